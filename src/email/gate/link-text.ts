import { saysNothing } from '../../fields/link-words.ts';
import { absolute, sectionPath } from '../../model/addresses.ts';
import type { MailElement } from './read-mail.ts';
import { wordsIn } from './read-mail.ts';
import type { CheckedMail, EmailRule } from './rule.ts';

/** checks/link-text.ts asks the same of the issue; here are the words of the layouts and of the board's configuration, too. */
export const linkText: EmailRule = {
  rule: 'mail-link-text',
  find(mail, report) {
    for (const element of mail.elements) {
      if (element.name !== 'a' || element.attributes.href === undefined) continue;
      const words = element.attributes['aria-label'] ?? (wordsIn(mail, element) || picturesIn(mail, element));
      if (words.trim() === '')
        report(
          'mail-link-text',
          { element },
          `The link to “${element.attributes.href.slice(0, 80)}” has no words, so nobody can follow it. Write where it leads.`,
        );
      else if (saysNothing(words) && !namesSection(mail, element))
        report(
          'mail-link-text',
          { element },
          `“${words}” does not say where the link leads. Write the name of what it opens.`,
        );
    }
  },
};

/** “Find out more” is a poor link, but a section of that title is named by it. */
function namesSection(mail: CheckedMail, { attributes }: MailElement): boolean {
  return mail.issue.sections.some(
    (section) => attributes.href === absolute(mail.board, sectionPath(mail.issue, section)),
  );
}

function picturesIn({ elements }: CheckedMail, link: MailElement): string {
  let words = '';
  for (let index = link.index; index < link.end; index++) words += elements[index]?.attributes.alt ?? '';
  return words;
}
