import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../../src/build/build.ts';
import { readContent } from '../../src/build/read-content.ts';
import { NO_SECRETS } from '../../src/checks/masks/secrets.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import { Memory } from '../../src/content/memory.ts';
import { parseArchive } from '../../src/content/parse-archive.ts';
import { linkWords } from '../../src/fields/addresses.ts';
import { wordsOfIssue } from '../../src/images/cards.ts';
import { readImages, usesOf } from '../../src/images/images.ts';
import { mailerNames } from '../../src/mailers/index.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { findCanaries } from '../fuzz/canaries.ts';
import { markdown, PRODUCT, sound, soundLine } from '../fuzz/typed.ts';
import { aFolder } from '../support/a-folder.ts';
import { languages } from '../support/a-site.ts';
import { aBulletin, anIssue, check, content } from '../support/an-issue.ts';
import { decodeEntities } from '../support/entities.ts';
import { tagsOf } from '../support/html-tags.ts';
import { pasteIntoListmonk, pasteIntoMailchimp } from '../support/paste.ts';
import { fieldsOf, readNotify } from '../support/read-notify.ts';
import { READING } from '../support/reading.ts';
import { readSite, type SiteFiles, textsOf } from '../support/site-files.ts';
import { textOf } from '../support/text-of.ts';
import { thorough } from '../support/thorough.ts';
import { findKitFaults } from '../support/validators/html.ts';
import { siteValidators } from '../support/validators/site.ts';
import { readXml, type XmlElement } from '../support/xml-tree.ts';
import { WORDS } from './words.ts';

// What is typed never becomes markup, a code or a program: every word of words.txt, in every place of an issue, comes out of every output
// as the words it is. The checks refuse many of them; what they let through by mistake must do no harm, so they are left out here.

