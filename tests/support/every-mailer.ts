import { openMailRoom } from '../../src/build/mail-layouts.ts';
import { readArchive } from '../../src/build/read-archive.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import type { IssueMails } from '../../src/email/issue-mails.ts';
import { describeMail, type MailSettings } from '../../src/email/mail-data.ts';
import type { PreparedImage } from '../../src/images/images.ts';
import { mailerNames } from '../../src/mailers/index.ts';
import type { Board, Issue } from '../../src/model/model.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

/** A board of tests, with its issues and what its mails are made from. */
export function openBoard(
  folder: string,
  reading: Parameters<typeof readArchive>[1],
): { readonly issues: readonly Issue[]; readonly settings: MailSettings } {
  const { archive, read } = readArchive(folder, reading);
  if (!archive) throw new Error(`${folder} has errors.`);
  const { board, today, issues, wordings } = archive;
  const images = new Map([...read.images].map((name) => [name, aPicture(name)]));
  return { issues, settings: { board, today, images, languages: readLanguages(LAYOUTS, wordings) } };
}

/** As if it had been made ready. */
const aPicture = (file: string): PreparedImage => ({
  file,
  hash: file,
  fallback: { path: `images/${file}`, width: 1200, height: 675 },
  webp: [],
});

/** The same for every mailer that there is. */
export const forEveryMailer = (settings: MailSettings): MailSettings => ({
  ...settings,
  board: { ...settings.board, mailers: mailerNames.map((name) => ({ name })) },
});

const example = openBoard(EXAMPLE, READING);
export const exampleIssues = example.issues;

/** The example's board, with every mailer. */
export const aBoard = (changes: Partial<Board> = {}): Board => ({
  ...forEveryMailer(example.settings).board,
  ...changes,
});

/** What one board's mailers get of an issue. Layouts are compiled once. */
export async function everyMailRenderer(
  board: Board,
  changes: Partial<MailSettings> = {},
): Promise<(issue: Issue) => IssueMails> {
  const settings = { ...example.settings, board, ...changes };
  const room = await openMailRoom(LAYOUTS, settings);
  return (issue) => room.render(describeMail(issue, settings));
}
