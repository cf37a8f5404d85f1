import { plain, type Sifted, sift } from './sifted.ts';

// What a mailer adds to a text: how to unsubscribe, why somebody gets it, where it was sent from. It is left out, and said.

const ADDRESS = /\]\((https?:[^)\s]+)\)/;

/** Words of a link that only its reader can use. */
const OWN_WORDS = [
  'unsubscribe',
  'opt[- ]out',
  '(?:manage|update|change|edit) (?:your |my |email )*(?:preferences|subscriptions?|profile|details)',
  'delete profile',
  'subscriber (?:preferences|services)',
  'forward (?:this|to a friend)',
  '(?:view|read|open|see) (?:this |it |the )?(?:email |e-mail |message |newsletter |bulletin |campaign )?(?:in|on|as) (?:your |a |the )?(?:browser|web ?page|web|online)',
  'view (?:this |the )?(?:email |e-mail )?(?:online|as a webpage)',
  'add us to your address book',
];
/** What is in its address; a code stands for the address until the mail is sent. */
const OWN_PLACES = [
  String.raw`\/unsubscribe`,
  String.raw`list-manage\.com\/(?:unsubscribe|profile|vcard)`,
  'subscriberhelp',
  String.raw`\/subscriber\/(?:new|edit)`,
  String.raw`\*\||%%|\{\{`,
];
const NEAR = String.raw`[^\][\n]{0,200}`;
const OWN_LINK = new RegExp(
  [
    String.raw`\[${NEAR}(?:\b|safe)(?:${OWN_WORDS.join('|')})\b${NEAR}\]\(`,
    String.raw`\]\(mailer:`,
    String.raw`\]\(https?:[^)\s]{0,500}(?:${OWN_PLACES.join('|')})`,
  ].join('|'),
  'i',
);
const BROWSER = /\[[^\][\n]{0,200}\b(?:browser|web ?page|online|web)\b[^\][\n]{0,200}\]\((https?:[^)\s]+)\)/i;

/** A line that mailers write, where a link shows that one did. */
const OWN_LINES: readonly RegExp[] = [
  /^(?:copyright\b|©|\(c\)).*|.*\ball rights reserved\b.*/i,
  /^you(?:['’]re| are| have)? (?:receiv|subscrib|been sent|got|opted).*/i,
  /^this (?:e-?mail|message|newsletter|bulletin) (?:was|is|has been) (?:sent|delivered) (?:to|by|using|from)\b.*/i,
  /^(?:having trouble|trouble|problems?|can['’]?t) (?:viewing|reading|seeing|read|see)\b.*/i,
  /^(?:want|wish) to (?:change|unsubscribe|stop|update)\b.*/i,
  /^(?:to|if you (?:would|do|no|wish|want)).*\b(?:unsubscribe|stop receiving|no longer (?:wish|want))\b.*/i,
  /^.{0,40}\b(?:powered|delivered) by\b.{0,60}$|^sent (?:with|by|via|using)\b.{0,60}$/i,
  /^(?:subscriber services|manage (?:your )?(?:preferences|subscriptions)|stay connected|update your subscriptions?)\b.{0,200}$/i,
  /^(?:questions\? )?contact us\s*\|?\s*$/i,
  /^(?:share|tweet|forward|\+1|pin|like)(?: (?:this|on|to|via) .{0,40})?$/i,
];
/** In characters: a longer line says more than how to unsubscribe. */
const LONGEST = 400;

const isMailers = (line: string) =>
  line.length - (ADDRESS.exec(line)?.[1]?.length ?? 0) < LONGEST &&
  (OWN_LINK.test(line) ||
    /^(?:\*\|[^|]*\|\*\s*)+$/.test(line) ||
    OWN_LINES.some((pattern) => pattern.test(plain(line))));

/** The address of the sender is below it. */
const POSTAL = /^our (?:mailing|postal) address is\b/i;
const POSTAL_LINES = 6;
/** In characters. */
const LONGEST_POSTAL = 120;

/** The lines of an address that starts here, by their index. */
function postalFrom(lines: readonly string[], start: number): readonly number[] {
  const isPostal = (line = '') => line.length <= LONGEST_POSTAL && !line.startsWith('#');
  if (!isPostal(lines[start]) || !POSTAL.test(plain(lines[start] ?? ''))) return [];
  const written = Array.from({ length: 3 * POSTAL_LINES }, (_, below) => start + below).filter((at) => lines[at]);
  const other = written.findIndex((at) => !isPostal(lines[at]));
  return written.slice(0, Math.min(POSTAL_LINES + 1, other < 0 ? Number.POSITIVE_INFINITY : other));
}

interface WithoutMailer extends Sifted {
  /** Where the mail could be read on the web. */
  readonly archived?: string | undefined;
}

/** Only where a link of a mailer shows that one sent the text. */
export function leaveOutMailerWords(written: string): WithoutMailer {
  if (!OWN_LINK.test(written)) return { markdown: written, left: [] };
  const lines = written.split('\n');
  const [archived] = lines.flatMap((line) => (OWN_LINK.test(line) && BROWSER.exec(line)?.[1]) || []);
  const out = lines.flatMap((line, at) => (isMailers(line) ? [at] : postalFrom(lines, at)));
  const { markdown, left } = sift(lines, new Set(out));
  return { markdown: markdown.replace(/\[([^\][]*)\]\(mailer:\)/g, '$1'), left, archived };
}
