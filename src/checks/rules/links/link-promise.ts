import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import type { Passage, Typed } from '../../engine/passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';
import { promisesOf } from './promises/index.ts';
import type { Kept, LinkPromise } from './promises/promise.ts';

const LINK =
  /\]\(|\]\[|https?:\/\/[\w[]|\bwww\.\w|<[^>\s]+>|(?<![\w(@.-])(?!gov\.uk(?![\w/.]))(?:[a-z\d-]+\.)+(?:uk|org|com|net|info|wales|scot)(?:\/|\b)/i;
const ADDRESS = new RegExp(
  `${LINK.source}|@[\\w-]+\\.|\\b0\\d{2,4} ?\\d{3}|\\b\\d{3} ?\\d{3}\\b|\\b(?:999|101|111)\\b`,
  'i',
);
const KEPT: Readonly<Record<Kept, RegExp>> = {
  link: LINK,
  address: ADDRESS,
  mailbox: new RegExp(`${LINK.source}|@[\\w-]+\\.`, 'i'),
  file: LINK,
};

/** Fields and blocks in which readers see a link. */
const FIELD = /^(?:link|file|item|book|src|report)$/;
/** A list, or a link on a line of its own, below the promise. */
const STARTS_WITH_LINK =
  /^\s*(?:(?:[-*+·•]|\d{1,3}[.)])\s+(?=.*(?:\]\(|https?:|@))|[*_]*!?\[|https?:|www\.|<|link:|file:|item:|book:)/;
/** How many paragraphs below may keep a promise of something below. */
const BELOW = 3;

const ADVICE: Readonly<Record<Kept, string>> = {
  link: 'is not a link, so readers cannot follow it. Add a link whose words say what it opens: [words](address).',
  address: 'has no link, address or number after it. Add it.',
  mailbox: 'has no email address after it. Add it.',
  file: 'promises a file, but a page and an email have no attachments. Put it into content/files and link it here, or say where to get it.',
};

export const linkPromise: Rule = {
  rule: 'link-promise',
  severity: 'warning',
  finds: 'Words that promise a link, an address or a file that is not there: “here”, “see link”, “attached”',
  raises: [
    'The full report can be read here:',
    'Click here to view it in your browser.',
    'The guidance can be found here.',
    'Please use the form (link below).',
    'Booking details are on the attached flier.',
    'If you have questions, please email:',
    'For a paper copy, ring 01632 960417 or ask by email:',
  ],
  passes: [
    'The full report can be read here: [the report of 2017](https://www.example.org/report).',
    'You can download these below:\n\n- [The form for schools](https://www.example.org/form)',
    'The team is here for families. The link between neglect and poverty is well known. Secure attachment matters.',
  ],
  advised: [
    'The full report can be read here: [the report of 2017](https://www.example.org/report)',
    '[The view in a browser](https://www.example.org/issue) to view it in your browser.',
    '[The guidance](https://www.example.org/guidance) is on our website.',
    'Please use [the form](https://www.example.org/form).',
    'Booking details are on [the flier](https://www.example.org/flier).',
    'If you have questions, please email: training@example.org',
    'For a paper copy, ring 01632 960417 or ask by email: training@example.org',
  ],
  why: `Word, a filter or a mailer lost the link, and no reader can find it again. It is the commonest fault of bulletins. A page and an
    email have no attachments either.

    “Here” as an ordinary word, “the link between” two things and links of other kinds are not flagged.`,
  source: 'Both bulletins that this project began with. WCAG 2.2, 2.4.4, for words that say what a link opens.',
  findInText: inPassages((passage, report, typed) => {
    if (passage.kind === 'key' || typed.isName) return;
    const words = blankLinks(passage.text);
    const found = promisesOf(typed)
      .flatMap((promise) =>
        matchesOf(promise.words, words).map(({ 0: said, index }) => ({ promise, said: said.trimEnd(), index })),
      )
      .sort((a, b) => a.index + a.said.length - b.index - b.said.length);
    if (found.length === 0) return;
    const place = readPlace(passage, typed);
    let end = 0;
    for (const { promise, said, index } of found) {
      if (index < end || isKept(promise, place, index, said)) continue;
      end = index + said.length;
      const [last] = LAST_WORDS.exec(said) ?? [said];
      report(
        end - last.length,
        last.length,
        `“${last.replace(/\s+/g, ' ').replace(/[*_]+$/, '')}” ${ADVICE[promise.keptBy]}`,
      );
    }
  }),
};

/** Of a long promise, what an editor has to change. */
const LAST_WORDS = /(?:[^\s*_(]+\s+){0,4}[^\s*_(]\S*$/;

/** The same without links, whose words link-text judges. No long runs of spaces: the patterns would go through them again and again. */
const blankLinks = (text: string) =>
  text.replace(
    /!?\[[^\][]{0,300}\](?:\([^()\n]{0,500}\)|\[[^\][]{0,80}\])/g,
    (link) => ` ${'\0'.repeat(link.length - 2)} `,
  );

/** Characters on each side of a promise in which a link keeps it. */
const REACH = 300;

/** What may keep promises of one passage: the same for all of them, so it is read once. */
function readPlace(passage: Passage, { passages }: Typed) {
  const { text, blockIndex, section } = passage;
  const at = passages.indexOf(passage);
  const next = passages.slice(at + 1, at + 1 + BELOW);
  const isKeeping = (one: Passage, keptBy: Kept) =>
    one.section === section && (KEPT[keptBy].test(one.text) || isField(one));
  return {
    text,
    next: next[0],
    end: text.trimEnd().length,
    has: {
      link: LINK.test(text),
      address: ADDRESS.test(text),
      mailbox: KEPT.mailbox.test(text),
      file: LINK.test(text),
    },
    isKeptNear(keptBy: Kept, said: string): boolean {
      const near = AT_END.test(said)
        ? passages.slice(-BELOW)
        : ABOVE.test(said)
          ? [...passages.slice(Math.max(0, at - BELOW), at), ...next]
          : next;
      return near.some((one) => isKeeping(one, keptBy));
    },
    isKeptInBlock: () =>
      blockIndex !== undefined && passages.some((one) => one.blockIndex === blockIndex && isField(one)),
  };
}

function isKept(promise: LinkPromise, place: ReturnType<typeof readPlace>, index: number, said: string): boolean {
  const { keptBy, isBelow, isOfList, isBeforeNothing, isOnLine } = promise;
  const { text, next, has } = place;
  const end = index + said.length;
  if (isOnLine && has.address && keepsLine(text.slice(end, end + REACH))) return true;
  if (has[keptBy] && isKeptHere(promise, text, index, end)) return true;
  const isLast = end + 3 >= place.end;
  if (isBeforeNothing && next && next.kind !== 'heading') return true;
  if (isLast && next && (STARTS_WITH_LINK.test(next.text) || (isOfList && LIST.test(next.text)))) return true;
  if (isBelow && place.isKeptNear(keptBy, said)) return true;
  return (keptBy !== 'link' || isBelow === true) && place.isKeptInBlock();
}

/** The words of a promise may run up to an address: “here: https://…”. */
function isKeptHere({ keptBy, isOnLine }: LinkPromise, text: string, index: number, end: number): boolean {
  const [from, to] = isOnLine ? [index, end] : cellAt(text, index, end);
  const last = Math.min(to, isOnLine ? end : end + REACH);
  return KEPT[keptBy].test(text.slice(sentenceStart(text, from, index), last));
}

/** Where a promise says that it is kept. */
const AT_END = /\b(?:foot|bottom|end|back|footer)\b/i;
const ABOVE = /\b(?:above|top|right|left|opposite|overleaf)\b/i;

/** A label’s address may be on the next line, unless that is another label’s. */
const keepsLine = (after: string): boolean => {
  const next = after.split('\n')[1] ?? '';
  return ADDRESS.test(next) && !/^[ \t*_|•-]{0,8}[\p{L} -]{2,40}:/u.test(next);
};

const LIST = /^\s*(?:[-*+·•▪]|\d{1,3}[.)])\s/;
const isField = ({ kind, name = '' }: Passage) => kind === 'field' && FIELD.test(name);

/** In a table, only the promise’s own cell; elsewhere the whole paragraph. */
function cellAt(text: string, from: number, to: number): readonly [number, number] {
  const first = Math.max(0, from - REACH);
  const before = text.slice(first, from);
  const lineStart = before.lastIndexOf('\n') + 1;
  if (!/^[ \t]*\|/.test(before.slice(lineStart))) return [0, text.length];
  const start = first + Math.max(lineStart, before.lastIndexOf('|') + 1);
  const end = text.slice(to, to + REACH).search(/[|\n]/);
  return [start, end < 0 ? text.length : to + end];
}

/** A link in an earlier sentence keeps no promise of this one. */
function sentenceStart(text: string, least: number, index: number): number {
  const first = Math.max(least, index - REACH);
  const last = [...text.slice(first, index).matchAll(/[.!?]["”’)*_]*\s+(?=["“‘(*_[]*\p{Lu})/gu)].at(-1);
  return first + (last ? last.index + last[0].length : 0);
}
