import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepFiles, recallKept } from '../src/build/kept.ts';
import { replaceFolder } from '../src/build/output.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { Memory } from '../src/content/memory.ts';
import { aFolder } from './support/a-folder.ts';
import { buildBoard } from './support/built-archive.ts';
import './support/built-boards.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { EXAMPLESHIRE } from './support/example.ts';
import { seeded } from './support/seeded.ts';
import { readSite } from './support/site-files.ts';
import { thorough } from './support/thorough.ts';

// A build that takes over what the last one made writes what a build of the same files writes that takes over nothing, byte for byte.

let copy: ContentCopy;
let layouts: string;
let cache: string;
let day: string;

beforeAll(async () => {
  copy = copyContent(EXAMPLESHIRE);
  layouts = join(copy.folder, 'layouts');
  cache = join(copy.folder, 'cache');
  cpSync(LAYOUTS, layouts, { recursive: true });
  for (const name of ['cards', 'images', 'layouts', 'desk'])
    cpSync(join(CACHE, name), join(cache, name), { recursive: true });
  day = '2026-06-15';
  await rebuild();
});

async function rebuild(): Promise<void> {
  const folders = { content: copy.content, layouts, cache };
  const memory = await recallKept(folders);
  await replaceFolder(copy.out, (fresh, last) => build(fresh, { cache, last }, memory));
  await keepFiles(folders, memory);
}

const build = (out: string, how: Parameters<typeof buildBoard>[3], memory = new Memory()) =>
  buildBoard(copy.content, { drafts: false, today: () => day, layouts, memory }, out, { layouts, ...how });

type Files = ReadonlyMap<string, Buffer>;

/** What the content makes, in a build that takes over nothing. */
let wanted: Files;

async function buildAnew(): Promise<void> {
  const fresh = aFolder();
  await build(fresh, {});
  wanted = readSite(fresh, '').files;
  rmSync(fresh, { recursive: true });
}

async function findDifferent(): Promise<readonly string[]> {
  await rebuild();
  const found: Files = readSite(copy.out, '').files;
  return [...new Set([...found.keys(), ...wanted.keys()])].filter(
    (path) => !wanted.get(path)?.equals(found.get(path) ?? Buffer.from('')),
  );
}

const chance = seeded(23);
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;
let edits = 0;

/** Replaces what matches in a file, by words that say how many edits there were. */
function change(path: string, pattern: RegExp, to: (found: string) => string): void {
  const text = readFileSync(path, 'utf8');
  if (!pattern.test(text)) throw new Error(`${pattern} is not in ${path}.`);
  writeFileSync(path, text.replace(pattern, to));
}

const inContent = (path: string) => join(copy.content, path);
const issue = (slug: string) => inContent(`issues/${slug}.md`);
const ISSUES = ['2024-02', '2024-10', '2025-01', '2025-09', '2025-11', '2026-02', '2026-06'];
const anIssue = () => issue(oneOf(ISSUES));
const bulletin = () => inContent('bulletin.yaml');
const PICTURES = ['hallway-light.png', 'team-meeting.png', 'kitchen-table.png'];
const ADDED = '2023-11';

/** Each kind of input. Each edit can be made again and again, and leaves content without an error. */
const kinds: Readonly<Record<string, () => void>> = {
  'the text of an issue': () => change(anIssue(), /$/, () => `\n\nPractitioners met in room ${edits}.\n`),
  'a title': () => change(anIssue(), /^title: .*$/m, () => `title: What ${edits} practitioners learned`),
  'a date': () =>
    change(anIssue(), /^date: (\d{4}-\d\d)-\d\d$/m, (found) => `${found.slice(0, -2)}0${1 + (edits % 9)}`),
  'the topics of an issue': () =>
    change(anIssue(), /^topics: .*$/m, () => `topics: [neglect, ${oneOf(['training', 'early-help', 'case-reviews'])}]`),
  'an event': () => change(issue('2026-06'), /^where: .*$/m, () => `where: Room ${edits}, The Corn Hall`),
  'a cancelled event': () =>
    change(issue('2026-06'), /^status: (?:cancelled|full)$/m, (found) =>
      found.endsWith('full') ? 'status: cancelled' : 'status: full',
    ),
  'a withdrawal': () =>
    change(issue('2026-04'), /^status: (?:published|withdrawn\nwithdrawn: \{.*\})$/m, (found) =>
      found.endsWith('published')
        ? 'status: withdrawn\nwithdrawn: { date: 2026-05-20, reason: A date in it was wrong. }'
        : 'status: published',
    ),
  'a draft that is published': () =>
    change(issue('2026-09'), /^status: .*$/m, (found) =>
      found.endsWith('draft') ? 'status: published' : 'status: draft',
    ),
  'a correction': () => change(issue('2024-06'), /(?<=text: ).*$/m, () => `Room ${edits} was wrong.`),
  'the glossary': () => change(inContent('glossary.yaml'), /$/, () => `\nZZ${edits}: Words of edit ${edits}\n`),
  'the board': () => change(bulletin(), /^about: .*$/m, () => `about: Learning for ${edits} schools.`),
  colours: () =>
    change(bulletin(), /brand: "#.*"/, (found) => `brand: "#${found.includes('4b') ? '12455a' : '4b2768'}"`),
  mailers: () =>
    change(
      bulletin(),
      /^mailers: .*$/m,
      (found) => `mailers: [${found.includes('mailchimp') ? 'plain' : 'plain, mailchimp'}]`,
    ),
  'a name of a topic': () =>
    change(inContent('topics.yaml'), /(?<=name: ).*$/m, () => `Learning from ${edits} reviews`),
  'an alert': () => change(issue('2025-11'), /$/, () => `\n\n> [!NOTE]\n> Ask in room ${edits}.\n`),
  'a page': () => change(inContent('pages/about.md'), /$/, () => `\n\nWords of edit ${edits}.\n`),
  'words of the board': () => change(inContent('language/en-GB.yaml'), /(?<=training: ).*$/m, () => `Courses ${edits}`),
  'a picture': () => {
    const [one, other] = [oneOf(PICTURES), oneOf(PICTURES)];
    copyFileSync(inContent(`images/${one}`), inContent(`images/${other}`));
  },
  'a layout of the site': () => change(join(layouts, 'site/parts/footer.njk'), /$/, () => `\n<!-- ${edits} -->\n`),
  'a layout of the emails': () => change(join(layouts, 'email/footer.mjml'), /$/, () => `\n[# ${edits} #]\n`),
  'a layout of the kit': () => change(join(layouts, 'kit/list.html'), /$/, () => `\n<!-- ${edits} -->\n`),
  'a language': () => change(join(layouts, 'language/en-GB.yaml'), /(?<=^ {2}search: ).*$/m, () => `Search ${edits}`),
  'a file that comes and goes': () => {
    if (readdirSync(inContent('issues')).includes(`${ADDED}.md`)) return rmSync(issue(ADDED));
    const front = `title: An issue of edit ${edits}\nnumber: 900\ndate: 2023-11-06\nsummary: Words.\nstatus: published\ntopics: [neglect]`;
    writeFileSync(issue(ADDED), `---\n${front}\n---\n\n## A section\n\nWords of edit ${edits}.\n`);
  },
  'the day': () => {
    day = oneOf(['2026-06-15', '2026-06-16', '2026-07-20', '2026-08-30', '2026-05-21']);
  },
};

