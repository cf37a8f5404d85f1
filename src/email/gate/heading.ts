import { wordsIn } from './read-mail.ts';
import { type EmailRule, THE_LAYOUT } from './rule.ts';

export const heading: EmailRule = {
  rule: 'mail-heading',
  find(mail, report) {
    let before = 0;
    let titles = 0;
    for (const element of mail.elements) {
      const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : 0;
      if (level === 0 || element.hidden) continue;
      const words = wordsIn(mail, element).slice(0, 60);
      if (words === '') report({ element }, `This heading of level ${level} is empty. Write its text, or delete it.`);
      if (level === 1 && ++titles === 2)
        report({ element }, `“${words}” is a second heading of level 1, after the issue’s title. Make it level 2.`);
      if (level > before + 1)
        report(
          { element },
          before === 0
            ? `“${words}” is the first heading, and has level ${level}. Put the issue’s title first, in <h1>.`
            : `“${words}” is a heading of level ${level} after one of level ${before}. Make it level ${before + 1}.`,
        );
      before = level;
    }
    if (titles === 0) report(THE_LAYOUT, 'The mail has no heading of level 1. Put the issue’s title in <h1>.');
  },
};
