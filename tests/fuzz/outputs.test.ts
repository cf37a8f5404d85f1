import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailerNames } from '../../src/mailers/index.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';
import { buildBoard } from '../support/built-archive.ts';
import { READING } from '../support/reading.ts';
import { readSite, type SiteFiles, textsOf } from '../support/site-files.ts';
import { thorough } from '../support/thorough.ts';
import { findKitFaults } from '../support/validators/html.ts';
import { siteValidators } from '../support/validators/site.ts';
import { findCanaries } from './canaries.ts';
import { markdown, PRODUCT, soundLine } from './typed.ts';

// Whatever is read without an error comes out of every renderer as a file that its programs can read, and nothing that was typed is
// markup there.

const typed = fc.record({ title: soundLine, summary: soundLine, subject: soundLine, preheader: soundLine });
const texts = fc.tuple(typed, markdown(soundLine));

interface Board {
  readonly bulletin: SourceFile;
  readonly topics: SourceFile;
  readonly glossary: SourceFile;
}

/** What a board says of itself, in words of the same kind, of which the first without an error is taken. */
function soundBoard(seed: number, names: readonly string[]): Board {
  const words = fc
    .array(soundLine, { minLength: 12, maxLength: 12 })
    .map((lines) => lines.map((one) => JSON.stringify(one)));
  for (const [title, name, short, about, postal, contact, help, how, reply, label, topic, meaning] of fc.sample(words, {
    seed,
    numRuns: 200,
  })) {
    const bulletin = aBulletin({
      title,
      about,
      postal,
      board: `{ name: ${name}, short: ${short} }`,
      address: 'https://example.org/bulletins/',
      mailers: `[${names.join(', ')}]`,
      follow: `[{ name: ${label}, label: ${label}, link: https://example.org/ }]`,
      contacts: `[{ role: front-door, name: ${contact}, phone: 01632 960000, about: ${help}, verified: 2018-01-25 }]`,
      accessibility: `{ prepared: 2018-01-25, how: ${how}, reply: ${reply} }`,
    });
    const topics = { path: 'content/topics.yaml', text: `neglect:\n  name: ${topic}\n` };
    const glossary = { path: 'content/glossary.yaml', text: `CSE: ${meaning}\n` };
    const board = { bulletin, topics, glossary };
    if (check(anIssue(), board).archive) return board;
  }
  throw new Error('No board was sound.');
}

