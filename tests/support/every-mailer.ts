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

/** Every mailer there is, as bulletin.yaml names them. */
export const everyMailer = mailerNames.map((name) => ({ name }));

const { archive } = readArchive(EXAMPLE, READING);
if (!archive) throw new Error('The example archive has errors.');

export const exampleIssues = archive.issues;

/** The example's board, with every mailer. */
export function aBoard(changes: Partial<Board> = {}): Board {
  return { ...(archive as NonNullable<typeof archive>).board, mailers: everyMailer, ...changes };
}

/** What one board's mailers get of an issue. Layouts are compiled once. */
export async function everyMailRenderer(
  board: Board,
  changes: Partial<MailSettings> = {},
): Promise<(issue: Issue) => IssueMails> {
  const settings = {
    board,
    images: new Map(),
    languages: readLanguages(LAYOUTS, new Map()),
    today: READING.today(),
    ...changes,
  };
  const room = await openMailRoom(LAYOUTS, settings);
  return (issue) => room.render(describeMail(issue, settings));
}
