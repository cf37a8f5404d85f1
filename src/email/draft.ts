import { chooseMailers } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import type { MailLayouts } from './layouts.ts';
import { openMails } from './mail.ts';
import type { MailData } from './mail-data.ts';
import type { Mail } from './sent-mail.ts';

/** For reading and approval in a mail program: the first of the board's mails that one takes, or one made beside them. */
export function openDrafts(layouts: MailLayouts, board: Board): (data: MailData, mails: readonly Mail[]) => Mail {
  const own = chooseMailers(board.mailers).find(({ form, paste }) => form === 'html' && paste === 'as-seen');
  const renderPlain = own ? undefined : openMails(layouts, { ...board, mailers: [{ name: 'plain' }] });
  return (data, mails) => {
    const ready = mails.find(({ mailer }) => mailer.name === own?.name) ?? renderPlain?.(data)[0];
    if (!ready) throw new Error(`${data.issue.slug} has no mail that a draft could be made of.`);
    return ready;
  };
}
