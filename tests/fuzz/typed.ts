import fc from 'fast-check';
import type { z } from 'zod';
import { blockKinds } from '../../src/blocks/index.ts';
import { type BlockKind, fieldWords } from '../../src/blocks/kind.ts';
import { exampleOf } from '../../src/fields/schema.ts';
import { WORDS } from '../hostile/words.ts';

// What might be typed into a file, from words to what some program on the way would like to run. No name of an element or an
// attribute that starts with “canary” stands in any layout: where one comes out as markup, content has become it.

/** What a template language would make of some of them. */
export const PRODUCT = String(1234 * 5678);

const PLAIN = [
  'neglect',
  'the board',
  'A child said',
  'what changed',
  'in 2018',
  'training',
  '–',
  ': ',
  ', ',
  '. ',
  ' ',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A line, but for what a piece brings along. */
export const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
/** Without the signs that no file may have. */
export function sound(text: string): string {
  const words = text.replace(/[\p{Cc}\p{Co}\p{Cs}\u2028\u202e\ufeff\ufffe\uffff]|<!--|-->/gu, ' ').trim();
  return words === '' ? 'Words' : words;
}
/** A line of which enough are read without an error. */
export const soundLine = line.map(sound);

const kinds = blockKinds as readonly BlockKind[];

/** A block of some kind: fields left out, written twice or with other words in them, and any body. */
export const block = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.constantFrom(...kinds).chain(({ name, fields, body }) => {
    const written = Object.entries(fields.shape as Record<string, z.ZodType>).map(([field, schema]) => {
      const usual = fc.constant([`${fieldWords(field)}: ${exampleOf(schema)}`]);
      const other = words.map((text) => [`${fieldWords(field)}: ${text}`]);
      return fc.oneof(
        { weight: 6, arbitrary: usual },
        { weight: 3, arbitrary: other },
        { weight: schema.safeParse(undefined).success ? 4 : 1, arbitrary: fc.constant([]) },
      );
    });
    const end = fc.oneof({ weight: 9, arbitrary: fc.constant(':::') }, fc.constantFrom('', '::', '::::', '::: x'));
    return fc
      .tuple(fc.tuple(...written), fc.array(words, { minLength: body === 'required' ? 1 : 0, maxLength: 3 }), end)
      .map(([lines, words_, closed]) => [`::: ${name}`, ...lines.flat(), '', ...words_, closed].join('\n'));
  });

/** Markdown of every sort. */
export const markdown = (words: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const shaped = fc
    .tuple(
      fc.constantFrom(
        ...[
          '',
          '',
          '# ',
          '## ',
          '### ',
          '- ',
          '1. ',
          '> ',
          '> [!NOTE]\n> ',
          '    ',
          '```\n',
          '| a | b |\n|---|---|\n| ',
        ],
      ),
      words,
    )
    .map(([shape, text]) => `${shape}${text}${shape.startsWith('|') ? ' | x |' : shape === '```\n' ? '\n```' : ''}`);
  const heading = fc.tuple(words, fc.nat(999)).map(([text, at]) => `## ${text} {#part-${at}}`);
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: shaped }, { weight: 2, arbitrary: block(words) }, heading), {
      maxLength: 10,
    })
    .map((parts) => parts.join('\n\n'));
};

const KEYS =
  'title number date summary status topics subject preheader image lang dir corrections withdrawn approved waivers formerly x __proto__'.split(
    ' ',
  );
const VALUES = [
  '',
  '2',
  '2018-02-01',
  'published',
  'draft',
  'withdrawn',
  '[neglect]',
  '[]',
  '{}',
  '{ src: chair.jpg, alt: Words }',
  'cy',
  'rtl',
  '[{ date: 2018-03-02, text: Words }]',
  '{ date: 2018-09-03, reason: Words }',
  '[march]',
  '|',
  '>-',
  '"',
  "'",
  '&a [*a]',
  '*a',
  '!!binary x',
];

/** YAML, or nearly so: some of `keys`, in any order, with any value, indented as it comes. */
export const yaml = (keys: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('', '', '', '', '  ', '- '),
        fc.constantFrom(...keys),
        fc.oneof(fc.constantFrom(...VALUES), line),
      ),
      { maxLength: 14 },
    )
    .map((lines) => lines.map(([indent, key, value]) => `${indent}${key}: ${value}`).join('\n'));

const head = fc.oneof(
  yaml(KEYS).map((keys) => `---\n${keys}\n---\n`),
  fc.constant(
    '---\ntitle: Words\nnumber: 2\ndate: 2018-02-01\nsummary: Words.\nstatus: published\ntopics: [neglect]\n---\n',
  ),
  fc.constantFrom('', '---\n', '---js\n{}\n---\n', '+++\n', '\ufeff---\r\ntitle: x\r\n---\r\n'),
);

/** A file of Markdown with front matter, right or wrong. */
export const markdownFile: fc.Arbitrary<string> = fc.tuple(head, markdown(line)).map((parts) => parts.join(''));
