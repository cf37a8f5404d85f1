import { describe, expect, test } from 'vitest';
import { parseHtml } from '../src/cli/parse-html.ts';
import { orderRuns } from '../src/import/pdf-order.ts';
import { readPdf } from '../src/import/pdf-pages.ts';
import { openPictureBox } from '../src/import/picture-box.ts';
import { readDocument } from '../src/import/read-document.ts';
import { identify, writeIssue } from '../src/import/write-issue.ts';
import { aPdf, type PdfWords } from './support/a-pdf.ts';
import { check, typed } from './support/an-issue.ts';
import { seeded } from './support/seeded.ts';

// A PDF has words at places. What is read of it is for review only, and says so.

const NO_FILES = { names: [], read: () => new Uint8Array() };

async function read(bytes: Uint8Array) {
  const source = {
    name: 'a.pdf',
    bytes,
    files: NO_FILES,
    parse: parseHtml,
    readPdf,
    pictures: openPictureBox('a', []),
    clean: async (texts: readonly string[]) => texts,
  };
  const [issue] = await readDocument(source);
  if (!issue) throw new Error('There is no issue.');
  return issue;
}

/** Without the paragraph that says what it is. */
const bodyOf = async (pages: readonly (readonly PdfWords[])[]) =>
  (await read(aPdf({ pages }))).markdown.split('\n\n').slice(1).join('\n\n');

/** Lines below each other. */
const lines = (x: number, y: number, texts: readonly string[], size = 10): readonly PdfWords[] =>
  texts.map((text, at) => ({ text, x, y: y + at * size * 1.2, size }));
const heading = (x: number, y: number, text: string): PdfWords => ({ text, x, y, size: 16 });

const LEFT = [
  'The board has published its',
  'new policy. Everybody who',
  'works with children reads it',
  'by the end of the month.',
];
const RIGHT = [
  'Our last audit found that',
  'records of meetings come',
  'late. Send them within five',
  'days, and name who comes.',
];
const inOne = (texts: readonly string[]) => texts.join(' ');

const PAGES: Readonly<Record<string, readonly [words: readonly PdfWords[], markdown: string]>> = {
  'lines of a paragraph are joined, and a gap parts paragraphs': [
    [...lines(50, 50, LEFT), ...lines(50, 120, RIGHT)],
    `${inOne(LEFT)}\n\n${inOne(RIGHT)}`,
  ],
  'short lines stay lines': [
    lines(50, 50, ['Exampleshire Safeguarding Children Partnership', 'Civic Centre', 'Exampletown']),
    'Exampleshire Safeguarding Children Partnership\nCivic Centre\nExampletown',
  ],
  'columns are read one after the other': [
    [...lines(50, 50, LEFT), ...lines(300, 50, RIGHT)],
    `${inOne(LEFT)}\n\n${inOne(RIGHT)}`,
  ],
  'columns whose lines are at other heights, too': [
    [...lines(50, 50, LEFT), ...lines(300, 55, RIGHT)],
    `${inOne(LEFT)}\n\n${inOne(RIGHT)}`,
  ],
  'three columns below a headline': [
    [heading(50, 40, 'News'), ...lines(50, 80, LEFT), ...lines(230, 80, RIGHT), ...lines(410, 80, LEFT)],
    `${inOne(LEFT)}\n\n${inOne(RIGHT)}\n\n${inOne(LEFT)}`,
  ],
  'a heading across columns parts them': [
    [
      ...[...lines(50, 50, LEFT), ...lines(300, 50, RIGHT), heading(50, 130, 'Training'), heading(50, 20, 'News')],
      ...[...lines(50, 160, RIGHT), ...lines(300, 160, LEFT)],
    ],
    ['## News', inOne(LEFT), inOne(RIGHT), '## Training', inOne(RIGHT), inOne(LEFT)].join('\n\n'),
  ],
  'a table keeps each course beside its date': [
    [
      ...[...lines(50, 50, ['Course']), ...lines(250, 50, ['Date']), ...lines(400, 50, ['Where'])],
      ...[...lines(50, 70, ['Neglect, and what it means', 'for children']), ...lines(250, 70, ['3 September 2019'])],
      ...[...lines(400, 70, ['Civic Centre']), ...lines(50, 110, ['Sexual abuse'])],
      ...[...lines(250, 110, ['4 September 2019']), ...lines(400, 110, ['Online'])],
    ],
    [
      '| Course | Date | Where |',
      '| --- | --- | --- |',
      '| Neglect, and what it means for children | 3 September 2019 | Civic Centre |',
      '| Sexual abuse | 4 September 2019 | Online |',
    ].join('\n'),
  ],
  'bullets and numbers begin a line': [
    lines(50, 50, ['•  Read the whole of the new policy', '•  Ring us', '•  Write to us']),
    '- Read the whole of the new policy\n- Ring us\n- Write to us',
  ],
  'a link keeps its address, and one without words is listed': [
    [
      { text: 'Read the policy', x: 50, y: 50, href: 'https://www.example.org/policy?a=1&b=2' },
      { text: '', x: 50, y: 300, href: 'https://www.example.org/poster' },
    ],
    '[Read the policy](https://www.example.org/policy?a=1&b=2)\n\nhttps://www.example.org/poster',
  ],
  'a link that is drawn in one with other words has its address behind them': [
    [
      { text: 'Ring us', x: 50, y: 50, href: 'tel:01632960123' },
      { text: 'Ask, or read the new policy of the board by the end of May.', x: 50, y: 80 },
      { text: ' ', x: 90, y: 80, size: 10, href: 'https://www.example.org/policy' },
    ],
    '[Ring us](tel:01632960123)\nAsk, or read the new policy of the board by the end of May. https://www.example.org/policy',
  ],
  'what looks like code is text': [
    lines(50, 50, ['<script>alert(1)</script> & <b>']),
    '<script>alert(1)</script> & <b>',
  ],
};

