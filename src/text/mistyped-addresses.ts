import { SITE_ENDS } from './bare-sites.ts';
import { excerpt } from './excerpt.ts';

// Addresses that are no links, or open nothing, because a sign in them is mistyped.

const LOCAL = String.raw`(?<![\w@.+/=%-])[A-Za-z\d][\w.+’'-]{0,62}`;
const LABEL = String.raw`[A-Za-z\d](?:[A-Za-z\d-]{0,62})`;
const END = String.raw`(?:${SITE_ENDS})(?![\w@-]|\.\w)`;
const HOST = String.raw`(?:${LABEL}\.){0,4}${LABEL}\.${END}`;
/** With a comma or two full stops in place of one; not two addresses. */
const WRONG_HOST = String.raw`(?:${LABEL}\.){0,4}${LABEL}(?:\.\.|,\.?)(?!www\.)(?:${LABEL}\.){0,3}${END}`;

/** What is before an address says that it is a mailbox. */
const OF_MAIL = '[Ee]-?mail|[Ww]rite to|[Mm]ailbox';
const PATH = String.raw`(?:/[^\s<>()]*[\w/])?`;

const withStops = (address: string) => address.replace(/[.,]{2}|,/g, '.');

/** A mailbox may be somebody's, so none is repeated. */
const WRONG_SIGN =
  'This email address has a wrong sign in it. Write it with one “@”, with single full stops and without spaces.';

export const MISTYPED_ADDRESSES = [
  { pattern: new RegExp(`${LOCAL}(?:@@+\\s?|@[^\\S\\n])${HOST}`, 'gu'), say: () => WRONG_SIGN },
  { pattern: new RegExp(`${LOCAL}@${WRONG_HOST}`, 'gu'), say: () => WRONG_SIGN },
  {
    // Not the name of an account, which starts with “@”.
    pattern: new RegExp(
      `(?<=\\b(?:${OF_MAIL})\\b[^@\\n]{0,12})(?!(?:us|tag|find|follow)\\s)${LOCAL}[^\\S\\n]@${HOST}`,
      'gu',
    ),
    say: () => WRONG_SIGN,
  },
  {
    // In small letters: a mailer’s code has a capital.
    pattern: new RegExp(
      `(?<=\\b(?:${OF_MAIL}|[Cc]ontact|[Bb]ook|[Ss]end)\\b[^@\\n]{0,40})${LOCAL}@[a-z\\d][a-z\\d-]{0,62}(?![\\p{L}\\p{N}_@-]|[.,]{1,2}[A-Za-z\\d])`,
      'gu',
    ),
    say: () => 'This email address has no end, such as “.org.uk”. Write the whole address.',
  },
  {
    pattern: new RegExp(`(?<![\\w@.])[Ww]{3}(?:,\\s?|\\s?\\.\\s|\\s\\.)(${HOST}${PATH})`, 'gu'),
    say: (typed = '', site = '') =>
      `“${excerpt(typed)}” does not become the link that was meant. Write https://www.${site}`,
  },
  {
    pattern: new RegExp(`(?<![\\w@.])[Ww]{3}\\.${WRONG_HOST}${PATH}`, 'gu'),
    say: (typed = '') =>
      `“${excerpt(typed)}” does not become the link that was meant. Write https://${withStops(typed)}`,
  },
] as const;
