import { aReview } from '../../examples.ts';
import { ONE_PERSON } from '../../matchers/entities/kinship.ts';
import { isGeneral } from '../../matchers/entities/purpose.ts';
import { findAll } from '../../matchers/find-all.ts';
import { type DetailKind, defineDetail } from './detail.ts';

/** `Exampleton Primary School`, `St Anne’s RC Academy`: capitalised words before the last one. */
const named = (last: string) =>
  new RegExp(
    `(?<![\\p{L}’'])(?:St\\.? )?(?:\\p{Lu}[\\p{L}’'&-]*\\.?\\s+(?:(?:and|of|the|for|on|upon|in|Church|C)\\s+)?){1,6}?(?:${last})(?![\\p{L}])(?!\\s+(?:NHS|Trust|Foundation|University Hospitals)\\b)`,
    'gu',
  );

const GENERIC =
  /^(?:(?:The|A|An|Our|Your|Their|Every|Each|Any|All|Both|Local|Primary|Secondary|High|Infant|Junior|Special|Nursery|Free|Boarding|Independent|Maintained|Church|State|Private|Children’s|Children's|General|Community|Acute|Mental|Health|Family|Crown|County|Magistrates’|Magistrates'|Magistrates|Youth|High|Supreme|Appeal|Virtual|Safeguarding|Training|National|Police|Staff|Early|Years|Healthy|Safer|Operation|Local|Sixth|Form|Further|Education|Royal|New|Mother|Baby|Care|Nursing|Residential|Children’s|Children's|Rest|Secure|Young|Offender|Remand|Open|Women’s|Women's|Approved|Registered|Unregistered|and|And|of|In|At|For|When|If|After|Before|From|To|What|Why|How|Since|While|His|Her|Keeping|Working|Forest|Summer|Pupil|Referral|Director|Attorney|Secretary|Solicitor|Another|One|This|That|Some|Many|Two|Three|No|Most|His|Nearby|Sunday|Online|Open)\s+)*\S+$/iu;

/** A home may host a forum: it counts where a sentence says who went there. */
const CARED_FOR = new RegExp(`${ONE_PERSON.source}|\\b(?:resident|tenant|offender|prisoner)\\b`, 'i');

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
function defineNamedPlace({ last, linked, alone, who = ONE_PERSON, ...kind }: PlaceKind) {
  const pattern = named(last);
  const spokenOf = new RegExp(last, 'u');
  const everyAlone = alone && new RegExp(alone, 'gu');
  return defineDetail({
    ...kind,
    find: (sentence, inReview) => {
      const { text } = sentence;
      if (!spokenOf.test(text) && !alone?.test(text)) return [];
      const full = findAll(pattern, text).filter(
        ({ index, length }) => !GENERIC.test(text.slice(index, index + length)),
      );
      const found = full.length === 0 && everyAlone ? findAll(everyAlone, text) : full;
      if (found.length === 0) return [];
      return inReview || (who.test(text) && !isGeneral(sentence) && linked.test(text)) ? found : [];
    },
  });
}

export const school = defineNamedPlace({
  rule: 'school',
  what: 'names a school',
  advice: 'Everybody there knows who is meant. Write “a school”.',
  finds: 'The name of somebody’s school, nursery or college',
  raises: [
    'The boy was a pupil at Exampleton Primary School.',
    aReview('Exampleton Primary School rang the family twice.'),
  ],
  passes: ['The boy was in his last year at primary school. The spring conference is at Exampleton Primary School.'],
  why: 'Everybody there knows who is meant. A school that hosts an event or wins a prize may be named.',
  last: 'School|Academy|College|Nursery|Pre-?[Ss]chool|Kindergarten|Playgroup|Sixth Form|PRU|Pupil Referral Unit|Infants|(?:Juniors|Grammar|High|Primary|Secondary|Comprehensive)(?!\\s+\\p{Lu})',
  linked:
    /\b(?:pupil|student|attend(?:s|ed|ing)?|enrolled|on roll|excluded|went to|taught|teacher|classmates?|left|joined|started|moved|stud(?:y|ies|ying|ied)|goes to|went|Year \d|child at|pupil at)\b/i,
});

