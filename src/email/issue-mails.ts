import { chooseMailers } from '../mailers/index.ts';
import type { Board, Issue } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import { createGate } from './gate/index.ts';
import { createSentReader } from './gate/read-sent.ts';
import type { MailLayouts } from './layouts.ts';
import { openMails } from './mail.ts';
import type { MailData, MailSettings } from './mail-data.ts';
import { type NotifyMail, openNotify } from './notify.ts';
import type { Mail } from './sent-mail.ts';

export interface IssueMails {
  readonly mails: readonly Mail[];
  readonly notify: readonly NotifyMail[];
  readonly draft: Mail;
}

export interface MailRoom {
  readonly render: (data: MailData) => IssueMails;
  readonly find: (issue: Issue, mails: readonly Mail[]) => Promise<readonly Problem[]>;
  readonly readSent: ReturnType<typeof createSentReader>;
}

export function createMailRoom(layouts: MailLayouts, settings: MailSettings): MailRoom {
  const { board } = settings;
  const renderMails = openMails(layouts, board);
  const renderNotify = openNotify(layouts, board);
  const chooseDraft = openDrafts(layouts, board);
  const readSent = createSentReader(settings);
  return {
    render(data) {
      const mails = renderMails(data);
      return { mails, notify: renderNotify(data), draft: chooseDraft(data, mails) };
    },
    find: createGate(settings, readSent),
    readSent,
  };
}

/** The mails that the gate looks at: each of the board's, and the draft. */
export const sentMails = ({ mails, draft }: IssueMails): readonly Mail[] => [...new Set([...mails, draft])];

/** For reading and approval in a mail program: the first of the board's mails that one takes, or one made beside them. */
function openDrafts(layouts: MailLayouts, board: Board): (data: MailData, mails: readonly Mail[]) => Mail {
  const own = chooseMailers(board.mailers).find(({ form, paste }) => form === 'html' && paste === 'as-seen');
  const renderPlain = own ? undefined : openMails(layouts, { ...board, mailers: [{ name: 'plain' }] });
  return (data, mails) => {
    const ready = mails.find(({ mailer }) => mailer.name === own?.name) ?? renderPlain?.(data)[0];
    if (!ready) throw new Error(`${data.issue.slug} has no mail that a draft could be made of.`);
    return ready;
  };
}
