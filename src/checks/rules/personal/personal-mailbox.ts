import { isGivenName } from '../../matchers/entities/given-names.ts';
import { knownPlaces } from '../../matchers/entities/places.ts';
import { definePersonal, type Found, findAll } from './personal.ts';

/** Any email address. */
const MAILBOX = /(?<![\p{L}\d._%+-])[a-z\d][a-z\d._+’'-]{0,60}@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
/** `first.last`, `f.last`, `first_last`, `a.j.last`. */
const NAMES = /^(?:[a-z]{1,20}[._]){1,2}[a-z][a-z’'-]{1,30}\d{0,4}$/i;

/** A mailbox with one of these words belongs to a task, not to a person. */
const ROLES = new Set(
  'abuse app campaign campaigns contextual crime cse digital dv equality exploitation finance harm hr hubs missing neglect parenting payroll resource screening serious strategy toolkit tools violence vru wellbeing access account accounts adoption adult adults admin administration advice alert alerts board booking bookings bulletin business cafcass camhs cdop champion champions care carers central chair child childrens children comms communications community complaints concern concerns conference contact contacts council course courses customer data dept da designated desk development director directorate door domestic dpo duty early east education email enquiries enquiry escalation events families family feedback first foi foster fostering front general governance governors group head health help helpdesk helpline hub inclusion info information inbox intake it lado learning legal library licensing line local lscb mail marketing mash marac media meetings member membership multi-agency new news newsletter no noreply north notification notifications nominations office officer online parent partnership partnerships police policy post practice press prevent privacy programme project projects procedures protection public quality records recruitment referral referrals register rehab reply request report reporting reports request resources reviews safe safeguarding sar safety school schools scp scr panel secretary send service services sexual social south staff standards strategic strategy student students subscribe subscriptions support survey targeted team teams tech training triage unit unsubscribe update updates virtual volunteer volunteering web webmaster west welfare wellbeing work workforce youth'.split(
    ' ',
  ),
);

/** `ne.lscp`, `northmash`: short forms of services within a word. */
const SHORT_ROLES = ['scp', 'scb', 'sab', 'mash', 'lado'];
const LONG_ROLES = [...ROLES].filter(({ length }) => length > 4).concat(SHORT_ROLES);

/** Every mailbox but those of a task. */
export const findMailboxes = (text: string): readonly Found[] =>
  (text.includes('@') ? findAll(MAILBOX, text) : []).filter(
    ({ index, length }) => !partsOf(text.slice(index, index + length)).some(isRole),
  );

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
  find: (text) =>
    findMailboxes(text).map((found) => ({
      ...found,
      isQuiet: !isPersons(text.slice(found.index, found.index + found.length)),
    })),
});

/** `JaneSmith@`; `jsmith2@nhs.net`, since the NHS numbers people of one name. */
const IN_CAPITALS = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+@/u;
const OF_NHS = /^[a-z]+\d{1,3}@nhs\.net$/i;

const boxOf = (address: string) => address.toLowerCase().replace(/@.*/, '');
const partsOf = (address: string) =>
  boxOf(address)
    .split(/[._+-]/)
    .map((part) => part.replace(/\d+$/, ''));

function isPersons(address: string): boolean {
  const box = boxOf(address);
  return (
    NAMES.test(box) ||
    partsOf(address).some(isGivenName) ||
    isNameWithDigits(box) ||
    IN_CAPITALS.test(address) ||
    OF_NHS.test(address)
  );
}

function isNameWithDigits(box: string): boolean {
  const letters = /^([a-z]{4,30})\d{1,4}$/.exec(box)?.[1] ?? '';
  const ends = Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => at + 2);
  return ends.some((at) => isGivenName(letters.slice(0, at + 1)) || isGivenName(letters.slice(at)));
}

/** `admin`, and `childprotectionadmin`, which contains one of the longer words. */
const isRole = (part: string) =>
  ROLES.has(part) ||
  knownPlaces({ text: part.charAt(0).toUpperCase() + part.slice(1) }).length > 0 ||
  LONG_ROLES.some((role) => part.includes(role));
