import { findCodes } from '../../../mailers/codes.ts';
import { chooseMailers, type Mailer, mailers } from '../../../mailers/index.ts';
import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Position } from '../../../text/problem.ts';
import { plainLines } from '../../../text/source.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** No sentence has the two signs of Mailchimp side by side: they are a slip whoever sends the mail. */
const ALWAYS = mailers.filter(({ name }) => name === 'mailchimp');

/** What the board's mailers take for their own codes. It would be made harmless, and readers would see “Dear *|FNAME|*”. */
export const mergeTag: IssueCheck = {
  rule: 'merge-tag',
  force: 'binding',
  find(issue, { texts, board }, report) {
    const chosen = [...chooseMailers(board?.mailers ?? []), ...ALWAYS];
    const codes = [...new Set(chosen.flatMap((mailer) => mailer.codes))];
    const lines = plainLines(texts.get(issue.file)?.text ?? '').split('\n');
    const tell = (code: string, at: Position) => report('merge-tag', at, wording(code, chosen));
    for (const [index, written] of lines.entries()) {
      const line = written.replace(ANCHOR, (anchor) => ' '.repeat(anchor.length));
      for (const { code, index: at } of findCodes(line, codes)) {
        if (!isLink(code, line.slice(at + code.length))) tell(code, { line: index + 1, column: at + 1 });
      }
    }
    // YAML can write a sign as “\x2a”, and Markdown as “&#42;” or with a backslash between the two.
    const addresses = issue.links.map(({ href, at }) => ({ text: href, at }));
    for (const words of [...wordsOf(issue), ...addresses]) {
      for (const code of hiddenCodes(words, lines, codes)) tell(code, words.at);
    }
  },
};

/** `## Training {#training}`: HubSpot’s comments start like a section’s own address. */
const ANCHOR = /\{#[^{}]*\}\s*$/;

/** `[preferences](https://…)` is a link in Markdown, and no code. */
const isLink = (code: string, rest: string) => code.endsWith(']') && /^[([]/.test(rest);

function wording(code: string, chosen: readonly Mailer[]): string {
  const theirs = chosen.filter(({ codes }) => findCodes(code, codes).length > 0);
  const titles = [...new Set(theirs.map(({ title }) => title))];
  const who = new Intl.ListFormat('en-GB').format(titles);
  const [marks, its] = titles.length === 1 ? ['marks', 'its'] : ['mark', 'their'];
  const how = [...code].length === 2 ? 'between the two signs' : 'after its first sign';
  return `“${code}” is how ${who} ${marks} ${its} own codes, and would vanish from the mail. Put a space ${how}.`;
}

/** The codes that do not stand in the file as they are read. */
function hiddenCodes({ text, at }: ReaderText, lines: readonly string[], codes: readonly string[]): readonly string[] {
  const found = findCodes(text, codes).map(({ code }) => code);
  if (found.length === 0) return [];
  const written = findCodes(lines.slice(at.line - 1, at.line - 1 + text.split('\n').length).join('\n'), codes);
  return found.length > written.length ? found.slice(written.length, written.length + 1) : [];
}
