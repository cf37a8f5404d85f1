import { describe, expect, test } from 'vitest';
import { readQrCode } from '../../tests/support/qr-reader.ts';
import { drawQrCode } from './qr-code.ts';

const asPicture = ({ size, path }: ReturnType<typeof drawQrCode>) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 4}" height="${size * 4}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`,
  );

describe('a QR code', () => {
  test.each([
    ['https://bulletin.example.org/issues/2018-02/', 'https://bulletin.example.org/issues/2018-02/'],
    ['https://example.org/a/?x=1&y=%20#part', 'https://example.org/a/?x=1&y=%20#part'],
    [
      `https://org.example/bulletins/issues/2018-02/#${'long-'.repeat(18)}`,
      `https://org.example/bulletins/issues/2018-02/#${'long-'.repeat(18)}`,
    ],
    ['https://example.org/#تدريب', `https://example.org/#${encodeURIComponent('تدريب')}`],
  ])('of %s opens it', async (address, read) => {
    expect(await readQrCode(asPicture(drawQrCode(address)))).toBe(read);
  });

  test('that is damaged opens nothing, so that this test can fail', async () => {
    const code = drawQrCode('https://bulletin.example.org/');
    expect(await readQrCode(asPicture({ ...code, path: code.path.slice(code.path.length / 2) }))).toBeUndefined();
  });

  test('has four modules of white on each side', () => {
    const { size, path } = drawQrCode('https://bulletin.example.org/');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(width),
    ]);
    const least = (values: readonly number[]) => Math.min(...values);
    expect(least(runs.map(([x = 0]) => x))).toBe(4);
    expect(least(runs.map(([, y = 0]) => y))).toBe(4);
    expect(size - Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(4);
    expect(size - Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(4);
  });
});
