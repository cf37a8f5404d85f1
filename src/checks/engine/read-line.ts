import { BULLETS } from '../../text/line-marks.ts';
import { holdsTable, isTableRow } from '../../text/table-rows.ts';

export type PassageKind = 'key' | 'field' | 'heading' | 'prose';

const KEY = /^[ \t]*([A-Za-z][A-Za-z -]{0,24}?)[ \t]*:(?=\s|$)[ \t]*/;
/** The same, and the space after its colon may be missing. */
const FIELD = /^[ \t]*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+)?)[ \t]*:(?![/:])[ \t]*/;
/** Emoji lead lines as bullets do. */
const ITEM = new RegExp(
  String.raw`^[ \t]*(?:[-*+${BULLETS}]|\d{1,3}[.)]|(?:\p{Extended_Pictographic}|\d\ufe0f?\u20e3|[☐☑☒])\ufe0f?)[ \t]+`,
  'u',
);
/** A row of cells is no part of the sentence above it. */
const TAB_ROW = /\S\t+\S/;
/** A line across the page, which ends the sentence above it. */
const RULE = /^[ \t]*([=_*~+•·●▪■–—─━═-])\1{2,}[ \t]*$/;
const HEADING = /^#{1,6}[ \t]+/;

export function openBlock(line: string, index: number) {
  const name = /^:+\s*([^\s:]\S*)/.exec(line)?.[1];
  return name === undefined ? undefined : { name, index, hasFields: true };
}

/** What a line is, none if it is blank or a rule; and what comes before its words, such as a dash or a name. */
export function readLine(
  line: string,
  isKey: boolean,
  block: ReturnType<typeof openBlock>,
  typed = '',
): { kind?: PassageKind; label?: string[] | null } {
  if (isKey) return { kind: 'key', label: KEY.exec(line.replace(/^([ \t]*)- /, '$1  ')) };
  if (line.trim() === '' || RULE.test(line)) return {};
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', label: heading };
  if (block && holdsTable(block.name) && isTableRow(typed)) return { kind: 'field', label: ['', 'row'] };
  const field = block?.hasFields ? FIELD.exec(line) : null;
  if (field) return { kind: 'field', label: [field[0], (field[1] ?? '').toLowerCase()] };
  return { kind: 'prose', label: ITEM.exec(line) ?? (TAB_ROW.test(typed) ? [''] : null) };
}
