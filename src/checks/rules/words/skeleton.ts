import { SKELETON_WORDS } from '../../../content/skeleton.ts';
import { wordsOf } from '../../../model/reader-text.ts';
import { typeset } from '../../../text/markdown.ts';
import { plainLines } from '../../../text/source.ts';
import { blankRanges, readSurroundings } from '../../../text/surroundings.ts';
import type { Rule, RuleReport, Surroundings } from '../../engine/check.ts';

const phrases = Object.values(SKELETON_WORDS).map(typeset);
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

/** What the example’s own waivers say who decided: a real board that kept them would never hear that its contacts are old. */
const EXAMPLE_DECIDED = 'Maintainers of this project';

const isExample = (address: string) =>
  /^https:\/\/(?:[\w-]+\.)*(?:example(?:\.(?:org|com|net))?|org\.example)(?:[/:]|$)/i.test(address);

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
  finds:
    'In a published issue, words of a new issue; there and in `bulletin.yaml`, addresses reserved for examples; the example’s waivers',
  raises: [{ keys: 'title: The headline of this issue' }],
  passes: [{ keys: 'title: The board launches its neglect strategy' }],
  advised: [{ keys: 'title: What the board asks of you' }],
  why: `\`npm run new\` writes an issue to start from. A draft may keep its words, but readers must not get them.
    Addresses such as \`training@example.org\` and telephone numbers such as 01632 960 000 are flagged unless the
    board’s own address is one of them.`,
  findInBoard(board, context, report) {
    findExamples(board.file, context, report);
    if (!board.address || isExample(board.address)) return;
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
    for (const { text, at } of wordsOf(writing)) {
      const left = values.has(text) ? text : sentences.find((sentence) => text.includes(sentence));
      if (left) report(at, `Every new issue starts with “${left}”. Replace it, or delete the part that it is in.`);
    }
  },
};
