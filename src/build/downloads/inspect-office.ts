import { kindOf } from '../../fields/file-kinds.ts';
import { openZip } from '../../import/open-zip.ts';
import { readTracesOf } from './inspect-media.ts';
import { damaged, encrypted, type Inspecting, type Inspection, MACROS, namedIn } from './inspection.ts';

/** Microsoft’s container of the formats before 2007, and of new ones with a password. */
const OLD_SIGN = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const wide = (name: string) => Buffer.from(name, 'utf16le');

const PASSWORD = 'File > Info > Protect';
/** Where each format keeps what its programs know of it. */
const PROPERTIES =
  /^(?:docProps\/(?:core|app)\.xml|\[Content_Types\]\.xml|mimetype|meta\.xml|META-INF\/manifest\.xml|word\/document\.xml)$/;
/** Photographs keep what their camera wrote. */
const PHOTOGRAPH = /^(?:word|ppt|xl)\/media\/[^/]+\.(?:jpe?g|tiff?)$/i;
/** In bytes, of all of them. */
const MOST_UNPACKED = 50_000_000;

const MAIN_PARTS = {
  Word: /^word\/document\d*\.xml$/,
  Excel: /^xl\/workbook\.(?:xml|bin)$/,
  PowerPoint: /^ppt\/presentation\.xml$/,
};
const ENDINGS: Readonly<Record<string, string>> = { Word: 'docx', Excel: 'xlsx', PowerPoint: 'pptx' };

/** Word, Excel, PowerPoint and OpenDocument files of today: archives of XML. */
export async function inspectOffice(name: string, bytes: Buffer, { harmless, cache }: Inspecting): Promise<Inspection> {
  const kind = kindOf(name) ?? '';
  if (isOld(bytes)) return bytes.includes(wide('EncryptedPackage')) ? encrypted(PASSWORD) : isReallyOld(kind);
  const archive = openArchive(bytes);
  if (!archive) return damaged(kind);
  const { names, text, photographs } = archive;
  if (
    names.some((one) => /(?:vbaProject\.bin|\.(?:docm|xlsm|pptm))$|^Basic\//i.test(one)) ||
    text('[Content_Types].xml').includes('macroEnabled')
  )
    return MACROS;
  if (text('mimetype').startsWith('application/vnd.oasis.opendocument.')) return inspectOpenDocument(text, harmless);
  const [real] = Object.entries(MAIN_PARTS).find(([, part]) => names.some((one) => part.test(one))) ?? [];
  if (!real) return damaged(kind);
  if (real !== kind)
    return {
      fault: `is really ${real}. Rename it “${name.replace(/\.[^.]+$/, '')}.${ENDINGS[real]}”, and write that name where it is linked.`,
    };
  const [core, app, body] = [text('docProps/core.xml'), text('docProps/app.xml'), text('word/document.xml')];
  const properties = {
    author: readValue(core, 'creator'),
    'last modified by': readValue(core, 'lastModifiedBy'),
    manager: readValue(app, 'Manager'),
    company: readValue(app, 'Company'),
  };
  const hasComments = names.some((one) => /^(?:word|ppt|xl)\/(?:comments|threadedComments)/i.test(one));
  const traces = await Promise.all(photographs.map((picture) => readTracesOf(picture, cache)));
  return {
    place: traces.some(({ place }) => place),
    names: [
      ...namedIn(properties, harmless),
      ...(traces.some(({ names }) => names) ? ['photographers or people shown'] : []),
      ...(hasComments ? ['comments'] : []),
      ...(/<w:(?:ins|del) [^<>]*w:author=/.test(body) ? ['tracked changes'] : []),
    ],
  };
}

function inspectOpenDocument(text: (name: string) => string, harmless: readonly string[]): Inspection {
  if (text('META-INF/manifest.xml').includes('encryption-data'))
    return encrypted('Save As, without “Save with password”');
  const meta = text('meta.xml');
  return {
    names: namedIn(
      { author: readValue(meta, 'initial-creator'), 'last modified by': readValue(meta, 'creator') },
      harmless,
    ),
  };
}

/** The formats before 2007. */
export function inspectOldOffice(name: string, bytes: Buffer): Inspection {
  const kind = kindOf(name) ?? '';
  if (!isOld(bytes)) return damaged(kind);
  if (bytes.includes(wide('_VBA_PROJECT'))) return MACROS;
  return {
    advice: `is in a format from before 2007, and what it says about its author cannot be checked. ${saveAsNew(kind)}`,
  };
}

const isOld = (bytes: Buffer) => bytes.subarray(0, OLD_SIGN.length).equals(OLD_SIGN);
const saveAsNew = (kind: string) =>
  `Open it in ${kind}, save it as .${ENDINGS[kind] ?? 'docx'} or PDF, upload that in its place, and link to it.`;
const isReallyOld = (kind: string): Inspection => ({
  fault: `has the ending of a new format, but was saved in an old one. ${saveAsNew(kind)}`,
});

function openArchive(bytes: Buffer) {
  const zip = openZip(bytes, (name) => PROPERTIES.test(name) || PHOTOGRAPH.test(name), MOST_UNPACKED);
  const read = (name: string) => Buffer.from(zip?.files[name] ?? []);
  return (
    zip && {
      names: zip.names,
      text: (name: string) => read(name).toString('utf8'),
      photographs: Object.keys(zip.files)
        .filter((name) => PHOTOGRAPH.test(name))
        .map(read),
    }
  );
}

/** A tag ends before the next: what is made to take long would begin one with each letter. */
const readValue = (xml: string, name: string): string =>
  new RegExp(String.raw`<(?:\w+:)?${name}(?:\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '';
