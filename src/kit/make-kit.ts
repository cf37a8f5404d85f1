import { renderEml } from '../email/eml.ts';
import { type MailRoom, sentMails } from '../email/issue-mails.ts';
import { describeMail, type MailData, type MailSettings } from '../email/mail-data.ts';
import { filesOf, type MailFile } from '../email/mail-files.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';
import { renderKit, type SentMail } from './kit.ts';
import { linksOf, linksOfNotify } from './mail-links.ts';
import type { RenderKitPage } from './templates.ts';

/** An issue's kit before it is rendered. Its files are rendered together, since its page holds its mails. */
export interface KitData {
  readonly mail: MailData;
  /** What was found in the issue's own file, and how much in others. */
  readonly findings: readonly Problem[];
  readonly elsewhere: number;
}

export interface Kit {
  readonly issue: Issue;
  readonly mails: readonly SentMail[];
  readonly found: readonly Problem[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** @param clean what a finding passes before it is shown */
export type MakeKit = (data: KitData, clean: Clean) => Promise<Kit>;

export function kitData(issue: Issue, settings: MailSettings, problems: readonly Problem[]): KitData {
  return { mail: describeMail(issue, settings), ...findingsFor(issue, problems) };
}

export function findingsFor(issue: Issue, problems: readonly Problem[]): Omit<KitData, 'mail'> {
  const findings = findingsIn(issue, problems);
  return { findings, elsewhere: problems.length - findings.length };
}

const findingsIn = ({ file }: Issue, problems: readonly Problem[]) => problems.filter((one) => one.file === file);

export function openKitMaker(room: MailRoom, render: RenderKitPage, settings: MailSettings): MakeKit {
  return async ({ mail: data, findings, elsewhere }, clean) => {
    const { issue } = data;
    const made = room.render(data);
    const { draft } = made;
    const found = await room.find(issue, sentMails(made));
    const eml: MailFile = { form: 'draft', name: 'email.eml', content: renderEml(draft) };
    const mails: SentMail[] = [
      ...made.mails.map((mail) => {
        const sent = room.readSent(issue, mail);
        const files = [...filesOf(mail), ...(mail === draft ? [eml] : [])];
        return { ...mail, files, links: linksOf(sent), weight: { bytes: sent.bytes, added: sent.added } };
      }),
      ...made.notify.map((mail) => ({ ...mail, files: filesOf(mail), links: linksOfNotify(mail.markdown) })),
    ];
    const beside = made.mails.includes(draft) ? [] : [eml];
    const inMails = findingsIn(issue, found);
    const page = renderKit(render, settings, {
      issue,
      mails,
      beside,
      findings: sortProblems([...findings, ...inMails]),
      elsewhere: elsewhere + found.length - inMails.length,
      clean,
    });
    const files = [...mails.flatMap((mail) => mail.files), ...beside, { name: 'index.html', content: page }];
    return {
      issue,
      mails,
      found,
      files: files.map(({ name, content }) => ({ path: `${issue.slug}/${name}`, content })),
    };
  };
}
