import { inflateSync } from 'node:zlib';
import { damaged, encrypted, type Inspection, namedIn } from './inspection.ts';

// Of a PDF only its end, its Info dictionary and its XMP are read (ISO 32000-1, 7.5 and 14.3), each byte as one letter. Both may be in
// compressed streams. What cannot be read here is not reported.

// A file of other people's may be made to take long: each pattern looks at each letter a few times at most.
const STREAM = /(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj\s{0,4}<<((?:(?!endobj|\sobj)[\s\S]){0,4000}?)>>\s{0,4}stream\r?\n/g;
/** In bytes, unpacked, of all streams: a few kilobytes can hold a gigabyte. */
const MOST_UNPACKED = 20_000_000;
/** In letters: programs pack a hundred objects together. */
const LONGEST_HEADS = 20_000;
const LONGEST_OBJECT = 20_000;
const LONGEST_XMP = 1_000_000;
/** A program may write something behind the end of a file. */
const END = 4096;

export function inspectPdf(bytes: Buffer, harmless: readonly string[]): Inspection {
  const text = bytes.toString('latin1');
  const isWhole = text.slice(0, 1024).includes('%PDF-') && /startxref\s+\d+\s+%%EOF/.test(text.slice(-END));
  if (!isWhole) return damaged('PDF');
  const outside = text
    .split('endstream')
    .map((part) => part.split(/\bstream\r?\n/, 1)[0])
    .join(' endstream ');
  if (/\/Encrypt\b/.test(outside))
    return encrypted('Acrobat: File > Properties > Security; or save it as PDF again without a password');
  const { packed, xmp } = readStreams(text, bytes);
  const info = readInfo(outside, packed);
  const author = readValue(info, 'Author', outside) || xmpValue(xmp, '(?:dc:creator|pdf:Author)');
  const company = readValue(info, 'Company', outside) || xmpValue(xmp, 'pdfx:Company');
  return { names: namedIn({ author, company }, harmless) };
}

interface Streams {
  /** Objects that are packed together with others, by their number. */
  readonly packed: ReadonlyMap<string, string>;
  readonly xmp: string;
}

function readStreams(text: string, bytes: Buffer): Streams {
  const packed = new Map<string, string>();
  let xmp = '';
  let left = MOST_UNPACKED;
  for (const { 0: head, 2: dictionary = '', index } of text.matchAll(STREAM)) {
    const isXmp = /\/Type\s*\/Metadata/.test(dictionary);
    if (!isXmp && !/\/Type\s*\/ObjStm/.test(dictionary)) continue;
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    if (end < 0) break;
    const raw = bytes.subarray(start, end);
    const content = dictionary.includes('/FlateDecode') ? unpack(raw, left) : raw.toString('latin1');
    left -= content.length;
    if (isXmp) xmp += Buffer.from(content, 'latin1').toString('utf8');
    else for (const [number, object] of readObjects(content, dictionary)) packed.set(number, object);
  }
  return { packed, xmp };
}

/** Empty where it cannot be unpacked. */
function unpack(raw: Buffer, most: number): string {
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(most, 1) }).toString('latin1');
  } catch {
    return '';
  }
}

/** `12 0 13 57 <<…>> <<…>>`: numbers and offsets first, then the objects. */
function readObjects(content: string, dictionary: string): (readonly [string, string])[] {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const heads = content.slice(0, Math.min(first, LONGEST_HEADS)).trim().split(/\s+/);
  return heads.flatMap((number, at) => {
    const [from, to] = [heads[at + 1], heads[at + 3]];
    if (at % 2 === 1 || from === undefined) return [];
    return [[number, content.slice(first + Number(from), to === undefined ? undefined : first + Number(to))] as const];
  });
}

function readInfo(outside: string, packed: Streams['packed']): string {
  // The last counts: a file that was changed has more than one.
  const number = [...outside.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].at(-1)?.[1];
  return number === undefined ? '' : (findObject(outside, number) ?? packed.get(number) ?? '');
}

/** The last of that number counts. */
function findObject(outside: string, number: string): string | undefined {
  const start = [...outside.matchAll(new RegExp(String.raw`(?<!\d)${number}\s{1,4}\d{1,5}\s{1,4}obj\b`, 'g'))].at(-1);
  return (
    start &&
    outside
      .slice(start.index + start[0].length)
      .slice(0, LONGEST_OBJECT)
      .split('endobj', 1)[0]
  );
}

const STRING = String.raw`\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|<([\da-fA-F\s]*)>`;

/** `/Author (A. Name)`, `/Author <FEFF0041…>`, `/Author 12 0 R` */
function readValue(dictionary: string, key: string, outside: string): string {
  const [, number, plain, hex] =
    new RegExp(String.raw`/${key}\s*(?:(\d+)\s+\d+\s+R|${STRING})`).exec(dictionary.slice(0, LONGEST_OBJECT)) ?? [];
  if (number !== undefined) return readValue(`/${key} ${findObject(outside, number) ?? ''}`, key, '');
  const written =
    hex === undefined ? readEscapes(plain ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
  return written.replace(/^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/, '').replaceAll('\0', '');
}

const readEscapes = (written: string) =>
  written.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
  );

function xmpValue(xmp: string, name: string): string {
  const [, inside, attribute] =
    new RegExp(String.raw`<${name}\b[^>]{0,200}>([\s\S]{0,2000}?)</${name}>|\b${name}="([^"]{0,2000})"`).exec(
      xmp.slice(0, LONGEST_XMP),
    ) ?? [];
  return (inside ?? attribute ?? '').replace(/<[^>]*>/g, ' ').trim();
}
