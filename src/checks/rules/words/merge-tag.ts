import type { BoardParts } from '../../../content/board.ts';
import { findCodes } from '../../../mailers/codes.ts';
import { chooseMailers, type Mailer, mailers } from '../../../mailers/index.ts';
import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Rule } from '../../engine/check.ts';
import { typedLines } from '../../engine/passages.ts';

/** No sentence has Mailchimp’s two signs side by side, so they are a slip with any mailer. */
const ALWAYS = mailers.filter(({ name }) => name === 'mailchimp');

export const mergeTag: Rule = {
  rule: 'merge-tag',
  severity: 'error',
  force: 'binding',
  alone: true,
  finds: 'Text that one of the board’s mailers would read as a code',
  raises: ['Dear *|FNAME|*, this issue is about neglect.'],
  passes: ['Dear colleague, this issue is about neglect.'],
  why: `The mailer would replace it with something else, or with nothing. Put codes into \`bulletin.yaml\`: \`greeting:
    "Hello {name},"\`.`,
  source: 'The documentation of each mailer, named in its paste guide.',
  findInIssue(issue, { texts, board }, report) {
    const { chosen, codes } = mailersOf(board);
    const lines = typedLines(texts, issue.file);
    for (const [index, written] of lines.entries()) {
      const line = written.replace(ANCHOR, (anchor) => ' '.repeat(anchor.length));
      for (const { code, index: at } of findCodes(line, codes)) {
        if (isLink(code, line.slice(at + code.length))) continue;
        report({ line: index + 1, column: at + 1 }, describe(code, chosen, isInAddress(line, at)));
      }
    }
    // YAML can write a sign as “\x2a”, and Markdown as “&#42;” or with a backslash in between.
    const addresses = issue.links.map(({ href, at }) => ({ text: href, at }));
    for (const words of [...wordsOf(issue), ...addresses]) {
      for (const code of hiddenCodes(words, lines, codes)) report(words.at, describe(code, chosen, false));
    }
  },
  /** The codes of its mailers are meant to be codes. Of other values only an address cannot say another way what it says. */
  findInBoard(board, _context, report) {
    const { chosen, codes } = mailersOf(board);
    const meant = new Set((board.mailers ?? []).flatMap((mailer) => Object.values<unknown>(mailer)));
    for (const { text, at } of board.typed) {
      if (meant.has(text)) continue;
      for (const { code, index } of findCodes(text, codes))
        if (isInAddress(text, index)) report(at, describe(code, chosen, true));
    }
  },
};

/** Their pattern is made once for a list of codes. */
const known = new WeakMap<object, ReturnType<typeof chooseCodes>>();
function mailersOf(board: BoardParts | undefined) {
  const chosen = known.get(board ?? known) ?? chooseCodes(board);
  known.set(board ?? known, chosen);
  return chosen;
}

function chooseCodes(board: BoardParts | undefined) {
  const chosen = [...chooseMailers(board?.mailers ?? []), ...ALWAYS];
  return { chosen, codes: [...new Set(chosen.flatMap((mailer) => mailer.codes))] };
}

/** `## Training {#training}`: HubSpot’s comments start like a section’s own address. */
const ANCHOR = /\{#[^{}]*\}\s*$/;

/** `[preferences](https://…)` is a link in Markdown, not a code. */
const isLink = (code: string, rest: string) => code.endsWith(']') && /^[([]/.test(rest);

/** `https://example.org/{{x}}`, where a space would make another address. */
const isInAddress = (line: string, at: number) => /(?:https?:\/\/|mailto:|www\.)[^\s<>)]*$/i.test(line.slice(0, at));

const percentEncoded = (code: string) =>
  code.replace(/[^\p{L}\p{N}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function describe(code: string, chosen: readonly Mailer[], isAddress: boolean): string {
  const theirs = chosen.filter(({ codes }) => findCodes(code, codes).length > 0);
  const titles = [...new Set(theirs.map(({ title }) => title))];
  const who = new Intl.ListFormat('en-GB').format(titles);
  if (isAddress)
    return `${who} would read “${code}” as a code, and this address would not work. Write “${percentEncoded(code)}” in its place.`;
  const how = [...code].length === 2 ? 'between the two signs' : 'after its first sign';
  return `${who} would read “${code}” as a code, and readers would not see it. Put a space ${how}.`;
}

function hiddenCodes({ text, at }: ReaderText, lines: readonly string[], codes: readonly string[]): readonly string[] {
  const found = findCodes(text, codes).map(({ code }) => code);
  if (found.length === 0) return [];
  const written = findCodes(lines.slice(at.line - 1, at.line - 1 + text.split('\n').length).join('\n'), codes);
  return found.length > written.length ? found.slice(written.length, written.length + 1) : [];
}