/** As it is read: typography sets quotes, dashes, dots and spaces in its own way, and headings of plain text are in capitals. */
const letters = (text: string) =>
  text
    .replace(/[\s\u2060"'“”‘’>]+/gu, '')
    .replace(/[–—-]+/g, '-')
    .replace(/…/g, '...')
    .toUpperCase();
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#&$|~{}!()^=+:.@/-]/g, '\\$&');

/** In a field, which is no Markdown and cannot have a backslash, entities and the signs of bold and italic words are read as an editor means them. */
const asRead = (place: string, words: string) =>
  'OLIQCHB'.includes(place)
    ? words
    : decodeEntities(words).replace('_a_', 'a').replace('__proto__', 'proto').replace('**b**', 'b');

/** Each place has its own letter before the words, so that none passes for another. */
const PLACES = ['T', 'S', 'O', 'L', 'I', 'Q', 'C', 'H', 'E', 'W', 'F', 'N', 'B', 'G', 'M', 'A'] as const;

function hostileIssue(slug: string, number: number, words: string): SourceFile {
  const typed = (place: string) => `${place}${number} ${words}`;
  const keys = { title: 'T', summary: 'S', subject: 'J', preheader: 'P' };
  const body = `${escaped(typed('O'))} and **${escaped(words)}** and a [${escaped(typed('L'))}](https://example.org/?a=1&b=2).

- ${escaped(typed('I'))}

> ${escaped(typed('Q'))}

| Head |
|---|
| ${escaped(typed('C'))} |

## ${escaped(typed('H'))} end {#section}

::: event
title: ${typed('E')}
when: 2020-03-04 10:00–11:00
where: ${typed('W')}
for: ${typed('F')}
book: training@example.org
send: ${typed('N')}

${escaped(typed('B'))}
:::

::: statistic
figure: ${typed('G')}
label: ${typed('M')}
:::

::: quote
by: ${typed('A')}

Words.
:::
`;
  const quoted = Object.entries(keys).map(([key, place]) => [key, JSON.stringify(typed(place))] as const);
  const date = `2017-${String((number % 12) + 1).padStart(2, '0')}-01`;
  const image = `{ src: chair.jpg, alt: ${JSON.stringify(typed('X'))}, credit: ${JSON.stringify(typed('Y'))} }`;
  return anIssue({ slug, keys: { ...Object.fromEntries(quoted), number: String(number), date, image }, body });
}

interface Board {
  readonly bulletin: SourceFile;
  readonly topics: SourceFile;
  readonly glossary: SourceFile;
}

/** What a board says of itself, in words of the same kind, of which the first without an error is taken. */
function soundBoard(): Board {
  const words = fc
    .array(soundLine, { minLength: 12, maxLength: 12 })
    .map((lines) => lines.map((one) => JSON.stringify(one)));
  const samples = fc.sample(words, { seed: 20180202, numRuns: 200 });
  for (const [title, name, short, about, postal, contact, help, how, reply, label, topic, meaning] of samples) {
    const board = (mailers: readonly string[]) => ({
      bulletin: aBulletin({
        title,
        about,
        postal,
        board: `{ name: ${name}, short: ${short} }`,
        address: 'https://example.org/bulletins/',
        mailers: `[${mailers.join(', ')}]`,
        follow: `[{ name: ${label}, label: ${label}, link: https://example.org/ }]`,
        contacts: `[{ role: front-door, name: ${contact}, phone: 01632 960000, about: ${help}, verified: 2018-01-25 }]`,
        accessibility: `{ prepared: 2018-01-25, how: ${how}, reply: ${reply} }`,
      }),
      topics: { path: 'content/topics.yaml', text: `neglect:\n  name: ${topic}\n` },
      glossary: { path: 'content/glossary.yaml', text: `SCR: ${meaning}\n` },
    });
    if (check(anIssue(), board(['plain'])).archive) return board(mailerNames);
  }
  throw new Error('No board was sound.');
}

const board = soundBoard();
const memory = new Memory();
const read = (issues: readonly SourceFile[]) => parseArchive(content(issues, board), { ...READING, memory });

/** Markdown in plain text, and what looks like a section's options. */
const refused: string[] = [];

/** As many words an issue as can be read together: feeds have the newest few issues. @returns issues by slug, with their words */
function hostileIssues(): ReadonlyMap<string, string> {
  const lines = ['harmless'];
  for (const word of ['-', ...new Set(WORDS.map((one) => sound(one)))]) {
    const last = lines.at(-1) ?? '';
    const fits = (line: string) => line.length < 200 && read([hostileIssue('2017-01', 1, line)]).value;
    if (lines.length > 1 && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (fits(word)) lines.push(word);
    else refused.push(word);
  }
  return new Map(lines.map((line, at) => [`hostile-${at}`, line]));
}

/** Markdown of every kind that has no errors; where template languages are let in. */
function fuzzIssues(wanted: number, from: number): readonly SourceFile[] {
  const issues: SourceFile[] = [];
  for (let round = 0; issues.length < wanted && round < 60; round++)
    for (const body of fc.sample(markdown(soundLine), { seed: 20180201 + round, numRuns: wanted })) {
      const number = from + issues.length;
      const date = `2016-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
      const issue = anIssue({ slug: `issue-${number}`, keys: { number: String(number), date }, body });
      if (issues.length < wanted && check(issue).archive) issues.push(issue);
    }
  return issues;
}

const hostile = hostileIssues();
const folder = aFolder();
const FUZZED = thorough ? 60 : 6;
let archive: Archive;
let site: SiteFiles;
let email: SiteFiles;

beforeAll(async () => {
  const typed = [...hostile].map(([slug, words], at) => hostileIssue(slug, at + 1, words));
  const folders = { content: join(folder, 'content'), layouts: LAYOUTS, cache: CACHE };
  mkdirSync(join(folders.content, 'issues'), { recursive: true });
  for (const { path, text } of [...Object.values(board), ...typed, ...fuzzIssues(FUZZED, typed.length + 1)])
    writeFileSync(join(folder, path), text);
  mkdirSync(join(folders.content, 'images'));
  // The pictures that examples name.
  for (const name of ['team-meeting.jpg', 'chair.jpg'])
    cpSync('tests/boards/bradford/images/neglect-strategy.jpg', join(folders.content, 'images', name));
  const { files } = readContent(folders.content);
  const { value, problems } = parseArchive(files, READING);
  if (!value) throw new Error(JSON.stringify(problems));
  archive = value;
  const { images } = await readImages(usesOf(archive.board, archive.issues), files.images, folders);
  const out = join(folder, 'dist');
  const found = { problems: [], waived: [], secrets: NO_SECRETS };
  await writeArchive({ archive, images, languages, files }, found, folders, out);
  site = readSite(join(out, 'site'), 'https://example.org/bulletins/');
  email = readSite(join(out, 'email'), 'https://example.org/');
}, 600_000);

const pageOf = (slug: string) => fileIn(site, `issues/${slug}/index.html`);
const mailOf = (slug: string, name: string) => fileIn(email, `${slug}/${name}`);
function fileIn({ files }: SiteFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return bytes.toString('utf8');
}

/** Where a link stands in plain text, so does its address. */
const withoutAddresses = (text: string) => text.replace(/\s\(https:\/\/[^\s)]*\)|\s\[https:[^\]\s]*\]/g, '');
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [String(value)];
const linkedData = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) =>
    JSON.parse(json),
  );
const textsInXml = (element: XmlElement): readonly string[] => [
  element.attributes.get('type') === 'html' ? textOf(element.text) : element.text,
  ...element.children.flatMap(textsInXml),
];
/** What Pagefind keeps of the issues: a mark of its own and JSON. */
const searchRecords = () =>
  [...site.files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.pf_fragment')) return [];
    const text = gunzipSync(bytes).toString('utf8');
    return [JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string; meta: { title: string } }];
  });
const alts = (html: string) => tagsOf(html).flatMap(({ attributes }) => attributes.get('alt') ?? []);
const pastes: Readonly<Record<string, (html: string) => string>> = {
  listmonk: pasteIntoListmonk,
  mailchimp: pasteIntoMailchimp,
};
const forms = mailerNames.filter((name) => name !== 'notify');

/** Every output as its reader reads it, and which places are in it. */
const outputs: Readonly<Record<string, readonly [read: (slug: string) => string, places: readonly string[]]>> = {
  'the page': [(slug) => [textOf(pageOf(slug)), ...alts(pageOf(slug))].join(' '), [...PLACES, 'X', 'Y']],
  'its linked data': [(slug) => stringsIn(linkedData(pageOf(slug))).join(' '), ['T', 'S', 'E']],
  'its card': [
    (slug) => stringsIn(wordsOfIssue(archive.bySlug.get(slug) as never, archive, languages)).join(' '),
    ['T'],
  ],
  ...Object.fromEntries(
    forms.flatMap((name) => [
      [`the mail for ${name}`, [(slug: string) => textOf(mailOf(slug, `${name}.html`)), [...PLACES, 'P']]],
      [`its text for ${name}`, [(slug: string) => withoutAddresses(mailOf(slug, `${name}.txt`)), PLACES]],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(pastes).map(([name, paste]) => [
      `the mail pasted into ${name}`,
      [(slug: string) => textOf(paste(mailOf(slug, `${name}.html`))), PLACES],
    ]),
  ),
  'the text for GOV.UK Notify': [
    (slug) =>
      withoutAddresses(
        readNotify(mailOf(slug, 'notify.md'))
          .map(({ text }) => text)
          .join('\n'),
      ),
    PLACES,
  ],
  'the kit': [(slug) => textOf(mailOf(slug, 'index.html')), ['T', 'J', 'P']],
  'the proof': [(slug) => textOf(mailOf(slug, 'proof.html')), [...PLACES, 'J', 'P']],
  'the JSON feed': [
    (slug) => {
      const { items } = JSON.parse(fileIn(site, 'feed.json')) as { items: { url: string; content_html: string }[] };
      const item = items.find(({ url }) => url.endsWith(`/${slug}/`));
      return [...stringsIn(item), textOf(item?.content_html ?? '')].join(' ');
    },
    PLACES,
  ],
  'the Atom feed': [
    (slug) => {
      const entries = readXml(fileIn(site, 'feed.xml')).children.filter(({ name }) => name === 'entry');
      const entry = entries.find((one) => textsInXml(one).some((text) => text.includes(`/issues/${slug}/`)));
      return entry ? textsInXml(entry).join(' ') : '';
    },
    PLACES,
  ],
  'the calendar': [
    (slug) =>
      textsOf(site, new RegExp(`^events/${slug}-.*\\.ics$`))
        .map(([, text]) => text.replace(/\r?\n /g, '').replace(/\\([\\;,])/g, '$1'))
        .join(),
    ['E', 'W'],
  ],
  'the search': [
    (slug) =>
      searchRecords()
        .filter(({ url }) => url.includes(`/issues/${slug}/`))
        .map(({ meta, content }) => `${meta.title} ${content}`)
        .join(' '),
    PLACES,
  ],
};

test('the few words that cannot be read are refused by name', () => {
  expect(refused.length).toBeLessThan(10);
  for (const word of refused) {
    const [{ message } = {}] = read([hostileIssue('2017-01', 1, word)]).problems;
    expect(message).toMatch(/^“.*” would be printed/);
  }
});

test.each(Object.entries(outputs))(
  '%s has every word of each place as it was typed',
  (_output, [readOutput, places]) => {
    for (const [at, [slug, words]] of [...hostile].entries()) {
      const found = letters(readOutput(slug));
      expect(
        places.filter((place) => !found.includes(letters(`${place}${at + 1} ${asRead(place, words)}`))),
        `${slug}: ${words}`,
      ).toEqual([]);
    }
  },
);

/** An address in “where:” is a link, and one in a table may break. */
const typedLinks = new Set([...hostile.values()].flatMap(linkWords).flatMap(({ href }) => href ?? []));
const elements = (html: string) =>
  tagsOf(html).flatMap(({ name, attributes }) =>
    name === 'wbr' || typedLinks.has(attributes.get('href') ?? '') ? [] : name,
  );

test('a page has the same elements whatever its words', () => {
  const withoutNeighbours = (html: string) => elements(html.replace(/<nav\b[\s\S]*?<\/nav>/g, ''));
  const expected = withoutNeighbours(pageOf('hostile-1'));
  for (const slug of hostile.keys()) expect(withoutNeighbours(pageOf(slug)), slug).toEqual(expected);
});

test('a mail has the same elements with any words, and GOV.UK Notify asks for no field', () => {
  for (const name of forms.map((one) => `${one}.html`)) {
    const expected = elements(mailOf('hostile-0', name));
    for (const slug of hostile.keys()) expect(elements(mailOf(slug, name)), `${slug}/${name}`).toEqual(expected);
  }
  for (const slug of hostile.keys()) expect(fieldsOf(mailOf(slug, 'notify.md'))).toEqual([]);
});

test('no page, mail, kit or feed has markup, a script or an address that runs one but the layouts’ own', () => {
  const { items } = JSON.parse(fileIn(site, 'feed.json')) as { items: { content_html: string }[] };
  const all = [...textsOf(site, /\.html$/), ...textsOf(email, /\.html$/)];
  expect(all.length).toBeGreaterThan((hostile.size + FUZZED) * mailerNames.length);
  expect(items.length).toBeGreaterThan(0);
  const feeds = items.map(({ content_html: html }) => ['feed.json', html] as const);
  expect([...all, ...feeds].flatMap(([path, html]) => findCanaries(path, html))).toEqual([]);
});

test('no output has a slot, or what a template language made of what was typed', () => {
  const written = [...textsOf(email, /\.(html|txt|md)$/), ...textsOf(site, /\.(html|xml|json|ics)$/)];
  expect(written.filter(([, text]) => /[\ue000\ue001]/.test(text)).map(([path]) => path)).toEqual([]);
  expect(written.filter(([, text]) => text.includes(PRODUCT)).map(([path]) => path)).toEqual([]);
  expect(written.filter(([, text]) => text.includes('1234 * 5678')).length).toBeGreaterThan(0);
});

describe('every file is one that its programs can read', () => {
  test.each(siteValidators)('%s', async (_what, find) => expect(await find(site)).toEqual([]));

  test('sound HTML where it is a kit', () => {
    expect(textsOf(email, /(^|\/)index\.html$/).flatMap(([path, html]) => findKitFaults(path, html))).toEqual([]);
  });

  test('data for search engines', () => {
    const data = textsOf(site, /\.html$/).flatMap(([, html]) => linkedData(html));
    expect(data.length).toBeGreaterThan(hostile.size + FUZZED);
    for (const one of data) expect(one).toHaveProperty(['@context']);
  });

  test('a draft for mail programs, with the mail and the text beside it as its parts', async () => {
    const drafts = textsOf(email, /email\.eml$/);
    expect(drafts).toHaveLength(hostile.size + FUZZED);
    for (const [path, eml] of drafts) {
      const { html = '', text = '', to, subject, headers } = await PostalMime.parse(eml);
      const slug = path.replace('/email.eml', '');
      const lines = (part: string) => part.replace(/\r\n/g, '\n').trimEnd();
      expect(lines(html), path).toBe(lines(mailOf(slug, 'plain.html')));
      expect(lines(text), path).toBe(lines(mailOf(slug, 'plain.txt')));
      expect(subject, path).toBe(archive.bySlug.get(slug)?.subject);
      expect(to).toBeUndefined();
      expect(headers.map(({ key }) => key).sort()).toEqual(['content-type', 'mime-version', 'subject', 'x-unsent']);
    }
  });
});
