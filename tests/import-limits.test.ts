import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../src/cli/parse-html.ts';
import { readPdf as readPdfInThread } from '../src/cli/read-pdf.ts';
import { readPdf } from '../src/import/pdf-pages.ts';
import { openPictureBox } from '../src/import/picture-box.ts';
import { readDocument } from '../src/import/read-document.ts';
import { readHtml } from '../src/import/read-html.ts';
import { aPdf } from './support/a-pdf.ts';
import { aWordDocument, aWordParagraph } from './support/a-word-document.ts';
import { anOutlookMessage } from './support/an-outlook-message.ts';
import { seeded } from './support/seeded.ts';

// What no editor writes: it is read in the time of a long newsletter, or refused in words.

/** Milliseconds of a processor, which others that use it do not count in. A long newsletter takes a quarter. */
const PATIENCE = 10_000;

async function inTime<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(PATIENCE);
  return done;
}

const clean = async (texts: readonly string[]) => texts;
const NO_FILES = { names: [], read: () => new Uint8Array() };

/** What becomes of a file: the start of its text, or why there is none. */
async function read(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  try {
    const pictures = openPictureBox('a', []);
    const [issue] = await readDocument({ name, bytes, files: NO_FILES, parse: parseHtml, readPdf, pictures, clean });
    return issue?.markdown.slice(0, 40) ?? '';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

const TOO_LONG = /^NotImported: This is too long to be one issue, or its parts are nested too deeply\. Split it/;
const MANY = 200_000;

const LONG: readonly (readonly [what: string, name: string, make: () => string | Uint8Array, said: RegExp])[] = [
  ['spaces that do not break', 'a.html', () => `<p>a${'&nbsp;'.repeat(MANY)}b</p>`, /^a b$/],
  ['spaces within bold words', 'a.html', () => `<p>a<b>${'&nbsp; '.repeat(MANY)}</b>b</p>`, /^a\s+b$/],
  ['spaces that tags part', 'a.html', () => `<p>a<b>${'<i>&nbsp;&nbsp;</i>'.repeat(1_000)}</b>b</p>`, /^a\s*b$/],
  ['spaces as they are typed', 'a.html', () => `<pre>a${' '.repeat(MANY)}\n${' '.repeat(MANY)}b</pre>`, /^a\s*b$/],
  ['5 MB of words', 'a.html', () => `<p>${'Words '.repeat(900_000)}</p>`, TOO_LONG],
  ['elements within each other', 'a.html', () => '<div>'.repeat(20_000), TOO_LONG],
  ['bold words and blanks beside each other', 'a.html', () => bolds(3_000), /^b$/],
  [
    'links in a heading',
    'a.html',
    () => `<h2>${'<a href="https://example.org">a</a> '.repeat(6_000)}</h2>`,
    /^\[a\]\(https:\/\/example\.org\) \[a\]/,
  ],
  [
    'a row of many cells',
    'a.html',
    () => `<table>${'<tr><td>a</td></tr>'.repeat(4_000)}<tr>${'<td>b</td>'.repeat(9_000)}</tr></table>`,
    /^a\n\na/,
  ],
  ['tags that never end', 'a.html', () => '<a '.repeat(MANY), TOO_LONG],
  ['comments that never end', 'a.html', () => '<!--'.repeat(MANY), /^$/],
  ['a rule of dashes in a mail', 'a.eml', () => `Subject: A\n\na\n${'-'.repeat(MANY)} b`, /^a\n/],
  [
    'entities that hold each other',
    'a.xml',
    () => {
      const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
      return `<!DOCTYPE rss [<!ENTITY a0 "ha">${entities.join('')}]><rss><item><title>A</title><description>&a30;</description></item></rss>`;
    },
    /^(?:&a30;|NotImported: .+)$/,
  ],
  ['a feed that is nested', 'a.xml', () => `<rss>${'<item>'.repeat(50_000)}`, /^NotImported: /],
  [
    'a ZIP cut off',
    'a.zip',
    () => zipSync({ 'a.html': strToU8('<p>A</p>') }).subarray(0, 60),
    /no ZIP, or not the whole/,
  ],
  ['a ZIP that says it is huge', 'a.zip', () => zipThatSays(4_000_000_000), /^NotImported: This ZIP is too large\. /],
  ['a ZIP with more than it says', 'a.zip', () => zipThatSays(10), /^$/],
  ['a Word document cut off', 'a.docx', () => aWord().subarray(0, 400), /no Word document, or not the whole/],
  ['a Word document nested deeply', 'a.docx', () => aWord('<w:sdt><w:sdtContent>'.repeat(20_000)), /^NotImported: /],
];

const bolds = (count: number) => `<h2>${'<b>a</b> '.repeat(count)}</h2><p>b${'<b> </b>'.repeat(count)}</p>`;

function aWord(before = ''): Buffer {
  return aWordDocument({ body: `${before}${aWordParagraph('Words')}` });
}

/** A page of 2 MB of zeros, which a ZIP has in 2 KB. @param size that the ZIP states */
function zipThatSays(size: number): Uint8Array {
  const zip = zipSync({ 'a.html': new Uint8Array(2_000_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at++)
    if (view.getUint32(at, true) === 2_000_000) view.setUint32(at, size, true);
  return zip;
}

describe('a document', () => {
  test.each(LONG)('with %s', async (_what, name, make, said) => {
    const document = make();
    expect(await inTime(() => read(name, document))).toMatch(said);
  });

  test('that is pasted and too long keeps its words', () => {
    expect(readHtml(`<p>${'Words '.repeat(900_000)}</p>`, { parse: parseHtml })).toBeUndefined();
  });
});

test('a PDF that does not end is stopped, and refused in words', async () => {
  const endless = aPdf({ pages: [[]], drawn: `BT /F 10 Tf (${'a'.repeat(10_000_000)}) Tj ET` });
  await inTime(() =>
    expect(readPdfInThread(endless, 500)).rejects.toThrow('This PDF takes too long to read. Print it'),
  );
});

describe('a mail of Outlook’s', () => {
  const sent = { subject: 'Bulletin 41', html: '<html><body><h1>News</h1><p>At the café</p></body></html>' };

  test.each(['html', 'rtf'] as const)('has its words, where it is %s inside', async (as) => {
    expect(await read('a.msg', anOutlookMessage({ ...sent, as }))).toBe('## News\n\nAt the café');
  });

  test('that is damaged in any place is read or refused, and never followed in circles', async () => {
    const whole = anOutlookMessage({ ...sent, as: 'rtf', attachments: [{ name: 'a.pdf', bytes: strToU8('%PDF') }] });
    const next = seeded(22);
    const random = (below: number) => Math.floor(next() * below);
    const said = new Set<string>();
    await inTime(async () => {
      for (let turn = 0; turn < 300; turn++) {
        const damaged = Uint8Array.from(whole);
        for (let at = 0; at <= turn % 5; at++) damaged[random(damaged.length)] = random(256);
        const bytes = turn % 10 === 0 ? damaged.subarray(0, random(damaged.length)) : damaged;
        const answer = await read('a.msg', bytes);
        said.add(answer.startsWith('NotImported') ? answer : 'read');
      }
    });
    expect([...said].sort()).toEqual([
      'NotImported: This file is damaged. Open it in the program that made it, save it again, and import that.',
      'NotImported: This is no mail of Outlook’s, or not the whole of one. Drag it out of Outlook again, and import that.',
      'read',
    ]);
  });
});
