import { describe, expect, test } from 'vitest';
import { describeDownload } from './downloads.ts';
import { isWrong, lackingDetails, readTypedDetails } from './file-details.ts';

test.each([
  ['flyer.pdf', 212_000, 'PDF, 212 KB'],
  ['flyer.pdf', 1, 'PDF, 1 KB'],
  ['form.docx', 999_499, 'Word, 999 KB'],
  ['form.docx', 999_500, 'Word, 1 MB'],
  ['list.xlsx', 1_250_000, 'Excel, 1.3 MB'],
  ['slides.PPTX', 12_040_000, 'PowerPoint, 12 MB'],
])('%s of %i bytes is %s', (name, bytes, words) => expect(describeDownload({ name, bytes })).toBe(words));

const flyer = { name: 'flyer.pdf', bytes: 212_000 };

describe('beside a link to a PDF of 212 KB', () => {
  test.each([
    ['the flyer', ', before the session', 'PDF, 212 KB', false],
    ['the flyer', ', PDF, 212 KB, before', '', false],
    ['the flyer', ' (PDF, 212KB)', '', false],
    ['the flyer', ' – PDF 0.2 MB', '', false],
    ['the flyer', ': 207 kb PDF', '', false],
    ['the flyer (PDF)', '', '212 KB', false],
    ['the flyer [PDF, 212 KB]', '', '', false],
    ['the flyer, 212 KB', '', 'PDF', false],
    ['the flyer PDF', '', '212 KB', false],
    ['the flyer', ', Word, 212 KB', '', true],
    ['the flyer', ', PDF, 3 MB', '', true],
    ['the flyer (3MB)', '', 'PDF', true],
    ['the flyer', ', PDF, 2,120 KB', '', true],
    // What another sentence says is of something else.
    ['the flyer', '. The Word form has 3 MB', 'PDF, 212 KB', false],
    ['a guide to Word files', '', 'PDF, 212 KB', false],
  ])('“%s”%s lacks “%s”', (words, behind, lacking, wrong) => {
    const typed = readTypedDetails(words, behind);
    expect([lackingDetails(typed, flyer), isWrong(typed, flyer)]).toEqual([lacking, wrong]);
  });
});
