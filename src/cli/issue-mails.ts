import { openMailRoom } from '../build/mail-layouts.ts';
import { readArchive } from '../build/read-archive.ts';
import { readLanguages } from '../build/read-languages.ts';
import { type IssueMails, sentMails } from '../email/issue-mails.ts';
import { describeMail } from '../email/mail-data.ts';
import { filesOf, type MailFile } from '../email/mail-files.ts';
import { readImages, usesOf } from '../images/images.ts';
import type { Mailer } from '../mailers/index.ts';
import type { Board, Issue } from '../model/model.ts';
import { countProblems, formats } from '../report/findings.ts';
import { suggest } from '../text/nearest.ts';
import { hasErrors, type Problem } from '../text/problem.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';
import { cacheFrom, openLayouts } from './places.ts';
import { slugTyped } from './slug-typed.ts';
import { dayFrom } from './today.ts';

export interface OneIssue {
  readonly board: Board;
  readonly issue: Issue;
  readonly mails: IssueMails;
  /** Reports what is wrong with the mail for a mailer, and stops if it has an error. */
  readonly find: (mailer: string) => Promise<void>;
}

export function issueTyped([typed, ...more]: readonly string[], command: string): string {
  if (typed === undefined || more.length > 0)
    throw new Stop(say`Which issue? Type the name of its file: ${command} -- 2018-02`);
  return typed;
}

/** The mails of the issue that was typed, drafts too. Prepares the pictures of no other. */
export async function makeIssueMails(
  wanted: string,
  { content, date }: { readonly content: string; readonly date?: string | undefined },
  io: Io,
): Promise<OneIssue> {
  const cache = cacheFrom(io);
  const layouts = openLayouts(content, io)();
  const { archive, problems, secrets, read } = readArchive(content, {
    drafts: true,
    today: dayFrom(date, io),
    layouts,
  });
  io.keepSecret(secrets);
  report(problems);
  if (!archive) throw new Stop(say`No mail was made: ${countProblems(problems)}.`, 1);
  const slug = slugTyped(wanted);
  if (archive.withdrawn.some((one) => one.slug === slug))
    throw new Stop(say`“${wanted}” was withdrawn and has no mail.`);
  const issue = archive.bySlug.get(slug);
  if (!issue) throw new Stop(say`There is no issue “${wanted}”. ${suggest(slug, [...archive.bySlug.keys()])}`);
  const { board, today } = archive;
  const uses = usesOf(board, [issue]);
  const { images, problems: broken } = await readImages(uses, read.images, { content, cache });
  report(broken);
  const unread = [...uses.keys()].filter((name) => !images.has(name));
  if (unread.length > 0)
    throw new Stop(say`No mail was made: ${unread.join(', ')} cannot be read. To see why: npm run check`, 1);
  const settings = { board, images, languages: readLanguages(layouts, archive.wordings), today };
  const room = await openMailRoom(layouts, settings, cache);
  const mails = room.render(describeMail(issue, settings));
  const find = async (name: string) => {
    const sent = sentMails(mails).filter(({ mailer }) => mailer.name === name);
    report(await room.find(issue, sent));
  };
  return { board, issue, mails, find };

  function report(found: readonly Problem[]): void {
    io.stderr.write(formats.pretty(found));
    if (hasErrors(found)) throw new Stop(say`No mail was made: ${countProblems(found)}.`, 1);
  }
}

/** The mail for a mailer of the board; without a name, for its first. */
export function chooseMail(
  { mails, notify }: IssueMails,
  name: string | undefined,
): { readonly mailer: Mailer; readonly files: readonly MailFile[] } {
  const all = [...mails, ...notify];
  const mail = all.find(({ mailer }) => mailer.name === (name ?? mailer.name));
  if (mail) return { mailer: mail.mailer, files: filesOf(mail) };
  const names = all.map(({ mailer }) => mailer.name);
  throw new Stop(say`“${name ?? ''}” is not a mailer of this board. ${suggest(name ?? '', names)}`);
}
