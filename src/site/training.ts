import type { EventBlock } from '../blocks/index.ts';
import type { Archive } from '../issue/archive.ts';
import { blocksOf, type Issue } from '../issue/model.ts';
import { lastDay } from '../language/sessions.ts';

export interface Announced {
  readonly event: EventBlock;
  readonly issue: Issue;
}

/** Nobody announces training more issues ahead than this. */
const ISSUES_BACK = 12;

/**
 * What lay ahead when the newest issue came out, earliest first. A build has no clock: the same archive shows the same page
 * whenever it is built.
 */
export function comingUp({ issues }: Archive): readonly Announced[] {
  const today = issues[0]?.date ?? '';
  return issues
    .slice(0, ISSUES_BACK)
    .flatMap((issue) =>
      blocksOf(issue).flatMap(({ block }) =>
        block.kind === 'event' && block.status !== 'cancelled' && lastDay(block.when) >= today
          ? [{ event: block, issue }]
          : [],
      ),
    )
    .sort((a, b) => order(firstDay(a), firstDay(b)) || order(a.event.title, b.event.title));
}

const firstDay = ({ event }: Announced) => event.when[0]?.date ?? '';
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
