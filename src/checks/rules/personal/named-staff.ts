import { isPersonal, NAME } from '../../matchers/entities/people.ts';
import { definePersonal, type Found, findAll } from './personal.ts';

const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI|Sgt|Insp|Cllr|Revd?)\\.?\\s+)';
const ONE = `(?:${TITLE}${NAME}(?:\\s+${NAME})?|${NAME}\\s+${NAME})`;
const END = "(?![\\p{L}’'])(?!\\s+\\p{Lu}\\p{Ll}+\\s+(?:[Tt]eam|[Ss]ervice|[Uu]nit|[Oo]ffice|[Hh]ub))";
const TASK =
  '[Cc]ontact(?:ing)?|[Ee]-?mail(?:ing)?|[Ss]p(?:eak|oke) (?:to|with)|[Tt]alk(?:ing)? to|[Cc]all(?:ing)?|[Rr]ing(?:ing)?|[Tt]ext(?:ing)?|[Pp]hone|[Tt]elephone|[Aa]sk(?: for)?|[Ll]et|[Gg]ive|[Dd]rop|[Rr]each(?:ed)?|(?:[Cc]onfirm(?:ed)?|[Rr]aised?|[Bb]ook|[Aa]rranged?|[Dd]iscuss(?:ed)?|[Ss]ign up|[Rr]egister|attendance|place|directly|matter) (?:with|through|via)|[Tt]ell|[Ii]nform|[Nn]otify|[Bb]ook(?:ed|ings?)? (?:with|through|via|by|to)|[Ww]rite to|[Mm]essage|[Ss]ee|(?:[Qq]uestions|[Qq]ueries|[Rr]eplies|[Rr]eply|[Rr]espon(?:d|ses)|[Nn]ominations|[Ff]orms?|[Rr]eturns?|[Aa]udits?|[Aa]pologies|[Cc]omments|[Ff]eedback|[Bb]ookings|[Ii]deas|[Ii]nterest|[Cc]opy|[Cc]opies|[Ii]t|[Tt]hem|[Tt]his|[Tt]hese|[Ss]ent|[Rr]eturned|[Ss]ubmitted|[Ee]mailed|[Ff]orwarded|[Aa]ddressed|[Pp]assed|[Rr]eported|[Dd]irected|[Rr]egister|[Ss]end|[Rr]eport|[Aa]pply|RSVP) (?:back )?to|(?:[Pp]laces|[Dd]etails|[Cc]opies|[Ii]nformation|[Ff]orms?|[Aa]vailable|[Oo]btained|[Bb]ooked|[Tt]ickets) from|[Ll]iaise with|[Gg]et in touch with|[Ii]n touch with|[Cc]heck with|[Aa]ttention of|FAO|[Cc]ontact:|[Cc]ontact is|[Cc]ontact name:';
const TITLED = new RegExp(`^${TITLE}`, 'u');
/** A person to contact: `please contact Sam Example on …`, `let Sam Example know`, `forms to Dr Example`. */
const ASKED = new RegExp(`\\b(?:${TASK})\\s+(?:(?:my|our|your) colleague,?\\s+)?(${ONE})${END}`, 'gu');

/** `return completed forms to Sam Example`. */
const SENT_TO = new RegExp(
  `\\b(?:[Rr]eturn|[Ss]end|[Ee]-?mail|[Ss]ubmit|[Ff]orward|[Pp]ass|[Hh]and|[Pp]ost|[Rr]eport)\\b[^.!?\\n]{0,60}?\\bto (${ONE})${END}`,
  'gu',
);

