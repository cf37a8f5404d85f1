import type { EventBlock } from '../blocks/index.ts';
import { sittingsOf } from '../fields/sittings.ts';
import { groupBy } from '../text/group-by.ts';
import { blocksOf, type Issue, type Section } from './model.ts';
import { placesOf } from './venues.ts';

// An event may be announced in several issues: first with its date, then again because places are left, or because it is
// cancelled. Readers want it once, as it was last announced.

export interface Announcement {
  readonly event: EventBlock;
  readonly issue: Issue;
  /** None for one in the introduction. */
  readonly section: Section | undefined;
}

export interface Training extends Announcement {
  /** The older announcements of the same event, newest first. */
  readonly earlier: readonly Announcement[];
}

/**
 * Every event of these issues, newest first, once. Announcements that agree in title and days are of one event, since a time or a venue may
 * change; where an issue has several of one title on the same days, times tell them apart.
 */
export function gatherTraining(issues: readonly Issue[]): readonly Training[] {
  const ofIssues = issues.map(announcementsIn);
  const ambiguous = new Set(ofIssues.flatMap((ofIssue) => repeated(ofIssue.map(({ event }) => titleAndDays(event)))));
  const gathered = groupBy(ofIssues.flat(), ({ event }) => {
    const days = titleAndDays(event);
    return ambiguous.has(days) ? `${days} ${JSON.stringify(event.when)}` : days;
  });
  return [...gathered.values()].flatMap(([newest, ...earlier]) => (newest ? [{ ...newest, earlier }] : []));
}

export function announcementsOf({ earlier, ...newest }: Training): readonly [Announcement, ...Announcement[]] {
  return [newest, ...earlier];
}

/** Every entry that an event has in a calendar, each with its own place. */
export const sittingsIn = (event: Pick<EventBlock, 'when' | 'where'>) =>
  event.when.flatMap((session) =>
    sittingsOf(session).map((sitting) => ({
      ...sitting,
      venue: placesOf(event, session).join(', '),
      note: session.note,
    })),
  );

function announcementsIn(issue: Issue): readonly Announcement[] {
  return blocksOf(issue).flatMap(({ block, section }) =>
    block.kind === 'event' ? [{ event: block, issue, section }] : [],
  );
}

function titleAndDays({ title, when }: EventBlock): string {
  const days = when.map(({ date, until = '' }) => `${date}/${until}`).sort();
  return [title.toLowerCase().replace(/\s+/g, ' ').trim(), ...days].join(' ');
}

function repeated(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
