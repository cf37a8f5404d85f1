import { wordsIn } from './read-mail.ts';
import type { EmailRule } from './rule.ts';

/** Headings are the way about a mail for whoever hears it. */
export const heading: EmailRule = {
  rule: 'mail-heading',
  find(mail, report) {
    let before = 0;
    let first = 0;
    for (const element of mail.elements) {
      const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : 0;
      if (level === 0 || element.shape.hidden) continue;
      const words = wordsIn(mail, element).slice(0, 60);
      if (words === '')
        report('mail-heading', { element }, `A heading of level ${level} has no words. Write some, or delete it.`);
      if (level === 1 && ++first === 2)
        report(
          'mail-heading',
          { element },
          `“${words}” is a second heading of level 1. The issue’s title is the first; write <h2>.`,
        );
      if (level > before + 1)
        report(
          'mail-heading',
          { element },
          before === 0
            ? `“${words}” is the first heading, and of level ${level}. Write <h1> for the issue’s title.`
            : `“${words}” is a heading of level ${level} after one of level ${before}. Write one of level ${before + 1}.`,
        );
      before = level;
    }
    if (first === 0)
      report('mail-heading', 'layout', 'The mail has no heading of level 1. Write <h1> around the issue’s title.');
  },
};
