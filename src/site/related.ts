import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import type { Neighbours } from './site.ts';

/** How many related issues a page names. */
const MOST = 3;
/** How far each topic's list is followed to either side, so that the work stays linear however many issues a topic has. */
const REACH = 8;

/**
 * For each issue the others that share most of its topics; of equal ones those nearest in time. The issues before and after
 * it are left out: its page names them anyway.
 */
export function indexRelated(
  { issues, byTopic }: Archive,
  neighbours: ReadonlyMap<string, Neighbours>,
): ReadonlyMap<string, readonly Issue[]> {
  const places = new Map(issues.map((issue, place) => [issue.slug, place]));
  const placeOf = (issue: Issue) => places.get(issue.slug) ?? 0;
  const shared = new Map(issues.map((issue) => [issue.slug, new Map<Issue, number>()]));
  for (const ofTopic of byTopic.values()) {
    for (const [index, issue] of ofTopic.entries()) {
      const counts = shared.get(issue.slug);
      for (const other of ofTopic.slice(Math.max(0, index - REACH), index + REACH + 1)) {
        if (other !== issue) counts?.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return new Map(
    issues.map((issue) => {
      const { older, newer } = neighbours.get(issue.slug) ?? {};
      const away = (other: Issue) => Math.abs(placeOf(other) - placeOf(issue));
      const ranked = [...(shared.get(issue.slug) ?? [])]
        .filter(([other]) => other !== older && other !== newer)
        .sort(([a, ofA], [b, ofB]) => ofB - ofA || away(a) - away(b) || placeOf(a) - placeOf(b));
      return [issue.slug, ranked.slice(0, MOST).map(([other]) => other)];
    }),
  );
}
