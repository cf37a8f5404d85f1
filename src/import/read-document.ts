import { endingOf } from '../fields/file-kinds.ts';
import { type ImportedIssue, NotImported, type Source } from './document.ts';
import { readPageDocument } from './page-document.ts';
import { readPlainDocument } from './plain-document.ts';
import { readZipArchive } from './zip-archive.ts';

/** In bytes. */
const MOST = 100_000_000;

type Read = (source: Source) => Promise<readonly ImportedIssue[]> | readonly ImportedIssue[];

// These bring libraries along, and are loaded when there is something to read.
const word = async (source: Source) => (await import('./word-document.ts')).readWordDocument(source);
const mail = async (source: Source) => (await import('./mail-message.ts')).readMailMessage(source);
const outlook = async (source: Source) => (await import('./outlook-message.ts')).readOutlookMessage(source);
const pdf = async (source: Source) => (await import('./pdf-document.ts')).readPdfDocument(source);
const feed = async (source: Source) => (await import('./feed.ts')).readFeed(source);
const zip = (source: Source) => readZipArchive(source, { canImport, read: readDocument });

const READERS: Readonly<Record<string, Read>> = {
  docx: word,
  html: readPageDocument,
  htm: readPageDocument,
  xhtml: readPageDocument,
  eml: mail,
  msg: outlook,
  pdf,
  md: readPlainDocument,
  markdown: readPlainDocument,
  txt: readPlainDocument,
  rss: feed,
  atom: feed,
  xml: feed,
  zip,
};

export const IMPORTED_ENDINGS = Object.keys(READERS);

const SAVE_AS_WORD = 'Open it in Word, save it as Word Document (.docx), and import that.';
const ADVICE: Readonly<Record<string, string>> = {
  doc: `Word’s old format cannot be read. ${SAVE_AS_WORD}`,
  rtf: `This format cannot be read. ${SAVE_AS_WORD}`,
  odt: `This format cannot be read. ${SAVE_AS_WORD}`,
  pages: 'This format cannot be read. Export it from Pages as Word, and import that.',
  pub: 'Publisher’s format cannot be read. Copy the text in Publisher, and paste it on the desk.',
  mht: 'This format cannot be read. Save the page as “Web Page, Filtered” (.htm), and import that.',
  pptx: 'Slides cannot be read. Copy their text, and paste it on the desk.',
};
const OTHERS = `This kind of file cannot be read. These can: ${IMPORTED_ENDINGS.map((ending) => `.${ending}`).join(', ')}.`;

/** What can be said of a file’s kind before it is opened: why it is not imported, and what to do instead. */
export const whyNot = (name: string): string | undefined => ADVICE[endingOf(name)];

export const canImport = (name: string): boolean => Object.hasOwn(READERS, endingOf(name));

async function cleanClues(issue: ImportedIssue, { clean }: Source): Promise<ImportedIssue> {
  const texts = await clean(issue.clues.map(({ text }) => text));
  return { ...issue, clues: issue.clues.map((clue, at) => ({ ...clue, text: texts[at] ?? '' })) };
}

/** @throws NotImported with what to do instead */
export async function readDocument(source: Source): Promise<readonly ImportedIssue[]> {
  const ending = endingOf(source.name);
  const read = READERS[ending];
  if (!read) throw new NotImported(ADVICE[ending] ?? OTHERS);
  if (source.bytes.length === 0)
    throw new NotImported('This file is empty. Save it again in the program that made it.');
  if (source.bytes.length > MOST)
    throw new NotImported('This file has more than 100 MB. Make its pictures smaller, or split it.');
  try {
    const issues = await read(source);
    return await Promise.all(issues.map((issue) => cleanClues(issue, source)));
  } catch (error) {
    if (error instanceof NotImported) throw error;
    throw new NotImported(
      'This file is damaged. Open it in the program that made it, save it again, and import that.',
      {
        cause: error,
      },
    );
  }
}
