import { z } from 'zod';
import { excerpt, grouped } from '../text/excerpt.ts';
import { READ, typeset, withoutStars } from '../text/markdown.ts';
import { countBytes } from '../text/source.ts';
import { linkWords, readAddress } from './addresses.ts';
import { isProblem, type Reading } from './dates.ts';
import { readPhone } from './phone.ts';
import { readPictureName } from './picture-name.ts';
import { readDateOrMonth, readDay } from './read-day.ts';
import { type Use, usedAs } from './schema.ts';

/**
 * In characters. Values longer than this are refused: some of the patterns that read them grow with the square of their length,
 * and a title is in hundreds of places of what is built.
 */
const LONGEST = 2000;
const tooLong = (written: string) =>
  `“${excerpt(written)}” has ${grouped(written.length)} characters; the limit is ${grouped(LONGEST)}.`;

/** A name that is looked up, such as a file’s: one line, as it was typed. `example` is what documents show. */
export const identifier = (example: string) =>
  z
    .string()
    // Line ends, which YAML can write, become spaces.
    .overwrite((written) => written.replace(/[^\S\u00a0\u202f]+/g, ' ').trim())
    .min(1)
    .max(LONGEST, {
      error: ({ input }) => `${tooLong(String(input))} Shorten it, or move part of it into the text.`,
      abort: true,
    })
    .regex(/^(?!.*<!--)/, {
      error: 'A comment here would be printed. Delete it, or move it to a line of its own in the text.',
    })
    .meta({ examples: [example] });

/** A picture’s file in content/images. */
export const pictureName = (example: string) =>
  reading('image-file', example, (written) => readPictureName(written), { use: 'hidden' });

/** What a line of plain words cannot show: a link, and marks of bold words that nothing closes. */
const MARKDOWN =
  /\[[^\]]+\]\((?:[^()\s]|\([^()\s]*\))*\)|(?<![\p{L}\p{N}*])\*\*(?!\*)|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])/u;

/** One line for readers, with the quotes and dashes that Markdown gets, and nothing else of it. */
const plainWords = (example: string) =>
  identifier(example)
    .overwrite(typesetWords)
    .refine((words) => !MARKDOWN.test(words), {
      error: ({ input }) =>
        `“${excerpt(MARKDOWN.exec(String(input))?.[0])}” would be printed as typed, because this is plain text. Write the words alone; links go in the text or in a link field.`,
    })
    .meta({ examples: [example] });

/** Quotes and dashes are set around addresses, which keep theirs. */
function typesetWords(line: string): string {
  const parts = linkWords(line);
  const addresses = parts.filter(({ href }) => href).map(({ words }) => words);
  const held = parts.map(({ words, href }) => (href ? READ.other : words)).join('');
  return typeset(held).replaceAll(READ.other, () => addresses.shift() ?? '');
}

export const text = (example: string) => usedAs('words', plainWords(example));
export const sentences = (example: string) => usedAs('sentences', plainWords(example));
/** Shown as it is, and no language: a price, a licence. */
export const label = (example: string) => usedAs('value', plainWords(example));
/** For the checks: no reader sees it. */
export const note = (example: string) => usedAs('hidden', plainWords(example));

/** Part of an address, such as a section’s anchor: `training-highlights`. */
export const anchor = (example: string) => reading('anchor', example, readAnchor, { use: 'hidden' });

/** In bytes. An event’s calendar file is named by its issue and its anchor, and no disk takes names of more than 255. */
export const LONGEST_ANCHOR = 170;

function readAnchor(written: string): Reading<string> {
  if (countBytes(written) > LONGEST_ANCHOR)
    return {
      problem: `“${excerpt(written)}” is too long for a file name. Write a few words with hyphens between them.`,
    };
  return /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(written)
    ? { value: written }
    : { problem: `“${excerpt(written)}” cannot be part of an address. Use small letters, digits and hyphens.` };
}

export const wholeNumber = (example: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/, {
      error: ({ input }) => {
        const bare = /^0+([1-9]\d{0,4})$/.exec(String(input))?.[1];
        return `“${excerpt(input)}” is not a whole number. Write ${bare ?? 'it in digits'}.`;
      },
    })
    // Tools that read the JSON Schema know another YAML, in which digits are a number.
    .meta({ type: ['integer', 'string'], examples: [example] })
    .transform(Number);

/** A schema for text that `read` understands; what `read` finds wrong is reported under `rule`. */
export function reading<T>(
  rule: string,
  example: string,
  read: (written: string) => Reading<T>,
  { use = 'value', form }: { readonly use?: Use; readonly form?: string } = {},
) {
  const schema = z
    .string()
    .trim()
    .meta({ examples: [example] })
    .transform((written, context): T => {
      const problem = `${tooLong(written)} Shorten it.`;
      const result: Reading<T> = written.length > LONGEST ? { problem } : read(withoutStars(written));
      if (!isProblem(result)) return result.value;
      context.addIssue({ code: 'custom', message: result.problem, params: { rule } });
      return z.NEVER;
    })
    .meta({ examples: [example] });
  return usedAs(use, schema, form);
}

export const day = (example: string) => reading('date', example, readDay, { form: 'DD/MM/YYYY' });
export const dateOrMonth = (example: string) => reading('date', example, readDateOrMonth, { form: 'DD/MM/YYYY' });

export const phone = (example: string) => reading('phone', example, readPhone);

export const address = (example: string) => reading('address', example, readAddress);

/** One of some words, with capitals or without. The first is the example. */
export const oneOf = <const V extends readonly [string, ...string[]]>(...values: V) =>
  z.preprocess(
    (written) => (typeof written === 'string' ? written.toLowerCase() : written),
    z.enum(values).meta({ examples: [values[0]] }),
  );
