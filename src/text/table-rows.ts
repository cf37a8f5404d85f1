import { REST_OF_ROW } from './quoted-cells.ts';

/** The blocks whose content is a table. */
const TABLE_BLOCKS: ReadonlySet<string> = new Set(['events']);
export const holdsTable = (name: string): boolean => TABLE_BLOCKS.has(name.toLowerCase());

const FIELD = /^[ \t]*[A-Za-z][A-Za-z -]{0,24}:[ \t\u00a0]+[^\t]*$/;

/** A line of such a block with cells in it. `book:→training@example.org` is a field with a tab for its space. */
export function isTableRow(line: string): boolean {
  if (/^[ \t]*\|/.test(line) || line === REST_OF_ROW) return true;
  return /[|\t]/.test(line.trimEnd()) && !FIELD.test(line);
}

/** Cells between “|”; the one that is written `\|` is text. */
export const splitPipeRow = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
