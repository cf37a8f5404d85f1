import type { MailElement } from './read-mail.ts';
import { wordsIn } from './read-mail.ts';
import { type EmailRule, THE_LAYOUT } from './rule.ts';

/** Webmail drops <html>, so the element around the mail names its language and direction again. */
export const language: EmailRule = {
  rule: 'mail-language',
  find(mail, report) {
    const { elements } = mail;
    const root = elements.find(({ name }) => name === 'html');
    if (root) {
      const title = elements.find(({ name }) => name === 'title');
      if (!title || wordsIn(mail, title) === '')
        report(THE_LAYOUT, 'The mail has no title, which screen readers say first. Add <mj-title>.');
      reportMissing(root, '<html>');
    }
    const wrapper = elements.find(({ parent, hidden }) => !hidden && (root ? parent?.name === 'body' : !parent));
    if (wrapper) reportMissing(wrapper, 'the element around the mail');
    else report(THE_LAYOUT, 'The mail is empty. Check layouts/email/issue.mjml.');

    function reportMissing({ attributes }: MailElement, what: string): void {
      const { lang = '', dir = '' } = attributes;
      // “und” is what MJML writes when nobody has named a language.
      if (lang === '' || lang === 'und')
        report(THE_LAYOUT, `The language of ${what} is missing. Add lang="{{ language }}" to <mjml>.`);
      if (dir !== 'ltr' && dir !== 'rtl')
        report(THE_LAYOUT, `The text direction of ${what} is missing. Add dir="{{ dir }}" to <mjml>.`);
    }
  },
};
