import { describe, expect, test } from 'vitest';
import { anIssue, check } from '../../tests/support/an-issue.ts';
import { briefing } from '../blocks/briefing.ts';
import { briefingsOf } from '../model/model.ts';
import { plainText } from '../text/markdown.ts';
import { fitBriefing, isWhole } from './briefing-sheet.ts';

function read(text: string) {
  const [issue] = check(anIssue({ body: text })).archive?.issues ?? [];
  const [block] = issue ? briefingsOf(issue) : [];
  if (!block) throw new Error('There is no briefing here.');
  return { block, sheet: fitBriefing(block) };
}

const written = (fields: string, panels: readonly string[]) =>
  `::: briefing\ntitle: One\n${fields}\n\n${panels.map((text, at) => `#### Panel ${at + 1}\n\n${text}\n`).join('\n')}:::`;

const wordsIn = ({ sheet }: ReturnType<typeof read>) =>
  sheet.panels.shown.map(({ title, body, cut }) => ({ title, words: plainText(body), cut }));

const LONG = 'Some words to read, and more of them. '.repeat(60);

describe('the sheet of a briefing', () => {
  test('holds the example that editors copy, whole, in type that is good to read', () => {
    const { block, sheet } = read(briefing.example);
    expect(isWhole(sheet, block)).toBe(true);
    expect(sheet.size).toBeGreaterThanOrEqual(10);
    expect(sheet.panels.shown).toHaveLength(7);
  });

  test('has at least three lines to write on, and more where there is room', () => {
    expect(read(written('', Array(7).fill(LONG))).sheet.rows).toBe(3);
    expect(read(written('', ['Few words.'])).sheet.rows).toBe(8);
  });

  test('is set smaller the more there is to say', () => {
    const sizes = [1, 4, 6].map((times) => read(written('', Array(7).fill(LONG.slice(0, 80 * times)))).sheet.size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  test('begins its second column where the two are most alike', () => {
    const { sheet } = read(written('', ['Long. '.repeat(60), 'Short.', 'Short.', 'Short.']));
    expect(sheet.panels.shown.map(({ next }) => next)).toEqual([false, true, false, false]);
  });

  test('takes what is too long from the longest panel, and says so there', () => {
    const panels = wordsIn(read(written('', [LONG, 'Short.', ...Array(5).fill('Short too.')])));
    expect(panels.map(({ cut }) => cut)).toEqual([true, ...Array(6).fill(false)]);
    expect(panels[0]?.words).toMatch(/^Some words to read.* …$/);
    expect(panels[1]?.words).toBe('Short.');
  });

  test('gives every panel its say where all are too long', () => {
    const panels = wordsIn(read(written('', Array(7).fill(LONG))));
    expect(panels).toHaveLength(7);
    for (const { words, cut } of panels) {
      expect(cut).toBe(true);
      expect(words.length).toBeGreaterThan(60);
    }
  });

  test('ends a list after a whole point', () => {
    const list = Array.from({ length: 80 }, (_, at) => `- Point ${at} of the list`).join('\n');
    const [panel] = wordsIn(read(written('', [list, ...Array(6).fill('Short.')])));
    expect(panel?.cut).toBe(true);
    expect(panel?.words).toMatch(/^Point 0 of the listPoint 1 of the list(Point \d+ of the list)*$/);
  });

  test('has the address of a link that a shortened paragraph had', () => {
    const [panel] = wordsIn(
      read(written('', [`See [the plan](https://example.org/plan). ${LONG}`, ...Array(6).fill('Short.')])),
    );
    expect(panel?.words).toContain('(https://example.org/plan) the plan');
  });

  test('leaves out panels beyond those for which there is room, and prompts too, and counts them', () => {
    const { block, sheet } = read(written('discuss: Why?\n'.repeat(20).trim(), Array(30).fill(LONG)));
    expect(sheet.panels.shown.length).toBeGreaterThan(3);
    expect(sheet.panels.shown.length + sheet.panels.left).toBe(30);
    expect(sheet.discuss.shown.length).toBeGreaterThan(3);
    expect(sheet.discuss.shown.length + sheet.discuss.left).toBe(20);
    expect(isWhole(sheet, block)).toBe(false);
  });
});
