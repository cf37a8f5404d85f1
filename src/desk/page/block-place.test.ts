import { expect, test } from 'vitest';
import { placeBlock, placePasted } from './block-place.ts';

const FRONT = '---\ntitle: A\n---\n';

/** @param text with `|` where the cursor is */
function placed(text: string): string {
  const cursor = text.indexOf('|');
  const whole = text.replace('|', '');
  const { at, written, line } = placeBlock(whole, cursor, '::: new\n:::');
  const result = `${whole.slice(0, at)}${written}${whole.slice(at)}`;
  expect(result.split('\n')[line - 1]).toBe('::: new');
  return result;
}

test.each<readonly [where: string, text: string, result: string]>([
  ['after the paragraph of the cursor', `A|a\nb\n\nc`, 'Aa\nb\n\n::: new\n:::\n\nc'],
  [
    'after the block of the cursor',
    '::: event\ntitle: A|\n\nWords.\n:::\n\nEnd',
    '::: event\ntitle: A\n\nWords.\n:::\n\n::: new\n:::\n\nEnd',
  ],
  [
    'after a block in whose first line the cursor is',
    '|::: event\ntitle: A\n\nWords.\n:::\nEnd',
    '::: event\ntitle: A\n\nWords.\n:::\n\n::: new\n:::\n\nEnd',
  ],
  ['where an empty line is', 'A\n|\nB', 'A\n\n::: new\n:::\n\nB'],
  ['never in the front matter', `---\ntit|le: A\n---\n\nB`, `${FRONT}\n::: new\n:::\n\nB`],
  ['in a text that is only front matter', `${FRONT}\n|`, `${FRONT}\n::: new\n:::\n`],
  ['at the end of a block that nobody closes', '::: event\nti|tle: A', '::: event\ntitle: A\n\n::: new\n:::\n'],
])('a block goes %s', (_where, text, result) => expect(placed(text)).toBe(result));

test.each<readonly [where: string, text: string, pasted: string, result: string]>([
  ['a heading after words', 'Words.|', '## New\n\nMore.', 'Words.\n\n## New\n\nMore.'],
  ['anything after the end of a block', '::: event\n:::|', 'More.', '::: event\n:::\n\nMore.'],
  ['a table before words', '|Words.', '| A |\n| --- |', '| A |\n| --- |\n\nWords.'],
  ['words before a block', '|::: event', 'More.', 'More.\n\n::: event'],
  ['words among words', 'Some | words.', 'more', 'Some more words.'],
  ['a list on an empty line', 'Words.\n\n|\n', '- One\n- Two', 'Words.\n\n- One\n- Two\n'],
])('of what is pasted %s keeps its lines', (_where, text, pasted, result) => {
  const cursor = text.indexOf('|');
  const whole = text.replace('|', '');
  const written = placePasted(whole, [cursor, cursor], pasted);
  expect(`${whole.slice(0, cursor)}${written}${whole.slice(cursor)}`).toBe(result);
});
