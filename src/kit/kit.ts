import { CLIP, NEAR_CLIP } from '../email/gate/size.ts';
import type { MailSettings } from '../email/mail-data.ts';
import type { MailFile, MailForm } from '../email/mail-files.ts';
import type { NotifyMail } from '../email/notify.ts';
import type { Mail } from '../email/sent-mail.ts';
import type { Words } from '../i18n/language.ts';
import { ownLanguage } from '../i18n/languages.ts';
import type { Mailer } from '../mailers/index.ts';
import { absolute, issuePath } from '../model/addresses.ts';
import type { Board, Issue } from '../model/model.ts';
import { asHtml } from '../render/templates.ts';
import type { Problem } from '../text/problem.ts';
import type { Clean } from '../text/said.ts';
import { countBytes } from '../text/source.ts';
import { describeFindings } from './findings.ts';
import { describeMailer } from './guide.ts';
import { isMadeByArchive, keyOf, type MailLink, nameCalendars } from './mail-links.ts';
import type { RenderKitPage } from './templates.ts';

export type SentMail = (Mail | NotifyMail) & {
  readonly files: readonly MailFile[];
  readonly links: readonly MailLink[];
  /** Bytes of the HTML, and of what the mailer adds; nothing for a mail that the mailer makes itself. */
  readonly weight?: { readonly bytes: number; readonly added: number };
};

interface KitContents {
  readonly issue: Issue;
  readonly mails: readonly SentMail[];
  readonly beside: readonly MailFile[];
  readonly findings: readonly Problem[];
  /** How many findings there are in other files. */
  readonly elsewhere: number;
  readonly clean: Clean;
}

/** `dist/email/2018-02/index.html`: everything that is needed to send one issue, on one page that needs no server. */
export function renderKit(
  render: RenderKitPage,
  { board, languages }: MailSettings,
  { issue, mails, beside, findings, elsewhere, clean }: KitContents,
): string {
  const { tag, words } = ownLanguage(languages, board);
  const [first, ...others] = mails;
  const shown = mails.flatMap(({ files }) => files).find(({ form }) => form === 'html');
  const subject = first?.subject ?? issue.subject;
  const preheader = first?.preheader ?? issue.preheader;
  // The others have the same, but for codes of their own, which say whose they are.
  const links = nameCalendars([...(first?.links ?? []), ...codesOf(others, first)], issue, board);
  const typed = (text: string) => ({ text, letters: [...text].length, lang: issue.lang });
  return render('issue.html', {
    issue,
    kit: {
      url: absolute(board, issuePath(issue)),
      subject: typed(subject),
      preheader: typed(preheader),
      // The checks speak English, in any kit.
      findingLanguage: /^en\b/.test(tag) ? undefined : 'en',
      findings: describeFindings(findings, board, clean),
      elsewhere,
      mails: mails.map((mail) => describeMail(mail, words, board)),
      beside: beside.map(({ name }) => name),
      preview: shown?.name,
      previewText: first?.files.find(({ form }) => form === 'text' || form === 'notify')?.content,
      clip: CLIP,
      nearClip: NEAR_CLIP,
      clipKilobytes: kilobytes(CLIP),
      links: links.filter((link) => !isMadeByArchive(link, board)),
      archiveLinks: links.filter((link) => isMadeByArchive(link, board)),
      texts: asHtml(embedTexts({ subject, preheader }, mails)),
    },
  });
}

/** Each pair of words and code once, with the mailers that have it. */
function codesOf(others: readonly SentMail[], first: SentMail | undefined): readonly MailLink[] {
  const known = new Set(first?.links.map(keyOf));
  const codes = new Map<string, { readonly link: MailLink; readonly titles: readonly string[] }>();
  for (const { mailer, links } of others)
    for (const link of links) {
      const key = keyOf(link);
      if (link.kind === 'code' && !known.has(key))
        codes.set(key, { link, titles: [...(codes.get(key)?.titles ?? []), mailer.title] });
    }
  return [...codes.values()].map(({ link, titles }) => ({ ...link, words: `${link.words} (${titles.join(', ')})` }));
}

function describeMail({ mailer, files, weight }: SentMail, words: Words, board: Board) {
  const { bytes, added } = weight ?? { bytes: 0, added: 0 };
  return {
    name: mailer.name,
    title: mailer.title,
    ...describeMailer(mailer, words, board),
    // A mail program takes what was selected in a browser; a mailer takes the source.
    rich: mailer.paste === 'as-seen',
    copies: orderCopies(mailer, files),
    files: files.map(({ name }) => name),
    draft: files.some(({ form }) => form === 'draft'),
    weighed: weight !== undefined,
    adds: added > 0,
    sent: bytes + added,
    kilobytes: kilobytes(bytes),
    sentKilobytes: kilobytes(bytes + added),
  };
}

function orderCopies({ fragment }: Mailer, files: readonly MailFile[]): readonly MailForm[] {
  const forms = files.flatMap(({ form }) => (form === 'draft' ? [] : [form]));
  return fragment === 'instead' ? ['fragment', ...forms.filter((form) => form !== 'fragment')] : forms;
}

export const sizeOf = (file: MailFile | undefined) => countBytes(file?.content ?? '');

export const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** HTML, “Script data state”: in a script element these alone could end it early, or make its own end part of it. */
const ENDS_SCRIPT = /<(?=!--|\/?script)/gi;

function embedTexts(lines: Readonly<Record<string, string>>, mails: readonly SentMail[]): string {
  const parts = mails.flatMap(({ mailer, files }) =>
    files.flatMap(({ form, content }) => (form === 'draft' ? [] : [[`${mailer.name}-${form}`, content]])),
  );
  return JSON.stringify({ ...lines, ...Object.fromEntries(parts) }).replace(ENDS_SCRIPT, '\\u003c');
}
