import { readLanguages } from '../build/read-languages.ts';
import { checkFiles } from '../checks/check-files.ts';
import type { Example } from '../checks/engine/check.ts';
import { dedent } from '../checks/guide.ts';
import { Memory } from '../content/memory.ts';
import type { Problem } from '../text/problem.ts';
import { LAYOUTS } from './places.ts';

const ISSUE = {
  title: 'The board launches its neglect strategy',
  number: '2',
  date: '2018-02-01',
  summary: 'What it asks of you.',
  status: 'published',
  topics: '[neglect]',
};

const BOARD = {
  title: 'Safeguarding Update',
  board: '{ name: Exampleshire Safeguarding Children Board, short: ESCB }',
  about: 'News and training.',
  address: 'https://bulletin.example.org/',
  colours: '{ brand: "#005ea5", accent: "#b10e1e" }',
  email: 'bulletin@example.org',
  postal: 'The board, Exampleton',
  subscribe: 'https://www.example.org/sign-up',
  contacts: '[{ role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: 2018-01-25 }]',
  accessibility: '{ prepared: 2018-01-25, how: We looked at every page., reply: five working days }',
};

type Keys = Readonly<Record<string, string>>;

const writeKeys = (keys: Keys) => Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
const readKeys = (text: string): Keys =>
  Object.fromEntries([...text.matchAll(/^([\w-]+): ?(.*(?:\n\s.*)*)/gm)].map((found) => found.slice(1)));

const frontMatter = (keys: Keys) => `---\n${writeKeys(keys).join('')}---\n`;

/** What the checks find in an example of a rule, with lines counted from its first; nothing in one that is only described. */
export function findInExample(example: Example): readonly Problem[] {
  if (typeof example === 'string') {
    const before = frontMatter(ISSUE);
    const linesBefore = before.split('\n').length - 1;
    return findIn(before + dedent(example)).map((problem) => ({ ...problem, line: problem.line - linesBefore }));
  }
  if ('keys' in example) {
    const board = { ...BOARD, ...readKeys(example.board ?? '') };
    return findIn(frontMatter({ ...ISSUE, ...readKeys(example.keys) }) + (example.body ?? 'Words.'), board);
  }
  if ('page' in example) return findIn(`${frontMatter(ISSUE)}Words.`, BOARD, example.page);
  if (!('board' in example)) return [];
  const keys = readKeys(dedent(example.board));
  return findIn(`${frontMatter(ISSUE)}Words.`, 'board' in keys ? keys : { ...BOARD, ...keys });
}

const languages = readLanguages(LAYOUTS);
const memory = new Memory();

function findIn(issue: string, board: Keys = BOARD, page?: string): readonly Problem[] {
  const pageText = `${frontMatter({ title: 'A page', summary: 'What it is about.' })}Words.\n`;
  const files = {
    bulletin: { path: 'content/bulletin.yaml', text: writeKeys(board).join('') },
    topics: { path: 'content/topics.yaml', text: 'neglect:\n  name: Neglect\ntraining:\n  name: Training\n' },
    glossary: { path: 'content/glossary.yaml', text: 'CSE: Child Sexual Exploitation\n' },
    issues: [{ path: 'content/issues/2018-02.md', text: `${issue}\n` }],
    pages: page ? [{ path: `content/pages/${page}.md`, text: pageText }] : [],
    wordings: [],
    packs: [],
    addresses: { path: 'content/addresses.txt', text: `archive: ${board.address}\nentries: 1\n/\n` },
    images: new Set(['team-meeting.jpg', 'chair.jpg']),
    imageFaults: new Map(),
    downloads: ['flyer.pdf', 'poster.pdf', 'tool.xlsx'].map((name) => ({ name, bytes: 212_000 })),
  };
  return checkFiles(files, { drafts: false, today: () => '2018-02-02', languages, memory }).problems;
}
