import { atLine, type Report } from './problem.ts';
import { plainLines, type SourceFile } from './source.ts';
import { FRONT_MATTER_FENCE } from './surroundings.ts';
import type { TypingOf } from './typing.ts';
import { readYaml, type Yaml } from './yaml.ts';

export interface FrontMatter {
  /** Undefined when the fences are right but the keys cannot be read. */
  readonly yaml: Yaml | undefined;
  readonly body: string;
  readonly bodyLine: number;
}

const DASHES = /^(?:["'“”]?(?:[-–—−‐‑_＿] ?){2,}["'“”]?|[–—−]|={3,}|\*{3,}|\+{3,})$/u;
/** Only in the Markdown below the front matter. */
const BODY = /^(?::::|#{2,6}\s|!\[|>)/;
/** A line that can be among the keys. */
const KEYS = /^(?:[ \t]+\S|[\w-]+[ \t]*:|-[ \t]|#(?!#))/;
const START_WITH = 'Start the file with a line of three hyphens (---), then the keys, then another ---.';

/** A line that was meant to be a fence: dashes of some kind, or more on the line than `---`. */
function isNearlyFence(line: string): boolean {
  return line.startsWith('---') || (line.length < 40 && DASHES.test(line.trim()));
}

type Refuse = (index: number, message: string, rule?: string) => void;

/** @returns undefined when the front matter cannot be separated from the body; everything wrong with it has then been reported */
export function readFrontMatter(lines: readonly string[], report: Report, typingOf: TypingOf): FrontMatter | undefined {
  const refuse: Refuse = (index, message, rule = 'front-matter-fence') => report(rule, atLine(index), message);
  const firstWritten = lines.findIndex((line) => line.trim() !== '');
  const opening = Math.max(0, firstWritten);
  const first = lines[opening] ?? '';
  if (!isNearlyFence(first)) {
    refuse(opening, `The first line is not “---”. ${START_WITH}`);
    return undefined;
  }
  const [empty, it] = opening === 1 ? ['There is an empty line', 'it'] : ['There are empty lines', 'them'];
  if (opening > 0) refuse(0, `${empty} before “---”. Delete ${it}, so that “---” is on line 1.`);
  const isOther = checkFence(first, opening, refuse);

  const closing = findClosing(lines, opening);
  if (closing === undefined) {
    const last = lines.findIndex((line, index) => index > opening && !KEYS.test(line));
    const advice = last > opening + 1 ? `Write “---” on a line of its own after line ${last}.` : START_WITH;
    refuse(opening, `The front matter opens here and is never closed. ${advice}`);
    return undefined;
  }
  checkFence(lines[closing] ?? '', closing, refuse);

  const keys = lines.slice(opening + 1, closing);
  const isEmpty = keys.every((line) => /^\s*(#|$)/.test(line));
  if (isEmpty) refuse(opening, `There are no keys between the two “---” lines. ${START_WITH}`);
  const yaml =
    isEmpty || isOther ? undefined : readYaml(keys.join('\n'), opening + 2, 'front-matter', report, typingOf);
  return { yaml, body: lines.slice(closing + 1).join('\n'), bodyLine: closing + 2 };
}

/** The first line after the opening that is a fence or was meant to be one; none where the body has begun before. */
function findClosing(lines: readonly string[], opening: number): number | undefined {
  for (let index = opening + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isNearlyFence(line)) return index;
    if (BODY.test(line) && !isComment(lines, index)) return undefined;
  }
  return undefined;
}

/** `## note` is a comment of YAML where a key or the fence follows at once; a heading has an empty line or text after it. */
function isComment(lines: readonly string[], index: number): boolean {
  let next = index;
  while (lines[next]?.startsWith('#')) next++;
  const line = lines[next] ?? '';
  return next > index && (FRONT_MATTER_FENCE.test(line) || KEYS.test(line));
}

/** Reports what is wrong with a fence; reading goes on as if it were right. @returns whether it names another language than YAML */
function checkFence(line: string, index: number, refuse: Refuse): boolean {
  if (FRONT_MATTER_FENCE.test(line)) return false;
  const language = /^---[ \t]*([A-Za-z]\w*)[ \t]*$/.exec(line)?.[1];
  if (language) {
    const message = `“---${language}” would be another language, which is not read. Write “---” alone.`;
    refuse(index, message, 'front-matter-language');
    return language !== 'yaml' && language !== 'yml';
  }
  const written = line.trim().slice(0, 20);
  const message = `“${written}” must be exactly three hyphens. Write “---”.`;
  refuse(index, written === '---' ? 'There is a space before “---”. Delete it.' : message);
  return false;
}

export function readYamlFile(file: SourceFile, report: Report, typingOf: TypingOf): Yaml | undefined {
  return readYaml(plainLines(file.text), 1, 'yaml', report, typingOf);
}
