import { decodeText } from './decode-text.ts';
import { type Clue, type Files, type ImportedIssue, NotImported, type Source, stemOf } from './document.ts';
import { listDocuments } from './list-documents.ts';
import { openZip } from './open-zip.ts';

/** A newsletter in Mailchimp's list of them, `campaigns.csv`. */
type Campaign = ReadonlyMap<string, string>;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function readCampaigns(csv: string): readonly Campaign[] {
  const [heads = [], ...rows] = readRows(csv);
  return rows.map((row) => new Map(heads.map((head, at) => [letters(head), row[at]?.trim() ?? ''])));
}

/** What the list says of a file, which has the newsletter's number or title in its name. */
function findCampaign(campaigns: readonly Campaign[], file: string): readonly Clue[] {
  const stem = stemOf(file);
  const found =
    campaigns.find((one) => hasWord(stem, one.get('uniqueid') || one.get('id'))) ??
    campaigns.find((one) => letters(stem).endsWith(letters(one.get('title') || one.get('subject') || '?')));
  if (!found) return [];
  return ['subject', 'title', 'senddate'].map((key) => ({
    from: 'Mailchimp’s list of campaigns',
    text: found.get(key) ?? '',
  }));
}

const hasWord = (name: string, word = '') => word !== '' && name.split(/[^\p{L}\p{N}]+/u).includes(word);

/** Cells in quotes may have commas, line ends and doubled quotes in them. */
function readRows(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** In bytes, unpacked. */
const MOST = 300_000_000;
const LIST = /(?:^|\/)campaigns\.csv$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i;

export interface Reader {
  readonly canImport: (name: string) => boolean;
  readonly read: (source: Source) => Promise<readonly ImportedIssue[]>;
}

/** Documents that lie in a ZIP with their pictures: Mailchimp's export, or a page of Google Docs. */
export async function readZipArchive(source: Source, { canImport, read }: Reader): Promise<readonly ImportedIssue[]> {
  const isWanted = (name: string) => canImport(name) || LIST.test(name) || PICTURE.test(name);
  const zip = openZip(source.bytes, (name) => isWanted(name) && !/^__MACOSX\//.test(name), MOST);
  if (!zip) throw new NotImported('This is no ZIP, or not the whole of one. Download it again.');
  if (zip.isCut) throw new NotImported('This ZIP is too large. Unpack it, and import its folder.');
  const names = Object.keys(zip.files).sort();
  const files: Files = { names, read: (name) => zip.files[name] ?? new Uint8Array() };
  const campaigns = readCampaigns(decodeText(files.read(names.find((name) => LIST.test(name)) ?? '')));
  const documents = listDocuments(names.filter((name) => canImport(name) && !/\.zip$/i.test(name)));
  if (documents.length === 0)
    throw new NotImported('This ZIP has no bulletins in it. Unpack it, and import the Word or HTML files from it.');
  const issues: ImportedIssue[] = [];
  for (const name of documents) {
    const clues = findCampaign(campaigns, name);
    const found = await read({ ...source, name, bytes: files.read(name), files });
    const subject = clues[0]?.text ?? '';
    issues.push(
      ...found.map((issue) => ({ ...issue, title: issue.title || subject, clues: [...clues, ...issue.clues] })),
    );
  }
  return issues;
}
