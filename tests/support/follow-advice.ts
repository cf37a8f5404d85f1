import type { Problem } from '../../src/text/problem.ts';

/** How an editor follows what a message says, to the letter: the line as it is then. Undefined where it leaves them a choice. */
type Follow = (line: string, problem: Problem, said: string) => string | undefined;

const cut: Follow = (line, { column, length = 0 }, to) =>
  length === 0 ? undefined : line.slice(0, column - 1) + to + line.slice(column - 1 + length);

/** Replaces what the message quotes; otherwise what it marks; otherwise the line, from where it is wrong. */
const replace: Follow = (line, problem, to) => {
  const { column, message } = problem;
  const said = message.replace(/(?:Write|Did you mean) .*/s, '');
  for (const quoted of said.matchAll(/“#?([^”]+)”/g)) {
    const typed = line.includes(quoted[0].slice(1, -1)) ? quoted[0].slice(1, -1) : (quoted[1] ?? '');
    const at = line.indexOf(typed, Math.max(0, column - 1 - typed.length));
    if (at >= 0) return line.slice(0, at) + to + line.slice(at + typed.length);
  }
  return cut(line, problem, to) ?? line.slice(0, column - 1) + to;
};

const replaceLink: Follow = (line, { column }, link) => {
  const start = line.lastIndexOf('[', column - 1);
  const end = line.indexOf(')', column);
  return start < 0 || end < 0 ? undefined : line.slice(0, start) + link + line.slice(end + 1);
};

/** A sign that nobody sees, or its code. */
const withoutSign: Follow = (line, { column }) => {
  const sign = /^(?:&#\w+;|[\t\p{C}])/u.exec(line.slice(column - 1))?.[0];
  return sign && line.slice(0, column - 1) + line.slice(column - 1 + sign.length);
};

/** The first that fits. */
const WAYS: readonly (readonly [advice: RegExp, follow: Follow])[] = [
  [/Write (\[.+\]\(.+\))$/, replaceLink],
  [/Write: (.+)$/s, (_line, _problem, whole) => whole],
  [
    /[Ww]rite (".*")$/,
    (line, _problem, value) => (line.includes('[') ? undefined : line.replace(/: ?.*$/, `: ${value}`)),
  ],
  [/Write this time as “([^”]+)”/, cut],
  [/Write (https:\/\/\S+)$/, (line, problem, to) => cut(line, problem, to) ?? replace(line, problem, to)],
  [/Write “(#+ )”/, (line, _problem, hashes) => line.replace(/^#+[ \t]*/, hashes)],
  [/Write “([^”]+)”(?! and | there| on a line| at its)/, replace],
  [/Did you mean “([^”]+)”\?/, replace],
  [/A space is missing after “([^”]+)”/, (line, problem, label) => cut(line, problem, `${label} `)],
  [/Put a space between the two signs/, (line, { column }) => `${line.slice(0, column)} ${line.slice(column)}`],
  [/spaces? before .*Delete (?:it|them)\.$/, (line) => line.trimStart()],
  [/There is (?:an invisible character|a tab before).*Delete it\b/, withoutSign],
  [/Delete (?:it|this line)\b/, (line, problem) => cut(line, problem, '')],
];

export function followInLine(line: string, problem: Problem): string | undefined {
  const way = WAYS.find(([advice]) => advice.test(problem.message));
  return way?.[1](line, problem, way[0].exec(problem.message)?.[1] ?? '');
}

/** A text after each advice was followed, from its end so that places stay right. Undefined where one leaves a choice. */
export function followAdvice(text: string, problems: readonly Problem[]): string | undefined {
  const lines = text.split('\n');
  const backwards = [...problems].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const problem of backwards) {
    const fixed = followInLine(lines[problem.line - 1] ?? '', problem);
    if (fixed === undefined) return undefined;
    lines[problem.line - 1] = fixed;
  }
  return lines.join('\n');
}
