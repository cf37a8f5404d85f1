import type { PlainDate } from '../fields/dates.ts';
import type { Speech } from '../i18n/language.ts';
import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import { type Board, blocksOf, type Contact, eventsOf, type Issue } from '../model/model.ts';
import { type CurrentEvent, sayAction, sayEvent } from './notice-words.ts';
import { BOLD, countLines, cutLines, type Fitted, fitInto, PAGE, POINT, sum, WIDTH } from './paper.ts';
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
const TITLE = { size: 25, long: 17, lines: 3 };
const SUMMARY = { size: 11.5, lines: 3, above: 3 };
const COLUMNS = { around: 6, heading: 1.6 };
const HELP = { around: 24, measure: 20, lines: 2, between: 3, phone: 9.2 };
/** How many contacts there are on a full sheet, and with how many each has more than its name and number; and the same where there is room. Numbers to ring come before what is in the issue. */
const USUAL = { most: 8, explained: 4 };
const ROOMY = { most: 8, explained: 8 };
const FOOT = 40;
/** How many times as large as usual type may be. The classes of the sheet are named by them, in percent. */
const SIZES = [1, 1.15, 1.3, 1.45, 1.6, 1.8, 2, 2.2];
/** A word such as “To book:” before what it is about, in ems. */
const LABEL = 4;
/** Between two entries, in lines; and the height of a line below an entry's title, compared with one of the text. */
const GAP = 0.5;
const BELOW = 0.955;

