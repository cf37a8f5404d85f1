import { REVIEW_TYPE } from '../../checks/matchers/reviews/review-words.ts';
import { isProblem } from '../../fields/dates.ts';
import { readDateOrMonth } from '../../fields/read-day.ts';
import { readLabel } from './labels.ts';
import { bodyOf, type Part, plainLine } from './parts.ts';
import { type Said, writeBlock } from './write-block.ts';

/** A pseudonym, as reviews have them: `Child K`, `“Autumn”`, `Jack and Amy`. */
export const CASE = String.raw`(?:["“'‘][^"”'’]{1,40}["”'’]|(?:Child|Children|Baby|Adult|Family|Young Person|Sibling group|Case|Mrs?|Ms|Miss)\s+[\p{Lu}\d][\p{L}\d]{0,12}(?:(?:,| and| &) [\p{Lu}\d][\p{L}\d]{0,12})*|\p{Lu}\p{Ll}{1,14}(?:(?:,| and| &) \p{Lu}\p{Ll}{1,14})*)`;
const SIGN = String.raw`\s*(?:[–—:,|-]\s*|\s)`;
/** Forms of the line that names a review; what is after it is when it was published, or something else. */
const FORMS = [
  String.raw`^(?<case>${CASE})${SIGN}\(?(?<type>${REVIEW_TYPE})\b\)?(?<rest>.*)$`,
  String.raw`^(?<type>${REVIEW_TYPE})${SIGN}(?:(?:of|into|about|on|for|regarding|in respect of)\s+)?(?<case>${CASE})(?<rest>(?:[\s,.;:(–—-].*)?)$`,
].map((form) => new RegExp(form, 'u'));
const LONGEST = 120;

const LINK = /\[[^\]]+\]\([^()\s]+(?:\s*"[^"]*")?\)/;

interface Named {
  readonly said: readonly Said[];
  readonly left: readonly string[];
}

/** A line that has the name of a case beside the type of its review. */
export function readName(line: string): Named | undefined {
  const words = plainLine(line);
  if (
    words.length > LONGEST ||
    /[.!?]\s+\p{Lu}|\b(?:is|are|was|were|has|have|had|found|will|says|led|shows)\b/u.test(words)
  )
    return undefined;
  // “LCSPR” and “Serious case review” begin like a pseudonym themselves.
  const typeFirst = new RegExp(`^${REVIEW_TYPE}\\b`, 'iu').test(words);
  const lower = words.replace(
    /\b(?:Local|National|Thematic|Rapid|Joint|Child(?= (?:[Ss]afeguarding|[Pp]ractice))|Safeguarding|Practice|Serious|Case(?= [Rr]eview)|Learning|Adults?(?= [Rr]eview)|Domestic|Homicide|Multi-Agency|Reviews?)\b/g,
    (word) => word.toLowerCase(),
  );
  const groups = (typeFirst ? FORMS[1] : FORMS[0])?.exec(lower)?.groups;
  if (!groups) return undefined;
  const { case: name = '', type = '', rest = '' } = groups;
  const [link] = LINK.exec(rest) ?? [];
  const bare = rest.replace(link ?? '\n', '').replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/g, '');
  const day = bare.replace(/^\(|\)$/g, '').replace(/^published(?: on| in)?:?\s+/i, '');
  const published = bare !== '' && !isProblem(readDateOrMonth(day));
  return {
    said: [
      { field: 'case', value: name.replace(/^["“'‘]|["”'’]$/g, ''), line },
      { field: 'type', value: type.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), line },
      ...(published ? [{ field: 'published', value: day, line }] : []),
      ...(link ? [{ field: 'file', value: link, line }] : []),
    ],
    left: published || bare === '' ? [] : [bare],
  };
}

/** A review by its pseudonym and its type, with when it was published, its files or what it says. */
export function readReview(part: Part): string | undefined {
  const all = part.title === undefined ? bodyOf(part) : [part.title, ...bodyOf(part)];
  const labelled = all.flatMap((line) => readLabel('review', plainLine(line)) ?? []);
  const isLabelled = labelled.some(({ field }) => field === 'case') && labelled.length > 1;
  const named = isLabelled ? undefined : readName(all[0] ?? '');
  if (!isLabelled && !named) return undefined;
  const said: Said[] = [...(named?.said ?? [])];
  const text: string[] = [...(named?.left ?? [])];
  for (const line of named ? all.slice(1) : all) {
    const words = plainLine(line);
    const label = readLabel('review', words);
    if (LINK.test(words) && !/^[^[]{30}/.test(words))
      said.push({ field: 'file', value: words.replace(/^[^[]*/, ''), line });
    else if (label && label.field !== 'file') said.push({ ...label, line });
    else text.push(line);
  }
  // A name alone is a mention.
  if (said.length < 3 && text.length === 0) return undefined;
  return writeBlock('review', said, text);
}
