import PostalMime, { type Attachment } from 'postal-mime';
import { readControls } from './decode-text.ts';
import type { ImportedIssue, Source } from './document.ts';
import { leaveOutMailHeaders } from './mailer-words.ts';
import { type KnownOfPage, readPage } from './page-document.ts';
import { readPlain } from './plain-document.ts';
import { counted, listed } from './words.ts';

// The one place that knows postal-mime. It reads a message within a message as an attachment where it is told to.

/** A mail that was saved: `.eml`. */
export async function readMailMessage(source: Source): Promise<readonly ImportedIssue[]> {
  const mail = await PostalMime.parse(source.bytes, { attachmentEncoding: 'arraybuffer' });
  const subject = readControls(mail.subject ?? '');
  const used = new Set<Attachment>();
  const known: KnownOfPage = {
    titles: [{ from: 'the subject', text: subject }],
    dates: [{ from: 'the day when the mail was sent', text: mail.date?.slice(0, 10) ?? '' }],
    pictureOf(src) {
      const id = /^cid:(.*)$/i.exec(src)?.[1];
      const part = mail.attachments.find(
        ({ contentId }) => id !== undefined && contentId?.replace(/^<|>$/g, '') === id,
      );
      if (part) used.add(part);
      return part && bytesOf(part);
    },
  };
  const issue = mail.html
    ? readPage(source, readControls(mail.html), known)
    : readPlain(source, readControls(mail.text ?? ''), known);
  const { markdown, left } = leaveOutMailHeaders(issue.markdown);
  const attached = mail.attachments.filter((one) => !used.has(one));
  const sent = {
    from: 'the day when the earlier mail was sent',
    text: left.find((line) => /^(?:sent|date|anfonwyd)\b/i.test(line)) ?? '',
  };
  const [title = sent, ...clues] = issue.clues;
  return [
    {
      ...issue,
      clues: [title, sent, ...clues],
      markdown,
      notes: [...issue.notes, ...sayHeaders(left), ...sayAttached(attached)],
    },
  ];
}

const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const sayHeaders = (left: readonly string[]) =>
  left.length === 0
    ? []
    : [
        `This mail has an earlier one in it. Who wrote it, and when, was left out: “${left.join(' / ')}”. Delete what does not belong to the issue.`,
      ];

const sayAttached = (attached: readonly Attachment[]) =>
  attached.length === 0
    ? []
    : [
        `${counted(attached.length, 'attachment was', 'attachments were')} left out (${listed(attached.map(({ filename, mimeType }) => filename || mimeType))}). Put the files that readers need into content/files, and import a Word document on its own.`,
      ];
