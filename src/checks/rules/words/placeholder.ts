import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Rule, RuleReport } from '../../engine/check.ts';

/** As people leave them, and as templates of statements and notices have them: “[name of organisation]”, “[insert date]”. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}_])(TBC|TODO|TO COME|XXX|[Ll]orem ipsum|LOREM IPSUM)(?![\p{L}\p{N}_])|(\[(?:insert|add|enter|name of|your|date|number of)\b[^\][]{0,60}\])/u;

export const placeholder: Rule = {
  rule: 'placeholder',
  severity: 'error',
  force: 'binding',
  finds: 'A placeholder for words still to be written: TBC, TODO, “[insert date]”',
  otherwise: 'warning in a draft',
  raises: ['The venue is TBC.'],
  passes: ['The venue follows in the next issue.'],
  advised: ['The venue is City Hall.'],
  why: `Somebody meant to fill it in, and readers see that nobody did. In \`bulletin.yaml\` it would appear in the
    accessibility statement, which the law requires.`,
  source: 'The Public Sector Bodies Accessibility Regulations 2018 for the statement; otherwise our own judgement.',
  findInWriting(writing, _context, report) {
    if (writing.status === 'withdrawn') return;
    findIn(wordsOf(writing), writing.status === 'published' ? 'error' : 'warning', report);
  },
  findInBoard(board, _context, report) {
    findIn(board.typed, 'error', report);
  },
};

function findIn(words: readonly ReaderText[], severity: 'error' | 'warning', report: RuleReport): void {
  for (const { text, at } of words) {
    const found = PLACEHOLDER.exec(text);
    if (!found) continue;
    const line = at.line + text.slice(0, found.index).split('\n').length - 1;
    report(
      line === at.line ? at : { line, column: 1 },
      `“${found[0]}” is a placeholder. Write the words, or delete the line.`,
      severity,
    );
  }
}