describe('a PDF', () => {
  test.each(Object.entries(PAGES))('%s', async (_name, [words, markdown]) => {
    expect(await bodyOf([words])).toBe(markdown);
  });

  test('has its pages named in comments, and those without text in the report', async () => {
    const issue = await read(aPdf({ pages: [lines(50, 50, LEFT), [], lines(50, 50, RIGHT)], title: 'Bulletin 7' }));
    expect(issue.title).toBe('Bulletin 7');
    expect(issue.markdown).toContain(`${inOne(LEFT)}\n\n<!-- Page 2 of the PDF -->\n\n<!-- Page 3 of the PDF -->\n\n`);
    expect(issue.notes).toEqual([
      expect.stringContaining('for review only'),
      '1 page of the PDF has no text: 2. If there are words in a picture, type those that readers need.',
    ]);
  });

  test('becomes a draft that cannot be published until its first paragraph is deleted', async () => {
    const issue = await read(aPdf({ pages: [lines(50, 50, LEFT)] }));
    const known = identify(issue, { title: 'A', date: { value: '2019-07-02', from: '' } });
    const draft = writeIssue(issue, { ...known, number: { value: 1, from: '' } });
    expect(draft).toContain('status: draft');
    const errorsOf = (text: string) =>
      check([typed(text.replace('status: draft', 'status: published'), '2019-07')]).problems.filter(
        ({ severity }) => severity === 'error',
      );
    expect(errorsOf(draft).map(({ rule, message }) => [rule, message])).toEqual([
      ['placeholder', '“[For review only, to be checked]” is a placeholder. Write the words, or delete the line.'],
    ]);
    expect(errorsOf(draft.replace(/^\[For review.*\n\n/m, ''))).toEqual([]);
  });

  test.each([
    ['with a password', aPdf({ pages: [lines(50, 50, LEFT)], isLocked: true }), /has a password\. Save a copy/],
    ['of pictures', aPdf({ pages: [[], []] }), /pictures of pages, and no text\. Open it in Word/],
    ['of 61 pages', aPdf({ pages: Array.from({ length: 61 }, () => lines(50, 50, LEFT)) }), /too long.*Split it/],
    ['of very many words', aPdf({ pages: [[]], drawn: drawnMany(25_000) }), /too long.*Split it/],
    ['that is damaged', Buffer.from('%PDF-1.4\nnothing'), /is damaged/],
  ])('%s is refused in words', async (_what, bytes, said) => {
    await expect(read(bytes)).rejects.toThrow(said);
  });

  test('that is damaged in any place is read or refused', async () => {
    const whole = aPdf({ pages: [lines(50, 50, LEFT), lines(50, 50, RIGHT)] });
    const next = seeded(7);
    const random = (below: number) => Math.floor(next() * below);
    for (let turn = 0; turn < 40; turn++) {
      const damaged = Uint8Array.from(whole);
      for (let at = 0; at <= turn % 5; at++) damaged[random(damaged.length)] = random(256);
      const answer = await read(damaged.subarray(0, turn % 8 === 0 ? random(damaged.length) : undefined)).catch(
        (error: unknown) => error,
      );
      if (answer instanceof Error) expect(answer.name).toBe('NotImported');
    }
  });

  test('keeps each of its words once, wherever they are', () => {
    const next = seeded(22);
    const random = (below: number) => Math.floor(next() * below);
    for (let turn = 0; turn < 300; turn++) {
      const runs = Array.from({ length: 1 + random(60) }, (_, at) => ({
        text: `${['a', 'B'][random(2)]}${at}`,
        x: random(turn % 2 ? 600 : 4) * (turn % 2 ? 1 : 150) - 50,
        y: random(40) * 8,
        width: 10 + random(150),
        size: [8, 10, 10, 10, 16][random(5)] ?? 10,
      }));
      const kept = orderRuns(runs).flatMap((block) =>
        block.kind === 'lines' ? block.rows.flat() : block.rows.flat(3),
      );
      expect(kept.map(({ text }) => text).sort()).toEqual(runs.map(({ text }) => text).sort());
    }
  });
});

/** Signs at many places, as no newsletter has them. */
function drawnMany(count: number): string {
  const places = Array.from({ length: count }, (_, at) => `1 0 0 1 ${at % 500} ${(at * 7) % 800} Tm (a) Tj`);
  return `BT /F 10 Tf ${places.join('\n')} ET`;
}
