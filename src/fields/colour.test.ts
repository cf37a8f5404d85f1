import { describe, expect, test } from 'vitest';
import { contrast, isColour, lightenOn, mix, readableOn } from './colour.ts';

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#12455a', '#ffffff', 10.37],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test('of #767676 on white passes at 4.54, as WCAG’s own example has it', () => {
    expect(Math.floor(contrast('#767676', '#ffffff') * 100) / 100).toBe(4.54);
  });
});

test.each([
  ['#12455a', true],
  ['#12455A', true],
  ['#123', false],
  ['12455a', false],
  ['#12455g', false],
  ['navy', false],
  ['#12455a;', false],
  ['', false],
])('%s is a colour: %s', (written, is) => expect(isColour(written)).toBe(is));

test('mixing goes from one colour to the other', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
});

test('a readable colour stays, and a pale one is moved until it reads', () => {
  expect(readableOn('#12455a', ['#ffffff'], '#000000')).toBe('#12455a');
  expect(contrast(readableOn('#aabbcc', ['#ffffff'], '#000000'), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(readableOn('#aabbcc', ['#777777'], '#888888')).toBe('#888888');
});

test('a dark colour is lightened until it reads on dark', () => {
  for (const colour of ['#12455a', '#000000', '#a03a13', '#ff0000']) {
    expect(contrast(lightenOn(colour, ['#12181b'], 7), '#12181b')).toBeGreaterThanOrEqual(7);
  }
});
