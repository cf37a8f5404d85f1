import { expect, test } from 'vitest';
import { A_LOGO, A_LONG_DRAWING, aBlackPng, aLargeDrawing } from '../../tests/hostile/pictures.ts';
import { openPicture } from './open-picture.ts';

const TOO_MUCH =
  'takes too long or too much memory to open. Save it as PNG or JPEG, at most 4000 pixels wide, upload that, and write its name here.';

test('pictures that take too much are refused beside others, which are made', async () => {
  const open = (picture: Buffer, patience?: number) =>
    openPicture('makePicture', [picture, 800, 'jpg'], patience).then(
      ({ length }) => length > 500,
      (error: Error) => `${error.name}: ${error.message}`,
    );
  const pictures = [A_LOGO, aLargeDrawing(), aBlackPng(900, 900), A_LOGO];
  expect(await Promise.all([open(A_LONG_DRAWING, 0.05), ...pictures.map((one) => open(one))])).toEqual([
    `CostlyPicture: ${TOO_MUCH}`,
    true,
    `CostlyPicture: ${TOO_MUCH}`,
    true,
    true,
  ]);
});

test('what is no picture is refused, and what is one says its size and what it carries', async () => {
  await expect(openPicture('readFacts', [Buffer.from('<svg>')])).rejects.toMatchObject({ name: 'UnreadablePicture' });
  expect(await openPicture('readFacts', [A_LOGO])).toEqual({
    ...{ width: 800, height: 600 },
    ...{ png: false, place: false, names: false },
  });
});
