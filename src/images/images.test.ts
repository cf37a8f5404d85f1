import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { aBlackPng } from '../../tests/hostile/pictures.ts';
import { aFolder } from '../../tests/support/a-folder.ts';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { thorough } from '../../tests/support/thorough.ts';
import { formats } from '../report/findings.ts';
import { sortProblems } from '../text/problem.ts';
import { listImageFiles, type PreparedImage, readImages, usesOf } from './images.ts';
import { makeImage } from './picture-files.ts';

let folder: string;
const at = (...parts: readonly string[]) => join(folder, ...parts);
/** What was made, by its name in `images`. */
const files = new Map<string, Buffer>();
const made = () => [...files.keys()].sort();
const fileOf = (name: string) => files.get(name) as Buffer;

beforeEach(() => {
  folder = aFolder();
  mkdirSync(at('content', 'images'), { recursive: true });
  files.clear();
});

const RED = { r: 200, g: 50, b: 50 };
const plain = (width: number, height: number, background: object = RED, channels: 3 | 4 = 3): Sharp =>
  sharp({ create: { width, height, channels, background } });

async function put(name: string, picture: Sharp | Buffer): Promise<void> {
  writeFileSync(at('content', 'images', name), Buffer.isBuffer(picture) ? picture : await picture.toBuffer());
}

const places = () => ({ content: at('content'), cache: at('cache') });

async function read(issues = [show('desk.jpg')], bulletin = aBulletin()) {
  const names = new Set(readdirSync(at('content', 'images')));
  const { archive } = aSource(issues, { images: names, bulletin });
  const uses = usesOf(archive.board, archive.issues);
  return { uses, ...(await readImages(uses, names, places())) };
}

/** Makes the pictures of these issues. */
async function prepare(issues = [show('desk.jpg')]) {
  const { images, problems, uses } = await read(issues);
  expect(problems).toEqual([]);
  for (const { path, data } of listImageFiles(images, uses))
    files.set(path.replace('images/', ''), await makeImage(data, places()));
  return images;
}
const show = (...names: readonly string[]) =>
  anIssue({ body: names.map((name) => `![What ${name} shows](${name})`).join('\n\n') });

async function prepareOne(name: string, picture: Sharp | Buffer): Promise<PreparedImage> {
  await put(name, picture);
  const image = (await prepare([show(name)])).get(name);
  if (!image) throw new Error('The picture was not made ready.');
  return image;
}

/** The colour in the middle of a file, as browsers show it. */
async function middle(name: string): Promise<readonly number[]> {
  const { data, info } = await sharp(fileOf(name)).raw().toBuffer({ resolveWithObject: true });
  const start = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  const found = [...data.subarray(start, start + info.channels)];
  return info.channels < 3 ? [found[0] ?? 0, found[0] ?? 0, found[0] ?? 0] : found;
}
const far = (one: readonly number[], { r, g, b }: typeof RED) =>
  Math.max(...[r, g, b].map((value, index) => Math.abs(value - (one[index] ?? 0))));