export const hospital = defineNamedPlace({
  rule: 'hospital',
  what: 'names a hospital or ward',
  advice: 'Staff and other families there know who is meant. Write “a hospital”.',
  finds: 'The name of a hospital or ward where somebody was',
  raises: ['She was admitted to Exampleton General Hospital.', aReview('Wren spent four nights on Ward 12.')],
  passes: ['She was admitted to a hospital nearby. The training is at Exampleton General Hospital.'],
  why: 'With a date or an age, a ward is one child. Staff and other parents who were there know it at once.',
  last: 'Hospital|Infirmary|Hospice|Ward|Maternity Unit|Birth(?:ing)? Centre|A&E|General(?!\\s+\\p{Lu})',
  linked:
    /\b(?:admitted|taken|treated|born|died|discharged|patient|transferred|operated|seen|ambulance|airlifted|rushed|attended|presented|brought|delivered|recovering|nursed|stayed|moved|spent)\b/i,
  alone: /\b[Ww]ard \d{1,3}[A-Z]?\b/,
});

export const careHome = defineNamedPlace({
  rule: 'care-home',
  what: 'names a home, hostel or prison',
  advice: 'Few people live there, and all know each other. Write “a care home”, “a hostel” or “a prison”.',
  finds: 'The name of a care home, children’s home, hostel, refuge or prison where somebody was',
  raises: [
    'The boy was moved to Example Lodge Children’s Home.',
    aReview('He died at Example Lodge Care Home.'),
    aReview('His father was at HMP Exampleton.'),
  ],
  passes: [
    'The boy was moved to a children’s home. The forum is at Example Lodge Care Home.',
    aReview('He died at a care home. Children’s Home managers met.'),
  ],
  advised: [
    'The boy was moved to a children’s home.',
    aReview('He died at a care home.'),
    aReview('His father was in a prison.'),
  ],
  why: 'Where a handful of people live, the name of the place is the name of the person. A home that hosts an event may be named.',
  last: "(?:[Cc]are|[Nn]ursing|[Rr]esidential|[Rr]est|[Rr]etirement|[Cc]hildren[’']?s[’']?) [Hh]ome|Foster Home|(?:Residential|Secure|Adolescent|Rehabilitation|Detox) Unit|[Hh]ostel|[Rr]efuge|Hotel|Foyer|Approved Premises|Secure Training Centre|Removal Centre|Detention Centre|Young Offender Institution|YOI|[Pp]rison|[Ss]upported (?:[Ll]iving|[Aa]ccommodation)|Caravan Park|Traveller Site",
  linked:
    /\b(?:lived|living|lives|resident|moved|placed|placement|stayed|stay|staying|died|sentence|serving|held|remanded|released|detained|discharged|admitted|at|in|to|from)\b/i,
  alone:
    /\bHM(?:P|YOI|P\/YOI|P & YOI)\s+\p{Lu}\p{Ll}+|(?<!\p{L})\p{Lu}[\p{Ll}’']+, an? (?:\w+ ){0,2}(?:children[’']s home|care home|nursing home|hostel|refuge|prison)\b|\bTravelodge\b|\bPremier Inn\b/u,
  who: CARED_FOR,
});

const SENTENCED = new RegExp(
  `${ONE_PERSON.source}|\\b(?:uncle|aunt|cousin|carer|childminder|nanny|teacher|coach|driver|neighbour|boyfriend|partner|relative|offender|perpetrator|defendant|convicted|sentenced|jailed)\\b`,
  'i',
);

export const court = defineNamedPlace({
  rule: 'court',
  what: 'names a court',
  advice: 'Court reports name the people involved. Write “a court”.',
  finds: 'The name of the court that heard a case',
  raises: ['He was sentenced at Exampleton Crown Court.', aReview('Exampleton Crown Court heard the case.')],
  passes: ['He was sentenced by a criminal court. The Family Court has new guidance.'],
  why: 'Court reports name adults, and through them the children. With the year, a reader finds the report.',
  source: 'Our own judgement. Reporting restrictions protect a child only as long as nobody joins the two.',
  last: "Crown Court|County Court|Magistrates[’']? Court|Family Court|Youth Court|Coroner[’']?s[’']? Court|Sheriff Court|Court",
  linked:
    /\b(?:tried|trial|convicted|sentenced|jailed|guilty|pleaded|charged|appeared|hearing|inquest|case|verdict|heard|ordered|imprisoned|fined)\b/i,
  alone: /\bthe Old Bailey\b/,
  who: SENTENCED,
});
