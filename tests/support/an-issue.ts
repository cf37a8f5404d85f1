import { readLanguages } from '../../src/build/read-languages.ts';
import { type CheckedFiles, checkFiles } from '../../src/checks/check-files.ts';
import { openWayOut } from '../../src/checks/masks/clean.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { Memory } from '../../src/content/memory.ts';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { Issue } from '../../src/model/model.ts';
import { formats } from '../../src/report/findings.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { READING } from './reading.ts';

const languages = readLanguages(LAYOUTS, new Map());

// Content for tests, fresh on every call. Values are what an editor types after the colon, so that a test can type it wrongly.

export interface IssueParts {
  /** The file's name without `.md`. */
  readonly slug?: string;
  /** Keys to change, add or (undefined) leave out. */
  readonly keys?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

const KEYS: Readonly<Record<string, string>> = {
  title: 'Bradford launches its neglect strategy',
  number: '2',
  date: '2018-02-01',
  summary: 'The board launches its neglect strategy.',
  status: 'published',
  topics: '[neglect]',
};

/** The line of an issue on which its body starts, when no key was added. */
export const BODY_LINE = Object.keys(KEYS).length + 3;

export function anIssue({ slug = '2018-02', keys = {}, body = 'Words.' }: IssueParts = {}): SourceFile {
  // An issue is named by its month.
  const date = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(slug) ? `${slug}-01` : KEYS.date;
  const lines = Object.entries({ ...KEYS, date, ...keys }).flatMap(([key, value]) =>
    value === undefined ? [] : [value === '' ? `${key}:` : `${key}: ${value}`],
  );
  return { path: `content/issues/${slug}.md`, text: ['---', ...lines, '---', body, ''].join('\n') };
}

/** An issue's file as it was typed, whole. */
export const typed = (text: string, slug = '2018-02'): SourceFile => ({ path: `content/issues/${slug}.md`, text });

const BULLETIN: Readonly<Record<string, string>> = {
  title: 'Safeguarding Update',
  board: '{ name: Bradford Safeguarding Children Board, short: BSCB }',
  about: 'News and training.',
  address: 'https://bulletin.example.org/',
  colours: '{ brand: "#12455a", accent: "#a03a13" }',
  email: 'bulletin@example.org',
  postal: 'The board, Bradford',
  subscribe: 'https://www.example.org/sign-up',
  contacts: '[{ role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: 2018-01-25 }]',
};

const STATEMENT = '{ prepared: 2018-01-25, how: We looked at every page., reply: five working days }';

/** Most tests show a picture without saying where it is from; those about that take this away. */
const CHECKS = '{ image-licence: off }';

/** A bulletin.yaml, one line a key; the accessibility statement and the severities come last. */
export function aBulletin(keys: Readonly<Record<string, string | undefined>> = {}): SourceFile {
  const { accessibility, checks, ...others } = { accessibility: STATEMENT, checks: CHECKS, ...keys };
  const lines = Object.entries({ ...BULLETIN, ...others, accessibility, checks }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  );
  return { path: 'content/bulletin.yaml', text: lines.join('') };
}

/** The shortest list of published addresses that is one. */
export const aList = (archive = 'https://bulletin.example.org/', lines = '/\n', entries = 1): SourceFile => ({
  path: 'content/addresses.txt',
  text: `archive: ${archive}\nentries: ${entries}\n${lines}`,
});

const TOPICS = 'neglect:\n  name: Neglect\ntraining:\n  name: Training\nearly-help:\n  name: Early help\n';

/** A whole content folder: sound, but for what the test brings. */
export function content(issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): ContentFiles {
  return {
    bulletin: aBulletin(),
    topics: { path: 'content/topics.yaml', text: TOPICS },
    glossary: { path: 'content/glossary.yaml', text: 'CSE: Child Sexual Exploitation\n' },
    issues: [issues].flat(),
    pages: [],
    wordings: [],
    packs: [],
    addresses: aList(/^address: (\S+)/m.exec(others.bulletin?.text ?? '')?.[1]),
    images: new Set(['team-meeting.jpg', 'chair.jpg']),
    imageFaults: new Map(),
    downloads: [],
    ...others,
  };
}

/** As in a preview: of the board's own files, which most tests leave alone, nothing is read twice. */
const memory = new Memory();

export const check = (issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}): CheckedFiles =>
  checkFiles(content(issues, others), { ...READING, languages, memory });

/** For those who measure how long it takes. */
export const checkAnew = (issue: SourceFile): CheckedFiles => checkFiles(content(issue), { ...READING, languages });

/** All that is wrong with one issue or several, as `npm run check` prints it. */
export function problemsOf(
  issues: SourceFile | readonly SourceFile[],
  others: Partial<ContentFiles> = {},
): readonly string[] {
  const { problems, secrets } = check(issues, others);
  return formats.pretty(problems)(openWayOut(secrets)).split('\n').slice(0, -1);
}

/** The only issue of a content folder in which nothing may be wrong. */
export function readIssue(parts: IssueParts = {}, others: Partial<ContentFiles> = {}): Issue {
  const { archive, problems } = check(anIssue(parts), others);
  const issue = archive?.issues[0];
  if (!issue) throw new Error(`This issue was to be sound:\n${formats.pretty(problems)(String)}`);
  return issue;
}

/** A line of an issue as a finding shows it. */
export function shownLine({ secrets, lineOf }: CheckedFiles, line: number, file = 'content/issues/2018-02.md'): string {
  return openWayOut(secrets)(lineOf(file, line) ?? '');
}
