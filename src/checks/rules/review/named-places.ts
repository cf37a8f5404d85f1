import { aReview } from '../../examples.ts';
import {
  type Beside,
  besideWords,
  endingWith,
  isOfTown,
  isProper,
  isSurname,
  startingWith,
} from '../../matchers/entities/institutions.ts';
import { OF_A_CASE, ONE_PERSON } from '../../matchers/entities/kinship.ts';
import { isGeneral, isProcess } from '../../matchers/entities/purpose.ts';
import { type Found, findAll, isIn } from '../../matchers/find-all.ts';
import { type DetailKind, defineDetail, unsure } from './detail.ts';
import { findSubjects } from './subjects.ts';

/** A home may host a forum: it counts where a sentence says who went there. */
const CARED_FOR = new RegExp(`${ONE_PERSON.source}|\\b(?:resident|tenant|offender|prisoner)\\b`, 'i');

interface PlaceKind extends Omit<DetailKind, 'find'> {
  /** How such a name ends. */
  readonly last: string;
  /** How such a name starts. */
  readonly first?: string;
  /** In a review: words beside a name that does not say what it is. */
  readonly beside: Beside;
  /** What somebody does there. */
  readonly linked: RegExp;
  /** A name that needs no other words. */
  readonly alone: RegExp;
  /** Whom a sentence must be about. */
  readonly who?: RegExp;
}

/** Pupils, patients and others that are one family. */
const SOMEBODY = new RegExp(
  `${ONE_PERSON.source}|\\b(?:both|his|her|their|the) (?:\\w+ )?(?:sisters|brothers|twins|siblings|parents|children)\\b(?! (?:partnership|board|and families))`,
  'i',
);
/** Ahead of a name: it is that of a house, not of a town. */
const HOUSE =
  "(?= (?:the )?(?:The |(?:\\p{Lu}[\\p{L}’']+ ){1,3}(?:House|Lodge|Court|Villas?|View|Cottage|Grange|Manor|Hall|Place|Gardens|Unit|Oaks|Elms|Firs|Cedars|Willows|Farm)(?!\\p{L})))";
/** `abuse by a worker`: no name, but a court has it. */
const HARM_BY = /\b(?:abuse|assault|rape|murder)\w* (?:of \w+ (?:\w+ )?)?by (?:an?|one|the|its) /i;
/** What learned bodies and national ones are called too. */
const ANY_BODY = /(?:Club|Corps|Squadron|College|Academy|Church)$/;
const HAS_NAME = /\p{Lu}|\bward \d/u;

/** A rule about named places. Outside a review, they are flagged only where a sentence is about one person. */
function defineNamedPlace({ last, first, beside, linked, alone, who = SOMEBODY, ...kind }: PlaceKind) {
  const ending = endingWith(last);
  const starting = first === undefined ? undefined : startingWith(first);
  const everyAlone = new RegExp(alone, 'gu');
  const findBeside = besideWords(beside);
  return defineDetail({
    ...kind,
    find: (sentence, inReview) => {
      const { text } = sentence;
      if (!HAS_NAME.test(text)) return [];
      const ended = findAll(ending, text).filter(
        (one) =>
          isProper(text.slice(one.index, one.index + one.length)) && !isOfTown(text, one) && !isSurname(text, one),
      );
      const named = [...ended, ...(starting ? findAll(starting, text) : [])];
      const found = named.length > 0 ? named : findAll(everyAlone, text);
      if (inReview && found.length > 0) {
        const isOfCase = isIn(OF_A_CASE, text);
        const isSure = (one: Found) =>
          isOfCase || !(isProcess(sentence) || ANY_BODY.test(text.slice(0, one.index + one.length)));
        return found.map((one) => ({ ...one, isSure: isSure(one) }));
      }
      if (inReview) return findBeside(text).slice(0, 1).map(unsure);
      if (found.length === 0 || !isIn(linked, text)) return [];
      const isOfSomebody =
        (isIn(who, text) && !isGeneral(sentence)) || isIn(HARM_BY, text) || findSubjects(sentence).length > 0;
      return isOfSomebody ? found : [];
    },
  });
}

