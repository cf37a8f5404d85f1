import type { Position } from '../issue/problem.ts';
import { plainLines } from '../issue/source.ts';
import { type Words, wordsOf } from '../issue/words.ts';
import type { IssueCheck } from './check.ts';

/** What mailers take for their own codes. Mailchimp alone reads `*|…|*`, and would print nothing in its place. */
const CODES = /\*\||\|\*/g;

export const mergeTag: IssueCheck = {
  rule: 'merge-tag',
  find(issue, { texts }, report) {
    const lines = plainLines(texts.get(issue.file) ?? '').split('\n');
    const tell = (code: string, at: Position) =>
      report(
        'merge-tag',
        at,
        `“${code}” is how Mailchimp marks its own codes, and would vanish from the mail. Put a space between the two signs.`,
      );
    for (const [index, line] of lines.entries()) {
      for (const found of line.matchAll(CODES)) tell(found[0], { line: index + 1, column: found.index + 1 });
    }
    // YAML can write a sign as “\x2a”, and Markdown as “&#42;” or with a backslash between the two.
    const addresses = issue.links.map(({ href, at }) => ({ text: href, at }));
    for (const words of [...wordsOf(issue), ...addresses]) {
      for (const code of hiddenCodes(words, lines)) tell(code, words.at);
    }
  },
};

/** The codes that do not stand in the file as they are read. */
function hiddenCodes({ text, at }: Words, lines: readonly string[]): string[] {
  const found = text.match(CODES) ?? [];
  const written =
    lines
      .slice(at.line - 1, at.line - 1 + text.split('\n').length)
      .join('\n')
      .match(CODES) ?? [];
  return found.length > written.length ? found.slice(written.length, written.length + 1) : [];
}
