import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../build/read-archive.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import { type ImportedIssue, NotImported, stemOf } from '../import/document.ts';
import { openPictureBox, type Picture } from '../import/picture-box.ts';
import { readDocument } from '../import/read-document.ts';
import { counted } from '../import/words.ts';
import { describeGuesses, type Identity, identify, writeIssue } from '../import/write-issue.ts';
import { order } from '../text/order.ts';
import { say, sayAll } from '../text/said.ts';
import { takeId } from '../text/slug.ts';
import { defineCommand, folders, type Io, Stop, unusedOut, withContent } from './command.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { parseHtml } from './parse-html.ts';
import { LAYOUTS } from './places.ts';
import { readPdf } from './read-pdf.ts';
import { dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run import',
    words: 'FILE or FOLDER',
    about:
      'Makes drafts of old bulletins: Word, web pages, newsletters, emails, feeds, and the ZIP that Mailchimp exports. Reports what was left out.',
    options: { content: folders.content, out: unusedOut },
  },
  async ({ values: { content }, words }, io) => {
    const documents = listDocuments(words, content);
    const { read, secrets } = readArchive(content, { drafts: true, today: dayFrom(undefined, io), layouts: LAYOUTS });
    io.keepSecret(secrets);
    const imported = await readAll(documents, namesIn(join(content, 'images')), io);
    const numbers = read.issues.map(({ number }) => number);
    writeAll(identifyAll(imported, numbers), content, io);
    const refused = documents.length - new Set(imported.map(({ document }) => document)).size;
    const left = refused === 0 ? say`` : say` ${counted(refused, 'file was', 'files were')} not imported: see above.`;
    io.stdout.write(
      say`${counted(imported.length, 'draft was', 'drafts were')} written.${left} Read each beside its old bulletin, then run: npm run check${withContent(content)}\n`,
    );
    return refused > 0 ? 1 : 0;
  },
);

const clean = async (texts: readonly string[]) => texts.map(openWayOut());

interface Imported {
  readonly document: FoundDocument;
  readonly issue: ImportedIssue;
  /** Of the whole document, with its first issue. */
  readonly pictures: readonly Picture[];
}

interface Identified extends Imported {
  readonly identity: Identity;
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

function listDocuments(paths: readonly string[], content: string): readonly FoundDocument[] {
  if (paths.length === 0)
    throw new Stop(say`Which files? Type their names, or that of their folder, after “npm run import --”.`);
  if (!existsSync(content)) throw new Stop(say`There is no folder ${content}. Name the board’s folder: --content DIR`);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new Stop(say`There is no file “${missing}”. Correct its name. If it has spaces, put quotes around it.`);
  const documents = paths.flatMap(findDocuments);
  if (documents.length === 0)
    throw new Stop(
      say`There is nothing to import in ${paths.join(' ')}. Name a folder that has Word, HTML, email or text files.`,
    );
  return documents;
}

async function readAll(
  documents: readonly FoundDocument[],
  images: readonly string[],
  io: Io,
): Promise<readonly Imported[]> {
  const imported: Imported[] = [];
  const names = [...images];
  for (const document of documents) {
    const { path, name, files } = document;
    const pictures = openPictureBox(stemOf(name), names);
    try {
      const issues = await readDocument({
        name,
        bytes: files.read(name),
        files,
        parse: parseHtml,
        readPdf,
        pictures,
        clean,
      });
      names.push(...pictures.pictures.map((picture) => picture.name));
      imported.push(
        ...issues.map((issue, index) => ({ document, issue, pictures: index === 0 ? pictures.pictures : [] })),
      );
    } catch (error) {
      if (!(error instanceof NotImported)) throw error;
      io.stderr.write(say`${path}\n  ${error.message}\n`);
    }
  }
  return imported;
}

/** Oldest first. Readers quote numbers, so none is given twice. */
function identifyAll(imported: readonly Imported[], taken: readonly number[]): readonly Identified[] {
  const sorted = imported
    .map((one) => ({ ...one, identity: identify(one.issue, fallbackOf(one.document)) }))
    .sort((a, b) => order(a.identity.date.value, b.identity.date.value));
  const used = new Set(taken);
  const kept = sorted.map(({ identity: { number } }) => {
    const isFree = number !== undefined && !used.has(number.value);
    if (isFree) used.add(number.value);
    return isFree ? number : undefined;
  });
  return sorted.map((one, index) => ({ ...one, identity: { ...one.identity, number: kept[index] ?? nextFree(used) } }));
}

function nextFree(used: Set<number>): Identity['number'] {
  let value = 1;
  while (used.has(value)) value++;
  used.add(value);
  return { value, from: 'the numbers that are free' };
}

const fallbackOf = ({ name, day }: FoundDocument) => ({
  title: stemOf(name).replace(/[-_]+/g, ' '),
  date: { value: day, from: 'the day when its file was last changed' },
});

function writeAll(issues: readonly Identified[], content: string, io: Io): void {
  const folder = join(content, 'issues');
  mkdirSync(folder, { recursive: true });
  const slugs = new Set(namesIn(folder).map(stemOf));
  for (const { document, issue, identity, pictures } of issues) {
    const path = join(folder, `${takeId(identity.date.value.slice(0, 7), slugs)}.md`);
    writeFileSync(path, writeIssue(issue, identity, describeGuesses(issue, identity)), { flag: 'wx' });
    for (const picture of pictures) writePicture(picture, content);
    const { date, number } = identity;
    const lines = [
      say`${path}  (from ${document.path})\n`,
      say`  Date ${date.value}: from ${date.from}. Number ${number.value}: from ${number.from}.\n`,
      ...issue.notes.map((note) => say`  - ${note}\n`),
      ...pictures.map(({ name }) => say`  - Picture: ${join(content, 'images', name)}\n`),
    ];
    io.stdout.write(say`${sayAll(lines)}\n`);
  }
}

function writePicture({ name, bytes }: Picture, content: string): void {
  const folder = join(content, 'images');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes, { flag: 'wx' });
}
