import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findPictureFault } from './picture-file.ts';

const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#12455a' } });
const head = async (name: string) => {
  const made = {
    jpg: () => drawn.clone().jpeg(),
    png: () => drawn.clone().png(),
    webp: () => drawn.clone().webp(),
    gif: () => drawn.clone().gif(),
    avif: () => drawn.clone().avif(),
    tiff: () => drawn.clone().tiff(),
  };
  return (await made[name as keyof typeof made]().toBuffer()).subarray(0, 1024);
};

describe('a picture', () => {
  test.each(['jpg', 'png', 'webp', 'gif', 'avif', 'tiff'])('whose ending .%s is right is taken', async (ending) => {
    expect(findPictureFault(`desk.${ending}`, await head(ending))).toBeUndefined();
    expect(findPictureFault(`DESK.${ending.toUpperCase()}`, await head(ending))).toBeUndefined();
  });

  test('that is a drawing is taken', () => {
    expect(
      findPictureFault('logo.svg', Buffer.from('<?xml version="1.0"?>\n<!-- x --><svg xmlns="x"></svg>')),
    ).toBeUndefined();
  });

  test('with another kind’s ending is told by its own name', async () => {
    expect(findPictureFault('desk.jpg', await head('webp'))).toEqual({
      severity: 'warning',
      message: '“desk.jpg” is really a WebP picture. Rename it “desk.webp”, and write that name here.',
    });
  });

  test.each([
    ['nothing', Buffer.alloc(0), '“desk.jpg” is empty. Upload the picture again.'],
    [
      'a page that was saved under its name',
      Buffer.from('<!doctype html><html><body><svg></svg></body></html>'),
      '“desk.jpg” is not a picture. Save the picture as JPEG or PNG, upload that, and write its name here.',
    ],
    [
      'a phone’s photograph',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
      '“desk.jpg” is a HEIC photo. Save it as JPEG, upload that, and write its name here.',
    ],
    [
      'a note of Git LFS',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      '“desk.jpg” is a Git LFS pointer, not the picture. Fetch the picture with “git lfs pull”.',
    ],
  ])('that is %s is refused', (_what, bytes, message) => {
    expect(findPictureFault('desk.jpg', bytes)).toEqual({ severity: 'error', message });
  });
});
