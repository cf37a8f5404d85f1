import { takeDays } from '../../../fields/written-day.ts';
import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import type { Passage, Typed } from '../../engine/passages.ts';
import { type LinkPromise, promisesIn } from './promises/index.ts';
import { setOf, signOf, signsIn } from './promises/read-signs.ts';
import type { Kept } from './promises/ways.ts';

const KEEPS: Readonly<Record<Kept, RegExp>> = {
  link: setOf('kept'),
  address: setOf('kept mailbox number'),
  mailbox: setOf('kept mailbox'),
  file: setOf('kept'),
};

/** Fields and blocks in which readers see a link. */
const FIELD = /^(?:link|file|item|book|src|report)$/;
/** A list, or a link on a line of its own, below the promise. */
const STARTS_WITH_LINK =
  /^\s*(?:(?:[-*+·•]|\d{1,3}[.)])\s+(?=.*(?:\]\(|https?:|@))|[*_]*!?\[|https?:|www\.|<|link:|file:|item:|book:)/;
const LIST = /^\s*(?:[-*+·•▪]|\d{1,3}[.)])\s/;
/** How many paragraphs below may keep a promise of something below, and how many words behind one keep it. */
const BELOW = 3;
const REACH = 60;
/** Of a long promise, what an editor has to change. */
const WORDS = 5;

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
    'Briefings on the new guidance are on:\n8 September 2027, 10am to 11am',
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
    if (passage.kind === 'key' || passage.kind === 'heading' || typed.isName) return;
    const { row, starts } = signsIn(passage);
    let last = 0;
    for (const promise of promisesIn(passage)) {
      const { from, to, end, keptBy } = promise;
      if (from < last || (last > 0 && isSaid(promise, row, last)) || isKept(promise, passage, typed)) continue;
      last = to;
      const start = starts[Math.max(from, to - WORDS)] ?? 0;
      const said = passage.text.slice(start, end);
      report(start, said.length, `“${said.replace(/\s+/g, ' ').replace(/[*_]+$/, '')}” ${ADVICE[keptBy]}`);
    }
  }),
};

/** “Sign up here on our website”: of a sentence that has said what is lost, where that would be says nothing new. */
const isSaid = ({ keptBy, from, to }: LinkPromise, row: string, last: number): boolean =>
  (keptBy === 'address' || row[to - 1] === SOURCE) && !SENTENCE_END.test(row.slice(last, from));

/** Where a promise says that it is kept. */
const AT_END = /\b(?:foot|bottom|end|back|footer)\b/i;
const ABOVE = /\b(?:above|top|right|left|opposite|overleaf)\b/i;

function isKept({ keptBy, where, from, to, start, end }: LinkPromise, passage: Passage, { passages }: Typed): boolean {
  const keeps = KEEPS[keptBy];
  const { row } = signsIn(passage);
  if (keeps.test(where === 'line' ? lineAfter(row, to) : aroundOf(row, from, to))) return true;
  const at = passages.indexOf(passage);
  const next = passages[at + 1];
  if (where === 'below') return next !== undefined && next.kind !== 'heading';
  if (next?.block === 'resources' && isKeptInBlock(next, passages)) return true;
  const isLast = to >= row.length - 1;
  const said = passage.text.slice(start, end);
  const after = passage.text.slice(end).trim() || next?.text;
  // “The briefings are on:”, and their days.
  if (said.endsWith(':') && takeDays(after?.replace(/^[\s*•-]+/, '') ?? '')) return true;
  if (isLast && next && STARTS_WITH_LINK.test(next.text)) return true;
  if (isLast && next && where === 'list' && LIST.test(next.text)) return true;
  if (where !== 'near' && where !== 'list') return keptBy === 'file' && isKeptInBlock(passage, passages);
  const below = passages.slice(at + 1, at + 1 + BELOW);
  const near = AT_END.test(said)
    ? passages.slice(-BELOW)
    : ABOVE.test(said)
      ? [...passages.slice(Math.max(0, at - BELOW), at), ...below]
      : below;
  return (
    near.some((one) => one.section === passage.section && (keeps.test(signsIn(one).row) || isField(one))) ||
    isKeptInBlock(passage, passages)
  );
}

const isField = ({ kind, name = '' }: Passage) => kind === 'field' && FIELD.test(name);
const isKeptInBlock = ({ blockIndex }: Passage, passages: readonly Passage[]) =>
  blockIndex !== undefined && passages.some((one) => one.blockIndex === blockIndex && isField(one));

const STOP = signOf('stop');
const CELL = signOf('cell');
const SOURCE = signOf('source');
const LINE = signOf('line');
const LABELLED = new RegExp(`^[^${signOf('colon')}]{1,6}${signOf('colon')}`);
const SENTENCE_END = setOf('stop question cell line item');
const CELL_END = setOf('cell line item');

/** From the start of its sentence on: a link in an earlier one keeps no promise. In a table, its cell. */
function aroundOf(row: string, from: number, to: number): string {
  const line = row.lastIndexOf(LINE, from) + 1;
  const isCell = row.startsWith(CELL, line);
  const start = row.lastIndexOf(isCell ? CELL : STOP, from - 1) + 1;
  const after = row.slice(from, to + REACH);
  return row.slice(start, from) + (isCell ? after.split(CELL_END)[0] : after);
}

/** A label’s address may be on the next line, unless that is another label’s. */
function lineAfter(row: string, to: number): string {
  const [own = '', next = ''] = row.slice(to, to + REACH).split(LINE);
  return LABELLED.test(next) ? own : own + next;
}
