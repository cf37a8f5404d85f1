import { emphasisedWords } from '../../matchers/acronyms/everyday.ts';
import { isGivenName, withoutAccents } from '../../matchers/entities/given-names.ts';
import { isPersonal } from '../../matchers/entities/people.ts';
import { knownPlaces } from '../../matchers/entities/places.ts';
import { isOrdinary } from '../../matchers/entities/unusual-words.ts';
import { definePersonal, type Found, findAll, foundIn } from './personal.ts';

const BOX = "(?<![\\p{L}\\d._%+-])[\\p{L}\\d][\\p{L}\\p{M}\\d._+’'-]{0,60}";
/** The sign in brackets, as programs that collect addresses do not read it. */
const AT = '\\s?[([{<]at[)\\]}>]\\s{0,9}';
const DOT = '\\s?[([{<]dot[)\\]}>]\\s?';
const HOST = '[\\p{L}\\d-]+';
const ENDS = '(?:com|cymru|eu|info|me|net|org|scot|uk|wales)(?![\\p{L}\\d])';
/** Any email address. `Rachel @example.org` may be an account of a social network; `at` is a sign only beside a `dot`, and not in `at the dot`. */
const MAILBOX = new RegExp(
  `${BOX}(?:(?:@\\s?|\\s@\\s|(?<=[._][\\p{L}\\d’'-]{1,30})\\s@|${AT})${HOST}(?:(?:\\.|${DOT})${HOST})+|\\sat\\s(?!(?:an?|the|this|that|our|your|its|every|each)\\s)${HOST}(?:(?:\\.|${DOT}|\\sdot\\s)${HOST})*\\sdot\\s${ENDS})`,
  'giu',
);
/** Read out: what is before it may be a word of the sentence. */
const SPOKEN = /\sat\s.*\sdot\s/i;
/** What a text needs for one. */
const HAS_SIGN = /@|[([{<]at[)\]}>]|\sat\s[^\n]{1,60}\sdot\s/i;
/** `first.last`, `f.last`, `first_last`, `a.j.last`. */
const NAMES = /^(?:[a-z]{1,20}[._]){1,2}[a-z][a-z’'-]{1,30}\d{0,4}$|^[a-z]{3,30}[._][a-z]$/i;

/** A mailbox with one of these words belongs to a task, not to a person. */
const ROLES = new Set(
  `
  abuse access allegation allegations cpc digest account accounts admin administration admissions adoption adult adults advice alcohol alert alerts alliance
  ambulance antisocial app apprentice apprenticeships arts asb ask assessment assessments assistant asylum attendance audit audits
  benefits bereavement better board booking bookings borough briefing brighter british bronze brownies bulletin business cabinet
  cafcass camhs campaign campaigns care careers carers catering cathedral cdop center central centre chair champion champions
  change charities charity chief child children childrens choice choices church city clinic club clubs coastguard college comms
  communications community complaints concern concerns conference contact contacts contactus contextual control council county
  course courses court courts crime crimes crisis cse culture curriculum customer cyber da dash data day death deaths debt
  democratic dept deputy designated desk development digital diocese director directorate district doctor doctors domestic door
  dpo drug drugs dsl dsls duty dv ear early east editor editors education ehcp elections elective email emergency encompass
  enquiries enquiry enrolment environment equality escalation evaluation events evidence exclusions exec executive exploit
  exploitation families family feedback finance fire first foi forum forums foster fostering foundation fraud front fund funding
  future futures gang gangs general gold governance governors gps grant grants group guidance guide guides hall harassment harm
  hate have haven head headteacher health hello help helpdesk helpline homeless hope hospice hospital house housing hr hub hubs
  idva inbox inclusion info information innovation insight insurance intake intel intervention isva it jobs justice lado leader
  learning legal leisure libraries library licensing line listening local lscb mail mailbox marac marketing mash mayor me media
  meetings member members membership midwife midwives migrant minute minutes missing modern money mosque multi-agency museum named
  neglect neighbourhood network networks new news newsletter night nights no nominations noreply north notification notifications
  nurse nurseries nursery nurses office officer oncall online operation our out panel parent parenting parish parks partner
  partners partnership partnerships payroll pensions people performance pharmacy place places planning playgroup police policy
  post practice pre-school preschool press prevent prevention prison prisons privacy probation procedures programme project
  projects protect protecting protection public quality rail reading reception records recruitment referral referrals refuge
  refugee refugees region regional register rehab reply report reporting reports request rescue research resource resources
  response review reviews road rota safe safeguarding safer safety sar say scams school schools scouts scp scr screening scrutiny
  secretary sector sen senco send serious service services sexual silver slavery social south space spaces speak sport sports
  staff stalking standards strategic strategy street stronger student students subscribe subscriptions substance support surgery
  survey targeted team teams tech tell temple third together toolkit tools town trading trafficking training transport triage
  trust unit university unsubscribe update updates urgent us vacancies vaw vawg violence virtual visit visitor visitors visits
  voice voices voluntary volunteer volunteering vru ward watch water we web webmaster weekend welcome welfare wellbeing west work
  workforce workshop workshops writing yos yot your youth
  addysg cyngor cymorth cymru chwarae diogelu gofal gwasanaeth gwasanaethau hyfforddiant iechyd ifanc lles market marketplace plant pobl swyddfa teg teulu
  teuluoedd tim ymholiadau ysgol ysgolion
`
    .trim()
    .split(/\s+/),
);

/** `ne.lscp`, `northmash`: short forms of services within a word. */
const SHORT_ROLES = 'scp scb sab mash lado admin board child staff teams youth adult learn'.split(' ');
const LONG_ROLES = [...[...ROLES].filter(({ length }) => length > 5), ...SHORT_ROLES];

/** Every mailbox but those of a task; `isQuiet` where it may be a person’s. */
export const findMailboxes = (text: string): readonly (Found & { readonly isQuiet: boolean })[] =>
  (HAS_SIGN.test(text) ? findAll(MAILBOX, text) : []).flatMap((found) => {
    const address = foundIn(text, found);
    const box = boxOf(address);
    const isQuiet = !isPersons(address, text.slice(Math.max(0, found.index - 60), found.index));
    // `look at example dot org`
    const isSentence =
      SPOKEN.test(address) && (isOrdinary(box) || !isPersonal(box.replace(/^./, (letter) => letter.toUpperCase())));
    return isQuiet && (isSentence || partsOf(box).some(isRole)) ? [] : { ...found, isQuiet };
  });

export const personalMailbox = definePersonal({
  rule: 'personal-mailbox',
  severity: 'warning',
  what: 'mailbox looks like one person’s',
  advice: 'People move on, but their names stay in the archive. Write the mailbox of a team or a role.',
  finds: 'A mailbox that looks like one person’s: `first.last@`, `f.last@`, `first@`',
  raises: ['Write to sam.example@example.org for the slides.'],
  passes: ['Write to training@example.org for the slides, or to early.help@example.org with questions.'],
  advised: ['Write to training@example.org for the slides.'],
  why: `People change jobs, and then a question about a child goes to a mailbox that nobody reads. Mailboxes with words
    such as “team”, “training” or “referrals” are not flagged.`,
  source: 'Our own judgement. A bulletin of autumn 2017 lost the address that readers were asked to write to.',
  find: findMailboxes,
});

/** `JaneSmith@`, `SmithJ@`; `jsmith2@nhs.net`, since the NHS numbers people of one name. */
const IN_CAPITALS = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*@/u;
const OF_NHS = /^[a-z]+\d{1,3}@nhs\.net$/i;
/** `4431@police.uk`: an officer’s collar number. */
const COLLAR = /^(?!101@|999@)\d{3,6}@[^@]*police/i;
/** `k-example@`, `pc.example@`, `mrs.example@`. */
const WITH_INITIAL = /^(?!e-)[a-z]-[a-z]{4,}$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|revd?|fr|pc|dc|ds|sgt|cllr)$/;
/** `kexample@`: no English word starts with these letters, so the first is an initial. */
const INITIAL_AND_NAME =
  /^(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kl|kn|kr|ll|mc|ph|pl|pr|ps|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sv|sw|th|tr|ts|tw|wh|wr)(?:[bcdfghjklmnpqrstvwxz][bcdfgjklmnpqrstvwxz])h?[aeiouy][a-z]{2,}$/;
