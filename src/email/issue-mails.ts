import { join } from 'node:path';
import type { Issue } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import { openDrafts } from './draft.ts';
import { createGate } from './gate/index.ts';
import { createSentReader } from './gate/read-sent.ts';
import { compileLayout } from './html.ts';
import { openMails } from './mail.ts';
import type { MailData, MailSettings } from './mail-data.ts';
import { type NotifyMail, openNotify } from './notify.ts';
import type { Mail } from './sent-mail.ts';

/** Everything that an issue is sent as. */
export interface IssueMails {
  /** One a mailer of the board that takes HTML. */
  readonly mails: readonly Mail[];
  readonly notify: readonly NotifyMail[];
  /** The mail that mail programs open as a draft: one of `mails`, or one beside them. */
  readonly draft: Mail;
}

/** The one place in which everything that mails need is set up: once a build, whatever the number of issues. */
export interface MailRoom {
  readonly render: (data: MailData) => IssueMails;
  /** What the gate finds in mails as they are sent. */
  readonly find: (issue: Issue, mails: readonly Mail[]) => Promise<readonly Problem[]>;
  readonly readSent: ReturnType<typeof createSentReader>;
}

/** @param cache as for `compileLayout` */
export async function openMailRoom(layoutsFolder: string, settings: MailSettings, cache?: string): Promise<MailRoom> {
  const { board } = settings;
  const folder = join(layoutsFolder, 'email');
  const layout = await compileLayout(layoutsFolder, board, cache);
  const renderMails = openMails(folder, board, layout);
  const renderNotify = openNotify(folder, board);
  const chooseDraft = openDrafts(folder, board, layout);
  const readSent = createSentReader(settings);
  return {
    render(data) {
      const mails = renderMails(data);
      return { mails, notify: renderNotify(data), draft: chooseDraft(data, mails) };
    },
    find: createGate(layout, settings, readSent),
    readSent,
  };
}

/** The mails that the gate looks at: each of the board's, and the draft. */
export const sentMails = ({ mails, draft }: IssueMails): readonly Mail[] => [...new Set([...mails, draft])];
