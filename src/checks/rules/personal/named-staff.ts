import type { Passage } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { isStaff } from '../../matchers/entities/evidence.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { fullNames, isPersonal, mayBePerson, NAME, PARTICLE } from '../../matchers/entities/people.ts';
import { hasPublic, isPublic } from '../../matchers/entities/public-people.ts';
import { isIn, type Found as Match, matchesOf, withoutOverlaps } from '../../matchers/find-all.ts';
import { afterIn, beforeIn, definePersonal, type Following, type Found, findAll, foundIn } from './personal.ts';
import { ANY_TITLE, FIRST_NAMES, SCHEMES, SHAPES, type Shape, SIGNED, SIGNED_AS, TITLED } from './staff-shapes.ts';

const REACHED = /@|\b0\d{2,4}[ )]|\b(?:tel|phone|mob(?:ile)?|ext|e-?mail|contact(?:ed)?|reached)\b/i;
const OFFERED =
  /@|\b0\d{2,4}[ )]|\b(?:tel|ext(?:ension)?|e-?mail|contact(?:ed)?|reached|ring|call|talk|happy to|love to|glad to|visit|come (?:out )?to|available|your|starts|drop|ask)\b/i;
/** What is asked of readers. */
const REQUEST =
  /\b(?:please|should be|must be|needs? to be|queries|questions|referrals?|returns?|copies|forms?|bookings?|apologies|chronologies|shout|person to|point of (?:contact|call)|copy in|held by|ask|send|ring|e-?mail|contact|speak|talk|register|sign up)\b/i;
