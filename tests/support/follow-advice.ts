import type { Problem } from '../../src/text/problem.ts';

/** How an editor follows what a message says, to the letter: a line becomes another. Undefined where it leaves them a choice. */
type Follow = (line: string, problem: Problem) => string | undefined;

const cut = (line: string, { column, length = 0 }: Problem, to: string) =>
  length === 0 ? undefined : line.slice(0, column - 1) + to + line.slice(column - 1 + length);

/** Replaces what the message quotes; what it marks, where it quotes nothing of the line. */
const replace = (line: string, problem: Problem, to: string) => {
  const [, quoted] = /^[^.]*?“([^”]+)”/.exec(problem.message.replace(/Write .*/s, '')) ?? [];
  const at = quoted === undefined ? -1 : line.indexOf(quoted, Math.max(0, problem.column - 1 - quoted.length));
  if (quoted === undefined || at < 0) return cut(line, problem, to);
  return line.slice(0, at) + to + line.slice(at + quoted.length);
};

const WAYS: readonly (readonly [
  advice: RegExp,
  follow: (line: string, problem: Problem, said: string) => string | undefined,
])[] = [
  [
    /Write (\[.+\]\(.+\))$/,
    (line, { column }, link) => {
      const start = line.lastIndexOf('[', column - 1);
      const end = line.indexOf(')', column);
      return start < 0 || end < 0 ? undefined : line.slice(0, start) + link + line.slice(end + 1);
    },
  ],
  [/Write: (.+)$/s, (_line, _problem, whole) => whole],
  [/Write this time as “([^”]+)”/, (line, problem, to) => cut(line, problem, to)],
  [
    /Write (https:\/\/\S+)$/,
    (line, problem, to) => replace(line, problem, to) ?? line.slice(0, problem.column - 1) + to,
  ],
  [/Write “([^”]+)”/, replace],
  [/Did you mean “([^”]+)”\?/, replace],
  [/A space is missing after “([^”]+)”/, (line, problem, label) => cut(line, problem, `${label} `)],
  [/Put a space between the two signs/, (line, { column }) => `${line.slice(0, column)} ${line.slice(column)}`],
  [/Delete (?:it|this line)\b/, (line, problem) => cut(line, problem, '')],
];

export const followInLine: Follow = (line, problem) => {
  for (const [advice, follow] of WAYS) {
    const said = advice.exec(problem.message);
    if (said) return follow(line, problem, said[1] ?? '');
  }
  return undefined;
};

/** A text after every finding's advice was followed, from its end so that places stay right. Undefined where an advice leaves a choice. */
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
