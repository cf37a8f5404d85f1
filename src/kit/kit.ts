import { addedBySending } from '../email/gate/overhead.ts';
import { LAYOUT } from '../email/gate/places.ts';
import { CLIP, NEAR_CLIP } from '../email/gate/size.ts';
import type { Mail } from '../email/mail.ts';
import type { MailSettings } from '../email/views.ts';
import { absolute, issuePath } from '../issue/addresses.ts';
import type { Board, Issue } from '../issue/model.ts';
import type { Problem } from '../issue/problem.ts';
import { ownLanguage } from '../language/languages.ts';
import { asHtml } from '../render/templates.ts';
import { listLinks } from './mail-links.ts';
import type { RenderKitPage } from './templates.ts';

/** A mail and the files that were written of it, the HTML first. */
export interface SentMail extends Mail {
  readonly files: readonly string[];
}

/** `dist/email/2018-02/index.html`: everything that is needed to send one issue, on one page that needs no server. */
export function renderKit(
  render: RenderKitPage,
  { board, languages }: MailSettings,
  issue: Issue,
  mails: readonly SentMail[],
  findings: readonly Problem[],
): string {
  const { words } = ownLanguage(languages, board);
  const [first] = mails;
  const subject = first?.subject ?? issue.subject;
  const preheader = first?.preheader ?? issue.preheader;
  const typed = (text: string) => ({ text, letters: [...text].length, lang: issue.lang });
  return render('issue.html', {
    issue,
    kit: {
      url: absolute(board, issuePath(issue)),
      subject: typed(subject),
      preheader: typed(preheader),
      findings: findings.map(({ severity, rule, message, file, line, column }) => ({
        severity,
        rule,
        message,
        place: `${file}:${line}:${column}`,
      })),
      mails: mails.map((mail) => describeMail(mail, words.kit)),
      clip: CLIP,
      nearClip: NEAR_CLIP,
      clipKilobytes: kilobytes(CLIP),
      links: listLinks(first?.html ?? ''),
      texts: asHtml(embedTexts({ subject, preheader }, mails)),
    },
  });
}

function describeMail({ mailer, html, files }: SentMail, words: Readonly<Record<string, string>>) {
  const bytes = Buffer.byteLength(html);
  const sent = bytes + addedBySending(mailer, html);
  return {
    name: mailer.name,
    title: mailer.title,
    how: words[`how-${mailer.name}`],
    // A mail program takes what was selected in a browser; a mailer takes the source.
    rich: mailer.name === 'plain',
    files,
    sent,
    kilobytes: kilobytes(bytes),
    sentKilobytes: kilobytes(sent),
  };
}

export const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** What the buttons copy, byte for byte as it stands in the files. In a script element only `<` could end it early. */
function embedTexts(lines: Readonly<Record<string, string>>, mails: readonly SentMail[]): string {
  const parts = mails.flatMap(({ mailer, html, text }) => [
    [`${mailer.name}-html`, html],
    [`${mailer.name}-text`, text],
  ]);
  return JSON.stringify({ ...lines, ...Object.fromEntries(parts) }).replaceAll('<', '\\u003c');
}

/** Of all that was found, what concerns the mails of an issue: its own, and what is wrong with the board's configuration or the layout. */
export function findingsFor(issue: Issue, board: Board, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ file }) => [issue.file, board.file, LAYOUT.file].includes(file));
}