/** A sentence about a family, or about who wrote or spoke, asks nothing of readers. */
const OF_OTHERS =
  /\b(?:goodbye|farewell|retire[sd]?|review|inquest|inquiry|death|died|killed|murder\w*|jailed|sentenced|court|mother|father|mum|dad|son|daughter|brother|sister|aunt|uncle|family|said|says|wrote|author|speakers?|book|film|novel|charity|foundation|trust|['’]s law|(?:we|they) (?:have |had )?(?!(?:need|proceed)\b)[a-z]{2,}ed|who (?:told|wrote|led))\b/i;
/** What ends the name of a service, not of a person: `Trading Standards`. */
const SERVICE =
  /\b(?:Standards|Crisis|Curie|Plus|Minds?|Connect|Direct|Refuge|Futures?|Voices?|Together|Matters|Wales|Cymru|First|Space|Works|Lives?|Counselling|Pathways?|Choices?|Bereavement|Fraud|Shelter|Network|Alliance|Federation|Association|Bureau|Church|Diocese|Cathedral|Parish|Fire|Rescue|Ambulance)$/;
/** How many characters after a name may be before its number. */
const NEAR = 90;
/** What a text needs for such a name. */
/** The heading of a list of posts. */
const LISTED =
  /\b(?:rotas?|cover|leads?|co-?ordinators?|contacts?|SPOCs?|D?DSLs?|champions?|chairs?|points? of contact|link (?:workers?|officers?)|officers?|advis[eo]rs?|named (?:nurse|doctor|professional|person)s?|on duty|team (?:is|are|members?))\b(?![’'])[^\n]{0,40}[:\n|]/i;
/** Lists of others: on a stage, in minutes, on a roll of honour. */
const NO_POSTS =
  /\b(?:speakers?|trainers?|authors?|present|apologies|winners?|awards?|reading lists?|thank\w*|congratulations|welcome|reviewers?|case|child|mother|father)\b/i;
const BESIDE = { reach: REACHED, offer: OFFERED, request: REQUEST, list: LISTED };
/** Who has agreed to be named: under a welcome, on a stage; and who is quoted. */
const AGREED =
  /\b(?:welcome|foreword|chair|scrutineer|keynote|speakers?|talks? (?:by|from|with)|congratulations|thank(?:s|ed)? (?:you )?to|well done|award|won|said|says|author|(?:written|opened|presented|illustrated) by)\b[^.!?]{0,40}$/i;

/** `Sam Example`, `Siân ap Example`, `S. Example`, wherever a word with a capital is before. */
const PAIR = new RegExp(`(?<![\\p{L}’'-])\\p{Lu}(?=(?:[\\p{L}’'-]*|\\.)\\s*(?:${PARTICLE}\\s+){0,2}${NAME})`, 'gu');
const TWO = new RegExp(`^${NAME}\\s+${NAME}`, 'u');
/** Whether a text has two words that may be a name, or a title: asked first, since the shapes are long. */
const mayName = (text: string): boolean =>
  isIn(ANY_TITLE, text) ||
  matchesOf(PAIR, text).some(({ index }) => {
    const [pair] = TWO.exec(text.slice(index, index + 60)) ?? [];
    return pair === undefined || mayBePerson(pair);
  });

/** `North: Sam Example. South: Jo Fixture.`: two at least. */
const LABELLED = new RegExp(
  `(?:^|[;.,|\\n] ?)[*\\s]*\\p{Lu}[\\p{L}&/’' -]{1,30}(?::| [–-])[*\\s]+(${NAME} ${NAME})(?=[*\\s]*(?:[;.,|(\\n]|$))`,
  'gu',
);
function labelledNames(text: string): readonly Match[] {
  if (NO_POSTS.test(text)) return [];
  return severalIn(LABELLED, text, isPersonal);
}

/** `| North | Sam Example |`: a cell that is a name, in two rows at least. */
const CELL = new RegExp(`(?<=\\|[ \\t*]*)(${NAME} ${NAME})(?=[ \\t*]*(?:\\(\\p{Lu}{2,4}\\)[ \\t]*)?\\|)`, 'gu');
function namesInCells(text: string): readonly Match[] {
  if (!text.includes('|') || NO_POSTS.test(text)) return [];
  return severalIn(CELL, text, (name) => mayBePerson(name) && !SERVICE.test(name));
}

/** Names with a common first name, unless there is only one. */
function severalIn(pattern: RegExp, text: string, isOne: (name: string) => boolean): readonly Match[] {
  const found = findAll(pattern, text).filter((one) => {
    const name = foundIn(text, one);
    return isGivenName(name.split(' ')[0] ?? '') && isOne(name);
  });
  return found.length > 1 ? found : [];
}

/** Who is named beside a task or a post; `isQuiet` where they have agreed to be. */
export function findNamedStaff(text: string, block?: string): readonly (Found & { readonly isQuiet: boolean })[] {
  const shapes = block === 'review' ? SHAPES.filter(({ near }) => near !== 'request' && near !== 'list') : SHAPES;
  const named = mayName(text) ? shapes.flatMap((shape) => findShape(shape, text)) : [];
  const listed = [...labelledNames(text), ...(block === 'review' ? [] : namesInCells(text))];
  const first = FIRST_NAMES.flatMap((pattern) => findAll(pattern, text)).filter(
    (one) =>
      isGivenName(foundIn(text, one)) && !SCHEMES.test(text.slice(Math.max(0, one.index - 10), one.index + one.length)),
  );
  const found = [
    ...named.map((one) => ({ ...one, isQuiet: AGREED.test(text.slice(Math.max(0, one.index - 60), one.index)) })),
    ...[...listed, ...first].map((one) => ({ ...one, isQuiet: false })),
  ];
  const endOf = ({ index, length }: Match) => index + length;
  // `Mr Sam Example` and `Sam Example` are one person.
  return found.filter(
    (one, at) =>
      !found.some(
        (other, place) =>
          place !== at &&
          other.index <= one.index &&
          endOf(one) <= endOf(other) &&
          (other.index === one.index ? place < at : other.isQuiet === one.isQuiet),
      ),
  );
}

export const namedStaff = definePersonal({
  rule: 'named-staff',
  severity: 'warning',
  what: 'names a person to contact',
  advice: 'People move on, but their names stay in the archive. Write the role, such as “the training coordinator”.',
  allowedInSettings: true,
  masked: 'name',
  finds: 'The name of a person to contact, or of somebody who worked with the family of a case',
  raises: [
    'To book a place, contact Sam Example at training@example.org.',
    'Named GP: Dr Sam Example',
    aReview('Social worker Sam Example visited twice.'),
  ],
  passes: [
    'To book a place, write to the training coordinator at training@example.org. In an emergency, ring Exampleshire Police.',
  ],
  advised: [
    'To book a place, contact the training coordinator at training@example.org.',
    'Named GP: ring the practice',
    aReview('The social worker visited twice.'),
  ],
  why: `People change jobs, but a bulletin stays for years. A role and its mailbox always reach the person who does the
    work now. People who have agreed to be named, such as the chair under a welcome, are not flagged.`,
  source: 'Our own judgement, after two bulletins that named a team manager’s role and lost the address.',
  find: (text, passage, _surroundings, following) =>
    passage.block === 'review'
      ? withoutOverlaps([...staffOfCase(text), ...findNamedStaff(text, passage.block)])
      : [...findNamedStaff(text), ...signaturesIn(passage, following(1)), ...listedBelow(passage, following)],
});

/** Who signs a letter, but for a welcome or a quotation; the post may be the next paragraph. */
function signaturesIn({ text, kind, block }: Passage, next: Passage | undefined): readonly Found[] {
  if (kind !== 'prose' || block !== undefined) return [];
  return findAll(SIGNED, text).filter(({ index, length }) => {
    const name = text.slice(index, index + length);
    const below = text.slice(index + length).split('\n')[1] ?? (next?.kind === 'prose' ? next.text.split('\n')[0] : '');
    return SIGNED_AS.test(below ?? '') && mayBePerson(name.replace(TITLED, ''));
  });
}

/** `The deputy leads are:`, or such a heading, above a list of names; where they are in the text of the list’s heading. */
function listedBelow({ text, kind, offset }: Passage, following: Following): readonly Found[] {
  const isHeading = kind === 'heading' || /^\*\*[^\n]+\*\*$/.test(text);
  if (!(isHeading || /:[*_]*\s*$/.test(text)) || !LISTED.test(`${text}:`) || NO_POSTS.test(text)) return [];
  const found: Found[] = [];
  for (let ahead = 1; ; ahead++) {
    const item = following(ahead);
    const name = item?.kind === 'prose' ? ITEM_NAME.exec(item.text)?.[1] : undefined;
    if (!item || name === undefined || !mayBePerson(name)) return found.length > 1 ? found : [];
    found.push({ index: item.offset + item.text.indexOf(name) - offset, length: name.length });
  }
}
/** `- Sam Example`, `1. Sam Example (nights)`, `- **Sam Example**` */
const ITEM_NAME = new RegExp(`^[\\s*•\\d.)-]*(${NAME} ${NAME})\\**(?:\\s*[(,–-].*)?\\s*$`, 'u');

/** In a review: who worked with the family. */
const staffOfCase = (text: string): readonly Found[] =>
  [...findAll(RANKED, text), ...fullNames({ text })].flatMap((one) =>
    isStaff(text, one) && !(hasPublic(text) && isPublic(text, one)) ? { ...one, says: OF_CASE } : [],
  );
const RANKED = new RegExp(`\\b(?:Dr|PC|WPC|DC|DS|DI|Sgt)\\.?(?: \\d{2,5})?\\s+${NAME}(?: ${NAME})?`, 'gu');
const OF_CASE = {
  what: 'names somebody who worked with the family',
  advice: 'Their name can identify the case. Write the role, such as “the social worker”.',
};

function findShape({ pattern, near, isGiven }: Shape, text: string): readonly Found[] {
  if (near && near !== 'post' && !isIn(BESIDE[near], text)) return [];
  return findAll(pattern, text).filter((found) => {
    const after = afterIn(text, found, NEAR, /[.!?]\s/);
    if (near === 'reach' && !REACHED.test(after)) return false;
    const around = `${beforeIn(text, found, NEAR, /[.!?]\s/)}${after}`;
    if (near === 'request' && (!REQUEST.test(around) || OF_OTHERS.test(around))) return false;
    const above = text.slice(0, found.index);
    if (near === 'list' && (!LISTED.test(above) || NO_POSTS.test(above))) return false;
    if (near === 'post' && (OF_OTHERS.test(around) || NO_POSTS.test(around))) return false;
    if (near === 'offer' && !OFFERED.test(after)) return false;
    const written = foundIn(text, found);
    const name = written.replace(TITLED, '');
    return (
      mayBePerson(name) &&
      !name.startsWith('St ') &&
      !SERVICE.test(name) &&
      !(isGiven && written === name && !isGivenName(name.split(' ')[0] ?? ''))
    );
  });
}
