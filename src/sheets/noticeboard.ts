import type { PlainDate } from '../fields/dates.ts';
import type { Speech } from '../i18n/language.ts';
import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import { type Board, blocksOf, type Contact, eventsOf, type Issue, type Section } from '../model/model.ts';
import { type CurrentEvent, sayAction, sayEvent } from './notice-words.ts';
import { BOLD, countLines, type Fitted, fitInto, PAGE, POINT, sum, WIDTH } from './paper.ts';
import { drawQrCode } from './qr-code.ts';

// What fits of an issue on one A4 page for a staff-room wall. Lists end where their room ends, and say how much more the bulletin has. Where room is left, contacts are explained and type grows. Room is counted in lines of the sheet's text (layouts/site/styles/sheets.css).

interface NoticeSource {
  readonly board: Board;
  /** The days that are over: what has to be done by one of them is left out. */
  readonly over: readonly PlainDate[];
  /** The issue's events as the newest issue announces them, by the line each starts on in this one. */
  readonly current: Readonly<Record<number, CurrentEvent>>;
}

// Measures are millimetres unless they say otherwise.

/** The sheet's text, in which the columns' lines are counted. */
const LINE = 11 * POINT * 1.36;
const COLUMN = 22.5;
/** Of a list that has the sheet's whole width. */
const WHOLE = 47;
const MASTHEAD = 14;
const TITLE = { size: 25, long: 17 };
const SUMMARY = { size: 11.5, above: 3 };
const COLUMNS = { around: 6, heading: 1.6 };
const HELP = { around: 24, measure: 20, between: 3, phone: 9.2 };
/** After so many lines a text ends, and how it goes on is in the bulletin: the classes `lines-2` and `lines-3` of the layout. */
const [TWO, THREE] = [2, 3] as const;
/** How many contacts there are on a full sheet, and with how many each has more than its name and number; and the same where there is room. Numbers to ring come before what is in the issue. */
const USUAL = { most: 8, explained: 4 };
const ROOMY = { most: 8, explained: 8 };
const FOOT = 40;
/** How many times as large as usual type may be. The classes of the sheet are named by them, in percent. */
const SIZES = [1, 1.15, 1.3, 1.45, 1.6, 1.8, 2, 2.2];
/** In letters: two lines. */
const LONGEST_ADDRESS = 60;
/** Days of a course. */
const MOST_SITTINGS = 3;
/** A word such as “To book:” before what it is about. */
const LABEL = 'To book: ';
/** Between two entries, in lines; and the height of a line below an entry's title, compared with one of the text. */
const GAP = 0.5;
const BELOW = 0.955;

export function describeNoticeboard(issue: Issue, source: NoticeSource, language: Speech) {
  const { board, current } = source;
  const said = {
    events: noticedEvents(issue, current).map((listed) => noticeEvent(sayEvent(listed, language))),
    actions: blocksOf(issue).flatMap(({ block }) =>
      block.kind === 'action' && !(block.by && source.over.includes(block.by)) ? [sayAction(block, language)] : [],
    ),
  };
  const usual = fitContacts(board.contacts, USUAL);
  const roomy = fitContacts(board.contacts, ROOMY);
  const roomBelow = (headSize: number, contacts: typeof usual) =>
    (PAGE - MASTHEAD - heightOfHead(issue, headSize) - COLUMNS.around - contacts.height - FOOT) / LINE;
  const arrange = (contacts: typeof usual, headSize: number, size: number) =>
    fitColumns(issue, said, roomBelow(headSize, contacts), size);
  // Empty lists fit anywhere: the head must fit too.
  const isWhole = (shown: typeof usual, headSize: number, size: number) =>
    roomBelow(headSize, shown) >= 0 && Object.values(arrange(shown, headSize, size)).every(({ left }) => left === 0);
  // Nothing is left out for the sake of larger type.
  const contacts = isWhole(roomy, 1, 1) ? roomy : usual;
  // Title and lists grow together, and then each as far as it can.
  const both = grow(1, (one) => isWhole(contacts, one, one));
  const size = grow(both, (one) => isWhole(contacts, both, one));
  const headSize = grow(both, (one) => isWhole(contacts, one, size));
  const url = absolute(board, issuePath(issue));
  return {
    ...arrange(contacts, headSize, size),
    long: isLong(issue, headSize),
    headSize: Math.round(headSize * 100),
    size: Math.round(size * 100),
    contacts,
    url,
    address: readableAddress(url),
    code: drawQrCode(url),
  };
}

/** The last size, from one that fits, before the first that does not. */
function grow(from: number, fits: (size: number) => boolean): number {
  const larger = SIZES.filter((size) => size > from);
  const refused = larger.findIndex((size) => !fits(size));
  return (refused < 0 ? larger : larger.slice(0, refused)).at(-1) ?? from;
}

