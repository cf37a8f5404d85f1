import { findAll } from '../personal/personal.ts';
import { IN_GENERAL, ONE_PERSON, type ReviewDetail } from './detail.ts';

/** `Exampleton Primary School`, `St Anne’s RC Academy`: capitalised words before the last one. */
const named = (last: string) =>
  new RegExp(
    `(?<![\\p{L}’'])(?:St\\.? )?(?:\\p{Lu}[\\p{L}’'&-]*\\.?\\s+(?:(?:and|of|the|for|on|upon|in|Church|C)\\s+)?){1,6}?(?:${last})(?![\\p{L}])`,
    'gu',
  );

/** Names that are nobody’s in particular. */
const GENERIC =
  /^(?:(?:The|A|An|Our|Your|Their|Every|Each|Any|All|Both|Local|Primary|Secondary|High|Infant|Junior|Special|Nursery|Free|Boarding|Independent|Maintained|Church|State|Private|Children’s|Children's|General|Community|Acute|Mental|Health|Family|Crown|County|Magistrates’|Magistrates'|Magistrates|Youth|High|Supreme|Appeal|Virtual|Safeguarding|Training|National|Police|Staff|Early|Years|Healthy|Safer|Operation|Local|Sixth|Form|Further|Education|Royal|New|Mother|Baby|and|And|of|In|At|For|When|If|After|Before|From|To|What|Why|How|Since|While|His|Her|Keeping|Working|Forest|Summer|Sunday|Online|Open)\s+)*\S+$/u;

/**
 * A rule about places of one kind that have a name. Elsewhere than in a review, only beside somebody in particular.
 * @param last what such a name ends with
 * @param linked what somebody does there
 * @param alone what is enough of a name by itself; `who` is whom a sentence must speak of
 */
export function defineNamedPlace(
  rule: string,
  what: string,
  vaguer: string,
  last: string,
  linked: RegExp,
  { alone, who = ONE_PERSON }: { readonly alone?: RegExp; readonly who?: RegExp } = {},
): ReviewDetail {
  const pattern = named(last);
  // Seldom there, and quick to look for.
  const spokenOf = new RegExp(last, 'u');
  return {
    rule,
    what,
    vaguer,
    find: ({ text }, inReview) => {
      if (!spokenOf.test(text) && !alone?.test(text)) return [];
      const full = findAll(pattern, text).filter(
        ({ index, length }) => !GENERIC.test(text.slice(index, index + length)),
      );
      const found = full.length === 0 && alone ? findAll(new RegExp(alone, 'g'), text) : full;
      if (found.length === 0) return [];
      return inReview || (who.test(text) && !IN_GENERAL.test(text) && linked.test(text)) ? found : [];
    },
  };
}
