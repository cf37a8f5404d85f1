import { renderEml } from '../email/eml.ts';
import { createGate } from '../email/gate/index.ts';
import { compileLayout } from '../email/html.ts';
import { createMailRenderer, type Mail } from '../email/mail.ts';
import { filesOf, type MailFile } from '../email/mail-files.ts';
import { createNotifyRenderer } from '../email/notify.ts';
import type { MailSettings } from '../email/views.ts';
import type { Issue } from '../issue/model.ts';
import type { Problem } from '../issue/problem.ts';
import { findingsFor, renderKit, type SentMail } from './kit.ts';
import { type ListedKit, renderKitList } from './list.ts';
import { openKitLayouts } from './templates.ts';

/** A file below `dist/email`. */
interface KitFile {
  readonly path: string;
  readonly content: string;
}

export interface Kit {
  readonly issue: Issue;
  readonly mails: readonly SentMail[];
  /** What the gate has found in the mails. */
  readonly found: readonly Problem[];
  /** The mail and its text for each mailer, a draft for mail programs, and the page that hands them out. */
  readonly files: readonly KitFile[];
}

export interface KitMaker {
  makeKit(issue: Issue, problems: readonly Problem[]): Promise<Kit>;
  /** The list of all kits. */
  makeList(kits: readonly ListedKit[]): KitFile;
}

/** Everything that is handed to whoever sends the mails. Layouts are compiled once, whatever the number of issues. */
export async function createKitMaker(layoutsFolder: string, settings: MailSettings): Promise<KitMaker> {
  const layout = await compileLayout(layoutsFolder, settings);
  const renderMails = await createMailRenderer(layoutsFolder, settings, layout);
  const gate = createGate(layout, settings);
  const renderNotify = createNotifyRenderer(layoutsFolder, settings);
  const render = openKitLayouts(layoutsFolder, settings);
  return {
    async makeKit(issue, problems) {
      const made = renderMails(issue);
      const found = await gate(issue, made);
      const drafted = await draftOf(made);
      const mails: SentMail[] = [...made, ...renderNotify(issue)].map((mail) => ({
        ...mail,
        files: [...filesOf(mail), ...(mail === drafted?.mail ? [drafted.file] : [])],
      }));
      const page = renderKit(
        render,
        settings,
        issue,
        mails,
        findingsFor(issue, settings.board, [...problems, ...found]),
      );
      const written = mails.flatMap(({ files: all }) => all.map(({ name, content }) => ({ path: name, content })));
      const files = [...written, { path: 'index.html', content: page }];
      const inFolder = files.map(({ path, content }) => ({ path: `${issue.slug}/${path}`, content }));
      return { issue, mails, found, files: inFolder };
    },
    makeList: (kits) => ({ path: 'index.html', content: renderKitList(render, kits) }),
  };
}

/** The first mail that is sent from a mail program is a draft for such a program, too. */
async function draftOf(mails: readonly Mail[]): Promise<{ readonly mail: Mail; readonly file: MailFile } | undefined> {
  const mail = mails.find(({ mailer }) => mailer.paste === 'as-seen');
  return mail && { mail, file: { form: 'draft', name: 'email.eml', content: await renderEml(mail) } };
}