/** What all issues are read or made anew by, so that it would hide what another edit missed. */
const isWide = (kind: string) =>
  /^(?:a (?:layout|language|name)|words|colours|mailers|the (?:board|day|glossary))/.test(kind);

/** By day the narrow kinds and then the wide ones, by night each of hundreds of edits by itself. */
const steps: readonly (readonly string[])[] = thorough
  ? Array.from({ length: 300 }, () => [oneOf(Object.keys(kinds))])
  : [false, true].map((wide) => Object.keys(kinds).filter((kind) => isWide(kind) === wide));

describe('a build after an edit is what it would be without the last one', () => {
  test.each(steps.map((step, index) => [index, step] as const))('%i: %j', async (_, step) => {
    for (const kind of step) {
      edits++;
      kinds[kind]?.();
    }
    await buildAnew();
    expect(await findDifferent()).toEqual([]);
  });
});

/** One byte of each is another, or the file is gone, or another is in its place. */
const spoil: Readonly<Record<string, (path: string) => void>> = {
  'another byte': (path) => {
    const bytes = readFileSync(path);
    bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
    writeFileSync(path, bytes);
  },
  'no end': (path) => truncateSync(path, 30),
  nothing: (path) => rmSync(path),
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
};

/** By day each kind of entry is spoiled in one way, by night in every way. */
test.each(thorough ? Object.keys(spoil) : [undefined])(
  'what is spoiled is noticed, and made again (%s)',
  async (damage) => {
    const all = [...readSite(copy.out, '').files.keys()];
    const entries = [
      ...[/issues\/.*\.html$/, /\.ics$/, /feed\.xml$/, /\.pf_fragment$/, /site\/.*\.png$/, /\.webp$/, /desk\.js$/],
      ...[/email\/.*\.eml$/, /email\/.*plain\.html$/],
    ].map((kind) => join(copy.out, all.find((path) => kind.test(path)) ?? String(kind)));
    const kept = [/builds\//, /findings\/\w+$/, /\.looks$/, /layouts\/.*\.compiled$/].map((kind) => {
      const entry = readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((path) => kind.test(path));
      return join(cache, entry ?? String(kind));
    });
    const ways = Object.keys(spoil);
    for (const [index, path] of [...entries, ...kept].entries())
      spoil[damage ?? ways[index % ways.length] ?? '']?.(path);
    expect(await findDifferent()).toEqual([]);
  },
);

test('what has not changed is the file that it was, and no second copy of it', async () => {
  const inode = (path: string) => statSync(join(copy.out, path)).ino;
  const paths = [...readSite(copy.out, '').files.keys()].filter((path) => !path.startsWith('site/assets/search/'));
  const before = new Map(paths.map((path) => [path, inode(path)]));
  change(issue('2025-09'), /$/, () => '\n\nPractitioners met again.\n');
  await rebuild();
  const made = paths.filter((path) => inode(path) !== before.get(path));
  expect(made).toEqual(expect.arrayContaining(['site/issues/2025-09/index.html', 'email/2025-09/plain.html']));
  expect(made.filter((path) => /(?:issues|email|social)\/\d/.test(path) && !path.includes('2025-09'))).toEqual([]);
});

test('the search finds what is new in the glossary, where no issue has changed', async () => {
  change(inContent('glossary.yaml'), /$/, () => '\nZZZ: Words that no issue has\n');
  await rebuild();
  const records = [...readSite(copy.out, '').files].filter(([path]) => path.endsWith('.pf_fragment'));
  expect(records.map(([, bytes]) => String(gunzipSync(bytes))).join('\n')).toContain('Words that no issue has');
});
