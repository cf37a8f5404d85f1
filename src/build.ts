import { join } from 'node:path';
import { renderCalendars } from './calendar/calendar.ts';
import { createMailRenderer } from './email/mail.ts';
import { type MadeMails, renderMailIndex } from './email/mail-index.ts';
import type { MailSettings } from './email/views.ts';
import { prepareImages } from './images/images.ts';
import type { Archive } from './issue/archive.ts';
import { readLanguages } from './language/languages.ts';
import { writeFiles } from './output.ts';
import type { SiteSource } from './site/site.ts';
import { writeSite } from './site/write-site.ts';

/** Where things are. All folders as the command was given them. */
export interface Folders {
  readonly content: string;
  readonly layouts: string;
  /** Finished pictures by the hash of their originals; safe to delete. */
  readonly cache: string;
}

/** What a build made, for the table at its end. */
export interface BuildSummary {
  readonly issues: number;
  readonly pages: number;
  readonly mails: number;
  readonly largestMail: { readonly name: string; readonly bytes: number } | undefined;
}

/** Called before each step with its name, for whoever waits. */
export type Progress = (step: string) => void;

/** An archive with what has to be made before any page or mail can show it. */
export async function prepareArchive(
  archive: Archive,
  { content, layouts, cache }: Folders,
  out: string,
): Promise<SiteSource> {
  const languages = readLanguages(layouts, archive.wordings);
  const images = await prepareImages(archive, content, join(out, 'site'), join(cache, 'images'));
  return { archive, images, languages };
}

/** The second half of every command: everything that is made of an archive, written into an empty folder. */
export async function writeArchive(
  archive: Archive,
  folders: Folders,
  out: string,
  progress: Progress,
): Promise<BuildSummary> {
  progress('pictures');
  const source = await prepareArchive(archive, folders, out);
  progress('pages');
  const { pages } = await writeSite({
    ...source,
    contentFolder: folders.content,
    layoutsFolder: folders.layouts,
    outFolder: join(out, 'site'),
  });
  progress('mails and calendars');
  return { issues: archive.issues.length, pages, ...(await writeRest(source, folders.layouts, out)) };
}

/** What is not a page: calendars beside the pages, and the mails in their own folder. */
export async function writeRest(
  { archive, images, languages }: SiteSource,
  layouts: string,
  out: string,
): Promise<Pick<BuildSummary, 'mails' | 'largestMail'>> {
  const { board } = archive;
  await writeFiles(
    join(out, 'site'),
    archive.issues.flatMap((issue) => renderCalendars(issue, board)),
  );
  return writeMails(archive, layouts, { board, images, languages }, join(out, 'email'));
}

/** One folder an issue, with a page and a text for each mailer, and the list of them all. */
async function writeMails(archive: Archive, layouts: string, settings: MailSettings, out: string) {
  const renderMails = await createMailRenderer(layouts, settings);
  let mails = 0;
  let largestMail: BuildSummary['largestMail'];
  const sent: MadeMails[] = [];
  for (const issue of archive.issues) {
    const made = renderMails(issue);
    const bytes = made.map((mail) => Buffer.byteLength(mail.html));
    for (const [index, mail] of made.entries()) {
      const name = `${issue.slug}/${mail.mailer.name}`;
      await writeFiles(out, [
        { path: `${name}.html`, content: mail.html },
        { path: `${name}.txt`, content: mail.text },
      ]);
      mails++;
      const size = bytes[index] ?? 0;
      if (!largestMail || size > largestMail.bytes) largestMail = { name, bytes: size };
    }
    sent.push({ issue, bytes, mails: made.map(({ mailer, subject, preheader }) => ({ mailer, subject, preheader })) });
  }
  await writeFiles(out, [{ path: 'index.html', content: renderMailIndex(layouts, settings, sent) }]);
  return { mails, largestMail };
}
