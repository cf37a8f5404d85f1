import { chooseMailers } from '../mailers/index.ts';
import { plain } from '../mailers/plain.ts';
import type { Issue } from '../model/model.ts';
import { createMailRenderer } from './mail.ts';
import type { Mail } from './sent-mail.ts';
import type { MailSettings } from './views.ts';

/** The mails of an issue, and the one of them that is a draft for mail programs, too. */
export interface DraftedMails {
  readonly draft: Mail;
  /** The board's mails, and the draft where it is none of them. */
  readonly every: readonly Mail[];
}

/**
 * Every issue can be read, and sent to whoever approves it, from a mail program: the draft is the first mail of the board
 * that such a program takes. Where the board has mailers of other kinds only, one is made beside them.
 * @param layout as MJML compiled it: `compileLayout`
 */
export async function createDrafter(
  layoutsFolder: string,
  settings: MailSettings,
  layout: string,
): Promise<(issue: Issue, mails: readonly Mail[]) => DraftedMails> {
  const own = chooseMailers(settings.board.mailers).find(({ form, paste }) => form === 'html' && paste === 'as-seen');
  const board = { ...settings.board, mailers: [{ name: plain.name }] };
  const renderPlain = own ? undefined : await createMailRenderer(layoutsFolder, { ...settings, board }, layout);
  return (issue, mails) => {
    const ready = mails.find(({ mailer }) => mailer.name === own?.name);
    const [made] = ready ? [ready] : (renderPlain?.(issue) ?? []);
    if (!made) throw new Error(`${issue.slug} has no mail that a draft could be made of.`);
    return { draft: made, every: ready ? mails : [...mails, made] };
  };
}
