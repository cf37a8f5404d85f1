import type { z } from 'zod';
import { type FencedBlock, writtenKinds } from '../blocks/index.ts';
import { type BlockKind, fieldName, fieldWords } from '../blocks/kind.ts';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { isList, isNeeded } from '../fields/schema.ts';
import { excerpt } from '../text/excerpt.ts';
import { type BlockMark, type FieldLine, readFieldLine } from '../text/fenced-block.ts';
import type { Token } from '../text/markdown.ts';
import { suggest } from '../text/nearest.ts';
import { atLine, type Position, type Report } from '../text/problem.ts';

type Shape = ReadonlyMap<string, z.ZodType>;

const kinds: ReadonlyMap<string, BlockKind> = new Map(writtenKinds.map((kind) => [kind.name, kind]));

/** What people write for a field whose name they do not know. The first that the block has is meant. */
const SYNONYMS: Readonly<Record<string, string>> = {
  attribution: 'by',
  audience: 'for',
  author: 'by',
  booking: 'book',
  date: 'when',
  deadline: 'by',
  image: 'src',
  location: 'where',
  number: 'figure',
  place: 'where',
  pseudonym: 'case',
  time: 'when',
  url: 'link',
  venue: 'where',
  who: 'for',
};

/** A `::: name` and what is under it become a block of its kind, or undefined when it could not be read. */
export function readBlock(mark: BlockMark, body: readonly Token[], report: Report): FencedBlock | undefined {
  const kind = findKind(mark, report);
  if (!kind) return undefined;
  const table = kind.name === 'event' && mark.fields.length === 0 && body.find(({ type }) => type === 'table_open');
  if (table) {
    report(
      'unknown-block',
      atLine(mark.line),
      '“::: event” holds one event. For a table of events, write “::: events”.',
    );
    return undefined;
  }
  const { fields, places } = readFields(kind, mark, body, report);
  const base = { kind: kind.name, at: atLine(mark.line), fieldAt: Object.fromEntries(places), body };
  return fields && ({ ...base, ...fields } as FencedBlock);
}

/** @returns undefined where there is no such kind; that has been reported, as has what is wrong with the block’s own lines */
export function findKind(mark: BlockMark, report: Report): BlockKind | undefined {
  for (const fault of mark.faults) report('block-open', atLine(fault.line), fault.message);
  if (mark.name === '') return undefined;
  const kind = kinds.get(mark.name);
  if (!kind) report('unknown-block', atLine(mark.line), unknownKind(mark.name));
  return kind;
}

/** The fields of a block as they were typed and where, and, if nothing is wrong with them, what they say. */
export function readFields(kind: BlockKind, mark: BlockMark, body: readonly Token[], report: Report) {
  const shape: Shape = new Map(Object.entries(kind.fields.shape as Record<string, z.ZodType>));
  const found = [...mark.fields, ...readStrays(mark, shape, report)];
  const below = findBelow(body, found, shape, report);
  const { values, places, names } = gatherFields([...found, ...below], shape, report);
  const typed = Object.fromEntries(values);
  const fields = parseWithSchema(
    kind.fields,
    typed,
    {
      rule: `${kind.name}-field`,
      noun: 'field',
      spell: fieldWords,
      synonyms: SYNONYMS,
      positionOf: ([name, index]) => places.get(String(name))?.[Number(index ?? 0)] ?? atLine(mark.line),
      positionOfKey: ([name]) => names.get(String(name)) ?? atLine(mark.line),
      unknownHint: 'If this is the block’s text, leave an empty line before it.',
    },
    report,
  );
  if (mark.strays.length + below.length === 0) checkBody(kind, mark, body, report);
  return { fields, typed, places };
}

function unknownKind(name: string): string {
  const [first = '', ...more] = name.split(/\s+/);
  return more.length > 0 && kinds.has(first)
    ? `“::: ${name}” has more than the name of a block. Write “::: ${first}”, and the rest below it as “name: value”.`
    : `“${name}” is not a kind of block. ${suggest(name, [...kinds.keys()])}`;
}

