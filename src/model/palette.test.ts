import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, problemsOf } from '../../tests/support/an-issue.ts';
import { contrast } from '../fields/colour.ts';
import { type BoardColours, darkPalette, lightPalette, TEXT_PAIRS, unreadableColours } from './palette.ts';

/** Colours that are the same on every run: a linear congruence, with the constants of Numerical Recipes. */
function* pseudoRandomColours(): Generator<string, never> {
  let state = 2018;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield `#${(state >>> 8).toString(16).padStart(6, '0')}`;
  }
}

function readableBoards(count: number): BoardColours[] {
  const colours = pseudoRandomColours();
  const boards: BoardColours[] = [];
  while (boards.length < count) {
    const board = { brand: colours.next().value, accent: colours.next().value };
    if (unreadableColours(board).length === 0) boards.push(board);
  }
  return boards;
}

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('the %s palette of 500 boards', (_name, paletteOf) => {
  const palettes = readableBoards(500).map((board) => ({ board, palette: paletteOf(board) }));

  test.each(TEXT_PAIRS)('reads as %s on %s at 4.5:1 or better', (text, background) => {
    const unreadable = palettes.filter(({ palette }) => contrast(palette[text], palette[background]) < 4.5);
    expect(unreadable.map(({ board }) => board)).toEqual([]);
  });
});

test('colours that cannot be read are named with their ratio', () => {
  expect(unreadableColours({ brand: '#12455a', accent: '#a03a13' })).toEqual([]);
  expect(unreadableColours({ brand: '#ffcc00', accent: '#777777' }).map(({ name }) => name)).toEqual([
    'brand',
    'accent',
  ]);
});

test('a board with pale colours is refused and told what to do', () => {
  const bulletin = aBulletin({ colours: '{ brand: "#ffcc00", accent: "#767676" }' });
  expect(problemsOf(anIssue(), { bulletin })).toEqual([
    'content/bulletin.yaml:5:19  colour-contrast  “#ffcc00” has a contrast of 1.3:1 on the page’s backgrounds; text needs 4.5:1. Choose a darker colour.',
    'content/bulletin.yaml:5:38  colour-contrast  “#767676” has a contrast of 4.1:1 on the page’s backgrounds; text needs 4.5:1. Choose a darker colour.',
  ]);
});

test('a board with dark colours is taken', () => {
  const bulletin = aBulletin({ colours: '{ brand: "#12455A", accent: "#a03a13" }' });
  expect(problemsOf(anIssue(), { bulletin })).toEqual([]);
});
