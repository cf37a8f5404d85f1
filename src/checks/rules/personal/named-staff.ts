import { definePersonal, findAll } from './personal.ts';

const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI)\\.?\\s+)';
const NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** Somebody whom readers are told to turn to: `please contact Sam Example on …`, `book with Dr Example`. */
const NAMED = new RegExp(
  `\\b(?:[Cc]ontact|[Ee]-?mail|[Ss]peak (?:to|with)|[Tt]alk to|[Cc]all|[Rr]ing|[Pp]hone|[Aa]sk(?: for)?|[Bb]ook with|[Ww]rite to|[Qq]uestions to|[Qq]ueries to|[Pp]laces from|[Dd]etails from)\\s+(${TITLE}${NAME}|${TITLE}?${NAME}\\s+${NAME})(?![\\p{L}’'])(?!\\s+\\p{Lu})`,
  'gu',
);
/** Words of which the names of teams, places and helplines are made. */
const NO_PERSON =
  /\b(?:Team|Police|Council|Services?|Board|Partnership|Hub|Door|Desk|Office|Officer|Centre|Trust|Helpline|Line|Manager|Lead|Nurse|Midwife|Worker|Chair|Coordinator|Co-ordinator|Administrator|Advis[eo]r|Director|Head|Teacher|Governor|Unit|Service|Care|Help|Support|Early|Social|Children|Child|Childline|Adult|Family|Families|Safeguarding|Training|Learning|Development|Duty|Emergency|Human|Resources|Public|Health|Education|Youth|Justice|School|College|Academy|Crimestoppers|Samaritans|Women|Aid|North|South|East|West|Yorkshire|Shire|City|County|Borough|District|Customer|Contact|Business|Data|Protection|Mental|Sexual|Victim|Refuge|National|Local|Our|The|Your|Any|All|This|Please)\b/u;

/** The guidance for archives: people move on, and their names stay. */
export const namedStaff = definePersonal({
  rule: 'named-staff',
  severity: 'warning',
  what: 'The name of somebody to turn to',
  advice: 'People move on, and their names stay in the archive. Write the role: “the training coordinator”.',
  allowedInSettings: true,
  find: (text) =>
    findAll(NAMED, text).filter(({ index, length }) => !NO_PERSON.test(text.slice(index, index + length))),
});
