import type { z } from 'zod';
import { writtenKinds } from '../../blocks/index.ts';
import { type BodyRule, fieldWords } from '../../blocks/kind.ts';
import { exampleOf, formOf, isList, isNeeded, optionsOf } from '../../fields/schema.ts';

/** A form for a kind of block, made from its schema. */
export interface BlockForm {
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly FormField[];
  readonly body: BodyRule;
  /** How its text is written, where it is a list or a table. */
  readonly bodyExample: string | undefined;
}

export interface FormField {
  /** As it is written in a block: `open to`. */
  readonly name: string;
  /** As people say it. */
  readonly label: string;
  readonly holds: 'words' | 'link' | 'picture';
  readonly needed: boolean;
  /** Whether it takes several lines, a value each. */
  readonly many: boolean;
  readonly options: readonly string[] | undefined;
  readonly example: string | undefined;
  readonly form: string | undefined;
}

/** Fields of every kind, which an editor adds by hand when the checks ask for them. */
const BY_HAND = new Set(['waive', 'anchor']);

/** What a field's own name does not say to somebody who sees only the form; `kind field` where the word means several things. */
const LABELS: Readonly<Record<string, string>> = {
  alt: 'What the picture shows, for readers who cannot see it',
  board: 'Published by',
  book: 'Where to book',
  case: 'Name used for the case',
  change: 'What is new',
  changed: 'What has changed since',
  closes: 'Last day to book',
  'consent until': 'Last day of consent',
  discuss: 'Questions for the team',
  file: 'Files to read',
  for: 'Who it is for',
  from: 'In force from',
  item: 'Documents and pages',
  label: 'What it counts',
  send: 'What to send when booking',
  src: 'Picture',
  type: 'Type of review',
  'withdraw after': 'Last day to show it',
  'action by': 'By when',
  'contact about': 'What to ask about',
  'quote by': 'Whose words',
  'review form': 'How much is published',
  'statistic figure': 'Number',
};

const TITLES: Readonly<Record<string, string>> = {
  events: 'Table of events',
  figure: 'Picture',
  resources: 'List of documents',
};

/** `policy-update` as people read it. */
const asWords = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const LINK = '[](https://)';
const PICTURE = /\.jpg$/;

export const blockForms: readonly BlockForm[] = writtenKinds.map(({ name: kind, about, fields, body, example }) => ({
  kind,
  title: TITLES[kind] ?? asWords(kind),
  about,
  body,
  bodyExample: /\n([-|][\s\S]*?)\n:::/.exec(example)?.[1],
  fields: Object.entries(fields.shape as Readonly<Record<string, z.ZodType>>)
    .filter(([field]) => !BY_HAND.has(field))
    .map(([field, schema]) => describeField(kind, fieldWords(field), schema)),
}));

function describeField(kind: string, name: string, schema: z.ZodType): FormField {
  const [example, form] = [exampleOf(schema), formOf(schema)];
  return {
    name,
    label: LABELS[`${kind} ${name}`] ?? LABELS[name] ?? asWords(name),
    holds: form === LINK ? 'link' : PICTURE.test(example ?? '') ? 'picture' : 'words',
    needed: isNeeded(schema),
    many: isList(schema),
    options: optionsOf(schema),
    example,
    form,
  };
}
