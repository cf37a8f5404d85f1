import type { MailElement } from './read-mail.ts';
import { wordsIn } from './read-mail.ts';
import type { EmailRule } from './rule.ts';

/** Webmail drops <html>, so what holds the mail says its language and direction once more. */
export const language: EmailRule = {
  rule: 'mail-language',
  find(mail, report) {
    const { elements } = mail;
    const root = elements.find(({ name }) => name === 'html');
    if (root) {
      const title = elements.find(({ name }) => name === 'title');
      if (!title || wordsIn(mail, title) === '')
        report('mail-language', 'layout', 'The mail has no title, which a screen reader says first. Write <mj-title>.');
      tellMissing(root, '<html>');
    }
    const wrapper = elements.find(
      ({ parent, shape }) => !shape.hidden && (root ? parent?.name === 'body' : parent === undefined),
    );
    if (wrapper) tellMissing(wrapper, 'what holds the mail');
    else report('mail-language', 'layout', 'The mail is empty. Look at layouts/email/issue.mjml.');

    function tellMissing({ attributes }: MailElement, what: string): void {
      const { lang = '', dir = '' } = attributes;
      // “und” is what MJML writes when nobody has said anything.
      if (lang === '' || lang === 'und')
        report(
          'mail-language',
          'layout',
          `The language of ${what} is not said. Write lang="{{ language }}" in <mjml>.`,
        );
      if (dir !== 'ltr' && dir !== 'rtl')
        report('mail-language', 'layout', `Which way ${what} runs is not said. Write dir="{{ dir }}" in <mjml>.`);
    }
  },
};
