import { findCampaign, readCampaigns } from './campaigns.ts';
import { decodeText } from './decode-text.ts';
import { type Files, type ImportedIssue, NotImported, type Source } from './document.ts';
import { listDocuments } from './list-documents.ts';
import { openZip } from './open-zip.ts';

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
