import type { z } from 'zod';
import { writtenKinds } from '../../blocks/index.ts';
import { isList, isNeeded } from '../../fields/schema.ts';

/** What a line says: the value of a field, and the line itself, which goes into the text where the field cannot take it. */
export interface Said {
  readonly field: string;
  readonly value: string;
  readonly line: string;
}

export type OfferedKind = 'contact' | 'event' | 'resources' | 'review';

/** A block with these fields, in the order of its kind. Undefined where one that it needs is missing, or cannot be read. */
export function writeBlock(
  kind: OfferedKind,
  said: readonly Said[],
  text: readonly string[],
  /** Fields that are taken as they are: a wrong weekday is for the editor to correct, and the checks say so. */
  trusted: readonly string[] = [],
): string | undefined {
  const schema = writtenKinds.find(({ name }) => name === kind)?.fields.shape as Readonly<Record<string, z.ZodType>>;
  const left = said.filter(({ field }) => !Object.hasOwn(schema, field)).map(({ line }) => line);
  const written: string[] = [];
  for (const [name, field] of Object.entries(schema)) {
    const ofField = said.filter((one) => one.field === name);
    const [first, ...more] = isList(field) ? [ofField] : ofField.map((one) => [one]);
    const values = (first ?? []).map(({ value }) => value);
    const isRead = trusted.includes(name) || field.safeParse(isList(field) ? values : values[0]).success;
    if (values.length > 0 && isRead) written.push(...values.map((value) => `${name}: ${value}`));
    else if (isNeeded(field)) return undefined;
    else left.push(...(first ?? []).map(({ line }) => line));
    left.push(...more.flat().map(({ line }) => line));
  }
  const body = [...new Set(left), ...text];
  return [`::: ${kind}`, ...written, ...(body.length > 0 ? ['', ...body] : []), ':::'].join('\n');
}
