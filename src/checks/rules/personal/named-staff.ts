import { definePersonal, findAll } from './personal.ts';

const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI)\\.?\\s+)';
const NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** A person to contact: `please contact Sam Example on …`, `book with Dr Example`. */
const NAMED = new RegExp(
  `\\b(?:[Cc]ontact|[Ee]-?mail|[Ss]peak (?:to|with)|[Tt]alk to|[Cc]all|[Rr]ing|[Pp]hone|[Aa]sk(?: for)?|[Bb]ook with|[Ww]rite to|[Qq]uestions to|[Qq]ueries to|[Pp]laces from|[Dd]etails from)\\s+(${TITLE}${NAME}|${TITLE}?${NAME}\\s+${NAME})(?![\\p{L}’'])(?!\\s+\\p{Lu})`,
  'gu',
);
const NO_PERSON =
  /\b(?:Team|Police|Council|Services?|Board|Partnership|Hub|Door|Desk|Office|Officer|Centre|Trust|Helpline|Line|Manager|Lead|Nurse|Midwife|Worker|Chair|Coordinator|Co-ordinator|Administrator|Advis[eo]r|Director|Head|Teacher|Governor|Unit|Service|Care|Help|Support|Early|Social|Children|Child|Childline|Adult|Family|Families|Safeguarding|Training|Learning|Development|Duty|Emergency|Human|Resources|Public|Health|Education|Youth|Justice|School|College|Academy|Crimestoppers|Samaritans|Women|Aid|North|South|East|West|Yorkshire|Shire|City|County|Borough|District|Customer|Contact|Business|Data|Protection|Mental|Sexual|Victim|Refuge|National|Local|Our|The|Your|Any|All|This|Please)\b/u;

export const namedStaff = definePersonal({
  rule: 'named-staff',
  severity: 'warning',
  what: 'names a person to contact',
  advice: 'People move on, but their names stay in the archive. Write the role, such as “the training coordinator”.',
  allowedInSettings: true,
  finds: 'The name of a person to contact',
  raises: ['To book a place, contact Sam Example at training@example.org.'],
  passes: [
    'To book a place, write to the training coordinator at training@example.org. In an emergency, ring Exampleshire Police.',
  ],
  advised: ['To book a place, contact the training coordinator at training@example.org.'],
  why: `People change jobs, but a bulletin stays for years. A role and its mailbox always reach the person who does the
    work now. People who have agreed to be named, such as the chair under a welcome, are not flagged.`,
  source: 'Our own judgement, after two bulletins that named a team manager’s role and lost the address.',
  find: (text) =>
    findAll(NAMED, text).filter(({ index, length }) => !NO_PERSON.test(text.slice(index, index + length))),
});
