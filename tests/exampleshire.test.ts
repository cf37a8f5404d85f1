import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import './support/built-boards.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { readWords } from '../src/build/read-languages.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { blocksOf, eventsOf } from '../src/model/model.ts';
import { copyContent } from './support/content-copy.ts';
import { BRADFORD, EXAMPLESHIRE } from './support/example.ts';
import { READING_EXAMPLESHIRE } from './support/reading.ts';
import { readSite, textsOf } from './support/site-files.ts';
import { textOf } from './support/text-of.ts';

// Another board, made from its folder alone: its own name, colours, logo and words, under a path, in English and Welsh.

const ADDRESS = 'https://org.example/bulletins/';
const dist = inject('exampleshire');
const made = readSite(dist, ADDRESS);
const reading = readArchive(EXAMPLESHIRE, READING_EXAMPLESHIRE);
const archive = reading.archive as NonNullable<typeof reading.archive>;
const all = [...archive.issues, ...archive.withdrawn];
const page = (path: string) => made.files.get(`site/${path}index.html`)?.toString('utf8') ?? '';
const mail = (path: string) => made.files.get(`email/${path}`)?.toString('utf8') ?? '';

describe('the content of Exampleshire', () => {
  test('raises nothing, neither errors nor warnings', () => {
    expect(reading.problems).toEqual([]);
  });

  test('has ten published issues over three years, one withdrawn and one draft', () => {
    expect(archive.issues).toHaveLength(10);
    expect([...archive.byYear.keys()]).toEqual(['2026', '2025', '2024']);
    expect(archive.withdrawn.map(({ slug }) => slug)).toEqual(['2025-04']);
    const { archive: withDrafts } = readArchive(EXAMPLESHIRE, { ...READING_EXAMPLESHIRE, drafts: true });
    expect(withDrafts?.issues.map(({ status }) => status).filter((status) => status === 'draft')).toHaveLength(1);
  });

  test('has blocks of fifteen kinds or more', () => {
    const kinds = archive.issues.flatMap((issue) => blocksOf(issue).map(({ block }) => block.kind));
    expect(new Set(kinds.filter((kind) => kind !== 'prose')).size).toBeGreaterThanOrEqual(15);
  });

  test('has an issue about every topic, and ten topics or more', () => {
    expect(archive.topics.length).toBeGreaterThanOrEqual(10);
    expect(archive.topics.filter(({ id }) => archive.byTopic.get(id)?.length === 0)).toEqual([]);
  });

  test('has training to come and past, in every state, on several days and at several times', () => {
    const events = archive.issues.flatMap(eventsOf);
    const days = events.flatMap(({ when }) => when.map(({ date }) => date));
    expect(days.some((day) => day < archive.today)).toBe(true);
    expect(days.some((day) => day > archive.today)).toBe(true);
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['open', 'full', 'cancelled']));
    expect(events.some(({ when }) => when.length > 2)).toBe(true);
    expect(events.some(({ when }) => when.some(({ until }) => until))).toBe(true);
    const twice = events.filter(({ title }) => title === 'Neglect that lasts: staying with a family');
    expect(twice.map(({ status }) => status)).toEqual(['cancelled', 'open']);
  });

  test('has reviews that share a theme across issues', () => {
    const themes = archive.issues.flatMap((issue) =>
      blocksOf(issue).flatMap(({ block }) =>
        block.kind === 'review' ? [{ slug: issue.slug, themes: block.themes }] : [],
      ),
    );
    const curious = themes.filter((review) => review.themes?.includes('professional curiosity'));
    expect(new Set(curious.map(({ slug }) => slug)).size).toBeGreaterThan(2);
  });

  test('has issues of a length that people publish', () => {
    const lengths = archive.issues.map((issue) => textOf(page(`issues/${issue.slug}/`)).split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThan(400);
  });
});

