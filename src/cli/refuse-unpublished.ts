import { askForText } from '../links/ask-server.ts';
import type { Mailer } from '../mailers/index.ts';
import { absolute, issuePath } from '../model/addresses.ts';
import type { CampaignDraft, Connection } from '../send/service.ts';
import { say } from '../text/said.ts';
import { Stop } from './command.ts';
import type { OneIssue } from './issue-mails.ts';

const TIMEOUT = 20_000;
const MOST_BYTES = 5_000_000;

/** What a public address says, asked politely; undefined where nothing is there. */
export type ReadPage = (address: string) => Promise<string | undefined>;

export const readPage: ReadPage = async (address) => {
  const answer = await askForText(new URL(address), MOST_BYTES, {
    userAgent: `safeguarding-bulletin/1 (+${address})`,
    timeout: TIMEOUT,
  });
  return typeof answer !== 'string' && answer.status === 200 ? answer.text : undefined;
};

/** The email has its links and pictures on the issue's page. */
export async function refuseUnpublished({ board, issue }: OneIssue, read: ReadPage): Promise<void> {
  if (issue.status === 'draft') throw new Stop(say`${issue.slug} is a draft. Publish it first.`, 1);
  const page = absolute(board, issuePath(issue));
  if ((await read(page)) === undefined)
    throw new Stop(
      say`${page} does not answer, so the links and pictures of the email would be broken. Publish the archive, open that page in a browser, and run this again.`,
      1,
    );
}

/** A mailer that fetches the email must find the very one that was built. */
export async function refuseOtherEmail(connection: Connection, draft: CampaignDraft, mailer: Mailer, read: ReadPage) {
  for (const { address, words } of connection.fetched?.(draft) ?? []) {
    const found = await read(address);
    if (found === words) continue;
    const what = found === undefined ? say`does not answer` : say`is another email than the one that was just made`;
    const file = address.slice(address.lastIndexOf('/') + 1);
    throw new Stop(
      say`${mailer.title} fetches the email, and ${address} ${what}. Run npm run build, put ${file} of the issue’s folder in dist/email there, and run this again.`,
      1,
    );
  }
}