const POST =
  "(?:(?:Named|Designated|Lead|Specialist|Safeguarding|Deputy|Senior|Business|Training|Learning|Development|Policy|Quality|Practice|Partnership|Team|Service|Project|Assistant|Schools?|Board|Early|Help|Child|Children[’']?s?|Protection|Adults?|Education|Health|Community|Family|Youth|Prevent|Assurance|and|&|for|of|the|in)\\s+){0,6}(?:GP|Doctor|Nurse|Midwife|Professional|LADO|Manager|Co-?ordinator|Advis[eo]r|Officer|Lead|Administrator|Head|DSL|Trainer|Consultant|Secretary|Practitioner|Worker|Teacher|Clerk|Assistant|Contact|Champion|Organiser)(?:\\s+(?:for|of)\\s+(?:[\\p{L}’']+\\s?){1,4}?)?";
/** `Named GP: Dr Sam Example`, `LADO | Sam Example`, `Designated Nurse - Sam Example - 01632 …`. */
const IN_POST = new RegExp(`(?<!\\p{L})${POST}\\s*(?:[:|(]|\\s[–-]|\\s(?:is|are))\\s*(${ONE})${END}`, 'gu');
/** `Sam Example, Training Co-ordinator`, where a telephone number or an address follows: under a letter, in a list. */
const BEFORE_POST = new RegExp(`(?<![\\p{L}’'])(${ONE})[\\s,|(–-]{1,4}${POST}(?!\\p{L})`, 'gu');
/** `Our Prevent Officer, Sam Example, can be contacted on …`. */
const AFTER_POST = new RegExp(`(?<!\\p{L})${POST},\\s*(${ONE})${END}`, 'gu');
const REACHED = /@|\b0\d{2,4}[ )]|\b(?:tel|phone|ext|e-?mail|contact(?:ed)?|reached)\b/i;
/** How many characters after a name may be before its number. */
const NEAR = 90;
const MAY_HAVE = /\p{Lu}\p{Ll}+\s+(?:O[’'])?\p{Lu}\p{Ll}/u;
/** Who has agreed to be named: under a welcome, on a stage. */
const AGREED =
  /\b(?:welcome|foreword|chair|scrutineer|keynote|speakers?|talk|congratulations|thank(?:s|ed)? (?:you )?to|well done|award|won)\b[^.!?]{0,40}$/i;

/** Who is named beside a task or a post. */
export function findNamedStaff(text: string): readonly Found[] {
  if (!MAY_HAVE.test(text)) return [];
  const nearReach = ({ index, length }: Found) => REACHED.test(text.slice(index + length, index + length + NEAR));
  const found = [
    ...[ASKED, SENT_TO, IN_POST].flatMap((pattern) => findAll(pattern, text)),
    ...[BEFORE_POST, AFTER_POST].flatMap((pattern) => findAll(pattern, text)).filter(nearReach),
  ];
  return found.filter(
    ({ index, length }, at) =>
      isPersonal(text.slice(index, index + length).replace(TITLED, '')) &&
      found.findIndex((one) => one.index === index) === at,
  );
}

export const namedStaff = definePersonal({
  rule: 'named-staff',
  severity: 'warning',
  what: 'names a person to contact',
  advice: 'People move on, but their names stay in the archive. Write the role, such as “the training coordinator”.',
  allowedInSettings: true,
  masked: 'name',
  finds: 'The name of a person to contact',
  raises: ['To book a place, contact Sam Example at training@example.org.', 'Named GP: Dr Sam Example'],
  passes: [
    'To book a place, write to the training coordinator at training@example.org. In an emergency, ring Exampleshire Police.',
  ],
  advised: [
    'To book a place, contact the training coordinator at training@example.org.',
    'Named GP: ring the practice',
  ],
  why: `People change jobs, but a bulletin stays for years. A role and its mailbox always reach the person who does the
    work now. People who have agreed to be named, such as the chair under a welcome, are not flagged.`,
  source: 'Our own judgement, after two bulletins that named a team manager’s role and lost the address.',
  find: (text) =>
    findNamedStaff(text).map((found) => ({
      ...found,
      isQuiet: AGREED.test(text.slice(Math.max(0, found.index - 60), found.index)),
    })),
});
