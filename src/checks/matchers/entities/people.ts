import { isGivenName } from './given-names.ts';
import { isGroup } from './groups.ts';
import { perSentence } from './per-sentence.ts';
import { knownPlaces } from './places.ts';

/** The source of a pattern for one name: `Kelly`, `O’Brien`, `Smith-Jones`, `McDonald`. */
export const NAME = "(?:O[’']|Mc|Mac|D[’'])?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

/** Words with a capital that are in names of teams, posts and places, not of people. */
const NO_PERSON: ReadonlySet<string> = new Set(
  `Academy Act Action Administrator Adult Adults Advice Adviser Advisor Agencies Agency Aid All Any Area Assessment Audit Authority Avenue
  Baby Board Book Borough Building Business Campaign Care Carer Carers Case Centre Chair Champion Champions Charity Child Childline
  Children City Clinic Close Club College Commissioner Committee Community Conference Consultant Contact Co-ordinator Coordinator Council County Course Court Crimestoppers
  Customer Data Day Department Designated Desk Development Director District Doctor Domestic Door Drive Duty Early Education Emergency Family Families Forum
  Foundation Front Form Gardens General Governor Green Group Guidance Hall Head Health Help Helpline High Hill Home Hospice Hospital Hotel House Hub
  Human Infant Initiative Inquiry Institute Journal Justice Lane Law Lead Learning Liaison Library Line Local Lodge Manager Medical Mental Midwife Model Named National
  North Nurse Nursery Office Officer Online Operation Organisation Organisations Our Outreach Panel Park Parent Parents Participation Partner Partners Partnership Please Police Policy
  Practice Practitioner Primary Prison Profile Programme Project Protection Public Quality Recruitment Referral Refuge Report Resources Review Road Rule Safeguarding Safety Samaritans School Schools
  Secondary Service Services Sexual Shire Signs Social Society South Square Staff Station Strategy Street Support Surgery Survey Systems Teacher Team Terrace The This Toolkit Training Trust
  Unit University Victim Visitor Visiting Volunteer Ward Way Welfare West East Women Worker Workers Working Workshop Yorkshire Young Youth Your You Week Scheme Award
  January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday Mother Father Mum Dad Brother Sister Sibling Grandmother Grandfather Aunt Uncle Stepfather Stepmother Subject Adviser Advisory Specialist Senior Assistant Deputy Independent
  He She They It We His Her Their Who When What Where Why How And But Or If In On At To From By With For As Of After Before Since During While Then There That These Those No Not Both Each Every Another Other
  Appendix Section Chapter Table Figure Part One Two Three Four Ofsted Inspectors Me Anything Managers Leads Teachers Nurses Doctors Governors Members Colleagues People
  Christian Welsh English Scottish Irish British Polish Google Microsoft Teams Zoom Legal Services' Inspector Constable Sergeant`.split(
    /\s+/,
  ),
);

/** Whether every word may be part of a person’s name. */
export const isPersonal = (name: string): boolean =>
  name.split(/\s+/).every((word) => !NO_PERSON.has(word) && !isGroup(word) && !isPlace(word));

const isPlace = (word: string) => knownPlaces({ text: word }).length > 0 && !isGivenName(word);

export interface Person {
  readonly index: number;
  readonly length: number;
}

const FULL_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${NAME})(?:\\s{1,4}\\p{Lu}\\.?)?\\s{1,4}(${NAME})(?![\\p{L}-])`,
  'gu',
);
/** What makes two such words the name of something else: `Lucy Faithfull Foundation`, `Rachel House School`. */
const GOES_ON = /^(?:[’']s? (?:Law|Rule|Place|Home)|(?: (?:and|&))? \p{Lu}\p{Ll}+)/u;

/** People with a first name that is common and a surname: `Kelly Marsh`. */
export const fullNames = perSentence((text): readonly Person[] => {
  const people: Person[] = [];
  FULL_NAME.lastIndex = 0;
  for (let found = FULL_NAME.exec(text); found; found = FULL_NAME.exec(text)) {
    const [name, first = '', last = ''] = found;
    const next = text.slice(found.index + name.length, found.index + name.length + 30);
    const rest = GOES_ON.exec(next)?.[0].split(' ').at(-1);
    if (isGivenName(first) && isPersonal(last) && (rest === undefined || isPersonal(rest)))
      people.push({ index: found.index, length: name.length });
    else FULL_NAME.lastIndex = found.index + first.length;
  }
  return people;
});
