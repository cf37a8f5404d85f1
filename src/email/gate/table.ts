import { HIDDEN } from './comment.ts';
import type { MailElement } from './read-mail.ts';
import type { EmailRule } from './rule.ts';

/** A table within a comment for Outlook that does not say what it is for. */
const UNSAID = /<table\b(?![^>]*\srole=["']?(?:presentation|none)\b)[^>]*>/i;

/** To a screen reader a table is rows and columns of facts, unless it is said to be for the layout only. */
export const table: EmailRule = {
  rule: 'mail-table',
  find({ elements, comments }, report) {
    for (const words of comments) {
      const [wrong] = HIDDEN.test(words) ? (words.match(UNSAID) ?? []) : [];
      if (wrong)
        report(
          'mail-table',
          'layout',
          'A table that only Outlook reads would be read out as a table of facts. Write role="presentation".',
        );
    }
    const headed = new Set<MailElement>();
    for (const element of elements) {
      if (element.name !== 'th') continue;
      const around = tableAround(element);
      if (around) headed.add(around);
      if (!/^(col|row|colgroup|rowgroup)$/.test(element.attributes.scope ?? ''))
        report('mail-table', 'layout', 'A <th> does not say what it heads. Write scope="col" or scope="row".');
    }
    for (const element of elements) {
      if (element.name !== 'table') continue;
      const { role } = element.attributes;
      if (headed.has(element) && role !== undefined)
        report(
          'mail-table',
          'layout',
          `A table with headings has role="${role}", so a screen reader does not read it as one. Delete the role.`,
        );
      if (!headed.has(element) && role !== 'presentation' && role !== 'none')
        report(
          'mail-table',
          { element },
          'A table without <th> would be read as a table of facts. Write role="presentation", or give it headings.',
        );
    }
  },
};

function tableAround(cell: MailElement): MailElement | undefined {
  for (let one = cell.parent; one; one = one.parent) if (one.name === 'table') return one;
  return undefined;
}
