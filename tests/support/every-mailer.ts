import { readArchive } from '../../src/build/read-archive.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { createMailRenderer } from '../../src/email/mail.ts';
import { createNotifyRenderer, type NotifyMail } from '../../src/email/notify.ts';
import type { Mail } from '../../src/email/sent-mail.ts';
import type { MailSettings } from '../../src/email/views.ts';
import { mailerNames } from '../../src/mailers/index.ts';
import type { Board, Issue } from '../../src/model/model.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

/** Every mailer there is, as bulletin.yaml names them. */
export const everyMailer = mailerNames.map((name) => ({ name }));

const { archive } = readArchive(EXAMPLE, READING);
if (!archive) throw new Error('The example archive has errors.');

export const exampleIssues = archive.issues;

/** The example's board, with every mailer. */
export function aBoard(changes: Partial<Board> = {}): Board {
  return { ...(archive as NonNullable<typeof archive>).board, mailers: everyMailer, ...changes };
}

export interface RenderedMails {
  readonly mails: readonly Mail[];
  readonly notify: readonly NotifyMail[];
}

/** What one board's mailers get of an issue. Layouts are compiled once. */
export async function everyMailRenderer(
  board: Board,
  changes: Partial<MailSettings> = {},
): Promise<(issue: Issue) => RenderedMails> {
  const settings = {
    board,
    images: new Map(),
    languages: readLanguages(LAYOUTS, new Map()),
    today: READING.today(),
    ...changes,
  };
  const renderMails = await createMailRenderer(LAYOUTS, settings);
  const renderNotify = createNotifyRenderer(LAYOUTS, settings);
  return (issue) => ({ mails: renderMails(issue), notify: renderNotify(issue) });
}
