import { chooseMailers, mailers } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import { disarmHtml, disarmText } from './disarm.ts';
import { cutFragment } from './fragment.ts';
import { openHtml } from './html.ts';
import type { MailLayouts } from './layouts.ts';
import type { MailData } from './mail-data.ts';
import { findMailFaults } from './mail-faults.ts';
import type { Mail } from './sent-mail.ts';
import { fillSlots, slotsOf } from './slots.ts';
import { openText } from './text.ts';

export type RenderMails = (mail: MailData) => readonly Mail[];

export function openMails(layouts: MailLayouts, board: Board): RenderMails {
  const fillHtml = openHtml(layouts, board);
  const fillText = openText(layouts);
  const chosen = chooseMailers(board.mailers).filter(({ form }) => form === 'html');
  // The HTML is made harmless for every mailer at once: nobody sees it, and it holds if a mail is pasted into the wrong one.
  const codes = [...new Set([...mailers, ...chosen].flatMap((mailer) => mailer.codes))];
  return (data) => {
    const { issue, words } = data;
    const html = disarmHtml(fillHtml(data), codes);
    const text = fillText(data);
    const subject = subjectOf(data);
    const faults: string[] = [];
    const mails = chosen.map((mailer) => {
      const slots = { html: slotsOf(mailer, board, words, 'html'), text: slotsOf(mailer, board, words, 'text') };
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

/** What would be sent wrongly, reported before anything is written. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

export function subjectOf({ draft, subject, words }: Pick<MailData, 'draft' | 'subject' | 'words'>): string {
  return draft ? `${words.email.draft}: ${subject}` : subject;
}
