import PostalMime, { type Attachment } from 'postal-mime';
import type { ImportedIssue, Source } from './document.ts';
import { readMail } from './mail-document.ts';

// The one place that knows postal-mime. It reads a message within a message as an attachment where it is told to.

/** A mail that was saved: `.eml`. */
export async function readMailMessage(source: Source): Promise<readonly ImportedIssue[]> {
  const { subject, date, html, text, attachments } = await PostalMime.parse(source.bytes, {
    attachmentEncoding: 'arraybuffer',
  });
  const parts = attachments.map((one) => ({
    name: one.filename || one.mimeType,
    id: one.contentId,
    bytes: () => bytesOf(one),
  }));
  const mail = { subject: subject ?? '', date: date?.slice(0, 10) ?? '', html: html ?? '', text: text ?? '', parts };
  return [readMail(source, mail)];
}

const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
