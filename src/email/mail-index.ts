import { join } from 'node:path';
import type { Issue } from '../issue/model.ts';
import { darkPalette, lightPalette } from '../issue/palette.ts';
import { ownLanguage } from '../language/languages.ts';
import { addFilters, createTemplates } from '../render/templates.ts';
import type { Mail } from './mail.ts';
import { type MailSettings, mailFilters } from './views.ts';

/** The mails of one issue, as the list shows them. `bytes` has one number a mail. */
export interface MadeMails {
  readonly issue: Issue;
  readonly mails: readonly Pick<Mail, 'mailer' | 'subject' | 'preheader'>[];
  readonly bytes: readonly number[];
}

/** `dist/email/index.html`: every issue’s mails, newest first, for whoever sends them. It is not published. */
export function renderMailIndex(
  layoutsFolder: string,
  { board, languages }: MailSettings,
  made: readonly MadeMails[],
): string {
  const templates = createTemplates(join(layoutsFolder, 'email'), { autoescape: true });
  addFilters(templates, mailFilters(languages));
  const language = ownLanguage(languages, board);
  return templates.render('index.html', {
    language: language.tag,
    direction: language.direction,
    board,
    words: language.words,
    colour: lightPalette(board.colours),
    dark: darkPalette(board.colours),
    issues: made.map(({ issue, mails, bytes }) => ({
      slug: issue.slug,
      number: issue.number,
      date: issue.date,
      title: issue.title,
      subject: mails[0]?.subject ?? issue.subject,
      preheader: issue.preheader,
      mails: mails.map(({ mailer }, index) => ({
        name: mailer.name,
        title: mailer.title,
        kilobytes: Math.round((bytes[index] ?? 0) / 1000),
        how: language.words.email[`how-${mailer.name}`],
      })),
    })),
  });
}
