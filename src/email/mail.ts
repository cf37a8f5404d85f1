import { languageOf } from '../i18n/languages.ts';
import { chooseMailers, mailers } from '../mailers/index.ts';
import type { Issue } from '../model/model.ts';
import { disarmHtml, disarmText } from './disarm.ts';
import { cutFragment } from './fragment.ts';
import { compileHtml } from './html.ts';
import { findMailFaults } from './mail-faults.ts';
import type { Mail } from './sent-mail.ts';
import { fillSlots, slotsOf } from './slots.ts';
import { compileText } from './text.ts';
import type { MailSettings } from './views.ts';

/** Makes the mails of an issue, one a mailer of the board that takes HTML. */
export type RenderMails = (issue: Issue) => readonly Mail[];

/** @param layout where it was compiled already, for whoever looks at it too: `compileLayout` */
export async function createMailRenderer(
  layoutsFolder: string,
  settings: MailSettings,
  layout?: string,
): Promise<RenderMails> {
  const fillHtml = await compileHtml(layoutsFolder, settings, layout);
  const fillText = compileText(layoutsFolder, settings);
  const chosen = chooseMailers(settings.board.mailers).filter(({ form }) => form === 'html');
  // The HTML is made harmless for every mailer at once: nobody sees it, and it holds if a mail is pasted into the wrong one.
  const codes = [...new Set([...mailers, ...chosen].flatMap((mailer) => mailer.codes))];

  return (issue) => {
    const html = disarmHtml(fillHtml(issue), codes);
    const text = fillText(issue);
    const { words } = languageOf(settings.languages, issue, settings.board);
    const subject = subjectOf(issue, settings);
    const faults: string[] = [];
    const mails = chosen.map((mailer) => {
      const slots = {
        html: slotsOf(mailer, settings.board, words, 'html'),
        text: slotsOf(mailer, settings.board, words, 'text'),
      };
      const filled = fillSlots(html, slots.html);
      const whole = mailer.keepComment ? filled.replace(/<!--[\s\S]*?-->/g, mailer.keepComment) : filled;
      const mail: Mail = {
        mailer,
        subject: disarmText(subject, mailer.codes),
        preheader: disarmText(issue.preheader, mailer.codes),
        html: whole,
        fragment: mailer.fragment === 'none' ? undefined : cutFragment(whole),
        text: fillSlots(disarmText(text, mailer.codes), slots.text).replace(/\n{3,}/g, '\n\n'),
      };
      faults.push(...findMailFaults(mail, slots, codes));
      return mail;
    });
    if (faults.length > 0) throw new MailError(`The mails of ${issue.slug} are not right:\n${faults.join('\n')}`);
    return mails;
  };
}

/** What would be sent wrongly, told before anything is written. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

/** The subject line; a draft says what it is. */
export function subjectOf(issue: Issue, { languages, board }: MailSettings): string {
  const { words } = languageOf(languages, issue, board);
  return issue.status === 'draft' ? `${words.email.draft}: ${issue.subject}` : issue.subject;
}
