import { openMailRoom } from '../../src/build/mail-layouts.ts';
import { readArchive } from '../../src/build/read-archive.ts';
import { readLanguages } from '../../src/build/read-languages.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import type { IssueMails } from '../../src/email/issue-mails.ts';
import { describeMail, type MailSettings } from '../../src/email/mail-data.ts';
import { mailerNames } from '../../src/mailers/index.ts';
import type { Board, Issue } from '../../src/model/model.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

/** A board of tests, with its issues and what its mails are made from. */
export function openBoard(
  folder: string,
  reading: Parameters<typeof readArchive>[1],
): { readonly issues: readonly Issue[]; readonly settings: MailSettings } {
  const { archive } = readArchive(folder, reading);
  if (!archive) throw new Error(`${folder} has errors.`);
  const { board, today, issues, wordings } = archive;
  return { issues, settings: { board, today, images: new Map(), languages: readLanguages(LAYOUTS, wordings) } };
}

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
