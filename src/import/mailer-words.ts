// What a mailer or a mail program adds to a text: how to unsubscribe, why somebody gets it, who sent an earlier mail. It is left out, and said.

export interface Sifted {
  readonly markdown: string;
  /** The words left out, in their order. */
  readonly left: readonly string[];
  /** Where the mail could be read on the web. */
  readonly archived?: string | undefined;
}

const ADDRESS = /\]\((https?:[^)\s]+)\)/;
/** Of a link that only its reader can use. */
const OWN_LINK =
  /\[[^\][\n]{0,200}(?:\b|safe)(?:unsubscribe|opt[- ]out|(?:manage|update|change|edit) (?:your |my |email )*(?:preferences|subscriptions?|profile|details)|delete profile|subscriber (?:preferences|services)|forward (?:this|to a friend)|(?:view|read|open|see) (?:this |it |the )?(?:email |e-mail |message |newsletter |bulletin |campaign )?(?:in|on|as) (?:your |a |the )?(?:browser|web ?page|web|online)|view (?:this |the )?(?:email |e-mail )?(?:online|as a webpage)|add us to your address book)\b[^\][\n]{0,200}\]\(|\]\(mailer:|\]\(https?:[^)\s]{0,500}(?:\/unsubscribe|list-manage\.com\/(?:unsubscribe|profile|vcard)|subscriberhelp|\/subscriber\/(?:new|edit)|\*\||%%|\{\{)/i;
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
/** The address of the sender is below it. */
const POSTAL = /^our (?:mailing|postal) address is\b/i;
const POSTAL_LINES = 6;
/** In characters. */
const LONGEST_POSTAL = 120;

/** Only where a link of a mailer shows that one sent the text. */
export function leaveOutMailerWords(written: string): Sifted {
  if (!OWN_LINK.test(written)) return { markdown: written, left: [] };
  const left: string[] = [];
  const archived = written.split('\n').flatMap((line) => (OWN_LINK.test(line) && BROWSER.exec(line)?.[1]) || [])[0];
  let postal = 0;
  const kept = written.split('\n').filter((line) => {
    const opensPostal = line.length <= LONGEST_POSTAL && POSTAL.test(plain(line));
    const isPostal = opensPostal || (postal > 0 && line.length <= LONGEST_POSTAL && !line.startsWith('#'));
    const isOwn = isPostal || isMailers(line);
    if (opensPostal) postal = POSTAL_LINES;
    else if (line !== '') postal = isPostal ? postal - 1 : 0;
    if (isOwn && line !== '') left.push(line);
    return !isOwn || line === '';
  });
  const markdown = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/\[([^\][]*)\]\(mailer:\)/g, '$1');
  return { markdown, left: left.map(plain).filter(Boolean), archived };
}

/** In characters: a longer line says more than how to unsubscribe. */
const LONGEST = 400;

const isMailers = (line: string) =>
  line.length - (ADDRESS.exec(line)?.[1]?.length ?? 0) < LONGEST &&
  (OWN_LINK.test(line) ||
    /^(?:\*\|[^|]*\|\*\s*)+$/.test(line) ||
    OWN_LINES.some((pattern) => pattern.test(plain(line))));

/** Who wrote and who reads, and what makes a link theirs. */
const PEOPLE = /(?<=^(?:from|to|cc|bcc|reply-to|oddi wrth|at)\s*: ?)\S.*|\S*@\S*|(?<=https?:[^\s?#]{1,300})[?#]\S*/gi;

/** Without marks of Markdown, and without people; an address stays. */
const plain = (line: string) =>
  line
    .replace(/!?\[([^\][]*)\]\((?:mailer:)?([^)\s]*)[^)]*\)/g, '$1 $2')
    .replace(/^(?:#{1,6}|[-*>]|\d+\.)\s+/, '')
    .replace(/[*~|]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PEOPLE, '…');

const HEADER_LINE =
  /^[>\s]*\**(?:from|sent|date|to|cc|bcc|subject|importance|reply-to|attachments?|oddi wrth|anfonwyd|at|pwnc)\s*:\**.*$/i;
const FIRST_HEADER = /^[>\s]*\**(?:from|oddi wrth)\s*:/i;
const RULE = /^[>\s]*-{2,}[^-].{0,40}?(?:original|forwarded) message.*$|^begin forwarded message:?$/i;

/** Above an earlier mail that this one answers or passes on: who wrote to whom, and when. */
export function leaveOutMailHeaders(markdown: string): Sifted {
  const lines = markdown.split('\n');
  const left: string[] = [];
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const end = endOfHeaders(lines, at);
    if (end > at + 1) {
      left.push(...lines.slice(at, end).map(plain).filter(Boolean));
      kept.push('');
      at = end - 1;
    } else if (RULE.test(line)) left.push(plain(line));
    else kept.push(line);
  }
  return {
    markdown: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    left,
  };
}

export const sayHeaders = (left: readonly string[]) =>
  left.length === 0
    ? []
    : [
        `There is an earlier mail in this one. Who wrote it, and when, was left out: “${left.join(' / ')}”. Delete what does not belong to the issue.`,
      ];

const MOST_HEADER_LINES = 20;

/** Some programs part the lines by empty ones. */
function endOfHeaders(lines: readonly string[], start: number): number {
  if (!FIRST_HEADER.test(lines[start] ?? '')) return start;
  let end = start;
  for (let at = start; at < start + MOST_HEADER_LINES; at++) {
    const line = lines[at] ?? '';
    if (HEADER_LINE.test(line)) end = at + 1;
    else if (line.trim() !== '') break;
  }
  return lines.slice(start, end).some((line) => /\b(?:sent|date|anfonwyd)\s*:/i.test(line)) ? end : start;
}
