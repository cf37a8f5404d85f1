import { collectLinks } from '../../src/links/collect-links.ts';
import { describeFile, describeLink } from '../../src/links/describe-link.ts';
import type { Outcome } from '../../src/links/follow-link.ts';
import { type Problem, reportInto } from '../../src/text/problem.ts';
import { anIssue, check } from '../support/an-issue.ts';
import { follow } from './followed.ts';

// Links, and what their servers answered.

interface Asked {
  readonly text: string;
  /** By address; the others open. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const OLD = 'https://www.exampleshire.gov.uk/old';
const NEW = 'https://www.exampleshire.gov.uk/new';
const to = (address: string, outcome: Outcome): Asked => ({
  text: `Read [the plan](${address}).`,
  outcomes: { [address]: outcome },
});
const OPENS = to(NEW, { kind: 'alive' });
const UNLINKED = { text: 'Read the plan.', outcomes: {} };
const unsure = (outcome: Omit<Extract<Outcome, { kind: 'unsure' }>, 'kind'>) => to(OLD, { kind: 'unsure', ...outcome });
const FILE = { 'https://www.exampleshire.gov.uk/plan.pdf': { kind: 'alive', file: 'PDF, 640 KB' } } as const;
const FILE_LINK = 'Read [the plan](https://www.exampleshire.gov.uk/plan.pdf)';

export const asked = follow(
  (one: Asked) => one,
  [
    [
      to(OLD, { kind: 'dead', status: 404 }),
      'Link to its new address, or to an archived copy.',
      OPENS,
      to('https://web.archive.org/web/2018/plan', { kind: 'alive' }),
    ],
    [to(OLD, { kind: 'dead', silence: 'unknown-host' }), 'Correct the address, or delete the link.', OPENS, UNLINKED],
    [to(OLD, { kind: 'dead', silence: 'private' }), 'Link to a public page, or delete the link.', OPENS, UNLINKED],
    [
      to(OLD, { kind: 'alive', movedTo: NEW }),
      'Open it, check the page, and copy its address from the browser.',
      OPENS,
    ],
    [to(OLD, { kind: 'alive', movedTo: 'https://www.exampleshire.gov.uk/' }), 'Link to where its text is now.', OPENS],
    [
      { text: `${FILE_LINK}.`, outcomes: FILE },
      'Write “, PDF, 640 KB” after the link.',
      { text: `${FILE_LINK}, PDF, 640 KB.`, outcomes: FILE },
    ],
    // The server is there again, or the note stays, since it says that it may.
    [
      unsure({ status: 503 }),
      'reports an error (503). Open it to check: it may refuse programs, or be down for a while.',
      to(OLD, { kind: 'alive' }),
    ],
  ],
);

/** What `npm run check -- --online` says. What a text lacks beside a file is not reported twice. */
export function findOnline({ text, outcomes }: Asked): readonly Problem[] {
  const { archive, drafts, read, problems } = check(anIssue({ body: text }));
  if (!archive || !read.board) return problems;
  const found: Problem[] = [];
  const lacksDetails = problems.some(({ rule }) => rule === 'file-details');
  for (const { address, file, at } of collectLinks(archive, drafts, read.board.placeOf)) {
    const outcome = outcomes[address] ?? { kind: 'alive' };
    for (const one of [describeLink(address, outcome), lacksDetails && describeFile(address, outcome)])
      if (one) reportInto(found, file)(one.rule, at, one.message, one.severity);
  }
  return [...problems, ...found];
}
