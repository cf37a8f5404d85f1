import { createDrafter } from '../email/draft.ts';
import { renderEml } from '../email/eml.ts';
import { createGate } from '../email/gate/index.ts';
import { createSentReader } from '../email/gate/read-sent.ts';
import { compileLayout } from '../email/html.ts';
import { createMailRenderer } from '../email/mail.ts';
import { filesOf, type MailFile } from '../email/mail-files.ts';
import { createNotifyRenderer } from '../email/notify.ts';
import type { MailSettings } from '../email/views.ts';
import type { Issue } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import { findingsFor, renderKit, type SentMail } from './kit.ts';
import { linksOf, linksOfNotify } from './mail-links.ts';
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

export type MakeKit = (issue: Issue, problems: readonly Problem[]) => Promise<Kit>;

/**
 * Everything that is handed to whoever sends the mails. Layouts are compiled once, whatever the number of issues.
 * @param cache as for `compileLayout`
 */
export async function createKitMaker(layoutsFolder: string, settings: MailSettings, cache?: string): Promise<MakeKit> {
  const layout = await compileLayout(layoutsFolder, settings, cache);
  const renderMails = await createMailRenderer(layoutsFolder, settings, layout);
  const chooseDraft = await createDrafter(layoutsFolder, settings, layout);
  const readSent = createSentReader(settings);
  const gate = createGate(layout, settings, readSent);
  const renderNotify = createNotifyRenderer(layoutsFolder, settings);
  const render = openKitLayouts(layoutsFolder, settings);
  return async (issue, problems) => {
    const made = renderMails(issue);
    const { draft, every } = chooseDraft(issue, made);
    const found = await gate(issue, every);
    const eml: MailFile = { form: 'draft', name: 'email.eml', content: renderEml(draft) };
    const mails: SentMail[] = [
      ...made.map((mail) => {
        const sent = readSent(issue, mail);
        const files = [...filesOf(mail), ...(mail === draft ? [eml] : [])];
        return { ...mail, files, links: linksOf(sent), weight: { bytes: sent.bytes, added: sent.added } };
      }),
      ...renderNotify(issue).map((mail) => ({ ...mail, files: filesOf(mail), links: linksOfNotify(mail.markdown) })),
    ];
    const beside = made.includes(draft) ? [] : [eml];
    const page = renderKit(render, settings, {
      issue,
      mails,
      beside,
      findings: findingsFor(issue, settings.board, [...problems, ...found]),
    });
    const written = [...mails.flatMap(({ files: all }) => all), ...beside];
    const files = [
      ...written.map(({ name, content }) => ({ path: name, content })),
      { path: 'index.html', content: page },
    ];
    const inFolder = files.map(({ path, content }) => ({ path: `${issue.slug}/${path}`, content }));
    return { issue, mails, found, files: inFolder };
  };
}
