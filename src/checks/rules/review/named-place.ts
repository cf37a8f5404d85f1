import { findAll } from '../personal/personal.ts';
import { type DetailKind, defineDetail, IN_GENERAL, ONE_PERSON } from './detail.ts';

/** `Exampleton Primary School`, `St Anne’s RC Academy`: capitalised words before the last one. */
const named = (last: string) =>
  new RegExp(
    `(?<![\\p{L}’'])(?:St\\.? )?(?:\\p{Lu}[\\p{L}’'&-]*\\.?\\s+(?:(?:and|of|the|for|on|upon|in|Church|C)\\s+)?){1,6}?(?:${last})(?![\\p{L}])`,
    'gu',
  );

/** Names that are not of one place. */
const GENERIC =
  /^(?:(?:The|A|An|Our|Your|Their|Every|Each|Any|All|Both|Local|Primary|Secondary|High|Infant|Junior|Special|Nursery|Free|Boarding|Independent|Maintained|Church|State|Private|Children’s|Children's|General|Community|Acute|Mental|Health|Family|Crown|County|Magistrates’|Magistrates'|Magistrates|Youth|High|Supreme|Appeal|Virtual|Safeguarding|Training|National|Police|Staff|Early|Years|Healthy|Safer|Operation|Local|Sixth|Form|Further|Education|Royal|New|Mother|Baby|and|And|of|In|At|For|When|If|After|Before|From|To|What|Why|How|Since|While|His|Her|Keeping|Working|Forest|Summer|Sunday|Online|Open)\s+)*\S+$/u;

/** Places of one kind that have a name. */
interface PlaceKind extends Omit<DetailKind, 'find'> {
  /** How such a name ends. */
  readonly last: string;
  /** What somebody does there. */
  readonly linked: RegExp;
  /** A name that needs no other words. */
  readonly alone?: RegExp;
  /** Whom a sentence must be about. */
  readonly who?: RegExp;
}

/** A rule about named places. Outside a review, they are flagged only where a sentence is about one person. */
export function defineNamedPlace({ last, linked, alone, who = ONE_PERSON, ...kind }: PlaceKind) {
  const pattern = named(last);
  // Rare in a text, and quick to find.
  const spokenOf = new RegExp(last, 'u');
  return defineDetail({
    ...kind,
    find: ({ text }, inReview) => {
      if (!spokenOf.test(text) && !alone?.test(text)) return [];
      const full = findAll(pattern, text).filter(
        ({ index, length }) => !GENERIC.test(text.slice(index, index + length)),
      );
      const found = full.length === 0 && alone ? findAll(new RegExp(alone, 'g'), text) : full;
      if (found.length === 0) return [];
      return inReview || (who.test(text) && !IN_GENERAL.test(text) && linked.test(text)) ? found : [];
    },
  });
}
