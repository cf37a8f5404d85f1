import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

// Mails as Outlook saves them, for tests: a compound file with a part for each property.

export interface OutlookParts {
  readonly subject: string;
  readonly html: string;
  /** How the HTML lies in it: on its own, or within rich text, as in most mails. */
  readonly as?: 'html' | 'rtf';
  readonly body?: string;
  readonly attachments?: readonly { readonly name: string; readonly id?: string; readonly bytes: Uint8Array }[];
}

// Its trap: of a part of a larger buffer it writes other bytes.
const TYPES = { document: 2, folder: 1, root: 5 } as const;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

export function anOutlookMessage({
  subject,
  html,
  as = 'html',
  body = '',
  attachments = [],
}: OutlookParts): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TYPES.root, length: 0, children: [] }];
  const add = (parent: number, name: string, bytes?: Uint8Array) => {
    const type = bytes ? TYPES.document : TYPES.folder;
    const length = bytes?.length ?? 0;
    entries.push({
      name,
      type,
      length,
      ...(bytes ? { binaryProvider: () => Uint8Array.from(bytes) } : { children: [] }),
    });
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  const sent = properties(32, [0x00390040, filetime('2019-03-12T09:00:00Z')]);
  add(0, '__properties_version1.0', sent);
  add(0, '__substg1.0_0037001F', utf16(subject));
  add(0, '__substg1.0_1000001F', utf16(body));
  if (as === 'html') add(0, '__substg1.0_10130102', Buffer.from(html));
  else add(0, '__substg1.0_10090102', packRtf(asRtf(html)));
  for (const [at, { name, id = '', bytes }] of attachments.entries()) {
    const folder = add(0, `__attach_version1.0_#${String(at).padStart(8, '0')}`);
    add(folder, '__properties_version1.0', properties(8, [0x37050003, 1n]));
    add(folder, '__substg1.0_3707001F', utf16(name));
    add(folder, '__substg1.0_3712001F', utf16(id));
    add(folder, '__substg1.0_37010102', bytes);
  }
  return burn(entries);
}

/** @param head in bytes, before the first property */
function properties(head: number, ...all: readonly (readonly [tag: number, value: bigint])[]): Buffer {
  const made = Buffer.alloc(head + all.length * 16);
  for (const [at, [tag, value]] of all.entries()) {
    made.writeUInt32LE(tag, head + at * 16);
    made.writeUInt32LE(6, head + at * 16 + 4);
    made.writeBigUInt64LE(value, head + at * 16 + 8);
  }
  return made;
}

/** In tenths of a microsecond since 1601. */
const filetime = (time: string) => (BigInt(Date.parse(time)) + 11_644_473_600_000n) * 10_000n;

/** As Outlook wraps HTML: tags in groups, words beside them, what is not ASCII by its number. */
function asRtf(html: string): string {
  const asText = (text: string) =>
    text.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
  const parts = html.split(/(<[^>]*>)/).filter(Boolean);
  const inside = parts.map((part) => (part.startsWith('<') ? `{\\*\\htmltag64 ${asText(part)}}` : asText(part)));
  return `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\uc1\\pard\\plain\\deftab360 \\f0\\fs24 ${inside.join('\\htmlrtf \\par\\htmlrtf0 ')}}`;
}

/** Rich text in its envelope [MS-OXRTFCP], stored as it is. */
function packRtf(rtf: string): Buffer {
  const bytes = Buffer.from(rtf, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(bytes.length + 12, 0);
  head.writeUInt32LE(bytes.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, bytes]);
}
