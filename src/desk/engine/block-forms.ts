import type { z } from 'zod';
import { writtenKinds } from '../../blocks/index.ts';
import { type BodyRule, fieldWords } from '../../blocks/kind.ts';
import { exampleOf, formOf, isList, isNeeded, optionsOf } from '../../fields/schema.ts';

/** A form for a kind of block, made from its schema. */
export interface BlockForm {
  readonly kind: string;
  readonly about: string;
  readonly fields: readonly FormField[];
  readonly body: BodyRule;
  /** How its text is written, where it is a list or a table. */
  readonly bodyExample: string | undefined;
}

export interface FormField {
  /** As it is written in a block: `open to`. */
  readonly name: string;
  readonly needed: boolean;
  /** Whether it takes several lines, a value each. */
  readonly many: boolean;
  readonly options: readonly string[] | undefined;
  readonly example: string | undefined;
  readonly form: string | undefined;
}

/** Fields of every kind, which an editor adds by hand when the checks ask for them. */
const BY_HAND = new Set(['waive', 'anchor']);

export const blockForms: readonly BlockForm[] = writtenKinds.map(({ name, about, fields, body, example }) => ({
  kind: name,
  about,
  body,
  bodyExample: /\n([-|][\s\S]*?)\n:::/.exec(example)?.[1],
  fields: Object.entries(fields.shape as Readonly<Record<string, z.ZodType>>)
    .filter(([field]) => !BY_HAND.has(field))
    .map(([field, schema]) => ({
      name: fieldWords(field),
      needed: isNeeded(schema),
      many: isList(schema),
      options: optionsOf(schema),
      example: exampleOf(schema),
      form: formOf(schema),
    })),
}));