function checkBody(kind: BlockKind, mark: BlockMark, body: readonly Token[], report: Report): void {
  const [first] = body;
  if (kind.body === 'required' && !first) {
    const message = `“::: ${kind.name}” has no text. Leave an empty line after its fields and write the text before “:::”.`;
    report('block-body', atLine(mark.line), message);
  }
  if (kind.body === 'none' && first) {
    const message = `“::: ${kind.name}” takes fields only. Move this text below its “:::”.`;
    report('block-body', atLine(first.map?.[0] ?? mark.line), message);
  }
}

/** `where Tower`, `where = Tower`: a field’s name, and something else than a colon after it. */
const NAME_FIRST = /^([A-Za-z-]+)(?:\s*[：=;–—-]\s*|\s+)(\S.*)$/;

/** Reports each line among the fields that is not one, and reads those that were meant as one. */
function readStrays(mark: BlockMark, shape: Shape, report: Report): FieldLine[] {
  const given = new Set(mark.fields.map((field) => fieldName(field.name)));
  return mark.strays.flatMap(({ text, line, afterField }, index) => {
    const [, word = '', value = ''] = NAME_FIRST.exec(text) ?? [];
    const name = word.toLowerCase();
    if (shape.has(name) && !given.has(name)) {
      const advice = `There is no colon after “${name}”. Write “${excerpt(`${name}: ${value}`)}”.`;
      report('field-line', atLine(line), advice);
      return [{ name, value, line, column: 1 }];
    }
    // The lines right below it are more of the same text.
    if (mark.strays[index - 1]?.line === line - 1) return [];
    const join = afterField ? 'Put it on the end of the line above' : 'Write a field’s name and a colon before it';
    const advice = `This line is not “name: value”. ${join}, or leave an empty line before the block’s text.`;
    report('field-line', atLine(line), advice);
    return [];
  });
}

/** Reports fields below the empty line, and reads them: those that are needed, or typed in small letters; others may start a text. */
function findBelow(body: readonly Token[], given: readonly FieldLine[], shape: Shape, report: Report): FieldLine[] {
  const seen = new Set(given.map((field) => fieldName(field.name)));
  const below = body
    .filter((token) => token.type === 'inline' && token.level === 2)
    .flatMap((token) => token.content.split('\n').map((text, index) => ({ text, line: (token.map?.[0] ?? 0) + index })))
    .flatMap(({ text, line }) => {
      const field = readFieldLine(text, line);
      const name = fieldName(field?.name ?? '');
      const schema = shape.get(name);
      const isMeant = schema && (isNeeded(schema) || /^[a-z]/.test(text));
      return field && field.value !== '' && isMeant && !seen.has(name) ? [field] : [];
    });
  for (const { name, line } of below) {
    const advice = `“${name}:” is below the empty line that ends the fields. Move it above that line.`;
    report('field-line', atLine(line), advice);
  }
  return below;
}

function gatherFields(fields: readonly FieldLine[], shape: Shape, report: Report) {
  const values = new Map<string, string | string[] | undefined>();
  const places = new Map<string, Position[]>();
  const names = new Map<string, Position>();
  for (const field of fields) {
    const name = fieldName(field.name);
    const words = fieldWords(name);
    const place = atLine(field.line, field.column);
    const value = withoutQuotes(field.value);
    const schema = shape.get(name);
    const before = values.get(name);
    if (!names.has(name)) names.set(name, atLine(field.line));
    if (value !== field.value) {
      const advice = `Quotes around a field would be printed. Write “${excerpt(`${words}: ${value}`)}”.`;
      report('field-quotes', place, advice);
    }
    // When a field is needed, the schema says that it is empty.
    if (value === '' && schema && (before !== undefined || !isNeeded(schema)))
      report('field-empty', place, `“${words}:” has no value. Write one, or delete the line.`, 'warning');
    if (value === '' && before !== undefined) continue;
    if (schema && isList(schema) && value !== '') {
      if (before === undefined) places.delete(name);
      values.set(name, [before ?? [], value].flat());
    } else if (before === undefined) values.set(name, value || undefined);
    else report('field-twice', place, `This block has two “${words}:” lines. Keep one.`);
    places.set(name, [...(places.get(name) ?? []), place]);
  }
  return { values, places, names };
}

const QUOTED = /^(?:["“”„][^"“”„]+["“”]|['‘’][^'‘’]+['‘’])$/u;

/** Whole in quotes, as YAML has it. Quotes within a value stay. */
export function withoutQuotes(value: string): string {
  return QUOTED.test(value) ? value.slice(1, -1).trim() : value;
}