export const school = defineNamedPlace({
  rule: 'school',
  what: 'names a school, a club or a place of worship',
  advice: 'Everybody there knows who is meant. Write “a school” or “a club”.',
  finds: 'The name of somebody’s school, nursery, college, club or place of worship',
  raises: [
    'The boy was a pupil at Exampleton Primary School.',
    aReview('Exampleton Primary School rang the family twice.'),
  ],
  passes: ['The boy was in his last year at primary school. The spring conference is at Exampleton Primary School.'],
  why: 'Everybody there knows who is meant. A school that hosts an event or wins a prize may be named.',
  last: "School|Academy|College|Nursery|Pre-?[Ss]chool|[Pp]reschool|[Nn]ursery|Kindergarten|Playgroup|Sixth Form|PRU|Pupil Referral Unit|Infants|(?:Juniors|Grammar|High|Primary|Secondary|Comprehensive)(?!\\s+\\p{Lu})|Club|FC|Scouts?(?: Group| Troop)?|Cubs|Brownies|Cadets|Corps|Squadron|[Cc]hurch|Chapel|[Mm]osque|Masjid|Madrass?ah?|Temple|Gurdwara|Synagogue|Cathedral|Kingdom Hall|Youth Centre|Children[’']s Centre|Family Centre",
  first: 'Ysgol|Coleg|Cylch Meithrin|Meithrinfa|Eglwys|Capel|Jamia|Masjid',
  beside: {
    kind: "school|nursery|preschool|pre-school|college|academy|pupil referral unit|childminder[’']s setting|setting|madrass?ah?|mosque|church|chapel|temple|club|playgroup|sixth form",
    deeds:
      'went to|attended|attends|attending|(?:pupil|student) (?:at|of)|on (?:the )?roll (?:at|of)|enrolled at|excluded from|expelled from|suspended from|(?:a |her |his )place at|Year \\d{1,2} at|[Rr]eception at|[Hh]ead(?:teacher)? (?:at|of)|[Tt]eachers? at|[Ss]taff at|started at|boarder at|sixth form at|regulars? at|members? (?:at|of)|taught at|played for|trained (?:with|at)|baptised at|worshipped at|vicar of|priest at|imam (?:of|at)|coach at',
  },
  alone: /(?<!\p{L})St\.? \p{Lu}\p{Ll}+[’']s(?![\p{L}]| \p{Lu}| wort)|\b\d{2,4} Squadron\b/u,
  linked:
    /\b(?:pupil|student|attend(?:s|ed|ing)?|enrolled|on roll|excluded|went to|taught|teacher|classmates?|left|joined|started|moved|stud(?:y|ies|ying|ied)|goes to|went|Year \d|child at|pupil at|coach|trained|played|worshipp\w+|prayed|member|baptised|volunteer(?:ed)?|leader|abused?)\b/i,
});

export const hospital = defineNamedPlace({
  rule: 'hospital',
  what: 'names a hospital, a ward or a surgery',
  advice: 'Staff and other families there know who is meant. Write “a hospital” or “a GP”.',
  finds: 'The name of a hospital, ward or GP surgery where somebody was',
  raises: ['She was admitted to Exampleton General Hospital.', aReview('Wren spent four nights on Ward 12.')],
  passes: ['She was admitted to a hospital nearby. The training is at Exampleton General Hospital.'],
  why: 'With a date or an age, a ward is one child. Staff and other parents who were there know it at once.',
  last: '(?:[Cc]ommunity|[Gg]eneral) [Hh]ospital|Hospital|Infirmary|[Hh]ospice|Ward|Maternity Unit|Birth(?:ing)? Centre|A&E|General(?!\\s+\\p{Lu})|Surgery|(?:Medical|Health|Urgent Care|Walk-in) Centre|(?:Medical|Group|Dental|Family|Street|Road|Lane|House|Park|View) Practice|Clinic|Pharmacy',
  first: 'Ysbyty|Meddygfa',
  beside: {
    kind: 'GP|GP practice|practice|surgery|hospital|ward|clinic|hospice|mother and baby unit',
    deeds:
      'admitted to|treated at|born at|birth at|died at|discharged from|airlifted to|rushed to|taken to|nursed at|in-?patient (?:at|in)|(?:sectioned|detained) (?:at|in|under \\S+ at)|seen at|operated on at|transferred to|life support at|(?:unit|baby unit|care|department|ward) at|registered (?:at|with)|(?:physiotherapy|operation|scan|treatment|outpatient) at|[Mm]idwives at',
  },
  linked:
    /\b(?:admitted|taken|treated|born|died|discharged|patient|transferred|operated|seen|ambulance|airlifted|rushed|attended|presented|brought|delivered|recovering|nursed|stayed|moved|spent)\b/i,
  alone:
    /\b[Ww]ard \d{1,3}[A-Z]?\b|\b(?:[Tt]he|at|to|in|from) Royal (?!College|Family|Society|Navy|Assent|Air|Mail|Commission|Marines|Courts|Welsh|Scots|Irish|Anglian|Engineers|Artillery|Signals|Logistic|Highland|Regiment|Mint|Ballet|Show|Albert|Oak|Exchange|Mile|Academy|Opera|British|Charter|Borough|Town)\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu}|[’'])|\b(?:Alder Hey|Addenbrooke[’']s|Queen[’']s Med|Pinderfields|Great Ormond Street|Jimmy[’']s|Bart[’']s)(?![’']| \p{Lu})/u,
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
  last: "(?:[Cc]are|[Nn]ursing|[Rr]esidential|[Rr]est|[Rr]etirement|[Cc]hildren[’']?s[’']?) [Hh]ome|Foster Home|(?:Residential|Secure|Adolescent|Rehabilitation|Detox) Unit|[Hh]ostel|[Rr]efuge|Hotel|Foyer|Approved Premises|Secure Training Centre|Removal Centre|Detention Centre|Young Offender Institution|YOI|[Pp]rison|[Ss]upported (?:[Ll]iving|[Aa]ccommodation)|Caravan Park|Holiday Park|Traveller Site|Guest ?[Hh]ouse|B&B",
  first: 'HMP|HM Prison|HMYOI',
  beside: {
    kind: "home|children[’']s home|care home|nursing home|hostel|refuge|foyer|prison|secure unit|secure home|residential unit|supported (?:living|housing|accommodation)|scheme|placement|guest house|bed and breakfast|home for \\w+",
    deeds: `(?:lived|living|lives|placed|stayed|staying|resident|detained|remanded|housed|accommodated|tenant|placement) (?:at|in${HOUSE})|moved (?:to|into)${HOUSE}|resident of|ran away from|absconded from|care of|staff at`,
  },
  linked:
    /\b(?:lived|living|lives|resident|moved|placed|placement|stayed|stay|staying|died|sentence|serving|held|remanded|released|detained|discharged|admitted|at|in|to|from)\b/i,
  alone:
    /\bHM(?:P|YOI|P\/YOI|P & YOI)\s+\p{Lu}\p{Ll}+|(?<!\p{L})\p{Lu}[\p{Ll}’']+, an? (?:\w+ ){0,2}(?:children[’']s home|care home|nursing home|hostel|refuge|prison)\b|(?:in|at|to|from|inside) (?:Feltham|Wetherby|Cookham Wood|Werrington|Wormwood Scrubs|Strangeways|Holloway|Styal|Belmarsh|Pentonville|Broadmoor|Rampton|Ashworth)(?![’']| \p{Lu})|\bTravelodge\b|\bPremier Inn\b/u,
  who: CARED_FOR,
});

