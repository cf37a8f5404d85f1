import { dialled } from '../../checks/matchers/phone-numbers.ts';
import { isMailbox } from '../../fields/links.ts';
import { isLabelled, readLabel } from './labels.ts';
import { bodyOf, type Part, plainLine } from './parts.ts';
import { type Said, writeBlock } from './write-block.ts';

const PHONE = /(?<![\d@\w])(?:\+44\s?|\(?0)[\d\s()-]{8,14}\d(?!\d)/g;
const MAILBOX = /\[?(?<![\w.+-])([\w.+'’-]+@[\w-]+(?:\.[\w-]+)+)\]?(?:\(mailto:[^)]*\))?/g;
/** What is said of a number or a mailbox, and no more. */
const AROUND = String.raw`(?:(?:tel(?:ephone)?|phone|call|ring|e-?mail|on|or|at|and|t|e)\b\.?:?|[,;|/:–—-]|\s)+`;
const AROUND_ENDS = new RegExp(`^${AROUND}|${AROUND}$`, 'gi');
/** A line that tells somebody what to do is no role. */
const NO_ROLE =
  /^(?:please|to|if|for (?:more|further)|contact|e-?mail|tel\w*|phone|call|ring|text|book\w*|register|website|further|more|enquir\w+|questions?|date|when|where|venue|time|cost|note|see|or|and|in an?|send|reply|unsubscribe|from|sent|cc|bcc|subject)\b/i;
const LONGEST = 60;

const isRole = (words: string) =>
  words.length > 1 &&
  words.length <= LONGEST &&
  /\p{L}{2}/u.test(words) &&
  !/\d{3}|\d[./:]\d|[|@]|:\/\/|[.!]\s|[.!?]$/.test(words) &&
  !NO_ROLE.test(words);

const findPhones = (line: string) => (line.match(PHONE) ?? []).filter((one) => dialled(one) !== undefined);
const findMailboxes = (line: string) =>
  Array.from(line.matchAll(MAILBOX), ([written, address = '']) => ({ written, address })).filter(({ address }) =>
    isMailbox(address),
  );

/** The number and the mailbox in a line, and the words around them. Undefined where there is none, or several of a kind. */
function readReach(line: string) {
  const [phone, secondPhone] = findPhones(line);
  const [mailbox, secondMailbox] = findMailboxes(line);
  if ((!phone && !mailbox) || secondPhone || secondMailbox) return undefined;
  const rest = line.replace(phone ?? '\n', ' ').replace(mailbox?.written ?? '\n', ' ');
  const about = rest.replace(/\s+/g, ' ').replace(AROUND_ENDS, '');
  return {
    said: [
      ...(phone ? [{ field: 'phone', value: phone.trim(), line }] : []),
      ...(mailbox ? [{ field: 'email', value: mailbox.address, line }] : []),
    ],
    about: /[\p{L}\d]/u.test(about) ? about.replace(/^\((.*)\)$/, '$1') : '',
  };
}

/** `LADO: lado@example.org, 01632 960789` */
function readRoleAndReach(line: string) {
  const words = plainLine(line);
  const [, before = '', role = '', rest = ''] =
    /^(.*[?]\s+)?([^:?]{2,60}?)\s*(?::|\s[–—-]|\s?\||,(?=\s*(?:\[?\S+@|0\d|\+44)))\s+(\S.*)$/.exec(words) ?? [];
  const reach = isRole(role) && !isLabelled(words) ? readReach(rest) : undefined;
  if (!reach || reach.about.length > 2 * LONGEST) return undefined;
  const about = [before.trim(), reach.about].filter(Boolean).join(' ');
  const said = reach.said.map((one) => ({ ...one, line }));
  return [{ field: 'role', value: role, line }, ...said, ...(about ? [{ field: 'about', value: about, line }] : [])];
}

/** A contact in one line. */
export function readContactLine(line: string): string | undefined {
  const said = readRoleAndReach(line);
  return said && writeBlock('contact', said, []);
}

/** A contact in several lines: the role, then its mailbox and its number, with their names or alone. One of them may be beside the role. */
export function readContact(part: Part): string | undefined {
  const lines = bodyOf(part);
  const [first = '', ...others] = part.title === undefined ? lines : [part.title, ...lines];
  const reaches = others.map((line) => ({ line, reach: readReach(plainLine(line)) }));
  const start = others.length > 0 && reaches.every(({ reach }) => reach?.about === '') && readRoleAndReach(first);
  if (start) {
    const more = reaches.flatMap(({ line, reach }) => reach?.said.map((one) => ({ ...one, line })) ?? []);
    return writeBlock('contact', [...start, ...more], []);
  }
  const label = readLabel('contact', plainLine(first));
  const role = label?.field === 'role' ? label.value : plainLine(first).replace(/:$/, '');
  if (others.length === 0 || others.length > 5 || !isRole(role)) return undefined;
  const said: Said[] = [{ field: 'role', value: role, line: first }];
  const text: string[] = [];
  for (const line of others) {
    const words = plainLine(line);
    const named = readLabel('contact', words);
    const reach = readReach(words);
    if (reach && reach.about === '') said.push(...reach.said.map((one) => ({ ...one, line })));
    else if (named && ['phone', 'email'].includes(named.field) && reach) {
      said.push(...reach.said.map((one) => ({ ...one, line })));
      text.push(line);
    } else if (named?.field === 'about') said.push({ ...named, line });
    else if (words.length <= LONGEST && !reach) text.push(line);
    else return undefined;
  }
  if (!said.some(({ field }) => field === 'phone' || field === 'email') || text.length > 2) return undefined;
  return writeBlock('contact', said, text);
}
