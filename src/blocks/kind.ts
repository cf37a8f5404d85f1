import { z } from 'zod';
import { usedAs } from '../fields/schema.ts';
import { waiverLine } from '../fields/waiver.ts';
import type { Token } from '../text/markdown.ts';
import type { Position } from '../text/problem.ts';

export type BodyRule = 'required' | 'optional' | 'none';

/** Its `name` is the word after `:::`, and that of its layouts: `layouts/site/blocks/NAME.njk` and `layouts/email/blocks/NAME.njk`. */
export interface BlockKind<Name extends string = string, Fields extends z.ZodObject = z.ZodObject> {
  readonly name: Name;
  readonly about: string;
  /** Field names in camel case (`openTo` is written `open to:`). An array takes several lines of its name. */
  readonly fields: Fields;
  readonly body: BodyRule;
  /** How an editor writes one: shown by `npm run new` and in messages about a missing body. */
  readonly example: string;
}

/** A block of an issue as the views get it: its fields, its Markdown, and its place. */
export type BlockOf<K> =
  K extends BlockKind<infer Name, infer Fields> ? BlockBase<Name> & Readonly<z.output<Fields>> : never;

interface BlockBase<Name> {
  readonly kind: Name;
  readonly at: Position;
  readonly fieldAt: FieldPlaces;
  readonly body: readonly Token[];
  /** Where the `::: events` opens of which this event was a row: page and mail show it compactly. */
  readonly table?: Position | undefined;
  /** The block's own address in the issue, for kinds that have a title: `learning-from-autumn-and-jack`. */
  readonly anchor?: string | undefined;
  /** Of an event: type and size of the form that `book` opens, where that is a file of the archive. */
  readonly bookDetails?: string | undefined;
  readonly waive?: readonly z.output<typeof waiverLine>[] | undefined;
}

/** For each field that was written, the places of its values, in their order. */
export type FieldPlaces = Readonly<Record<string, readonly Position[]>>;

/** Fields of every kind: they are for the checks, and no view shows them. */
export const everyKind = { waive: usedAs('hidden', z.array(waiverLine)).optional() };

export function defineBlock<const Name extends string, Fields extends z.ZodObject>(
  kind: BlockKind<Name, Fields>,
): BlockKind<Name, Fields> {
  return { ...kind, fields: kind.fields.extend(everyKind) as unknown as Fields };
}

/** `openTo` as an editor writes it: `open to`. */
export function fieldWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `open to` or `open-to` as the model names it: `openTo`. */
export function fieldName(words: string): string {
  return words.replace(/[ -]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