/** Where anybody may have a mailbox, and an office seldom has one. */
const FREE =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|ntlworld|virginmedia|mail)\.(?:com|co\.uk|net)$/i;
/** A helpline’s mailbox that has a first name. */
const PUBLIC = /^jo@samaritans\.org$/i;

const SIGN = new RegExp(`\\s?@\\s?|${AT}|\\sat\\s`);
/** Lists of names and roles have no accents. */
const readAddress = (address: string) => withoutAccents(address.toLowerCase()).split(SIGN);
const boxOf = (address: string) => readAddress(address)[0] ?? '';
const partsOf = (box: string) => box.split(/[._+-]/).flatMap((part) => part.replace(/\d+$/, '') || []);

/** @param before what the text says in front of it, such as the name of its owner */
function isPersons(address: string, before: string): boolean {
  const [box = '', domain = ''] = readAddress(address);
  const parts = partsOf(box);
  if (PUBLIC.test(address)) return false;
  if (COLLAR.test(address) || TITLE.test(parts[0] ?? '')) return true;
  const isFree = FREE.test(address);
  if (parts.some((part) => isRole(part) && !(isFree && part === 'family')))
    return parts.length > 2 && isGivenName(parts[0] ?? '');
  return (
    isFree ||
    NAMES.test(box) ||
    parts.some(isGivenName) ||
    isNameWithDigits(box) ||
    IN_CAPITALS.test(address) ||
    OF_NHS.test(address) ||
    WITH_INITIAL.test(box) ||
    INITIAL_AND_NAME.test(box) ||
    (isNameAndMore(box) && !domain.startsWith(box)) ||
    isOwners(box, before)
  );
}

