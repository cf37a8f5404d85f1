import { withoutOverlaps } from '../../matchers/find-all.ts';
import { definePersonal, type Found, findAll } from './personal.ts';

const LABEL =
  '(?<![\\p{L}-])(?:pass ?word|pass ?code|cyfrinair|network key|wi-?fi (?:key|code)|PIN(?: (?:code|number|no\\.?))?(?=[*_]*(?::| is )))';
/** `Passcode: …`, `the password for the slides is …`. */
const JOIN = '(?:\\s+(?:for|to)\\s+[^.:;,\\n]{1,30}?)?(?:\\s+is(?:\\s+now)?\\s+|[*_\\s]*[:=|–-][*_\\s|]*|[*_]*\\s+)';
const SECRETS: readonly RegExp[] = [
  // with a figure in it: no word that people say
  `${JOIN}((?=[^\\s]{0,30}\\d)[^\\s,;:()|“”"*<>]{3,30}(?<![.!?]))(?!\\s+(?:characters|letters|words|days))`,
  `${JOIN}[“"‘']([^”"’'\\n]{3,30})[”"’']`,
  // alone at the end of its line
  `[*_\\s]*[:=|–-][*_\\s|]*((?!(?:TB[ACD]|none|sent|required|needed|below|above)(?!\\p{L}))[^\\s,;:()|“”"*<>[\\]]{4,30})[*_|\\s]*$`,
].map((secret) => new RegExp(LABEL + secret, 'gimu'));

/** Who logs in, before the host of an address: `https://user:password@example.org`. The name of a file has hyphens there, which rules read as spaces. */
const LOGIN = /(?<=:[/-]{2})[^\s/]{1,200}(?=@)|(?<=\bhttps?: {1,2})[^\s/@]{1,40} [^\s/@]{1,40}(?=@)/gi;

export const findPasswords = (text: string): readonly Found[] =>
  withoutOverlaps(SECRETS.flatMap((pattern) => findAll(pattern, text)));

/** The whole of each login, and its parts: something may repeat one without the others. */
export const findLogins = (text: string): readonly Found[] =>
  findAll(LOGIN, text).flatMap(({ index, length }) => {
    const parts = findAll(/[^\s:]+/g, text.slice(index, index + length));
    return [{ index, length }, ...parts.map((part) => ({ ...part, index: index + part.index }))];
  });

export const password = definePersonal({
  rule: 'password',
  severity: 'warning',
  masked: 'password',
  what: 'is a password or passcode',
  advice:
    'Everybody can read it here, and open or join what it protects. Delete it, and send it only to those who book.',
  finds: 'The password or passcode of a meeting, a recording or a network',
  raises: ['Meeting ID: 398 221 447. Passcode: xT9qLm', 'The password for the slides is “Tulip”.'],
  passes: ['You will get the passcode when you book. Never share your password with anybody.'],
  advised: [
    'Meeting ID: 398 221 447. You will get the passcode when you book.',
    'Write to us for the password for the slides.',
  ],
  why: `An archive is public and stays. A stranger who joins a meeting hears what is said there about families, and can show what they like to those
    who came to learn.`,
  // An address with a login is refused where it is a link.
  find: (text) => [...findPasswords(text), ...findLogins(text).map((found) => ({ ...found, isQuiet: true }))],
});
