import { expect, test } from 'vitest';
import { placeBlock } from './block-place.ts';

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