/** Whether an account of a social network has a person’s name: `sam_fixture`, `SamFixture`, `samfixture12`, not `SampletonHub`. */
export function isPersonsAccount(handle: string): boolean {
  const name = withoutAccents(handle).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_');
  const parts = partsOf(name.toLowerCase());
  const whole = parts.join('');
  return (
    !parts.some(isRole) && (parts.some(isGivenName) || isNameAndMore(whole) || isNameWithDigits(handle.toLowerCase()))
  );
}

function isNameWithDigits(box: string): boolean {
  const letters = /^([a-z]{4,30})[._-]?\d{1,4}$/.exec(box)?.[1] ?? '';
  const ends = Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => at + 2);
  return ends.some((at) => isGivenName(letters.slice(0, at + 1)) || isGivenName(letters.slice(at)));
}

/** `janeexample@`, `janee@`: a first name of four letters or more, and an initial or a name. */
function isNameAndMore(box: string): boolean {
  if (!/^[a-z]{5,30}$/.test(box) || box.endsWith('s')) return false;
  return [4, 5, 6, 7, 8].some((at) => isGivenName(box.slice(0, at)) && (box.length === at + 1 || box.length >= at + 4));
}

/** `Sam Example <sexample@…>`: the surname in front of it is in it. */
function isOwners(box: string, before: string): boolean {
  const [name = '', surname = ''] =
    /(\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,}))[^\p{L}]{1,5}(?:at\s|on\s)?[<(]?$/u.exec(before) ?? [];
  return (
    name !== '' &&
    isPersonal(name.replace(/[^\p{L} ].*$/u, '')) &&
    box.includes(surname.toLowerCase()) &&
    box !== surname.toLowerCase()
  );
}

/** `admin`, and `childprotectionadmin`, which contains one of the longer words. */
const isRole = (part: string) =>
  ROLES.has(part) ||
  (part.length > 2 && emphasisedWords.has(part.toUpperCase())) ||
  knownPlaces({ text: part.charAt(0).toUpperCase() + part.slice(1) }).length > 0 ||
  LONG_ROLES.some((role) => part.includes(role));
