import type { z } from 'zod';
import { blockKinds, type FencedBlock, kindNames } from '../blocks/index.ts';
import { type BlockKind, fieldName, fieldWords } from '../blocks/kind.ts';
import { readWith } from './gate.ts';
import type { BlockMark, Token } from './markdown.ts';
import { suggest } from './nearest.ts';
import type { Position, Report } from './problem.ts';

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

const at = (line: number, column = 1): Position => ({ line: line + 1, column });

/** A `::: name` and what stands under it become a block of its kind, or undefined when it could not be read. */
export function readBlock(mark: BlockMark, body: readonly Token[], report: Report): FencedBlock | undefined {
  for (const fault of mark.faults) report(fault.rule, at(fault.line), fault.message);
  if (mark.name === '') return undefined;
  const kind = kinds.get(mark.name);
  if (!kind) {
    report('unknown-block', at(mark.line), unknownKind(mark.name));
    return undefined;
  }
  const { values, places } = gatherFields(mark, kind.fields.shape as Record<string, z.ZodType>, report);
  const fields = readWith(
    kind.fields,
    values,
    {
      rule: `${kind.name}-field`,
      unknownRule: 'unknown-field',
      noun: 'field',
      spell: fieldWords,
      synonyms: SYNONYMS,
      positionOf: ([name, index]) => placesOf(places, String(name))[Number(index ?? 0)] ?? at(mark.line),
      positionOfKey: ([name]) => placesOf(places, String(name))[0] ?? at(mark.line),
    },
    report,
  );
  checkBody(kind, mark, body, report);
  return fields && ({ kind: kind.name, at: at(mark.line), fieldAt: places, body, ...fields } as FencedBlock);
}

function unknownKind(name: string): string {
  const [first = '', ...more] = name.split(/\s+/);
  return more.length > 0 && kinds.has(first)
    ? `“::: ${name}” says more than a kind of block. Write “::: ${first}”, and the rest below it as “name: value”.`
    : `“${name}” is not a kind of block. ${suggest(name, kindNames)}`;
}

function checkBody(kind: BlockKind, mark: BlockMark, body: readonly Token[], report: Report): void {
  const misread = mark.faults.some(({ rule }) => rule === 'field-line');
  if (kind.body === 'required' && body.length === 0 && !misread) {
    report(
      'block-body',
      at(mark.line),
      `“::: ${kind.name}” has no text. Leave an empty line after its fields and write the text before “:::”.`,
    );
  }
  if (kind.body === 'none' && body.length > 0) {
    report(
      'block-body',
      at(body[0]?.map?.[0] ?? mark.line),
      `“::: ${kind.name}” takes fields only. Move this text below its “:::”.`,
    );
  }
}

/** A field may have any name, also that of something every object has. */
const placesOf = (places: Record<string, Position[]>, name: string) =>
  (Object.hasOwn(places, name) && places[name]) || [];

function gatherFields(mark: BlockMark, shape: Record<string, z.ZodType>, report: Report) {
  const values: Record<string, string | string[] | undefined> = {};
  const places: Record<string, Position[]> = {};
  const placeValue = (name: string, place: Position) => {
    if (Object.hasOwn(places, name)) places[name]?.push(place);
    else places[name] = [place];
  };
  for (const field of mark.fields) {
    const name = fieldName(field.name);
    const place = at(field.line, field.column);
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    if (field.value === '') {
      // When a field is needed, the schema says that it is empty.
      const needed = schema && !schema.safeParse(undefined).success && before === undefined;
      if (schema && !needed) {
        report(
          'field-empty',
          place,
          `“${fieldWords(name)}:” has nothing after it. Write its value, or delete the line.`,
        );
      }
      values[name] = before;
      if (before !== undefined) continue;
    } else if (schema && acceptsSeveral(schema)) {
      if (before === undefined) delete places[name];
      if (Array.isArray(before)) before.push(field.value);
      else values[name] = [field.value];
    } else if (before !== undefined) {
      report('field-twice', place, `“${fieldWords(name)}:” stands twice in this block. Keep one of the two lines.`);
    } else {
      values[name] = field.value;
    }
    placeValue(name, place);
  }
  return { values, places };
}

function acceptsSeveral(schema: z.ZodType): boolean {
  const type = schema.def.type;
  if (type === 'optional' || type === 'default') return acceptsSeveral((schema as z.ZodOptional<z.ZodType>).unwrap());
  return type === 'array';
}
