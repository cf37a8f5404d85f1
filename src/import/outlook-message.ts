import { decompressRTF } from '@kenjiuno/decompressrtf';
import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { isSoundCompound } from './compound-file.ts';
import { decodeText } from './decode-text.ts';
import { type ImportedIssue, NotImported, type Source } from './document.ts';
import { readMail } from './mail-document.ts';

// The one place that knows msgreader and what it leaves to others. Traps closed here:
// - it reads a part of a larger buffer at the wrong places: it gets one of its own;
// - it follows the chains of a file for ever where they are circles: `isSoundCompound` lets none through;
// - most mails have no HTML: it lies in rich text, which is packed. The parser for that keeps room for as many bytes as a “\bin” states.

/** Node gives a module of its kind as a whole, Vitest the class alone. */
const { default: MsgReader = msgreader as never } = msgreader;

/** A mail from Outlook: `.msg`, which is what a mail becomes that is dragged out of its window. */
export function readOutlookMessage(source: Source): readonly ImportedIssue[] {
  const { bytes } = source;
  if (!isSoundCompound(bytes))
    throw new NotImported(
      'This is no mail of Outlook’s, or not the whole of one. Drag it out of Outlook again, and import that.',
    );
  const reader = new MsgReader(new Uint8Array(bytes).buffer);
  const fields = reader.getFileData();
  const { subject = '', body = '', attachments = [] } = fields;
  const html = htmlOf(fields);
  const issue = readMail(source, {
    subject,
    date: dayOf(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime),
    html: html ?? '',
    text: body,
    parts: attachments.map((one) => ({
      name: one.fileName ?? one.fileNameShort ?? one.name ?? 'a mail',
      id: one.pidContentId,
      bytes: () => reader.getAttachment(one).content,
    })),
  });
  return [html === undefined && fields.compressedRtf ? { ...issue, notes: [...issue.notes, WORDS_ALONE] } : issue];
}

const WORDS_ALONE =
  'This mail is in Outlook’s rich text, of which only the words could be read. Compare it with the mail: links and headings may be missing.';

/** `Mon, 14 May 2018 09:00:00 GMT` → `2018-05-14` */
const dayOf = (written = ''): string => {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

/** In bytes, packed: a long newsletter has a tenth of it. */
const MOST_RTF = 3_000_000;

/** @returns undefined where the mail has none */
function htmlOf({ bodyHtml, html, compressedRtf }: FieldsData): string | undefined {
  if (bodyHtml) return bodyHtml;
  if (html) return decodeText(html);
  if (!compressedRtf || compressedRtf.length > MOST_RTF) return undefined;
  try {
    const rtf = asAscii(decompressRTF([...compressedRtf]));
    if (/\\bin[1-9]/.test(rtf)) return undefined;
    return String(deEncapsulateSync(rtf, { mode: 'html', decode, warn: () => {} }).text);
  } catch {
    return undefined; // Rich text that no HTML was made into, or that is cut off.
  }
}

/** Rich text is ASCII; programs that write more mean these signs. */
const asAscii = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`)).join('');

/** What code pages are called on the web, where it is not `windows-1252`. */
const CODES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp10000: 'macintosh',
};

function decode(bytes: Uint8Array, code: string): string {
  try {
    return new TextDecoder(CODES[code] ?? code.replace(/^cp/, 'windows-')).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