export function describeNoticeboard(issue: Issue, source: NoticeSource, language: Speech) {
  const { board, current } = source;
  const said = {
    events: noticedEvents(issue, current).map((listed) => sayEvent(listed, language)),
    actions: blocksOf(issue).flatMap(({ block }) =>
      block.kind === 'action' && !(block.by && source.over.includes(block.by)) ? [sayAction(block, language)] : [],
    ),
  };
  const usual = fitContacts(board.contacts, USUAL);
  const roomy = fitContacts(board.contacts, ROOMY);
  const arrange = (contacts: typeof usual, headSize: number, size: number) => {
    const { height, ...head } = fitHead(issue, headSize);
    const room = (PAGE - MASTHEAD - height - COLUMNS.around - contacts.height - FOOT) / LINE;
    return { ...head, ...fitColumns(issue, said, room, size) };
  };
  // Nothing is left out for the sake of larger type. All is strings and counts.
  const whole = JSON.stringify(arrange(usual, 1, 1));
  const isWhole = (...sizes: Parameters<typeof arrange>) => JSON.stringify(arrange(...sizes)) === whole;
  const contacts = isWhole(roomy, 1, 1) ? roomy : usual;
  // Title and lists grow together, and then each as far as it can.
  const both = grow(1, (one) => isWhole(contacts, one, one));
  const size = grow(both, (one) => isWhole(contacts, both, one));
  const headSize = grow(both, (one) => isWhole(contacts, one, size));
  const url = absolute(board, issuePath(issue));
  return {
    issue,
    ...arrange(contacts, headSize, size),
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

function fitHead({ title, summary }: Issue, by: number) {
  const ems = (size: number) => WIDTH / (size * by * POINT);
  const long = countLines(title, ems(TITLE.size * BOLD)) > 2;
  const size = long ? TITLE.long : TITLE.size;
  const head = {
    title: cutLines(title, TITLE.lines, ems(size * BOLD)),
    long,
    summary: cutLines(summary, SUMMARY.lines, ems(SUMMARY.size)),
  };
  const height =
    countLines(head.title, ems(size * BOLD)) * size * by * POINT * 1.12 +
    countLines(head.summary, ems(SUMMARY.size)) * SUMMARY.size * by * POINT * 1.36 +
    SUMMARY.above;
  return { ...head, height };
}

interface Said {
  readonly events: readonly ReturnType<typeof sayEvent>[];
  readonly actions: readonly ReturnType<typeof sayAction>[];
}

/** Training has its own column; actions are then below the list of sections. @param room lines of the usual size */
function fitColumns(issue: Issue, said: Said, room: number, size: number) {
  const isOne = said.events.length === 0 && (said.actions.length === 0 || issue.sections.length === 0);
  return fill(room / size - COLUMNS.heading, (isOne ? WHOLE : COLUMN) / size);

  function fill(height: number, measure: number) {
    const events = said.events.map((event) => noticeEvent(event, measure));
    const actions = said.actions.map((action) => noticeAction(action, measure));
    const sections = issue.sections.map(({ title, lang, dir }) => ({ title: cutLines(title, 2, measure), lang, dir }));
    const countSection = ({ title }: { readonly title: string }) => countLines(title, measure) + GAP;
    const heightOfAction = (action: (typeof actions)[number]) => countAction(action, measure);
    const [first] = events.length > 0 ? actions : [];
    // The list of what is inside gives way first, but never to nothing.
    const forActions = first && height - COLUMNS.heading - GAP;
    const forSections =
      first && forActions !== undefined
        ? Math.min(sum(sections.map(countSection)), Math.max(height / 3, forActions - heightOfAction(first) - 1))
        : height;
    return {
      sections: fitInto(sections, forSections, countSection),
      events: fitInto(events, height, (event) => countEvent(event, measure)),
      actions: fitInto(actions, forActions === undefined ? height : forActions - forSections, heightOfAction),
    };
  }
}

function noticedEvents(issue: Issue, current: NoticeSource['current']): readonly CurrentEvent[] {
  return eventsOf(issue)
    .flatMap(({ at }) => current[at.line] ?? [])
    .filter(({ standing }) => standing !== 'over' && standing !== 'cancelled')
    .sort((a, b) => (a.next.date < b.next.date ? -1 : a.next.date > b.next.date ? 1 : 0));
}

function noticeEvent({ title, sittings, where, page, how, ...rest }: ReturnType<typeof sayEvent>, measure: number) {
  const book = [page && bookingPage(page, measure - LABEL), how].filter(Boolean).join('. ');
  const shown = sittings.map((sitting) => cutLines(sitting, 2, measure));
  return {
    title: cutLines(title, 2, measure / BOLD),
    when: fitInto(shown, 3, (words) => countLines(words, measure)),
    where: cutLines(where, 2, measure),
    how: cutLines(book, 3, measure - LABEL),
    ...rest,
  };
}

/** Nobody types an address of several lines: of a long one the site is named, and that the bulletin has the link. */
function bookingPage({ address, site }: { readonly address: string; readonly site: string }, measure: number): string {
  return countLines(address, measure) <= 2 && !/[?&=%]/.test(address) ? address : site;
}

function noticeAction({ title, audience, ...rest }: ReturnType<typeof sayAction>, measure: number) {
  return { title: cutLines(title, 2, measure / BOLD), for: cutLines(audience, 2, measure - LABEL), ...rest };
}

function countEvent(
  { title, when, where, how, closes, standing }: ReturnType<typeof noticeEvent>,
  measure: number,
): number {
  const said = sum([...when.shown, where].map((words) => countLines(words, measure)));
  const marks = [when.left > 0, closes, standing !== 'open'].filter(Boolean).length;
  return countLines(title, measure / BOLD) + (said + countLines(how, measure - LABEL) + marks) * BELOW + GAP;
}

const countAction = ({ title, for: audience, by }: ReturnType<typeof noticeAction>, measure: number) =>
  countLines(title, measure / BOLD) + (countLines(audience, measure - LABEL) + (by ? 1 : 0)) * BELOW + GAP;

/** Two contacts a row. */
function fitContacts(
  contacts: readonly Contact[],
  { most, explained }: typeof USUAL,
): Fitted<Contact> & { readonly height: number } {
  const { measure, around, between, phone } = HELP;
  const shown = contacts.slice(0, most).map((contact) => ({
    ...contact,
    name: cutLines(contact.name, HELP.lines, measure),
    about: contacts.length <= explained ? cutLines(contact.about, HELP.lines, measure * 1.15) : '',
  }));
  const heights = shown.map(
    ({ name, about }) => countLines(name, measure) * 4.9 + phone + countLines(about, measure * 1.15) * 4.4 + between,
  );
  const rows = heights
    .filter((_, at) => at % 2 === 0)
    .map((height, row) => Math.max(height, heights[2 * row + 1] ?? 0));
  return { shown, left: contacts.length - shown.length, height: rows.reduce((sum, row) => sum + row, around) };
}
