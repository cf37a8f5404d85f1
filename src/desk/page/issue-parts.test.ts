import { describe, expect, test } from 'vitest';
import { readBlockSource, readLinkParts, writeBlockSource, writeLinkParts } from './block-source.ts';
import { dropPart, moveUp, pictureAsBlock, splitIssue, titleOfPart } from './issue-parts.ts';

const TEXT = `---
title: A
---

Welcome.

- One
- Two

## Training
::: event
title: Neglect

## No heading
:::

![A poster](poster.jpg "Our week")

The end.
`;

const apply = (text: string, change: { from: number; to: number; text: string }) =>
  text.slice(0, change.from) + change.text + text.slice(change.to);

describe('the parts of a text', () => {
  const parts = splitIssue(TEXT);

  test('are its headings, blocks, pictures and the text between them', () => {
    expect(
      parts.map((part) => [part.kind, part.line, titleOfPart(part, part.kind === 'block' ? 'Course' : undefined)]),
    ).toEqual([
      ['text', 5, 'Welcome.'],
      ['heading', 10, 'Training'],
      ['block', 11, 'Course: Neglect'],
      ['picture', 17, 'Picture: A poster'],
      ['text', 19, 'The end.'],
    ]);
    expect(parts.map(({ from, to }) => TEXT.slice(from, to))).toEqual(parts.map(({ source }) => source));
  });

  test('a picture becomes a block with what it says', () => {
    const [, , , picture] = parts;
    expect(picture && pictureAsBlock(picture)).toBe(
      '::: figure\nsrc: poster.jpg\nalt: A poster\ncaption: Our week\n:::',
    );
  });

  test('one can take the place of the one above, or go', () => {
    const [, heading, event] = parts;
    if (!heading || !event) throw new Error('The text has parts.');
    const moved = apply(TEXT, moveUp(TEXT, event, heading));
    expect(splitIssue(moved).map((part) => titleOfPart(part))).toEqual([
      'Welcome.',
      'event: Neglect',
      'Training',
      'Picture: A poster',
      'The end.',
    ]);
    expect(splitIssue(apply(TEXT, dropPart(TEXT, event))).map(({ kind }) => kind)).not.toContain('block');
  });
});

describe('a block in its form', () => {
  test.each([
    '::: event\ntitle: A\nwhen: 1 May 2027\nwhen: 2 May 2027\n:::',
    '::: event\ntitle: A\nwaive: event-past because it is over\n\nWords: and more.\n\nMore.\n:::',
    '::: event\n:::',
  ])('is written as it was read: %j', (source) => {
    const block = readBlockSource(source, ['title', 'when']);
    expect(block && writeBlockSource(block).block).toBe(source);
  });

  test.each(['::: event', '::: event\ntitle: A', 'Words', '::: event now\n:::'])('is none: %j', (source) =>
    expect(readBlockSource(source, [])).toBeUndefined(),
  );

  test.each([
    [
      '[Full report](https://example.org/a.pdf), PDF, 1 MB',
      { words: 'Full report', address: 'https://example.org/a.pdf', details: 'PDF, 1 MB' },
    ],
    ['[A](b c.pdf)', { words: 'A', address: 'b c.pdf', details: '' }],
    ['', { words: '', address: '', details: '' }],
  ])('a link has its words, its address and what follows: %s', (written, parts) => {
    expect(readLinkParts(written)).toEqual(parts);
    expect(writeLinkParts(parts)).toBe(written);
  });
});
