import { saysNothing } from '../../fields/link-words.ts';
import { absolute, sectionPath } from '../../model/addresses.ts';
import { type MailElement, wordsIn } from './read-mail.ts';
import type { CheckedMail, EmailRule } from './rule.ts';

/** The checks ask the same of the issue. The mail also has the words of layouts and of bulletin.yaml. */
export const linkText: EmailRule = {
  rule: 'mail-link-text',
  find(mail, report) {
    for (const element of mail.elements) {
      const { href, 'aria-label': label } = element.attributes;
      if (element.name !== 'a' || href === undefined) continue;
      const words = label ?? (wordsIn(mail, element) || picturesIn(mail, element));
      if (words.trim() === '')
        report({ element }, `The link to “${href.slice(0, 80)}” has no text. Write the name of what it opens.`);
      else if (saysNothing(words) && !namesSection(mail, href))
        report({ element }, `“${words}” does not say what the link opens. Write the name of what it opens.`);
    }
  },
};

/** “Find out more” is a poor link, but right for a section with that title. */
function namesSection({ issue, board }: CheckedMail, href: string): boolean {
  return issue.sections.some((section) => href === absolute(board, sectionPath(issue, section)));
}

function picturesIn({ elements }: CheckedMail, link: MailElement): string {
  return elements
    .slice(link.index, link.end)
    .map(({ attributes }) => attributes.alt ?? '')
    .join('');
}
