import { perSentence } from '../../engine/once-per.ts';
import { largePlaces } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { isGroup } from './groups.ts';
import { knownPlaces } from './places.ts';

/** The source of a pattern for one name: `Kelly`, `O’Brien`, `Smith-Jones`, `McDonald`. */
export const NAME = "(?:O[’']|Mc|Mac|D[’'])?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
/** The source of a pattern for what is in a surname before its capital: `Dafydd ap Example`, `Sam van der Example`. */
export const PARTICLE = '(?:ap|ab|ferch|merch|van|von|der|den|de|del|du|la|le|di|da|dos|al|el|bin|ben|ibn|bint|st)';

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
  Although Though Because Until Unless Once Whilst Despite Following Throughout Without Whether Even Also Only Just Sadly Tragically Unfortunately
  Subsequently Later Eventually Initially Finally Recently Previously Sometimes Often Again Today Yesterday
  He She They It We His Her Their Who When What Where Why How And But Or If In On At To From By With For As Of After Before Since During While Then There That These Those No Not Both Each Every Another Other
  Appendix Section Chapter Table Figure Part One Two Three Four Ofsted Inspectors Me Anything Managers Leads Teachers Nurses Doctors Governors Members Colleagues People
  Christian Welsh English Scottish Irish British Polish Google Microsoft Teams Zoom Legal Services' Inspector Constable Sergeant
  Heddlu Cyngor Gyngor Bwrdd Fwrdd Gwasanaeth Gwasanaethau Wasanaeth Wasanaethau Canolfan Ganolfan Tîm Dîm Llinell Linell Swyddfa Adran Cymdeithas Gofal Plant Blant Cymru Drws
  Ysgol Coleg Ysbyty Heol Ffordd Maes Lôn Stryd Rhodfa Capel Eglwys Neuadd Queen King Prince Princess Saint Royal Loss Awareness Stop Start Best Better Safe Safer
  Early Later Serious Rapid Significant Domestic Violence Abuse Neglect Exploitation Criminal Missing Looked After Leaving Previous Additional Single Joint Multi
  Post Cross Inter Pre Non Self Co Mid Scouts Scout Guides Brownies Cubs Beavers Courts Magistrates Greens Lords Commons Lord Chiltern Chilterns Pennine Pennines Mendip Mendips Beatle Midlands Highlands Netherlands Philippines
  Thinking Talking Listening Learning Lessons Voices Minds Matters Together Forward Futures Pathways Steps Bridge Bridges Church Chapel Mosque Temple Gurdwara
  Synagogue Cathedral Tower Gate Cottage Farm Villa Barn Grange Manor Estate Village Valley Moor Islands Island River Beach Bay Bank Trustees Panels Lead Leaders
  Child-Centred Whole-Family Trauma Attachment Motivational Interviewing Graded Profile Outcome Star Tool Scale Index Matrix Protocol Guidelines Standards Charter
  Covid Covid-19 Christmas Easter Spring Summer Autumn Winter Internet Facebook Instagram Snapchat TikTok WhatsApp YouTube Twitter Amazon Sky News Daily Mail
  Mother’s Father’s Children’s Women’s Men’s People’s Mr Mrs Ms Miss Mx Dr PC DC DS DI Nobody Everybody Everyone Someone Somebody Staff’s Relationships Health’s
  Little Schoolgirl Schoolboy Toddler Teenager Remembering Missing Tributes Condolences Brave Tragic Murdered Happened Birth Maternal Paternal
  Fire Rescue Ambulance Housing Probation Custody Crown Youth Juvenile Family’s Secretary Minister Parliament Senedd Government Treasury Assembly Cabinet`.split(
    /\s+/,
  ),
);

/** Whether every word may be part of a person’s name. */
export const isPersonal = (name: string): boolean =>
  name.split(/\s+/).every((word) => !NO_PERSON.has(word) && !isGroup(word) && !isPlace(word));

const isPlace = (word: string) => knownPlaces({ text: word }).length > 0 && !isGivenName(word);

const isSurname = (word: string) => !NO_PERSON.has(word) && !isGroup(word) && !largePlaces.has(word);

/** Whether words beside a post may be somebody’s name: `Craig Bolton`, though Bolton is a town. */
export function mayBePerson(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/);
  return (
    isPersonal(name) ||
    (isGivenName(first) && rest.length > 0 && rest.every((word) => !NO_PERSON.has(word) && !isGroup(word)))
  );
}

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
/** `Ysgol Bryn Derw`, `Operation Kelly Ann`: what starts the name of something else. */
const STARTS =
  /\b(?:Ysgol|Coleg|Ysbyty|Heol|Ffordd|Maes|Stryd|Capel|Eglwys|Operation|HMP|St|Saint|Queen|King|Prince|Princess) $/u;

const isPartOfName = (text: string, index: number, end: number): boolean => {
  const rest = GOES_ON.exec(text.slice(end, end + 30))?.[0]
    .split(' ')
    .at(-1);
  return (rest !== undefined && !isPersonal(rest)) || STARTS.test(text.slice(Math.max(0, index - 12), index));
};

/** `Sentencing Sam Example`: the first of three is no name. */
const NEXT = new RegExp(`^ ${NAME}`, 'u');

/** Two words with a capital each that may be the name of a person: `Kelly Marsh`, `Tariro Moyo`. Only what is beside them says so. */
export const pairsOfNames = perSentence((text) => {
  const pairs: (Person & { readonly first: string })[] = [];
  FULL_NAME.lastIndex = 0;
  for (let found = FULL_NAME.exec(text); found; found = FULL_NAME.exec(text)) {
    const [{ length }, first = '', last = ''] = found;
    const isFirst = isGivenName(first) || !(isGivenName(last) && NEXT.test(text.slice(found.index + length)));
    if (
      isFirst &&
      isSurname(last) &&
      !isPartOfName(text, found.index, found.index + length) &&
      (isGivenName(first) || isPersonal(first))
    )
      pairs.push({ index: found.index, length, first });
    else FULL_NAME.lastIndex = found.index + first.length;
  }
  return pairs;
});

/** People with a first name that is common and a surname: `Kelly Marsh`. */
export const fullNames = (sentence: { readonly text: string }): readonly Person[] =>
  pairsOfNames(sentence).filter(({ first }) => isGivenName(first));

/** `Sam Example, of the Fixture estate, was found` */
export const OF_PLACE = /^,? (?:of|from) [^.;]{1,60}?,(?= (?:was|had|has|who|died|told|said|lived)\b)/;

/** What only people do or undergo. */
const DOES =
  /^(?:, | \()(?:aged )?\d{1,2}[,)]|^[’']s (?:mother|father|mum|dad|parents?|stepfather|stepmother|brother|sister|family|foster carers?|carers?|partner|body|death|killer)\b|^,? (?:who )?(?:was (?:born|killed|known|seen|found|jailed|murdered|stabbed|arrested|sentenced|convicted|charged|described|referred|placed|removed|admitted|in care|aged|a )|had (?:been|told|a |no |three|two)|has (?:been|allowed|asked|told)|told|said|says|asked|lived|lives|died|went|left|rang|refused|collected|moved|stayed|wanted|felt|loved|attended|pleaded|admitted|denied|killed|became|disappeared|came|gave|took|hanged|drowned)\b/;

/** The same with other first names, where a person’s doing follows. */
export const doers = (sentence: { readonly text: string }): readonly Person[] =>
  pairsOfNames(sentence).filter(({ index, length }) =>
    DOES.test(sentence.text.slice(index + length, index + length + 84).replace(OF_PLACE, '')),
  );
