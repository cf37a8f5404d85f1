import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { createCanaries } from './planted.ts';

// Every place in a board where text can be: each line of each file in several ways, each file’s name, and files that do not belong there.

type Chance = ReturnType<typeof createCanaries>;

const isMarkdown = (path: string) => path.endsWith('.md');
const isKey = (line: string) => /^[ \t-]*[\w -]{1,25}:(?=\s|$)/.test(line);
const escapeAll = (text: string) =>
  text.replace(/./gsu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
const LONG = 'The partnership has agreed on all of these words';
export const slugOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** Ways to write a text into a line of a file. `text` has no line break, but for the ways that make one. */
const WAYS: Readonly<Record<string, (line: string, text: string) => string>> = {
  after: (line, text) => `${line} ${text}`,
  before: (line, text) => (isKey(line) ? line.replace(/(?<=:)\s*/, ` ${text} `) : `${text} ${line}`),
  instead: (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` ${text}`) : text),
  quoted: (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` ${JSON.stringify(text)}`) : `> “${text}”`),
  escaped: (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` "${escapeAll(text)}"`) : `${text}`),
  'as a key': (line, text) => (isKey(line) ? line.replace(/[\w -]+(?=:)/, () => text) : `${text}: ${line}`),
  'as a key of its own': (line, text) => `${line}\n${slugOf(text)}: ${text}`,
  'in a list': (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` [${text}, x]`) : `- ${text}`),
  'in a map': (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` { x: ${text} }`) : `::: ${text}`),
  'as a comment': (line, text) => `${line} # ${text} <!-- ${text} -->`,
  'over lines': (line, text) => `${line} ${text.replace(/ (?=[^ ]*$)/, '\n  ')}`,
  'cut off': (line, text) => (isKey(line) ? line.replace(/(?<=:).*/, () => ` ${LONG} ${text}`) : `${LONG} ${text}`),
  'in a link': (line, text) => `${line} [${text}](${text}) [a](https://example.org/${slugOf(text)}#${slugOf(text)})`,
  'in an anchor': (line, text) => `## ${text} {#${slugOf(text)}}\n\n[x](#${slugOf(text)}-x) ${line}`,
  'in a picture': (line, text) => `![${text}](${text}.jpg "${text}")\n${line}`,
  'in a table': (line, text) => `| ${text} | b |\n|---|---|\n| ${text} | ${line} |`,
  'in a block': (line, text) => `::: event\ntitle: ${text}\nwhen: ${text}\nwhere: ${text}\nbook: ${text}\n:::\n${line}`,
};
const WAYS_OF_KEYS = Object.keys(WAYS).filter((way) => !/link|anchor|picture|table|block|map/.test(way));

export interface Place {
  readonly path: string;
  readonly way: string;
}

/** Writes a text somewhere into a board on disk. */
export function plantInText(content: string, path: string, text: string, { pick, below }: Chance): Place {
  const lines = readFileSync(join(content, path), 'utf8').split('\n');
  const end = isMarkdown(path) ? lines.indexOf('---', 1) : lines.length;
  const isHead = !isMarkdown(path) || below(3) === 0;
  const at = isHead ? 1 + below(Math.max(1, end - 1)) : end + 1 + below(Math.max(1, lines.length - end - 1));
  const way = path.endsWith('.txt')
    ? pick(['after', 'before', 'instead'])
    : pick(isHead ? WAYS_OF_KEYS : Object.keys(WAYS));
  const written = path.endsWith('.txt') ? `/${slugOf(text)}/ #${slugOf(text)}` : text;
  lines[Math.min(at, lines.length - 1)] = WAYS[way]?.(lines[at] ?? '', written) ?? '';
  writeFileSync(join(content, path), lines.join('\n'));
  return { path: `${path}:${at + 1}`, way };
}

const NAMES = [
  (name: string) => `images/${name}.jpg`,
  (name: string) => `files/${name}.pdf`,
  (name: string) => `files/${name}/x.pdf`,
  (name: string) => `issues/${name}.docx`,
  (name: string) => `issues/${name}/2018-01.md`,
  (name: string) => `issues/2018-01-${name}.markdown`,
  (name: string) => `pages/${name}.md`,
  (name: string) => `packs/${name}.yaml`,
  (name: string) => `language/${name}.yaml`,
  (name: string) => `images/${name}/a.png`,
];

/** Makes a file or a folder with this name, or gives it to one that is there. */
/** @param slug whether its signs may become hyphens: without its “@” nobody knows a mailbox */
export function plantInName(content: string, text: string, slug: boolean, { pick, below }: Chance): Place {
  const name = (slug ? pick([text, slugOf(text)]) : text).replaceAll('/', '-').replaceAll('\0', '');
  if (below(4) === 0) {
    const [issue = ''] = readdirSync(join(content, 'issues')).filter(isMarkdown);
    renameSync(join(content, 'issues', issue), join(content, 'issues', `2024-03-${name}.md`));
    return { path: `issues/${name}`, way: 'as a name' };
  }
  const path = pick(NAMES)(name);
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), pick(['', 'x', '---\ntitle: x\n---\n']));
  return { path, way: 'as a name' };
}
