import type { z } from 'zod';
import { type Use, useOf } from '../fields/schema.ts';
import { action } from './action.ts';
import { briefing } from './briefing.ts';
import { button } from './button.ts';
import { callout } from './callout.ts';
import { campaign } from './campaign.ts';
import { contact } from './contact.ts';
import { event } from './event.ts';
import { events } from './events.ts';
import { figure } from './figure.ts';
import { keyIssues } from './key-issues.ts';
import { type BlockKind, type BlockOf, fieldName } from './kind.ts';
import { policyUpdate } from './policy-update.ts';
import { quote } from './quote.ts';
import { resources } from './resources.ts';
import { review } from './review.ts';
import { statistic } from './statistic.ts';
import { welcome } from './welcome.ts';

/** Every kind of block that the model has. Adding one adds its files and a line here. */
export const blockKinds = [
  welcome,
  figure,
  event,
  review,
  keyIssues,
  briefing,
  action,
  policyUpdate,
  callout,
  quote,
  statistic,
  resources,
  campaign,
  button,
  contact,
] as const satisfies readonly BlockKind[];

export const kindNames: readonly string[] = blockKinds.map((kind) => kind.name);

/** Every kind that editors write. The rows of `events` become blocks of the kind `event`. */
export const writtenKinds: readonly BlockKind[] = blockKinds.flatMap((kind: BlockKind) =>
  kind.name === event.name ? [kind, events] : [kind],
);

const usesByKind: ReadonlyMap<string, ReadonlyMap<string, Use>> = new Map(
  writtenKinds.map(({ name, fields }) => [
    name,
    new Map(Object.entries<z.ZodType>(fields.shape).map(([field, schema]) => [field, useOf(schema)])),
  ]),
);

/** The fields of a kind, and what readers have of each. */
export const fieldsOf = (kind: string): readonly (readonly [field: string, use: Use])[] => [
  ...(usesByKind.get(kind) ?? []),
];

/** What readers have of a field as it was typed, `open to`: words, where no kind has such a field. */
export const useOfField = (kind: string | undefined, typed: string): Use =>
  usesByKind.get(kind ?? '')?.get(fieldName(typed)) ?? 'words';

type Written = { [K in (typeof blockKinds)[number] as K['name']]: BlockOf<K> };

export type FencedBlock = Written[keyof Written];
export type ActionBlock = Written['action'];
export type Briefing = Written['briefing'];
export type EventBlock = Written['event'];
export type Review = Written['review'];
export type { Link } from './fields.ts';
export type Statistic = Written['statistic'];
