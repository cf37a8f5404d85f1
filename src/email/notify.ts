import { type Context, speechOf } from '../i18n/filters.ts';
import { partCodes } from '../mailers/codes.ts';
import { chooseMailers, type Mailer } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import { mailFilters, proseFilter } from './filters.ts';
import type { MailLayouts } from './layouts.ts';
import { MailError, subjectOf } from './mail.ts';
import type { MailData } from './mail-data.ts';
import { findTextFaults } from './mail-faults.ts';
import { escapeSigns, writeLink, writeWords } from './notify-words.ts';
import { renderProseNotify } from './prose-notify.ts';
import { fillSlots, slotsOf } from './slots.ts';

export interface NotifyMail {
  readonly mailer: Mailer;
  readonly subject: string;
  readonly preheader: string;
  readonly markdown: string;
}

/** Made from the model by `layouts/email/notify.md`. Every value passes the filter `said` or becomes a link by `linkTo`. */
export function openNotify(
  { notify }: Pick<MailLayouts, 'notify'>,
  board: Board,
): (mail: MailData) => readonly NotifyMail[] {
  const chosen = chooseMailers(board.mailers).filter(({ form }) => form === 'notify');
  if (chosen.length === 0) return () => [];
  const render = notify({
    ...mailFilters,
    prose: proseFilter(renderProseNotify),
    said: writeWords,
    linkTo,
    inset: (text: string) => text.replace(/^(?=.)/gm, '^ '),
  });
  return (mail) => {
    const { issue, words } = mail;
    const marked = render(mail);
    return chosen.map((mailer) => {
      // A subject is no Markdown: there a space parts what a backslash parts in the text.
      const disarm = (line: string) => partCodes(line, mailer.codes, (sign) => `${sign} `);
      const { postal, ...others } = slotsOf(mailer, board, words, 'text');
      const filling = { ...others, postal: mailer.postal ? postal : writeWords(board.postal) };
      const markdown = `${tidy(fillSlots(marked, filling))}\n`;
      const faults = findTextFaults(markdown, filling, mailer);
      if (faults.length > 0) throw new MailError(`The text of ${issue.slug} is not right:\n${faults.join('\n')}`);
      return { mailer, subject: disarm(subjectOf(mail)), preheader: disarm(issue.preheader), markdown };
    });
  };
}

function linkTo(this: Context, label: string, href: string, details = ''): string {
  return `${writeLink(label, href, speechOf(this).words)}${details === '' ? '' : `, ${escapeSigns(details)}`}`;
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
