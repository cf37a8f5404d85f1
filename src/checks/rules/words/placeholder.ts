import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Report } from '../../../text/problem.ts';
import type { BoardCheck, WritingCheck } from '../../engine/check.ts';

/** As people leave them, and as templates of statements and notices come: “[name of organisation]”, “[insert date]”. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}_])(TBC|TODO|TO COME|XXX|[Ll]orem ipsum|LOREM IPSUM)(?![\p{L}\p{N}_])|(\[(?:insert|add|enter|name of|your|date|number of)\b[^\][]{0,60}\])/u;

const RULE = 'placeholder';

/** What stands in for words that are still to be written. */
export const placeholder: WritingCheck = {
  rule: RULE,
  force: 'binding',
  find(writing, _surroundings, report) {
    if (writing.status === 'withdrawn') return;
    findIn(wordsOf(writing), writing.status === 'published' ? 'error' : 'warning', report);
  },
};

/** The same in bulletin.yaml, of which pages are made that the law asks for. */
export const boardPlaceholder: BoardCheck = {
  rule: RULE,
  force: 'binding',
  find({ board }, report) {
    findIn(board.typed, 'error', report);
  },
};

function findIn(words: readonly ReaderText[], severity: 'error' | 'warning', report: Report): void {
  for (const { text, at } of words) {
    const found = PLACEHOLDER.exec(text);
    if (!found) continue;
    const line = at.line + (text.slice(0, found.index).match(/\n/g)?.length ?? 0);
    report(
      RULE,
      line === at.line ? at : { line, column: 1 },
      `“${found[0]}” stands for something that is not written yet. Write it, or delete the line.`,
      severity,
    );
  }
}
