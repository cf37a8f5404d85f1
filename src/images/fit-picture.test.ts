import { expect, test } from 'vitest';
import { fitPicture, isPoster } from './fit-picture.ts';

test.each([
  ['a logo', [40, 30], [40, 30], false],
  ['a photo', [1200, 800], [560, 373], false],
  ['a photo as wide as its room', [560, 300], [560, 300], false],
  ['a portrait', [600, 800], [525, 700], false],
  ['a poster', [1200, 1697], [495, 700], true],
  ['a strip', [60, 3000], [14, 700], true],
  ['a line across', [3000, 1], [560, 1], false],
  ['a line down', [1, 3000], [1, 700], true],
] as const)('%s is shown no larger than it is, and no larger than its room', (_what, [width, height], fits, poster) => {
  const shown = fitPicture({ width, height }, 560);
  expect([shown.width, shown.height]).toEqual(fits);
  expect(isPoster({ width, height })).toBe(poster);
});
