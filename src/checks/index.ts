import type { Rule } from './engine/check.ts';
import * as board from './rules/board/index.ts';
import * as events from './rules/events/index.ts';
import * as files from './rules/files/index.ts';
import * as links from './rules/links/index.ts';
import * as personal from './rules/personal/index.ts';
import * as pictures from './rules/pictures/index.ts';
import * as record from './rules/record/index.ts';
import * as review from './rules/review/index.ts';
import * as words from './rules/words/index.ts';

/** By name: a bundler does not keep the order of a module's names. */
const inOrder = (folder: Readonly<Record<string, Rule>>): readonly Rule[] =>
  Object.values(folder).sort((a, b) => (a.rule < b.rule ? -1 : 1));

/** Every rule, under the headings of docs/checks/README.md. A new rule needs its file and a line in the index of its folder. */
export const ruleSections: readonly (readonly [heading: string, rules: readonly Rule[]])[] = [
  ['Personal data', inOrder(personal)],
  ['Case reviews', inOrder(review)],
  ['Words', inOrder(words)],
  ['Links', inOrder(links)],
  ['Files', inOrder(files)],
  ['Dates and events', inOrder(events)],
  ['Pictures', inOrder(pictures)],
  ['The issue', inOrder(record)],
  ['The board', inOrder(board)],
];

export const rules: ReadonlyMap<string, Rule> = new Map(
  ruleSections.flatMap(([, list]) => list.map((rule) => [rule.rule, rule])),
);

export const textRules: readonly Rule[] = [...rules.values()].filter(({ findInText }) => findInText);

/** Rules about other people's pages, which `src/links` asks for. */
export const onlineRules: readonly Rule[] = [links.fileSize, links.linkDead, links.linkMoved, links.linkUnsure];

/** Rules about the files of pictures, which `src/build/check-pictures.ts` opens. */
export const pictureRules: readonly Rule[] = [pictures.imageMetadata];

/** Rules about the files to download, which `src/build/check-downloads.ts` opens. */
export const fileRules: readonly Rule[] = [files.fileContent, files.fileFormat, files.fileMetadata, files.fileUnused];

/** The page about a rule, from the project's folder; undefined for rules about how a file is typed, whose messages say enough. */
export const rulePage = (rule: string): string | undefined => (rules.has(rule) ? `docs/checks/${rule}.md` : undefined);