describe('a picture', () => {
  test('becomes a JPEG for every program and WebP in four widths, under names that never change', async () => {
    const image = await prepareOne('desk.jpg', plain(2000, 1000).jpeg());
    expect(image.fallback).toEqual({ path: 'images/desk-1200.jpg', width: 1200, height: 600 });
    expect(image.webp.map(({ path, width, height }) => [path, width, height])).toEqual([
      ['images/desk-480.webp', 480, 240],
      ['images/desk-800.webp', 800, 400],
      ['images/desk-1200.webp', 1200, 600],
      ['images/desk-1600.webp', 1600, 800],
    ]);
    for (const { path, width, height } of [image.fallback, ...image.webp]) {
      const facts = await sharp(fileOf(path.replace('images/', ''))).metadata();
      expect([facts.width, facts.height], path).toEqual([width, height]);
    }
  });

  test('is never made larger than it is', async () => {
    const image = await prepareOne('tiny.jpg', plain(90, 30).jpeg());
    expect(image).toMatchObject({
      fallback: { path: 'images/tiny-90.jpg', width: 90, height: 30 },
      webp: [{ path: 'images/tiny-90.webp', width: 90, height: 30 }],
    });
    const line = await prepareOne('line.png', plain(3000, 1).png());
    expect(line.fallback.height).toBe(1);
  });

  test('of any name gets a safe address, and one however it is written', async () => {
    await put('Cafe\u0301 opening (2).jpg', plain(90, 30).jpeg());
    const images = await prepare([show('Café opening (2).jpg', 'CAFÉ%20opening%20(2).JPG')]);
    expect([...images.values()].map(({ fallback }) => fallback.path)).toEqual(
      Array(2).fill('images/Cafe-opening-2-90.jpg'),
    );
    expect(made()).toEqual(['Cafe-opening-2-90.jpg', 'Cafe-opening-2-90.webp']);
  });

  test('that is taller than WebP has room for is made smaller', async () => {
    const image = await prepareOne('scroll.png', plain(100, 20_000).png());
    expect(image.webp).toEqual([{ path: 'images/scroll-81.webp', width: 81, height: 16_200 }]);
  });

  test.each<readonly [string, () => Sharp]>([
    ['in the colours of print', () => plain(90, 30).toColourspace('cmyk').jpeg()],
    ['of 16 bits a colour', () => plain(90, 30).toColourspace('rgb16').png()],
  ])('%s keeps its colour', async (_which, picture) => {
    const image = await prepareOne('desk.png', picture());
    for (const { path } of [image.fallback, ...image.webp])
      expect(far(await middle(path.replace('images/', '')), RED), path).toBeLessThan(24);
  });

  test.each(thorough ? [5, 6, 7, 8] : [6])(
    'that the camera held sideways (EXIF %i) stands upright, its sides swapped',
    async (orientation) => {
      const image = await prepareOne('desk.jpg', plain(1000, 500).withMetadata({ orientation }).jpeg());
      expect(image.fallback).toEqual({ path: 'images/desk-500.jpg', width: 500, height: 1000 });
      for (const name of made()) {
        const facts = await sharp(fileOf(name)).metadata();
        expect((facts.height ?? 0) / (facts.width ?? 1), name).toBeCloseTo(2);
        expect(facts.orientation, name).toBeUndefined();
      }
    },
  );

  test('that the camera held the right way is turned the right way', async () => {
    // A blue right half; turned by 90° clockwise, as EXIF 6 asks, it is the lower half.
    const half = await plain(50, 100, { r: 0, g: 0, b: 255 }).png().toBuffer();
    const held = plain(100, 100).composite([{ input: half, left: 50, top: 0 }]);
    await prepareOne('desk.png', held.withMetadata({ orientation: 6 }).png());
    const data = await sharp(fileOf('desk-100.png')).removeAlpha().raw().toBuffer();
    const pixel = (x: number, y: number) => [...data.subarray((y * 100 + x) * 3, (y * 100 + x) * 3 + 3)];
    expect(pixel(75, 25)).toEqual([200, 50, 50]);
    expect(pixel(25, 75)).toEqual([0, 0, 255]);
  });

  test('says nothing of where and with what it was taken', async () => {
    const photograph = plain(1000, 500).withExif({
      IFD0: { Make: 'Acme Camera', Artist: 'Somebody' },
      IFD3: { GPSLatitude: '53/1 47/1 0/1', GPSLatitudeRef: 'N' },
    });
    await put('desk.jpg', photograph.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somebody</x:xmpmeta>').jpeg());
    expect((await sharp(at('content', 'images', 'desk.jpg')).metadata()).exif).toBeDefined();
    await put('desk-too.png', photograph.png());
    await prepare([show('desk.jpg', 'desk-too.png')]);
    expect(made().length).toBeGreaterThan(5);
    for (const name of made()) {
      const { exif, xmp, iptc, comments } = await sharp(fileOf(name)).metadata();
      expect({ exif, xmp, iptc, comments }, name).toEqual({});
      expect(fileOf(name).toString('latin1'), name).not.toMatch(/Acme|Somebody|GPS/);
    }
  });
});

describe('the colours of', () => {
  test.each([
    ['a photograph', 8, () => plain(60, 60).jpeg()],
    ['a picture with a palette', 8, () => plain(60, 60).png({ palette: true })],
    // Ink has no such red; read the wrong way round it would be a light blue.
    ['a picture for print', 24, () => plain(60, 60).toColourspace('cmyk').jpeg()],
    ['a picture with more colours than most screens have', 8, () => plain(60, 60).withIccProfile('p3').jpeg()],
    ['a picture in sixteen bits', 8, () => plain(60, 60).toColourspace('rgb16').png()],
  ])('%s stay what they were', async (_what, most, picture) => {
    await put('desk.jpg', picture());
    await prepare();
    for (const name of made()) {
      expect(far(await middle(name), RED), name).toBeLessThan(most);
      const { space, icc } = await sharp(fileOf(name)).metadata();
      expect([space, icc], name).toEqual(['srgb', undefined]);
    }
  });

  test('a picture in grey stay grey', async () => {
    await put('desk.jpg', plain(60, 60, { r: 120, g: 120, b: 120 }).greyscale().jpeg());
    await prepare();
    for (const name of made()) expect(far(await middle(name), { r: 120, g: 120, b: 120 }), name).toBeLessThan(4);
  });

  test('a transparent PNG stay transparent; in a JPEG white shows through, not black', async () => {
    const glass = { r: 0, g: 0, b: 0, alpha: 0 };
    await prepareOne('glass.png', plain(60, 60, glass, 4).png());
    expect((await middle('glass-60.png'))[3]).toBe(0);
    expect((await middle('glass-60.webp'))[3]).toBe(0);
    await prepareOne('logo.webp', plain(60, 60, glass, 4).webp());
    expect(far(await middle('logo-60.jpg'), { r: 255, g: 255, b: 255 })).toBeLessThan(3);
    expect((await middle('logo-60.webp'))[3]).toBe(0);
  });
});

test('an animation does not move', async () => {
  const frames = await plain(40, 80).composite([
    { input: await plain(40, 40, { r: 0, g: 0, b: 255 }).png().toBuffer(), top: 40, left: 0 },
  ]);
  const moving = await sharp(await frames.removeAlpha().raw().toBuffer(), {
    raw: { width: 40, height: 80, channels: 3, pageHeight: 40 },
  })
    .gif({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const image = await prepareOne('moving.gif', moving);
  expect(image.fallback).toEqual({ path: 'images/moving-40.jpg', width: 40, height: 40 });
  for (const name of made()) expect((await sharp(fileOf(name)).metadata()).pages ?? 1, name).toBe(1);
  expect(far(await middle('moving-40.jpg'), RED)).toBeLessThan(8);
});

describe('what is made', () => {
  const kept = () => readdirSync(at('cache/images')).map((name) => [name, statSync(at('cache/images', name)).mtimeMs]);

  test('is taken from disk by the second build, for a copy under another name too', async () => {
    await put('desk.jpg', plain(1000, 500).jpeg());
    const first = await prepare();
    const before = kept();
    expect(before).toHaveLength(5);
    await put('copy.jpg', readFileSync(at('content', 'images', 'desk.jpg')));
    const second = await prepare([show('desk.jpg', 'copy.jpg')]);
    expect(kept()).toEqual(before);
    expect(second.get('desk.jpg')).toEqual(first.get('desk.jpg'));
    expect(fileOf('copy-1000.jpg').equals(fileOf('desk-1000.jpg'))).toBe(true);
  });

  test('is made again when what was kept is damaged', async () => {
    await put('desk.jpg', plain(60, 60).jpeg());
    await prepare();
    const name = readdirSync(at('cache/images')).find((one) => one.endsWith('.jpg')) ?? '';
    const whole = fileOf('desk-60.jpg');
    writeFileSync(at('cache/images', name), 'kept');
    await prepare();
    expect(fileOf('desk-60.jpg')).toEqual(whole);
  });

  test('is made again when the picture is another one under the same name', async () => {
    await put('desk.jpg', plain(60, 60).jpeg());
    await prepare();
    await put('desk.jpg', plain(60, 60, { r: 0, g: 0, b: 255 }).jpeg());
    await prepare();
    expect(far(await middle('desk-60.jpg'), { r: 0, g: 0, b: 255 })).toBeLessThan(8);
  });

  test('has the same bytes and the same order, however many are made at a time', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `desk-${index}.jpg`);
    for (const [index, name] of names.entries()) await put(name, plain(1300 - 100 * index, 400).jpeg());
    const one = await prepare([show(...names)]);
    const bytes = made().map((name) => [name, fileOf(name).toString('base64')]);
    rmSync(at('cache'), { recursive: true });
    files.clear();
    const other = await prepare([show(...[...names].reverse())]);
    expect([...other]).toEqual([...one]);
    expect([...one.keys()]).toEqual(names);
    expect(made().map((name) => [name, fileOf(name).toString('base64')])).toEqual(bytes);
  });

  test('is nothing of a draft, of a withdrawn issue, or of a picture that nobody shows', async () => {
    for (const name of ['desk.jpg', 'secret.jpg', 'gone.jpg', 'unused.jpg']) await put(name, plain(60, 60).jpeg());
    await prepare([
      show('desk.jpg'),
      anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft', image: '{ src: secret.jpg, alt: A plan }' } }),
      anIssue({
        slug: '2018-01',
        keys: { number: '1', status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: An error. }' },
        body: '![A house](gone.jpg)',
      }),
    ]);
    expect(made()).toEqual(['desk-60.jpg', 'desk-60.webp']);
    expect(readdirSync(at('cache/images')).filter((name) => !name.endsWith('.json'))).toHaveLength(2);
  });
});

test('damaged pictures are reported all at once, at each line that shows one, and nothing affects the sound ones', async () => {
  await put('desk.jpg', plain(60, 60).jpeg());
  const noise = sharp({
    create: {
      width: 400,
      height: 400,
      channels: 3,
      background: RED,
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  });
  const whole = await noise.jpeg().toBuffer();
  await put('half.jpg', whole.subarray(0, whole.length / 2));
  await put('head.png', (await plain(60, 60).png().toBuffer()).subarray(0, 20));
  const { images, problems } = await read(
    [show('half.jpg', 'desk.jpg', 'half.jpg')],
    aBulletin({ logo: '{ src: head.png, alt: Logo }' }),
  );
  expect([...images.keys()]).toEqual(['desk.jpg']);
  const advice =
    'is damaged or was not uploaded completely. Open it on your own computer. If it opens, save it again as JPEG or PNG, upload that, and write its name here.';
  expect(formats.pretty(sortProblems(problems))(String).split('\n').slice(0, -1)).toEqual([
    `content/bulletin.yaml:10:7  image-file  “head.png” ${advice}`,
    `content/issues/2018-02.md:9:1  image-file  “half.jpg” ${advice}`,
    `content/issues/2018-02.md:13:1  image-file  “half.jpg” ${advice}`,
  ]);
});

test('a picture that would fill the memory is reported where it is used, with its size', async () => {
  await put('huge.png', aBlackPng(20_000, 17_900));
  const { images, problems } = await read([show('huge.png')]);
  expect(images.size).toBe(0);
  expect(formats.pretty(problems)(String)).toContain(
    '“huge.png” is 20000 × 17900 pixels large, too large to be opened.',
  );
});

test('nothing is kept of a picture that changed after it was measured', async () => {
  await put('desk.jpg', plain(600, 300).jpeg());
  const { images, uses } = await read();
  const [webp] = listImageFiles(images, uses);
  await put('desk.jpg', plain(600, 300, { r: 0, g: 0, b: 255 }).jpeg());
  await expect(makeImage(webp?.data as NonNullable<typeof webp>['data'], places())).rejects.toThrow(
    'content/images/desk.jpg changed while it was being read. Run the command again.',
  );
});
