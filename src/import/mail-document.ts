import { readControls } from './decode-text.ts';
import type { ImportedIssue, Source } from './document.ts';
import { leaveOutMailHeaders, sayHeaders } from './mail-headers.ts';
import { type KnownOfPage, readPage } from './page-document.ts';
import { readPlain } from './plain-document.ts';
import { counted, listed } from './words.ts';

/** A mail that was saved, in any program's format. */
export interface SavedMail {
  readonly subject: string;
  /** When it was sent, as its program writes it. */
  readonly date: string;
  readonly html: string;
  readonly text: string;
  readonly parts: readonly MailPart[];
}

/** A picture in the mail, or what is attached to it. */
export interface MailPart {
  readonly name: string;
  /** By which the HTML shows it. */
  readonly id: string | undefined;
  readonly bytes: () => Uint8Array;
}

export function readMail(source: Source, { subject, date, html, text, parts }: SavedMail): ImportedIssue {
  const used = new Set<MailPart>();
  const known: KnownOfPage = {
    titles: [{ from: 'the subject', text: readControls(subject) }],
    dates: [{ from: 'the day when the mail was sent', text: date }],
    pictureOf(src) {
      const id = /^cid:(.*)$/i.exec(src)?.[1];
      const part = parts.find((one) => id !== undefined && one.id?.replace(/^<|>$/g, '') === id);
      if (part) used.add(part);
      return part?.bytes();
    },
  };
  const issue =
    html.trim() === '' ? readPlain(source, readControls(text), known) : readPage(source, readControls(html), known);
  const { markdown, left } = leaveOutMailHeaders(issue.markdown);
  const attached = parts.filter((one) => !used.has(one));
  const sent = {
    from: 'the day when the earlier mail was sent',
    text: left.find((line) => /^(?:sent|date|anfonwyd)\b/i.test(line)) ?? '',
  };
  const [title = sent, ...clues] = issue.clues;
  const notes = [...issue.notes, ...sayHeaders(left), ...sayAttached(attached)];
  return { ...issue, clues: [title, sent, ...clues], markdown, notes };
}

const sayAttached = (attached: readonly MailPart[]) =>
  attached.length === 0
    ? []
    : [
        `${counted(attached.length, 'attachment was', 'attachments were')} left out (${listed(attached.map(({ name }) => name))}). Put the files that readers need into content/files, and import a Word document on its own.`,
      ];
