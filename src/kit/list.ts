import type { Issue } from '../issue/model.ts';
import { kilobytes, type SentMail } from './kit.ts';
import type { RenderKitPage } from './templates.ts';

/** An issue whose kit was written. */
export interface ListedKit {
  readonly issue: Issue;
  readonly subject: string;
  readonly mails: readonly { readonly title: string; readonly kilobytes: number }[];
}

export function listKit({ issue, mails }: { readonly issue: Issue; readonly mails: readonly SentMail[] }): ListedKit {
  return {
    issue,
    subject: mails[0]?.subject ?? issue.subject,
    mails: mails.map(({ mailer, html }) => ({ title: mailer.title, kilobytes: kilobytes(Buffer.byteLength(html)) })),
  };
}

/** `dist/email/index.html`: every issue’s kit, newest first, for whoever sends them. It is not published. */
export function renderKitList(render: RenderKitPage, kits: readonly ListedKit[]): string {
  return render('list.html', { kits });
}