/** As many issues as are wanted, of those that have no errors. */
function soundIssues(
  seed: number,
  wanted: number,
  board: Board,
): readonly { readonly slug: string; readonly text: string }[] {
  const issues: { slug: string; text: string }[] = [];
  for (let round = 0; issues.length < wanted; round++) {
    if (round > 60) throw new Error(`Of ${round * wanted} issues only ${issues.length} had no errors.`);
    for (const [lines, body] of fc.sample(texts, { seed: seed + round, numRuns: wanted })) {
      const number = issues.length + 1;
      const date = `2017-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
      const slug = `issue-${number}`;
      const quoted = Object.fromEntries(Object.entries(lines).map(([key, value]) => [key, JSON.stringify(value)]));
      const issue = anIssue({ slug, keys: { ...quoted, number: String(number), date }, body });
      const { problems } = check(issue, board);
      if (issues.length < wanted && !problems.some(({ severity }) => severity === 'error'))
        issues.push({ slug, text: issue.text });
    }
  }
  return issues;
}

interface Fuzz {
  /** Chooses the texts. */
  readonly seed: number;
  /** How many the archive has. */
  readonly issues: number;
  /** Whose codes are refused in an issue's words: for a mail program alone nothing is, and template languages are let in. */
  readonly mailers: 'every mailer' | 'a mail program';
}

const fuzzes: readonly Fuzz[] = [
  { seed: 20180201, issues: thorough ? 40 : 3, mailers: 'every mailer' },
  { seed: 20180202, issues: thorough ? 60 : 8, mailers: 'a mail program' },
];

describe.each(fuzzes)(
  'an archive of $issues issues in which anything stands, with mails for $mailers',
  ({ seed, issues, mailers }) => {
    const names = mailers === 'every mailer' ? mailerNames : ['plain'];
    const { bulletin, topics, glossary } = soundBoard(seed, names);
    const folder = mkdtempSync(join(tmpdir(), 'bulletin-fuzz-'));
    let site: SiteFiles;
    let email: SiteFiles;

    beforeAll(async () => {
      const content = join(folder, 'content');
      mkdirSync(join(content, 'issues'), { recursive: true });
      writeFileSync(join(content, 'bulletin.yaml'), bulletin.text);
      writeFileSync(join(content, 'topics.yaml'), topics.text);
      writeFileSync(join(content, 'glossary.yaml'), glossary.text);
      mkdirSync(join(content, 'images'));
      // The pictures that examples name.
      for (const name of ['team-meeting.jpg', 'chair.jpg'])
        cpSync('tests/boards/bradford/images/neglect-strategy.jpg', join(content, 'images', name));
      for (const { slug, text } of soundIssues(seed, issues, { bulletin, topics, glossary }))
        writeFileSync(join(content, 'issues', `${slug}.md`), text);
      const out = join(folder, 'dist');
      await buildBoard(content, READING, out);
      site = readSite(join(out, 'site'), 'https://example.org/bulletins/');
      email = readSite(join(out, 'email'), 'https://example.org/');
    }, 600_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(siteValidators)('is %s', async (_what, find) => expect(await find(site)).toEqual([]));

    test('is kits of sound HTML', () => {
      expect(textsOf(email, /(^|\/)index\.html$/).flatMap(([path, html]) => findKitFaults(path, html))).toEqual([]);
    });

    test('has no markup, no script and no address that runs one but the layouts’ own, on pages, in mails and in kits', () => {
      const all = [...textsOf(site, /\.html$/), ...textsOf(email, /\.html$/)];
      expect(all.length).toBeGreaterThan(issues * 3);
      expect(all.flatMap(([path, html]) => findCanaries(path, html))).toEqual([]);
    });

    test('has feeds in whose HTML nothing that was typed is markup', () => {
      const feed = JSON.parse(textsOf(site, /^feed\.json$/)[0]?.[1] ?? '') as { items: { content_html: string }[] };
      expect(feed.items.length).toBeGreaterThan(0);
      expect(feed.items.flatMap(({ content_html: html }) => findCanaries('feed.json', html))).toEqual([]);
    });

    test('is data that search engines can read', () => {
      const data = textsOf(site, /\.html$/).flatMap(([, html]) =>
        [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => json),
      );
      expect(data.length).toBeGreaterThan(issues);
      for (const json of data) expect(JSON.parse(json)).toHaveProperty(['@context']);
    });

    test('is drafts that mail programs can read, each part as it lies beside them', async () => {
      const drafts = textsOf(email, /email\.eml$/);
      expect(drafts).toHaveLength(issues);
      for (const [path, eml] of drafts) {
        const { html = '', text = '', to, headers } = await PostalMime.parse(eml);
        const lying = (name: string) => email.files.get(path.replace('email.eml', name))?.toString('utf8') ?? '';
        const lines = (read: string) => read.replace(/\r\n/g, '\n').trimEnd();
        expect(lines(html), path).toBe(lines(lying('plain.html')));
        expect(lines(text), path).toBe(lines(lying('plain.txt')));
        expect(to).toBeUndefined();
        expect(headers.map(({ key }) => key).sort()).toEqual(['content-type', 'mime-version', 'subject', 'x-unsent']);
      }
    });

    test('has no slot left in a mail, and nothing that a template language made of what was typed', () => {
      const written = [...textsOf(email, /\.(html|txt|md)$/), ...textsOf(site, /\.(html|xml|json|ics)$/)];
      expect(written.filter(([, text]) => /[\ue000\ue001]/.test(text)).map(([path]) => path)).toEqual([]);
      expect(written.filter(([, text]) => text.includes(PRODUCT)).map(([path]) => path)).toEqual([]);
      if (mailers === 'a mail program')
        expect(written.filter(([, text]) => text.includes('1234 * 5678')).length).toBeGreaterThan(0);
    });
  },
);
