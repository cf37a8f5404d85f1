import { join } from 'node:path';
import type { Words } from '../i18n/language.ts';
import { languageOf } from '../i18n/languages.ts';
import { partCodes } from '../mailers/codes.ts';
import { chooseMailers, type Mailer } from '../mailers/index.ts';
import type { Issue } from '../model/model.ts';
import { addFilters, createTemplates } from '../render/templates.ts';
import { MailError, subjectOf } from './mail.ts';
import { findTextFaults } from './mail-faults.ts';
import { escapeSigns, writeLink, writeWords } from './notify-words.ts';
import { renderProseNotify } from './prose-notify.ts';
import { fillSlots, slotsOf } from './slots.ts';
import { describeIssue, type MailSettings, mailFilters } from './views.ts';

/** One issue for GOV.UK Notify, which makes the mail itself. */
export interface NotifyMail {
  readonly mailer: Mailer;
  readonly subject: string;
  readonly preheader: string;
  readonly markdown: string;
}

/** One a mailer of the board that is GOV.UK Notify, or like it. */
export type RenderNotify = (issue: Issue) => readonly NotifyMail[];

/** Made from the model by `layouts/email/notify.md`. Every value passes the filter `said` or becomes a link by `linkTo`. */
export function createNotifyRenderer(layoutsFolder: string, settings: MailSettings): RenderNotify {
  const templates = createTemplates(join(layoutsFolder, 'email'), { autoescape: false });
  addFilters(templates, {
    ...mailFilters(settings.languages),
    said: writeWords,
    inset: (text: string) => text.replace(/^(?=.)/gm, '^ '),
  });
  const render = templates.prepare('notify.md');
  const chosen = chooseMailers(settings.board.mailers).filter(({ form }) => form === 'notify');
  const slots = (mailer: Mailer, words: Words) => {
    const { postal, ...others } = slotsOf(mailer, settings.board, words, 'text');
    return { ...others, postal: mailer.postal ? postal : writeWords(settings.board.postal) };
  };
  return (issue) => {
    if (chosen.length === 0) return [];
    const { words } = languageOf(settings.languages, issue, settings.board);
    const marked = render({ ...describeIssue(issue, settings, renderProseNotify), linkTo });
    return chosen.map((mailer) => {
      // A subject is no Markdown: there a space parts what a backslash parts in the text.
      const disarm = (line: string) => partCodes(line, mailer.codes, (sign) => `${sign} `);
      const filling = slots(mailer, words);
      const markdown = `${tidy(fillSlots(marked, filling))}\n`;
      const faults = findTextFaults(markdown, filling, mailer);
      if (faults.length > 0) throw new MailError(`The text of ${issue.slug} is not right:\n${faults.join('\n')}`);
      return { mailer, subject: disarm(subjectOf(issue, settings)), preheader: disarm(issue.preheader), markdown };
    });
  };
}

/** A link and what follows it: type, size, audience. */
function linkTo(label: string, href: string, details = ''): string {
  return `${writeLink(label, href)}${details === '' ? '' : `, ${escapeSigns(details)}`}`;
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
