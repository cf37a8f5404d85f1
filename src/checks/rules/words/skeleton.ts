import { SKELETON_WORDS } from '../../../content/skeleton.ts';
import { wordsOf } from '../../../model/reader-text.ts';
import { typeset } from '../../../text/markdown.ts';
import type { Report } from '../../../text/problem.ts';
import { plainLines } from '../../../text/source.ts';
import { blankRanges, readSurroundings } from '../../../text/surroundings.ts';
import type { BoardCheck, Surroundings, WritingCheck } from '../../engine/check.ts';

const phrases = Object.values(SKELETON_WORDS).map(typeset);
const sentences = phrases.filter((phrase) => phrase.endsWith('.'));
const values: ReadonlySet<string> = new Set(phrases.filter((phrase) => !phrase.endsWith('.')));

/** Hosts and numbers that are kept free for examples (RFC 2606, Ofcom's numbers for drama), as this project's own content has them. */
const EXAMPLES =
  /(?<![\w.+@/-])(?:[\w.+-]+@|https?:\/\/)?(?:[\w-]+\.)*example\.(?:org|com|net)(?![\w.-]*\w)|\b(?:01632[ -]?960|07700[ -]?900)[ -]?\d{3}\b/gi;

/** What was copied with an example. A board whose own address is one is an example itself. */
function findExamples(file: string, { board, texts }: Surroundings, report: Report): void {
  if (!board?.address || isExample(board.address)) return;
  for (const [index, line] of withoutComments(plainLines(texts.get(file)?.text ?? ''))
    .split('\n')
    .entries()) {
    for (const { 0: found, index: at } of line.matchAll(EXAMPLES))
      report(
        'skeleton',
        { line: index + 1, column: at + 1 },
        `“${found}” is made up, for examples only: nobody gets what is sent there. Write the real one.`,
      );
  }
}

const isExample = (address: string) =>
  /^https:\/\/(?:[\w-]+\.)*(?:example(?:\.(?:org|com|net))?|org\.example)(?:[/:]|$)/i.test(address);

/** As long as it was: what an editor notes for colleagues is sent to nobody. */
function withoutComments(text: string): string {
  const blank = (comment: string) => ' '.repeat(comment.length);
  const { frontMatterEnd, comments } = readSurroundings(text);
  const lines = blankRanges(text, comments).split('\n');
  const keys = frontMatterEnd < 0 ? lines.length : frontMatterEnd;
  return lines.map((line, index) => (index < keys ? line.replace(/(?:^|\s)#.*$/, blank) : line)).join('\n');
}

/** The same in bulletin.yaml, whose addresses stand in every mail. */
export const boardSkeleton: BoardCheck = {
  rule: 'skeleton',
  force: 'binding',
  find(surroundings, report) {
    findExamples(surroundings.board.file, surroundings, report);
  },
};

/** What `npm run new` wrote is there to be written over. */
export const skeleton: WritingCheck = {
  rule: 'skeleton',
  force: 'binding',
  find(writing, surroundings, report) {
    if (writing.status !== 'published') return;
    findExamples(writing.file, surroundings, report);
    for (const { text, at } of wordsOf(writing)) {
      const left = values.has(text) ? text : sentences.find((sentence) => text.includes(sentence));
      if (left)
        report(
          'skeleton',
          at,
          `“${left}” is what every new issue starts with. Write over it, or delete what it stands in.`,
        );
    }
  },
};
