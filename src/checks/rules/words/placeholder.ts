import { type ReaderText, wordsOf } from '../../../model/reader-text.ts';
import type { Severity } from '../../../text/problem.ts';
import type { Rule, RuleReport } from '../../engine/check.ts';
import { placeholdersOf } from './placeholders.ts';

export const placeholder: Rule = {
  rule: 'placeholder',
  severity: 'error',
  force: 'binding',
  alone: true,
  finds: 'A placeholder for words still to be written: “[insert date]”, “XX”, TODO; or words to come: TBC',
  otherwise: 'warning in a draft, and for words to come in an issue',
  raises: ['More than XX people came.', 'The venue is TBC.', 'The date of the next meeting is to be agreed.'],
  passes: ['The venue follows in the next issue.', 'The plan is to be agreed with the parents.'],
  advised: ['More than 60 people came.', 'The venue is City Hall.', 'The next meeting is on 5 June 2018.'],
  why: `Somebody meant to fill it in, and readers see that nobody did. In \`bulletin.yaml\` it would appear in the
    accessibility statement, which the law requires. Readers come back to an issue months later, when “TBC” tells them nothing.`,
  source: 'The Public Sector Bodies Accessibility Regulations 2018 for the statement; otherwise our own judgement.',
  findInWriting(writing, _context, report) {
    if (writing.status === 'withdrawn') return;
    findIn(wordsOf(writing), { left: writing.status === 'published' ? 'error' : 'warning', toCome: 'warning' }, report);
  },
  findInBoard(board, _context, report) {
    // Whether the statement is a draft is no word of it.
    const status = board.accessibility && board.placeOf(['accessibility', 'status']);
    const words = board.typed.filter(({ at }) => at.line !== status?.line || at.column !== status.column);
    findIn(words, { left: 'error', toCome: 'error' }, report);
  },
};

interface Severities {
  readonly left: Severity;
  readonly toCome: Severity;
}

function findIn(words: readonly ReaderText[], severities: Severities, report: RuleReport): void {
  const whole = words.map(({ text }) => text).join('\n');
  if (whole.trim() === '') return;
  const { findLeft, findToCome } = placeholdersOf(whole);
  for (const { text, at } of words) {
    const left = findLeft(text);
    const lines = new Set<number>();
    for (const found of [...(left.length > 0 ? left : findToCome(text))].sort((a, b) => a.index - b.index)) {
      const said = found[0].replace(/^[\s:(|–—-]+/, '').replace(/\s+/g, ' ');
      const line = at.line + text.slice(0, found.index + found[0].length - said.length).split('\n').length - 1;
      if (lines.has(line)) continue;
      lines.add(line);
      report(
        line === at.line ? at : { line, column: 1 },
        left.length > 0
          ? `“${said}” is a placeholder. Write the words, or delete the line.`
          : `“${said}” leaves readers waiting. Write it once it is known, or say when and where it will be announced.`,
        left.length > 0 ? severities.left : severities.toCome,
      );
    }
  }
}
