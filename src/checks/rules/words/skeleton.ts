import type { BoardParts } from '../../../content/board.ts';
import { EXAMPLE_DAYS, EXAMPLE_NAMES, EXAMPLE_SENTENCES, MADE_UP } from '../../../content/example-words.ts';
import { SKELETON_WHEN, SKELETON_WORDS } from '../../../content/skeleton.ts';
import { monthsLater, type PlainDate } from '../../../fields/dates.ts';
import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import { typeset } from '../../../text/markdown.ts';
import { plainLines } from '../../../text/source.ts';
import { blankRanges, readSurroundings } from '../../../text/surroundings.ts';
import type { Rule, RuleReport, Surroundings } from '../../engine/check.ts';
import { TRUSTED_MONTHS } from '../board/contact-verified.ts';

const phrases = Object.values(SKELETON_WORDS)
  .flatMap((words) => Object.values(words))
  .map(typeset);
const sentences = phrases.filter((phrase) => phrase.endsWith('.'));
const values: ReadonlySet<string> = new Set(phrases.filter((phrase) => !phrase.endsWith('.')));

/** Hosts and numbers reserved for examples (RFC 2606, Ofcom's numbers for drama), as in this project's own content. */
const EXAMPLES =
  /(?<![\w.+@/-])(?:[\w.+-]+@|https?:\/\/)?(?:[\w-]+\.)*example\.(?:org|com|net)(?![\w.-]*\w)|\b(?:01632[ -]?960|07700[ -]?900)[ -]?\d{3}\b/gi;

/** Addresses copied from an example. A board with such an address is an example itself. */
function findExamples(file: string, { board, texts }: Surroundings, report: RuleReport): void {
  if (!board?.address || isExample(board.address)) return;
  for (const [index, line] of withoutComments(plainLines(texts.get(file)?.text ?? ''))
    .split('\n')
    .entries()) {
    for (const { 0: found, index: at } of line.matchAll(EXAMPLES))
      report(
        { line: index + 1, column: at + 1 },
        `“${found}” is reserved for examples: nobody receives what is sent there. Write the real one.`,
      );
  }
}

/** Letters alone: typing them again changes quotes, spaces and capitals. */
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const known = EXAMPLE_SENTENCES.map((sentence) => ({ sentence, letters: lettersOf(sentence) }));

/** Facts of an example, which are false of any other board. */
function findExampleWords(words: readonly ReaderText[], names: readonly RegExp[], report: RuleReport): void {
  for (const { text, at } of words) {
    const letters = lettersOf(text);
    const found =
      known.find((one) => letters.includes(one.letters))?.sentence ??
      names.flatMap((name) => name.exec(text)?.[0] ?? [])[0];
    if (found) report(at, `“${found}” belongs to an example. Write what is true of your board, or delete the line.`);
  }
}

function findExampleDays(
  { contacts = [], accessibility, placeOf }: BoardParts,
  today: PlainDate,
  report: RuleReport,
): void {
  // Until then it may be the day of anybody.
  for (const [index, { verified }] of contacts.entries())
    if (verified === EXAMPLE_DAYS.verified && monthsLater(verified, TRUSTED_MONTHS) < today)
      report(
        placeOf(['contacts', index, 'verified']),
        `On ${verified} the example’s contacts were looked up. Look this number up, and write today’s date here.`,
      );
  if (accessibility?.prepared === EXAMPLE_DAYS.prepared)
    report(
      placeOf(['accessibility', 'prepared']),
      `On ${EXAMPLE_DAYS.prepared} the example’s statement was prepared. Write the day on which yours was, unless it is the same.`,
      // Another board may have prepared its own that day.
      'warning',
    );
}

/** What the example’s own waivers say who decided: a real board that kept them would never hear that its contacts are old. */
const EXAMPLE_DECIDED = 'Maintainers of this project';

const isExample = (address: string) =>
  /^https:\/\/(?:[\w-]+\.)*(?:example(?:\.(?:org|com|net))?|org\.example)(?:[/:]|$)/i.test(address);

const explainLeft = (words: string) =>
  `Every new issue starts with “${words}”. Replace it, or delete the part that it is in.`;

function withoutComments(text: string): string {
  const blank = (comment: string) => ' '.repeat(comment.length);
  const { frontMatterEnd, comments } = readSurroundings(text);
  const lines = blankRanges(text, comments).split('\n');
  const keys = frontMatterEnd < 0 ? lines.length : frontMatterEnd;
  return lines.map((line, index) => (index < keys ? line.replace(/(?:^|\s)#.*$/, blank) : line)).join('\n');
}

export const skeleton: Rule = {
  rule: 'skeleton',
  severity: 'error',
  force: 'binding',
  alone: true,
  finds:
    'In a published issue, words of a new issue; there and in `bulletin.yaml`, addresses reserved for examples and what is true of an example only',
  otherwise: 'warning for the day of the example’s accessibility statement',
  raises: [{ keys: 'title: The headline of this issue' }],
  passes: [{ keys: 'title: The board launches its neglect strategy' }],
  advised: [{ keys: 'title: What the board asks of you' }],
  why: `\`npm run new\` writes an issue to start from. A draft may keep its words, but readers must not get them.
    Addresses such as \`training@example.org\` and telephone numbers such as 01632 960 000 are flagged unless the
    board’s own address is one of them. So are names, descriptions, statements and dates that are left of the example in
    \`content\`: they are false of any other board.`,
  findInBoard(board, context, report) {
    findExamples(board.file, context, report);
    if (!board.address || isExample(board.address)) return;
    findExampleWords(board.typed, [MADE_UP, EXAMPLE_NAMES], report);
    findExampleDays(board, context.today, report);
    for (const [index, { by }] of (board.waivers ?? []).entries())
      if (by === EXAMPLE_DECIDED)
        report(
          board.placeOf(['waivers', index, 'by']),
          'This waiver belongs to the example. Delete it, and fix what the check then reports.',
        );
  },
  findInWriting(writing, surroundings, report) {
    if (writing.status !== 'published') return;
    findExamples(writing.file, surroundings, report);
    const { address } = surroundings.board ?? {};
    if (address && !isExample(address)) findExampleWords(wordsOf(writing), [MADE_UP], report);
    for (const { text, at } of wordsOf(writing)) {
      const left = values.has(text) ? text : sentences.find((sentence) => text.includes(sentence));
      if (left) report(at, explainLeft(left));
    }
    for (const [index, line] of plainLines(surroundings.texts.get(writing.file)?.text ?? '')
      .split('\n')
      .entries()) {
      const when = SKELETON_WHEN.exec(line)?.[1];
      if (when) report({ line: index + 1, column: 1 + line.indexOf(when) }, explainLeft(when));
    }
  },
};
