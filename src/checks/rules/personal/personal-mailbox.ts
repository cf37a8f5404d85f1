import { isGivenName } from '../../matchers/entities/given-names.ts';
import { ROLE_STEMS, ROLES } from './mailbox-words.ts';
import { definePersonal, findAll } from './personal.ts';

const MAILBOX = /(?<![\p{L}\d._%+-])[a-z][a-z\d._-]{2,60}@[a-z\d-]+(?:\.[a-z\d-]+)+/giu;
/** `first.last`, `f.last`, `a.j.last`, `first_last2`. */
const TWO_NAMES = /^[a-z]{1,20}(?:[._][a-z]{1,20}){0,2}[._][a-z]{2,20}(?:-[a-z]{2,20})?\d{0,3}$/;
const HYPHEN = /^([a-z]{2,20})-([a-z]{2,20})\d{0,3}$/;
/** One word with a number that no team has: `fixturejane67`. */
const NUMBERED = /^([a-z]{5,30})\d{2,4}$/;
/** Where people have their own mailbox. */
const PRIVATE =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|protonmail|tiscali|msn)\./;
/** Letters. A shorter name is within too many words. */
const SHORTEST_NAME = 4;

export const personalMailbox = definePersonal({
  rule: 'personal-mailbox',
  severity: 'warning',
  what: 'mailbox looks like one person’s',
  advice: 'People move on, but their names stay in the archive. Write the mailbox of a team or a role.',
  finds: 'A mailbox that looks like one person’s: `first.last@`, `f.last@`, `first-last@`',
  raises: ['Write to sam.example@example.org for the slides.', 'Write to sam-example@example.org for the slides.'],
  passes: [
    'Write to training@example.org for the slides, or to early.help@example.org with questions.',
    'Write to exs.safeguardingadmin@example.org or sar.requests@example.org.',
  ],
  advised: ['Write to training@example.org for the slides.', 'Write to training@example.org for the slides.'],
  why: `People change jobs, and then a question about a child goes to a mailbox that nobody reads. Mailboxes with words
    such as “team”, “training” or “referrals” are not flagged, nor are those with a hyphen or without a sign between their words unless
    one of the words is a given name.`,
  source: 'Our own judgement. A bulletin of autumn 2017 lost the address that readers were asked to write to.',
  find: (text) =>
    (text.includes('@') ? findAll(MAILBOX, text) : []).filter(({ index, length }) =>
      isPersonal(text.slice(index, index + length).toLowerCase()),
    ),
});

function isPersonal(mailbox: string): boolean {
  const box = mailbox.replace(/@.*/, '');
  const parts = box.split(/[._-]/).map((part) => part.replace(/\d+$/, ''));
  if (parts.some(isRole)) return false;
  if (TWO_NAMES.test(box) || isGivenName(box)) return true;
  if (PRIVATE.test(mailbox) && /[a-z]\d{2,4}$/.test(box)) return true;
  if (HYPHEN.test(box)) return parts.some(isGivenName);
  const [, name = ''] = NUMBERED.exec(box) ?? (PRIVATE.test(mailbox) ? ['', parts.join('')] : []);
  return holdsGivenName(name);
}

const isRole = (part: string) => ROLES.has(part) || ROLES.has(part.replace(/s$/, '')) || ROLE_STEMS.test(part);

/** Whether a word starts or ends with a given name, and more than a letter is left. */
function holdsGivenName(word: string): boolean {
  for (let length = SHORTEST_NAME; length < word.length - 1; length++)
    if (isGivenName(word.slice(0, length)) || isGivenName(word.slice(-length))) return true;
  return isGivenName(word);
}
