import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { briefing } from '../blocks/briefing.ts';
import { plainText } from '../text/markdown.ts';
import { firstWords, readPanels } from './panels.ts';

const bodyOf = (text: string) => {
  const [block] = readIssue({ body: `::: briefing\ntitle: One\n\n${text}\n:::` }).intro;
  return block?.body ?? [];
};

describe('the panels of a briefing', () => {
  test('start at each heading of four hashes, with what stands before them in front', () => {
    const { lead, panels } = readPanels(
      bodyOf('Before.\n\n#### Background\n\nOne.\n\n- Two\n\n##### Within\n\nThree.\n\n#### What to do\n\nFour.'),
    );
    expect(plainText(lead)).toBe('Before.');
    expect(panels.map(({ title, body }) => [title, plainText(body)])).toEqual([
      ['Background', 'One.TwoWithinThree.'],
      ['What to do', 'Four.'],
    ]);
  });

  test('know the line on which they stand', () => {
    expect(readPanels(bodyOf('Before.\n\n#### Background\n\nOne.')).panels[0]?.at).toEqual({ line: 14, column: 1 });
  });

  test.each([
    ['1. Background', 'Background'],
    ['2) Background', 'Background'],
    ['3: Background', 'Background'],
    ['3 things to do', '3 things to do'],
    ['2024. A year', '2024. A year'],
  ])('headed “%s” are called “%s”: the numbers come by themselves', (heading, title) => {
    expect(readPanels(bodyOf(`#### ${heading}\n\nOne.`)).panels[0]?.title).toBe(title);
  });

  test('are none where no heading stands', () => {
    expect(readPanels(bodyOf('Only words.')).panels).toEqual([]);
  });

  test('are seven in the example that editors copy', () => {
    const [block] = readIssue({ body: briefing.example }).intro;
    expect(readPanels(block?.body ?? []).panels.map(({ title }) => title)).toHaveLength(7);
  });
});

describe('the first words of a briefing', () => {
  test.each([
    ['the first paragraph before its panels', 'One.\n\nTwo.\n\n#### A\n\nThree.', 'One.'],
    ['otherwise the first paragraph of its first panel', '#### A\n\nOne.\n\nTwo.', 'One.'],
    ['a list as a whole', '#### A\n\n- One\n- Two\n\nThree.', 'OneTwo'],
  ])('are %s', (_what, text, words) => {
    expect(plainText(firstWords(bodyOf(text)))).toBe(words);
  });
});