/** Lines of a text that ends after some. Larger type ends none: what it would end has no room. */
function linesOf(words: string, measure: number, most: number, size: number): number {
  const lines = countLines(words, measure);
  return lines <= most ? lines : size > 1 ? Number.POSITIVE_INFINITY : most;
}

const emsOf = (points: number) => WIDTH / (points * POINT);
const isLong = ({ title }: Issue, by: number) => countLines(title, emsOf(TITLE.size * by * BOLD)) > 2;

function heightOfHead(issue: Issue, by: number): number {
  const title = (isLong(issue, by) ? TITLE.long : TITLE.size) * by;
  const summary = SUMMARY.size * by;
  return (
    linesOf(issue.title, emsOf(title * BOLD), THREE, by) * title * POINT * 1.12 +
    linesOf(issue.summary, emsOf(summary), THREE, by) * summary * POINT * 1.36 +
    SUMMARY.above
  );
}

interface Said {
  readonly events: readonly ReturnType<typeof noticeEvent>[];
  readonly actions: readonly ReturnType<typeof sayAction>[];
}

/** Training has its own column; actions are then below the list of sections. @param room lines of the usual size */
function fitColumns({ sections }: Issue, { events, actions }: Said, room: number, size: number) {
  const isOne = events.length === 0 && (actions.length === 0 || sections.length === 0);
  const height = room / size - COLUMNS.heading;
  const measure = (isOne ? WHOLE : COLUMN) / size;
  const lines = (words: string, most: number, by = 1) => linesOf(words, measure / by, most, size);
  const heightOfSection = ({ title }: Section) => lines(title, TWO) + GAP;
  const heightOfEvent = ({ title, when, where, how, closes, standing }: Said['events'][number]) => {
    const marks = [when.left > 0, closes, standing !== 'open'].filter(Boolean).length;
    const below =
      sum(when.shown.map((words) => lines(words, TWO))) + lines(where, TWO) + lines(how && LABEL + how, THREE);
    return lines(title, TWO, BOLD) + (below + marks) * BELOW + GAP;
  };
  const heightOfAction = ({ title, audience, by }: Said['actions'][number]) =>
    lines(title, TWO, BOLD) + (lines(audience && LABEL + audience, TWO) + (by ? 1 : 0)) * BELOW + GAP;
  const [first] = events.length > 0 ? actions : [];
  // The list of what is inside gives way first, but never to nothing.
  const forBoth = height - COLUMNS.heading - GAP;
  const forSections = first
    ? Math.min(sum(sections.map(heightOfSection)), Math.max(height / 3, forBoth - heightOfAction(first) - 1))
    : height;
  return {
    sections: fitInto(sections, forSections, heightOfSection),
    events: fitInto(events, height, heightOfEvent),
    actions: fitInto(actions, first ? forBoth - forSections : height, heightOfAction),
  };
}

function noticedEvents(issue: Issue, current: NoticeSource['current']): readonly CurrentEvent[] {
  return eventsOf(issue)
    .flatMap(({ at }) => current[at.line] ?? [])
    .filter(({ standing }) => standing !== 'over' && standing !== 'cancelled')
    .sort((a, b) => (a.next.date < b.next.date ? -1 : a.next.date > b.next.date ? 1 : 0));
}

function noticeEvent({ sittings, page, how, ...rest }: ReturnType<typeof sayEvent>) {
  return {
    ...rest,
    when: { shown: sittings.slice(0, MOST_SITTINGS), left: Math.max(0, sittings.length - MOST_SITTINGS) },
    how: [page && bookingPage(page), how].filter(Boolean).join('. '),
  };
}

/** Nobody types a long address: of one the site is named, and that the bulletin has the link. */
const bookingPage = ({ address, site }: { readonly address: string; readonly site: string }) =>
  address.length <= LONGEST_ADDRESS && !/[?&=%]/.test(address) ? address : site;

/** Two contacts a row. */
function fitContacts(
  contacts: readonly Contact[],
  { most, explained }: typeof USUAL,
): Fitted<Contact> & { readonly height: number } {
  const { measure, around, between, phone } = HELP;
  const isExplained = contacts.length <= explained;
  const shown = contacts.slice(0, most).map((one) => (isExplained ? one : { ...one, about: '' }));
  const heights = shown.map(
    ({ name, about }) =>
      linesOf(name, measure, TWO, 1) * 4.9 + phone + linesOf(about, measure * 1.15, TWO, 1) * 4.4 + between,
  );
  const rows = heights
    .filter((_, at) => at % 2 === 0)
    .map((height, row) => Math.max(height, heights[2 * row + 1] ?? 0));
  return { shown, left: contacts.length - shown.length, height: around + sum(rows) };
}
