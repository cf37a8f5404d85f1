import type { z } from 'zod';
import { blockKinds, type FencedBlock, kindNames } from '../blocks/index.ts';
import { type BlockKind, fieldName, fieldWords } from '../blocks/kind.ts';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { isList, isNeeded } from '../fields/schema.ts';
import { excerpt } from '../text/excerpt.ts';
import { type BlockMark, type FieldLine, readFieldLine, type StrayLine } from '../text/fenced-block.ts';
import type { Token } from '../text/markdown.ts';
import { suggest } from '../text/nearest.ts';
import { atLine, type Position, type Report } from '../text/problem.ts';

const kinds: ReadonlyMap<string, BlockKind> = new Map(blockKinds.map((kind) => [kind.name, kind as BlockKind]));

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
  for (const fault of mark.faults) report('block-open', atLine(fault.line), fault.message);
  if (mark.name === '') return undefined;
  const kind = kinds.get(mark.name);
  if (!kind) {
    report('unknown-block', atLine(mark.line), unknownKind(mark.name));
    return undefined;
  }
  const shape = kind.fields.shape as Record<string, z.ZodType>;
  const found = [...mark.fields, ...readStrays(mark, shape, report)];
  const below = findBelow(body, found, shape, report);
  const { values, places, names } = gatherFields([...found, ...below], shape, report);
  const fields = parseWithSchema(
    kind.fields,
    values,
    {
      rule: `${kind.name}-field`,
      noun: 'field',
      spell: fieldWords,
      synonyms: SYNONYMS,
      positionOf: ([name, index]) => placesOf(places, String(name))[Number(index ?? 0)] ?? atLine(mark.line),
      positionOfKey: ([name]) => placesOf(names, String(name))[0] ?? atLine(mark.line),
      unknownHint: 'If this is the block’s text, leave an empty line before it.',
    },
    report,
  );
  if (mark.strays.length + below.length === 0) checkBody(kind, mark, body, report);
  return fields && ({ kind: kind.name, at: atLine(mark.line), fieldAt: places, body, ...fields } as FencedBlock);
}

function unknownKind(name: string): string {
  const [first = '', ...more] = name.split(/\s+/);
  return more.length > 0 && kinds.has(first)
    ? `“::: ${name}” has more than the name of a block. Write “::: ${first}”, and the rest below it as “name: value”.`
    : `“${name}” is not a kind of block. ${suggest(name, kindNames)}`;
}

function checkBody(kind: BlockKind, mark: BlockMark, body: readonly Token[], report: Report): void {
  if (kind.body === 'required' && body.length === 0) {
    report(
      'block-body',
      atLine(mark.line),
      `“::: ${kind.name}” has no text. Leave an empty line after its fields and write the text before “:::”.`,
    );
  }
  if (kind.body === 'none' && body.length > 0) {
    report(
      'block-body',
      atLine(body[0]?.map?.[0] ?? mark.line),
      `“::: ${kind.name}” takes fields only. Move this text below its “:::”.`,
    );
  }
}

/** `where Tower`, `where = Tower`: a field’s name, and something else than a colon after it. */
const NAME_FIRST = /^([A-Za-z-]+)(?:\s*[：=;–—-]\s*|\s+)(\S.*)$/;

/** Reports each line among the fields that is not one, and reads those that were meant as one. */
function readStrays(mark: BlockMark, shape: Record<string, z.ZodType>, report: Report): FieldLine[] {
  const given = new Set(mark.fields.map((field) => fieldName(field.name)));
  return mark.strays.flatMap((stray) => {
    const meant = readMeant(stray, shape, given);
    report(
      'field-line',
      atLine(stray.line),
      meant
        ? `There is no colon after “${meant.name}”. Write “${excerpt(`${meant.name}: ${meant.value}`)}”.`
        : explainStray(stray),
    );
    return meant ?? [];
  });
}

function readMeant({ text, line }: StrayLine, shape: Record<string, z.ZodType>, given: ReadonlySet<string>) {
  const [, word = '', value = ''] = NAME_FIRST.exec(text) ?? [];
  const name = word.toLowerCase();
  return Object.hasOwn(shape, name) && !given.has(name) ? { name, value, line, column: 1 } : undefined;
}

function explainStray({ afterField }: StrayLine): string {
  const join = afterField ? 'Put it on the end of the line above' : 'Write a field’s name and a colon before it';
  return `This line is not “name: value”. ${join}, or leave an empty line before the block’s text.`;
}

/**
 * Reports fields below the empty line, where they would be printed, and reads them all the same. A line of text
 * may start with a field’s name; it was meant as one when the field is needed, or when it is typed in small letters as fields are.
 */
function findBelow(
  body: readonly Token[],
  given: readonly FieldLine[],
  shape: Record<string, z.ZodType>,
  report: Report,
): FieldLine[] {
  const seen = new Set(given.map((field) => fieldName(field.name)));
  const below = body
    .filter((token) => token.type === 'inline' && token.level === 2)
    .flatMap((token) => token.content.split('\n').map((text, index) => ({ text, line: (token.map?.[0] ?? 0) + index })))
    .flatMap(({ text, line }) => {
      const field = readFieldLine(text, line);
      const name = fieldName(field?.name ?? '');
      const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const isMeant = schema && (isNeeded(schema) || /^[a-z]/.test(text));
      return field && field.value !== '' && isMeant && !seen.has(name) ? [field] : [];
    });
  for (const { name, line } of below) {
    report(
      'field-line',
      atLine(line),
      `“${name}:” is below the empty line that ends the fields. Move it above that line.`,
    );
  }
  return below;
}

/** A field may have any name, also that of something every object has. */
const placesOf = (places: Record<string, Position[]>, name: string) =>
  (Object.hasOwn(places, name) && places[name]) || [];

function gatherFields(fields: readonly FieldLine[], shape: Record<string, z.ZodType>, report: Report) {
  const values: Record<string, string | string[] | undefined> = {};
  const places: Record<string, Position[]> = {};
  const names: Record<string, Position[]> = {};
  const placeValue = (name: string, place: Position) => {
    if (Object.hasOwn(places, name)) places[name]?.push(place);
    else places[name] = [place];
  };
  for (const field of fields) {
    const name = fieldName(field.name);
    const place = atLine(field.line, field.column);
    if (!Object.hasOwn(names, name)) names[name] = [atLine(field.line)];
    const value = withoutQuotes(field.value);
    if (value !== field.value)
      report(
        'field-quotes',
        place,
        `Quotes around a field would be printed. Write “${excerpt(`${fieldWords(name)}: ${value}`)}”.`,
      );
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === '') {
      // When a field is needed, the schema says that it is empty.
      const needed = schema && isNeeded(schema) && before === undefined;
      if (schema && !needed) {
        report('field-empty', place, `“${fieldWords(name)}:” has no value. Write one, or delete the line.`);
      }
      values[name] = before;
      if (before !== undefined) continue;
    } else if (schema && isList(schema)) {
      if (before === undefined) delete places[name];
      if (Array.isArray(before)) before.push(value);
      else values[name] = [value];
    } else if (before !== undefined) {
      report('field-twice', place, `This block has two “${fieldWords(name)}:” lines. Keep one.`);
    } else {
      values[name] = value;
    }
    placeValue(name, place);
  }
  return { values, places, names };
}

const QUOTED = /^(?:["“”„][^"“”„]+["“”]|['‘’][^'‘’]+['‘’])$/u;

/** Whole in quotes, as YAML has it. Quotes within a value stay. */
export function withoutQuotes(value: string): string {
  return QUOTED.test(value) ? value.slice(1, -1).trim() : value;
}
