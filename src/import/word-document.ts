import mammoth from 'mammoth';
import { type ImportedIssue, NotImported, type Source } from './document.ts';
import { sayChanges, sayComments } from './leave-out.ts';
import { isTooDeep } from './open-html.ts';
import { closeZip, openZip } from './open-zip.ts';
import { readPage } from './page-document.ts';
import { counted, listed } from './words.ts';

// The one place that knows mammoth. Traps closed here: it unpacks without limits, and says nothing of what it leaves out: comments, changes,
// headers, drawings. In Node and in browsers it wants its file by other names.

/** In bytes, unpacked: a document of that many has photos as cameras make them. */
const MOST = 150_000_000;
const READ = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/.*)$/;
const STYLES = [
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='toc '] => p.MsoToc:fresh",
];

export async function readWordDocument(source: Source): Promise<readonly ImportedIssue[]> {
  const zip = openZip(source.bytes, (name) => READ.test(name), MOST);
  if (zip?.isCut) throw new NotImported('This document is too large. Delete its pictures in Word, and save it again.');
  const isWhole = zip?.files['word/document.xml'] !== undefined && !isTooDeep(partOf(zip.files, 'word/document.xml'));
  if (!zip || !isWhole)
    throw new NotImported(
      'This is no Word document, or not the whole of one. Open it in Word, and save it again as .docx.',
    );
  const found = new Map<string, Uint8Array>();
  const { xml, hidden } = leaveOutHiddenRuns(openFields(partOf(zip.files, 'word/document.xml')));
  const bytes = closeZip({ ...zip.files, 'word/document.xml': new TextEncoder().encode(xml) });
  const { value, messages } = await mammoth.convertToHtml(
    { arrayBuffer: bytes.buffer, buffer: bytes } as Parameters<typeof mammoth.convertToHtml>[0],
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async (image) => {
        // A picture that the document only links to is not in it.
        const picture = await image.readAsArrayBuffer().catch(() => undefined);
        if (!picture) return { src: 'word:linked' };
        const src = `word:${found.size}`;
        found.set(src, new Uint8Array(picture));
        return { src };
      }),
    },
  );
  const core = partOf(zip.files, 'docProps/core.xml');
  const issue = readPage(source, value, {
    titles: [{ from: 'the document’s properties', text: propertyOf(core, 'title') }],
    lastDates: [{ from: 'the day when the document was last saved', text: propertyOf(core, 'modified').slice(0, 10) }],
    pictureOf: (src) => found.get(src),
  });
  const unread = messages.flatMap(({ message }) => /unrecognised element was ignored: (\S+)/.exec(message)?.[1] ?? []);
  const unseen = hidden.length > 0 ? [`Hidden text was left out: ${listed(hidden)}.`] : [];
  return [{ ...issue, notes: [...issue.notes, ...unseen, ...describeLosses(zip.files, unread)] }];
}

/** The words of a field, such as a date, which mammoth does not read. */
const openFields = (xml: string) => xml.replace(/<\/?w:fldSimple\b[^<>]*>/g, '');

/** A run of Word’s hidden text: its properties say so, and no other run is in it. */
const HIDDEN =
  /<w:r(?: [^<>]*)?><w:rPr>(?:<(?!\/w:rPr>)[^<>]*>)*?<w:vanish\/>(?:<(?!\/w:rPr>)[^<>]*>)*<\/w:rPr>((?:<(?!\/?w:r[ >])[^<>]*>|[^<])*)<\/w:r>/g;

function leaveOutHiddenRuns(xml: string): { readonly xml: string; readonly hidden: readonly string[] } {
  const hidden: string[] = [];
  const shown = xml.replace(HIDDEN, (_run, content: string) => {
    const words = decode(content.replace(/<[^<>]*>/g, '')).trim();
    if (words !== '') hidden.push(words);
    return '';
  });
  return { xml: shown, hidden };
}

type Parts = Readonly<Record<string, Uint8Array>>;

const partOf = (files: Parts, name: string) => new TextDecoder().decode(files[name] ?? new Uint8Array());
const propertyOf = (xml: string, name: string) =>
  decode(new RegExp(String.raw`<(?:\w+:)?${name}(?:\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '');

function describeLosses(files: Parts, unread: readonly string[]): readonly string[] {
  const notes: string[] = [];
  const say = (note: string) => notes.push(note);
  const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const document = partOf(files, 'word/document.xml');
  sayComments(count(partOf(files, 'word/comments.xml'), /<w:comment[\s>]/g), say);
  // The mark of a paragraph's end changes, too: those have no text.
  sayChanges(count(document, /<w:del(?:\s[^<>]*)?(?<!\/)>/g), count(document, /<w:ins(?:\s[^<>]*)?(?<!\/)>/g), say);
  const margins = wordsIn(files, /^word\/(?:header|footer)\d*\.xml$/, 'w:t');
  if (margins.length > 0)
    say(`The top and foot of each page were left out: ${listed(margins)}. Move what readers need into the text.`);
  const drawn = wordsIn(files, /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/, 'a:t');
  const drawings = Object.keys(files).filter((name) => /^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/.test(name));
  if (drawings.length > 0)
    say(
      `${counted(drawings.length, 'drawing or chart was', 'drawings and charts were')} left out${drawn.length > 0 ? `: ${listed(drawn)}` : ''}. Write what readers learn from it, or add it as a picture.`,
    );
  const embedded = Object.keys(files).filter((name) => name.startsWith('word/embeddings/'));
  if (embedded.length > 0)
    say(
      `${counted(embedded.length, 'embedded file was', 'embedded files were')} left out. Put what readers need into content/files.`,
    );
  if (unread.length > 0)
    say(`Some parts could not be read: ${listed([...new Set(unread)])}. Compare the text with the document.`);
  return notes;
}

/** Of each part of that name, its words, once. */
function wordsIn(files: Parts, name: RegExp, tag: string): readonly string[] {
  const texts = Object.keys(files)
    .filter((one) => name.test(one))
    .sort()
    .map((one) => {
      const runs = partOf(files, one)
        .replace(/<\/(?:w|a):p>/g, ` <${tag}> </${tag}>`)
        .matchAll(new RegExp(`<${tag}(?:\\s[^<>]*)?>([^<]*)<`, 'g'));
      return decode([...runs].map(([, text]) => text).join(''))
        .replace(/\s+/g, ' ')
        .trim();
    });
  return [...new Set(texts)].filter((text) => /\p{L}{2}/u.test(text));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? '');
