import type { z } from 'zod';
import { type BlockKind, everyKind, fieldWords } from '../../src/blocks/kind.ts';
import { exampleOf } from '../../src/fields/schema.ts';

// Blocks as their own examples have them.

export const shapeOf = (kind: BlockKind) => kind.fields.shape as Record<string, z.ZodType>;

/** The fields of a kind that are not for the checks alone. */
export const ownFields = (kind: BlockKind) => Object.keys(shapeOf(kind)).filter((name) => !(name in everyKind));

/** A block with some fields, each as its example has it or with a value of the test’s own. */
export function blockWith(
  kind: BlockKind,
  names: readonly string[],
  values: Readonly<Record<string, string>> = {},
  body = kind.body === 'none' ? '' : 'Words of the body.\n',
): string {
  const shape = shapeOf(kind);
  const lines = names.map((name) => `${fieldWords(name)}: ${values[name] ?? exampleOf(shape[name] as z.ZodType)}`);
  return `::: ${kind.name}\n${lines.join('\n')}\n\n${body}:::`;
}
