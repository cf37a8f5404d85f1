import type { Waived } from '../../checks/engine/waivers.ts';
import type { MailSettings } from '../../email/mail-data.ts';
import type { MailForm } from '../../email/mail-files.ts';
import { ownLanguage } from '../../i18n/languages.ts';
import { absolute, issuePath } from '../../model/addresses.ts';
import type { Issue } from '../../model/model.ts';
import { asHtml } from '../../render/templates.ts';
import type { Problem } from '../../text/problem.ts';
import type { Clean } from '../../text/said.ts';
import { describeFindings, fromContent } from '../findings.ts';
import type { SentMail } from '../kit.ts';
import type { RenderKitPage } from '../templates.ts';
import { takeMail, takePage } from './proof-parts.ts';
import { type ReadPicture, readProofPictures } from './proof-pictures.ts';

export const PROOF = 'proof.html';

/** The email that the proof shows. */
export interface ProofMail {
  readonly subject: string;
  readonly preheader: string;
  /** Undefined where the mailer makes the email from its text. */
  readonly html: string | undefined;
  readonly text: string;
}

/** The first email that is HTML, as files; or the text that a mailer makes one from. */
export function chooseProofMail([first, ...others]: readonly SentMail[]) {
  const fileOf = ({ files }: SentMail, ...forms: readonly MailForm[]) => files.find(({ form }) => forms.includes(form));
  const mail = [first, ...others].find((one) => one && fileOf(one, 'html')) ?? first;
  if (!mail) return undefined;
  const { subject, preheader } = mail;
  return { subject, preheader, html: fileOf(mail, 'html'), text: fileOf(mail, 'text', 'notify') };
}

export interface ProofContents {
  readonly issue: Issue;
  /** As the archive has it. */
  readonly page: string;
  readonly mail: ProofMail;
  /** Of all files. */
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
}

export type MakeProof = (contents: ProofContents, clean: Clean) => Promise<string>;

/**
 * `dist/email/2018-02/proof.html`: page, email and findings in one file, for the person who approves the issue. Nothing in it runs, and it
 * loads nothing.
 * @param styles of the archive's pages
 */
export function openProofMaker(
  render: RenderKitPage,
  { board, languages, images }: MailSettings,
  styles: string,
  read: ReadPicture,
): MakeProof {
  const { tag } = ownLanguage(languages, board);
  // A font is as large as all pictures; the one that stands in for it is as wide.
  const css = asHtml(styles.replace(/@font-face\s*\{[^}]*\}/g, ''));
  return async ({ issue, page, mail, problems, waived }, clean) => {
    const url = absolute(board, issuePath(issue));
    const pictures = await readProofPictures(issue, board, images, read);
    const places = { address: board.address, page: url, pictures };
    const taken = mail.html === undefined ? undefined : takeMail(mail.html, places);
    const ours = problems.filter(({ file }) => file === issue.file);
    return render(PROOF, {
      issue,
      styles: css,
      proof: {
        url,
        page: asHtml(takePage(page, places)),
        subject: mail.subject,
        preheader: mail.preheader,
        mail: taken && {
          styles: asHtml(taken.styles),
          attributes: asHtml(taken.attributes.replace(/\sclass="/, ' class="body ')),
          body: asHtml(taken.body),
        },
        text: mail.text,
        findingLanguage: /^en\b/.test(tag) ? undefined : 'en',
        findings: describeFindings(ours, board, clean),
        elsewhere: problems.length - ours.length,
        waived: waived
          .filter(({ problem: { file } }) => file === issue.file)
          .map(({ problem, waiver: { reason, by, until } }) => ({
            rule: problem.rule,
            line: problem.line,
            reason: clean(fromContent(reason, board)),
            by: clean(by),
            until,
          })),
      },
    });
  };
}
