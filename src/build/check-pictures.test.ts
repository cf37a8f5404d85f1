import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aBlackPng } from '../../tests/hostile/pictures.ts';
import { aFolder } from '../../tests/support/a-folder.ts';
import { formats } from '../report/findings.ts';
import { checkPictures } from './check-pictures.ts';

// Pictures are made here: a grey field, and what a camera or a program writes beside it.

const plain = () => sharp({ create: { width: 80, height: 40, channels: 3, background: '#777777' } });
const SOMEWHERE = { GPSLatitude: '53/1 47/1 0/1', GPSLatitudeRef: 'N' };
const xmp = (inside: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A JPEG with an IPTC record 2 of one entry, as picture agencies write them (IIM 4.2, in Photoshop’s segment). */
async function withIptc(number: number, words: string): Promise<Buffer> {
  const value = Buffer.from(words);
  const record = Buffer.concat([Buffer.from([0x1c, 2, number, 0, value.length]), value]);
  const padded = record.length % 2 === 0 ? record : Buffer.concat([record, Buffer.from([0])]);
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM', 'latin1'),
    Buffer.from([4, 4, 0, 0, 0, 0, 0, record.length]),
    padded,
  ]);
  const head = Buffer.from([0xff, 0xed, 0, 0]);
  head.writeUInt16BE(block.length + 2, 2);
  const jpeg = await plain().jpeg().toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}

async function find(name: string, picture: Buffer): Promise<readonly string[]> {
  const content = aFolder();
  mkdirSync(join(content, 'images'));
  writeFileSync(join(content, 'images', name), picture);
  const printed = formats
    .pretty(await checkPictures({ content, cache: join(content, 'cache') }))(String)
    .split('\n')
    .slice(0, -1);
  return printed.map((line) => line.replace(/^.*\/images\//, 'images/'));
}

test('a picture that would fill the memory is reported before it is opened; one of the largest size is not', async () => {
  expect(await find('huge.png', aBlackPng(10_001, 10_000))).toEqual([
    'images/huge.png:1:1  image-file  “huge.png” is 10001 × 10000 pixels large, too large to be opened. Save it at most 4000 pixels wide, and upload it under the same name.',
  ]);
  expect(await find('large.png', aBlackPng(10_000, 10_000))).toEqual([]);
});

describe('an original that gives somebody away', () => {
  test('says where it was taken, and the message does not', async () => {
    const picture = await plain().withExif({ IFD3: SOMEWHERE }).jpeg().toBuffer();
    expect(await find('desk.jpg', picture)).toEqual([
      'images/desk.jpg:1:1  image-metadata (warning)  “desk.jpg” records where it was taken (GPS), and anyone who sees this repository can read that. Remove it (Windows: Properties, Details, Remove; Mac: Preview, Inspector), and upload the picture again.',
    ]);
  });

  test('says who took it, and the message does not', async () => {
    const picture = await plain()
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg()
      .toBuffer();
    const found = await find('desk.jpg', picture);
    expect(found).toEqual([
      'images/desk.jpg:1:1  image-metadata (warning)  “desk.jpg” names the photographer, the camera’s owner or a person in it. Remove the names (Windows: Properties, Details, Remove; Mac: Preview, Inspector), and upload the picture again. Put a credit under “credit”.',
    ]);
    expect(found.join()).not.toContain('Somebody');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('as %s says both, in EXIF', async (format) => {
    const exif = { IFD0: { Make: 'Acme' }, IFD2: { CameraOwnerName: 'Somebody' }, IFD3: SOMEWHERE };
    const picture = await plain().withExif(exif).toFormat(format).toBuffer();
    expect(await find(`desk.${format}`, picture)).toHaveLength(2);
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('as %s says it in XMP', async (format) => {
    const names = xmp(
      '<dc:creator><rdf:Seq><rdf:li>Somebody</rdf:li></rdf:Seq></dc:creator><e:PersonInImage><rdf:Bag><rdf:li>Else</rdf:li></rdf:Bag></e:PersonInImage>',
    );
    const place = xmp('<exif:GPSLatitude>53,47.0N</exif:GPSLatitude>');
    for (const [words, kind] of [
      [names, /names the photographer/],
      [place, /GPS/],
    ] as const) {
      const found = await find(`desk.${format}`, await plain().withXmp(words).toFormat(format).toBuffer());
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(kind);
    }
  });

  test('says who took it in IPTC', async () => {
    expect(await find('desk.jpg', await withIptc(80, 'Somebody'))).toHaveLength(1);
  });
});

describe('an original is accepted', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('as %s, when it says nothing', async (format) => {
    expect(await find(`desk.${format}`, await plain().toFormat(format).toBuffer())).toEqual([]);
  });

  test('when it names its camera, its colours or its copyright alone, or leaves the names empty', async () => {
    const exif = { IFD0: { Make: 'Acme', Model: 'One', Copyright: 'The board', Artist: ' ' } };
    expect(await find('desk.jpg', await plain().withExif(exif).jpeg().toBuffer())).toEqual([]);
    expect(await find('desk.jpg', await withIptc(105, 'A headline'))).toEqual([]);
    const title = xmp('<dc:title><rdf:Alt><rdf:li>A desk</rdf:li></rdf:Alt></dc:title>');
    expect(await find('desk.webp', await plain().withXmp(title).webp().toBuffer())).toEqual([]);
  });

  test('when it is no picture at all: that is reported where it is shown', async () => {
    expect(await find('desk.jpg', Buffer.from('no picture'))).toEqual([]);
  });
});
