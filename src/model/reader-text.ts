import { type FencedBlock, fieldsOf } from '../blocks/index.ts';
import { attributeOf, type Token } from '../text/markdown.ts';
import { atLine, type Position } from '../text/problem.ts';
import { type Block, blocksOf, type Issue, type Writing } from './model.ts';

/** Words that readers see, and where they start. Line ends in `text` are the file's. */
export interface ReaderText {
  readonly text: string;
  readonly at: Position;
}

/** What only an issue says. */
type OfIssue = Partial<Pick<Issue, 'subject' | 'preheader' | 'corrections' | 'withdrawn'>>;

/** Everything in an issue or a page that readers may see as words: its keys, headings, fields and prose. */
export function wordsOf(writing: Writing & OfIssue): readonly ReaderText[] {
  const { title, summary, subject, preheader, image, corrections = [], withdrawn, keyAt } = writing;
  // A subject that was not typed is the title again.
  const keys = Object.entries({ title, summary, subject, preheader }).flatMap(([key, text]) =>
    text !== undefined && keyAt[key] ? [{ text, at: keyAt[key] }] : [],
  );
  const picture = image
    ? [image.alt, image.credit, image.licence].map((text) => ({ text: text ?? '', at: image.at }))
    : [];
  return [
    ...keys,
    ...picture,
    ...corrections,
    ...(withdrawn && keyAt.withdrawn ? [{ text: withdrawn.reason, at: keyAt.withdrawn }] : []),
    ...writing.sections.map((section) => ({ text: section.title, at: section.at })),
    ...blocksOf(writing).flatMap(({ block }) => wordsOfBlock(block)),
  ].filter(({ text }) => text !== '');
}

function wordsOfBlock(block: Block): ReaderText[] {
  return [...(block.kind === 'prose' ? [] : wordsOfFields(block)), ...block.body.flatMap(wordsOfToken)];
}

function wordsOfFields(block: FencedBlock): ReaderText[] {
  const values = block as unknown as Readonly<Record<string, unknown>>;
  return fieldsOf(block.kind).flatMap(([name, use]) =>
    [use === 'hidden' ? [] : values[name]].flat().flatMap((one, index) => {
      const places = block.fieldAt[name] ?? [];
      const at = places[index] ?? places[0] ?? block.at;
      // A link has words and details, a session a venue.
      const texts = typeof one === 'object' && one !== null ? Object.values(one) : [one];
      return texts.flatMap((text) => (typeof text === 'string' ? [{ text, at }] : []));
    }),
  );
}

function wordsOfToken(token: Token): ReaderText[] {
  const at = atLine(token.map?.[0] ?? 0);
  if (token.type === 'fence') return [{ text: token.content, at }];
  if (token.type !== 'inline') return [];
  const children = token.children ?? [];
  const titles = children.flatMap((child) => attributeOf(child, 'title') ?? []);
  return [children.map(textOf).join(''), ...titles].map((text) => ({ text, at }));
}

function textOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  return token.content;
}
