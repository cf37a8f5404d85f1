import { checkAhead } from '../../src/build/check-ahead.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { type CheckedFiles, checkFiles } from '../../src/checks/check-files.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { gatherContent } from '../../src/content/gather-content.ts';
import { Memory } from '../../src/content/memory.ts';
import type { Problem } from '../../src/text/problem.ts';
import { aBulletin, aList, anIssue, content } from '../support/an-issue.ts';
import { folderInMemory } from '../support/folder-in-memory.ts';
import { once } from '../support/once.ts';
import { READING } from '../support/reading.ts';

/** A board's files by their path in content/. Undefined: a file that the sound board has, and this one lacks. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Somebody reads a message and does what it says. */
export interface Followed<T = Files> {
  /** What raises the message. */
  readonly before: T;
  /** The advice, as the message words it. */
  readonly says: string;
  /** What is there when it was followed, in each of the ways that it offers. */
  readonly after: readonly [T, ...T[]];
}

/** What is typed, what the message says to do, and what is typed then. */
type Row<T> = readonly [typed: T, says: string, followed: T, ...inOtherWays: readonly T[]];

/** @param place where the text of each row is typed */
export const follow = <T, P>(place: (typed: T) => P, rows: readonly Row<T>[]): readonly Followed<P>[] =>
  rows.map(([typed, says, followed, ...others]) => ({
    before: place(typed),
    says,
    after: [place(followed), ...others.map(place)],
  }));

/** The keys or fields that lines are typed for. */
const namesIn = (typed: string) => [...typed.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
const without = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]));
/** What is typed, and the text that follows its first empty line. */
const atEmptyLine = (typed: string, text = '') => {
  const [lines = '', ...below] = typed.split('\n\n');
  return [lines, below.join('\n\n') || text] as const;
};

/** The text of an issue. */
export const inText = (body: string): Files => inIssue(anIssue({ body }).text);
/** An issue, from its first line to its last. */
export const inIssue = (text: string): Files => ({ 'issues/2018-02.md': text });

/** Lines among the keys of an issue; what follows an empty line is its text. */
export function inKeys(typed: string): Files {
  const [lines, body] = atEmptyLine(typed, 'Words.');
  return inIssue(anIssue({ keys: without(namesIn(lines)), body }).text.replace('\n---\n', `\n${lines}\n---\n`));
}

const EVENT = ['title: A course', 'when: 1 March 2018, 9am to 1pm', 'where: Town Hall', 'book: training@example.org'];

/** Fields of an event; what follows an empty line is its text. */
export function inEvent(typed: string): Files {
  const [lines, text] = atEmptyLine(typed);
  const names = namesIn(lines);
  const others = EVENT.filter((line) => !names.some((name) => line.startsWith(`${name}:`)));
  return inText(['::: event', ...others, lines, '', text, ':::'].join('\n'));
}

/** Lines of bulletin.yaml. */
export const inBoard = (typed: string): Files => ({
  'bulletin.yaml': `${aBulletin(without(namesIn(typed))).text}${typed}\n`,
});
export const inTopics = (text: string): Files => ({ 'topics.yaml': text });
export const inGlossary = (text: string): Files => ({ 'glossary.yaml': text });
/** Whole files. */
export const inFolder = (files: Files): Files => files;

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff);
const sound = content(anIssue());
export const BOARD: Files = {
  'bulletin.yaml': sound.bulletin?.text,
  'topics.yaml': sound.topics?.text,
  'glossary.yaml': sound.glossary?.text,
  'issues/2018-02.md': anIssue().text,
  'images/team-meeting.jpg': JPEG,
  'images/chair.jpg': JPEG,
  'files/flyer.pdf': '%PDF',
};

const languages = readLanguages(LAYOUTS, new Map());
const OPTIONS: Parameters<typeof checkFiles>[1] = { ...READING, languages, memory: new Memory() };

/** What `npm run check` says of a board’s files before it opens pictures and downloads. */
export const findIn = once((changed: Files): readonly Problem[] => check(changed).problems);

/** The same on another day. */
export const findOn = once(
  (day: string, changed: Files): readonly Problem[] => check(changed, { ...OPTIONS, today: () => day }).problems,
);

/** What will be found within 30 days. */
export const findAhead = once((changed: Files): readonly Problem[] => checkAhead(check(changed), OPTIONS));

function check(changed: Files, options = OPTIONS): CheckedFiles {
  const all = Object.entries({ ...BOARD, ...changed }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  );
  const { files, problems } = gatherContent(folderInMemory('content', new Map(all)));
  return checkFiles(
    { ...files, addresses: files.addresses ?? aList(/^address: (\S+)/m.exec(files.bulletin?.text ?? '')?.[1]) },
    options,
    problems,
  );
}