describe('what is made of it', () => {
  test('has no byte of Bradford, nor of its colours', () => {
    // The gazetteer of the desk's checks and of its import has every town.
    const found = [...made.files].filter(
      ([path, bytes]) =>
        !/^site\/desk\/(?:worker|open-document)\.js$/.test(path) &&
        (BRADFORD.test(path) || BRADFORD.test(bytes.toString('latin1'))),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('has the board’s own name, colours, logo and words', () => {
    const home = page('');
    expect(home).toContain('Exampleshire Safeguarding Children Partnership');
    expect(home).toMatch(/class="masthead-logo"[\s\S]*?alt="Three figures of different heights under one roof"/);
    expect(page('subscribe/')).toContain('Get each issue by e-mail');
    expect(textsOf(made, /\.css$/).some(([, css]) => css.includes('#4b2768'))).toBe(true);
    expect(mail('2026-06/plain.html')).toContain('#4b2768');
  });

  test('has no byte of a draft or of what was withdrawn', () => {
    const found = [...made.files].filter(([path, bytes]) =>
      /kittiwake|meadowsweet|2026-09/i.test(`${path}\n${bytes.toString('latin1')}`),
    );
    // Training of September stands in published issues.
    expect(
      found.filter(([, bytes]) => /kittiwake|meadowsweet/i.test(bytes.toString('latin1'))).map(([path]) => path),
    ).toEqual([]);
    expect(made.files.has('site/issues/2026-09/index.html')).toBe(false);
    expect(made.files.has('email/2025-04/plain.html')).toBe(false);
  });

  test('says at the withdrawn issue’s address that it was withdrawn, and why', () => {
    const notice = textOf(page('issues/2025-04/'));
    expect(notice).toContain('12 May 2025');
    expect(notice).toContain('It retold a review in more detail');
  });

  test('shows corrections with their days', () => {
    const text = textOf(page('issues/2024-06/'));
    expect(text).toContain('Corrected on 12 June 2024');
    expect(text).toContain('We had printed 3pm');
  });

  test('speaks Welsh on the page and in the mails of a Welsh issue', () => {
    expect(page('issues/2025-11/')).toMatch(/<html lang="cy"/);
    expect(page('issues/2025-11/')).toContain('Gadael y dudalen hon');
    expect(page('issues/2025-11/')).toContain('Dydd Mercher 3 Rhagfyr 2025, hanner dydd i 1yp');
    expect(mail('2025-11/plain.html')).toMatch(/<html[^>]* lang="cy"/);
    expect(mail('2025-11/plain.html')).toContain('Poeni am blentyn?');
    expect(mail('2025-11/plain.txt')).toContain('Gweld y bwletin hwn yn eich porwr');
    expect(mail('2025-11/plain.txt')).not.toMatch(/View this bulletin|Worried about/);
  });

  test('marks a section in another language, and which way it runs', () => {
    expect(page('issues/2025-06/')).toMatch(/lang="cy"[^>]*>[\s\S]*Cymorth yn Gymraeg/);
    expect(page('issues/2026-06/')).toMatch(/lang="ur" dir="rtl"/);
    expect(mail('2026-06/plain.html')).toMatch(/lang="ur" dir="rtl"/);
    expect(mail('2026-06/plain.txt')).toContain('0800\u00a01111');
    expect(page('issues/2026-06/')).toContain('0808\u00a0800\u00a05000');
  });

  test('turns a mail’s Urdu section round as a whole, and nothing else in it', () => {
    const [before = '', section = ''] = mail('2026-06/plain.html').split('<div lang="ur" dir="rtl">');
    const urdu = section.slice(0, section.indexOf('آپ کو پورا یقین'));
    expect(urdu).toContain('direction:rtl');
    expect(urdu).not.toMatch(/direction:ltr|text-align:left/);
    expect(before).not.toContain('direction:rtl');
  });

  test('names the language of what is not in that of its page: a section in the contents, an English title on a Welsh page', () => {
    expect(page('issues/2026-06/')).toContain('<a href="#urdu" lang="ur" dir="rtl">');
    expect(mail('2026-06/plain.html')).toMatch(/#urdu"[^>]* lang="ur" dir="rtl">/);
    expect(page('issues/2025-11/')).toMatch(/class="contact-name" lang="en-GB">In immediate danger/);
    expect(page('issues/2025-11/')).toMatch(/class="neighbour-title" lang="en-GB">/);
    expect(mail('2025-11/plain.html')).toMatch(/<div [^>]*lang="en-GB"><b>In immediate danger/);
    expect(page('issues/2026-06/')).not.toContain('lang="en-GB">In immediate');
  });
});

describe('the same board in Welsh', () => {
  const copy = copyContent(EXAMPLESHIRE);
  beforeAll(async () => {
    copy.edit('bulletin.yaml', 'language: en-GB', 'language: cy');
    await copy.build(READING_EXAMPLESHIRE);
  });

  test('has no English word of the layouts on its pages and in its mails', () => {
    const english = readWords(join(LAYOUTS, 'language', 'en-GB.yaml'));
    const cymraeg = readWords(join(LAYOUTS, 'language', 'cy.yaml'));
    const phrases = (['blocks', 'site', 'email'] as const).flatMap((table) =>
      Object.entries(english[table])
        .filter(([key, phrase]) => phrase !== cymraeg[table][key] && !phrase.includes('{'))
        .map(([, phrase]) => phrase)
        // Shorter ones are also words of the content: “Contact”, “Training”.
        .filter((phrase) => phrase.split(' ').length > 2),
    );
    expect(phrases.length).toBeGreaterThan(60);
    // What the board wrote itself is in English.
    const written = JSON.stringify([...all, ...archive.pages.values()]);
    const ours = phrases.filter((phrase) => !written.includes(phrase));
    const found = textsOf(readSite(copy.out, ADDRESS), /^(site|email)\/.*\.(html|txt)$/).flatMap(([path, html]) => {
      const text = textOf(html);
      return ours.filter((phrase) => text.includes(phrase)).map((phrase) => `${path}: ${phrase}`);
    });
    expect(found).toEqual([]);
  });

  test('says so in every page’s own tag', () => {
    // The desk speaks English, as its findings do.
    const pages = textsOf(readSite(copy.out, ADDRESS), /^site\/(?!desk\/).*\.html$/);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter(([, html]) => !/<html lang="cy"/.test(html)).map(([path]) => path)).toEqual([]);
  });
});
