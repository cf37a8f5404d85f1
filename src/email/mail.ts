import type { Issue } from '../issue/model.ts';
import { languageOf } from '../language/languages.ts';
import { compileHtml } from './html.ts';
import { chooseMailers, type Mailer } from './mailers/index.ts';
import { fillSlots } from './slots.ts';
import { compileText } from './text.ts';
import type { MailSettings } from './views.ts';

/** One issue, ready for one mailer. */
export interface Mail {
  readonly mailer: Mailer;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/** Makes the mails of an issue, one a mailer of the board. */
export type RenderMails = (issue: Issue) => readonly Mail[];

/** @param layout where it was compiled already, for whoever looks at it too: `compileLayout` */
export async function createMailRenderer(
  layoutsFolder: string,
  settings: MailSettings,
  layout?: string,
): Promise<RenderMails> {
  const fillHtml = await compileHtml(layoutsFolder, settings, layout);
  const fillText = compileText(layoutsFolder, settings);
  const chosen = chooseMailers(settings.board.mailers).map((mailer) => ({
    mailer,
    slots: mailer.slots(settings.board),
  }));

  return (issue) => {
    const { words } = languageOf(settings.languages, issue, settings.board);
    const html = fillHtml(issue);
    const text = fillText(issue);
    return chosen.map(({ mailer, slots }) => {
      return {
        mailer,
        subject: issue.status === 'draft' ? `${words.email.draft}: ${issue.subject}` : issue.subject,
        preheader: issue.preheader,
        html: fillSlots(html, slots, 'html', mailer.guard.html),
        text: fillSlots(text, slots, 'text', mailer.guard.text).replace(/\n{3,}/g, '\n\n'),
      };
    });
  };
}
