import type { Issue } from '../model/model.ts';
import { kilobytes, type SentMail, sizeOf } from './kit.ts';
import { chooseProofMail } from './proof/proof.ts';
import type { RenderKitPage } from './templates.ts';

export type ListedKit = ReturnType<typeof listKit>;

export function listKit({ issue, mails }: { readonly issue: Issue; readonly mails: readonly SentMail[] }) {
  const { slug, number, date, status } = issue;
  const shown = chooseProofMail(mails);
  return {
    /** The files of the email that the proof shows. */
    proof: shown && { ...shown, html: shown.html?.name, text: shown.text?.name },
    issue: { slug, number, date, status },
    subject: mails[0]?.subject ?? issue.subject,
    mails: mails.map(({ mailer, files }) => ({ title: mailer.title, kilobytes: kilobytes(sizeOf(files[0])) })),
  };
}

/** `dist/email/index.html`: every issue’s kit, newest first. It is not published. */
export function renderKitList(render: RenderKitPage, kits: readonly ListedKit[]): string {
  return render('list.html', { kits });
}
