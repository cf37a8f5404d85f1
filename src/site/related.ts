import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import { type IssueLine, lineOf } from './site.ts';

const MOST = 3;
/** How far each topic's list is followed to either side, so that the work stays linear however many issues a topic has. */
const REACH = 8;

/** The issues before and after it, each in its language where it has that. Its own translations are neither. */
export function neighboursOf(issues: readonly Issue[], index: number) {
  const issue = issues[index];
  const versions = new Set(issue?.versions.map(({ slug }) => slug));
  const older = issues.find(({ slug }, place) => place > index && !versions.has(slug));
  const newer = issues.findLast(({ slug }, place) => place < index && !versions.has(slug));
  const shown = (other: Issue | undefined) => other && lineOf(inLanguageOf(issue, other, issues));
  return { older: shown(older), newer: shown(newer) };
}

/** The version of another issue that a reader of this one is shown. */
function inLanguageOf(issue: Issue | undefined, other: Issue, issues: readonly Issue[]): Issue {
  if (other.lang === issue?.lang || other.versions.length === 0) return other;
  const versions = new Set(other.versions.map(({ slug }) => slug));
  return issues.find(({ slug, lang }) => versions.has(slug) && lang === issue?.lang) ?? other;
}

/** By slug, the issues that share most topics; of equal ones those nearest in time. Neighbours are left out: the page names them anyway. */
export function relatedTo({
  issues,
  byTopic,
}: Pick<Archive, 'issues' | 'byTopic'>): ReadonlyMap<string, readonly IssueLine[]> {
  const places = new Map(issues.map((issue, place) => [issue, place]));
  const placeOf = (issue: Issue) => places.get(issue) ?? 0;
  const shared = new Map(issues.map((issue) => [issue, new Map<Issue, number>()]));
  for (const ofTopic of byTopic.values()) {
    for (const [index, issue] of ofTopic.entries()) {
      const counts = shared.get(issue);
      for (const other of ofTopic.slice(Math.max(0, index - REACH), index + REACH + 1)) {
        if (other !== issue) counts?.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return new Map(
    issues.map((issue, place) => {
      const versions = new Set(issue.versions.map(({ slug }) => slug));
      const beside = neighboursOf(issues, place);
      const named = new Set([beside.older?.slug, beside.newer?.slug]);
      const away = (other: Issue) => Math.abs(placeOf(other) - place);
      const ranked = [...(shared.get(issue) ?? [])]
        .filter(([other]) => !named.has(other.slug) && !versions.has(other.slug))
        .filter(([other]) => inLanguageOf(issue, other, issues) === other)
        .sort(([a, ofA], [b, ofB]) => ofB - ofA || away(a) - away(b) || placeOf(a) - placeOf(b));
      return [issue.slug, ranked.slice(0, MOST).map(([other]) => lineOf(other))];
    }),
  );
}
