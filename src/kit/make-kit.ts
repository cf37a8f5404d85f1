import { renderEml } from '../email/eml.ts';
import { createGate } from '../email/gate/index.ts';
import { compileLayout } from '../email/html.ts';
import { createMailRenderer, type Mail } from '../email/mail.ts';
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
  const render = openKitLayouts(layoutsFolder, settings);
  return {
    async makeKit(issue, problems) {
      const rendered = renderMails(issue);
      const found = await gate(issue, rendered);
      const made = await Promise.all(rendered.map(fileMail));
      const mails = made.map(({ mail }) => mail);
      const page = renderKit(
        render,
        settings,
        issue,
        mails,
        findingsFor(issue, settings.board, [...problems, ...found]),
      );
      const files = [...made.flatMap((one) => one.files), { path: 'index.html', content: page }];
      const inFolder = files.map(({ path, content }) => ({ path: `${issue.slug}/${path}`, content }));
      return { issue, mails, found, files: inFolder };
    },
    makeList: (kits) => ({ path: 'index.html', content: renderKitList(render, kits) }),
  };
}

/** A mail with its files. One that is sent from a mail program is a draft too. */
async function fileMail(mail: Mail): Promise<{ readonly mail: SentMail; readonly files: readonly KitFile[] }> {
  const { name } = mail.mailer;
  const files = [
    { path: `${name}.html`, content: mail.html },
    { path: `${name}.txt`, content: mail.text },
    ...(name === 'plain' ? [{ path: 'email.eml', content: await renderEml(mail) }] : []),
  ];
  return { mail: { ...mail, files: files.map(({ path }) => path) }, files };
}