const SENTENCED = new RegExp(
  `${ONE_PERSON.source}|\\b(?:uncle|aunt|cousin|carer|childminder|nanny|teacher|coach|driver|neighbour|boyfriend|partner|relative|offender|perpetrator|defendant|judge|jury|guilty|offences?|convicted|sentenced|jailed)\\b`,
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
  last: "Crown Court|County Court|Magistrates[’']? Court|Family Court|Youth Court|Coroner[’']?s[’']? Court|Sheriff Court|Court|Magistrates[’']?",
  beside: {
    kind: 'court|crown court|tribunal',
    deeds:
      '(?:evidence|tried|trial|sentenced|jailed|convicted|heard|appeared|hearing|inquest|case|sat|guilty|sentencing) (?:at|before)',
  },
  linked:
    /\b(?:tried|trial|convicted|sentenced|jailed|guilty|pleaded|charged|appeared|hearing|inquest|case|verdict|heard|told|admitted|denied|ordered|imprisoned|fined)\b/i,
  alone:
    /\bthe Old Bailey\b|\b(?:Family|Crown|County|Youth|Magistrates[’']?) Court (?:sitting )?(?:in|at) \p{Lu}\p{Ll}+|\bat (?:Snaresbrook|Southwark|Blackfriars|Isleworth|Woolwich|Wood Green)(?! \p{Lu})/u,
  who: SENTENCED,
});
