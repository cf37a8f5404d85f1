import type { ActionBlock } from '../blocks/index.ts';
import { dateInWords, type PlainDate } from '../fields/dates.ts';
import { bookingInWords, fillPhrase, type Speech, sessionInWords } from '../i18n/language.ts';
import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import type { ListedEvent } from '../model/event-list.ts';
import { type Board, blocksOf, type Contact, eventsOf, type Issue } from '../model/model.ts';
import { BOLD, countLines, cutLines, type Fitted, fitInto, PAGE, POINT, sum, WIDTH } from './paper.ts';
import { drawQrCode } from './qr-code.ts';

// What fits of an issue on one A4 page for a staff-room wall. Lists end where their room ends, and say how much more the bulletin has. Room is counted in lines of the sheet's text (layouts/site/styles/sheets.css).

type CurrentEvent = Pick<ListedEvent, 'event' | 'standing' | 'next'>;

interface NoticeSource {
  readonly board: Board;
  readonly today: PlainDate;
  /** The issue's events as the newest issue announces them, by the line each starts on in this one. */
  readonly current: Readonly<Record<number, CurrentEvent>>;
}

// Measures are millimetres unless they say otherwise.

/** The sheet's text, in which the columns' lines are counted. */
const LINE = 11 * POINT * 1.36;
const COLUMN = 22.5;
const MASTHEAD = 14;
const TITLE = { size: 25, long: 17, lines: 3 };
const SUMMARY = { size: 11.5, lines: 3, above: 3 };
const COLUMNS = { around: 6, heading: 1.6 };
const HELP = { around: 24, measure: 20, lines: 2, between: 3, phone: 9.2 };
/** With more contacts than these, each has its name and number only. */
const EXPLAINED = 4;
const MOST_CONTACTS = 6;
const FOOT = 40;
const LARGER = 1.25;
/** A word such as “To book:” before what it is about, in ems. */
const LABEL = 4;
/** Between two entries, in lines; and the height of a line below an entry's title, compared with one of the text. */
const GAP = 0.5;
const BELOW = 0.955;

export function describeNoticeboard(issue: Issue, source: NoticeSource, language: Speech) {
  const { board, today } = source;
  const head = fitHead(issue);
  const contacts = fitContacts(board.contacts);
  const room = (PAGE - MASTHEAD - head.height - COLUMNS.around - contacts.height - FOOT) / LINE;
  const url = absolute(board, issuePath(issue));
  return {
    issue,
    ...head,
    ...fitColumns(issue, noticedEvents(issue, source.current), today, language, room),
    contacts,
    url,
    address: readableAddress(url),
    code: drawQrCode(url),
  };
}

function fitHead({ title, summary }: Issue) {
  const ems = (size: number) => WIDTH / (size * POINT);
  const long = countLines(title, ems(TITLE.size * BOLD)) > 2;
  const size = long ? TITLE.long : TITLE.size;
  const head = {
    title: cutLines(title, TITLE.lines, ems(size * BOLD)),
    long,
    summary: cutLines(summary, SUMMARY.lines, ems(SUMMARY.size)),
  };
  const height =
    countLines(head.title, ems(size * BOLD)) * size * POINT * 1.12 +
    countLines(head.summary, ems(SUMMARY.size)) * SUMMARY.size * POINT * 1.36 +
    SUMMARY.above;
  return { ...head, height };
}

/** In larger type where nothing is lost by it. Training has its own column; actions are then below the list of sections. */
function fitColumns(issue: Issue, training: readonly CurrentEvent[], today: PlainDate, language: Speech, room: number) {
  const usual = fill(room - COLUMNS.heading, COLUMN);
  const large = fill(room / LARGER - COLUMNS.heading, COLUMN / LARGER);
  // All is strings and counts.
  return JSON.stringify(usual) === JSON.stringify(large) ? { ...large, roomy: true } : { ...usual, roomy: false };

  function fill(height: number, measure: number) {
    const events = training.map((listed) => noticeEvent(listed, language, measure));
    const actions = blocksOf(issue)
      .flatMap(({ block }) => (block.kind === 'action' && (block.by ?? today) >= today ? [block] : []))
      .map((action) => noticeAction(action, language, measure));
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

function noticeEvent({ event, standing }: CurrentEvent, language: Speech, measure: number) {
  const open = standing === 'open';
  const page =
    event.book && !event.book.startsWith('mailto:') ? bookingPage(event.book, language, measure - LABEL) : '';
  const how = [page, bookingInWords(event, language)].filter(Boolean).join('. ');
  const sittings = event.when.map((session) => cutLines(sessionInWords(session, language), 2, measure));
  return {
    title: cutLines(event.title, 2, measure / BOLD),
    when: fitInto(sittings, 3, (words) => countLines(words, measure)),
    where: cutLines(event.where, 2, measure),
    how: open && event.book ? cutLines(how, 3, measure - LABEL) : '',
    ...(open && event.closes && { closes: dateInWords(event.closes, language.tag, true) }),
    standing,
  };
}

/** Nobody types an address of several lines: of a long one the site is named, and that the bulletin has the link. */
function bookingPage(href: string, { words }: Speech, measure: number): string {
  const address = readableAddress(href);
  return countLines(address, measure) <= 2 && !/[?&=%]/.test(address)
    ? address
    : fillPhrase(words.site['print-book'], { site: new URL(href).host });
}

function noticeAction({ title, for: audience = '', by }: ActionBlock, { tag }: Speech, measure: number) {
  return {
    title: cutLines(title, 2, measure / BOLD),
    for: cutLines(audience, 2, measure - LABEL),
    ...(by && { by: dateInWords(by, tag, true) }),
  };
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
function fitContacts(contacts: readonly Contact[]): Fitted<Contact> & { readonly height: number } {
  const { measure, around, between, phone } = HELP;
  const explained = contacts.length <= EXPLAINED;
  const shown = contacts.slice(0, MOST_CONTACTS).map((contact) => ({
    ...contact,
    name: cutLines(contact.name, HELP.lines, measure),
    about: explained ? cutLines(contact.about, HELP.lines, measure * 1.15) : '',
  }));
  const heights = shown.map(
    ({ name, about }) => countLines(name, measure) * 4.9 + phone + countLines(about, measure * 1.15) * 4.4 + between,
  );
  const rows = heights
    .filter((_, at) => at % 2 === 0)
    .map((height, row) => Math.max(height, heights[2 * row + 1] ?? 0));
  return { shown, left: contacts.length - shown.length, height: rows.reduce((sum, row) => sum + row, around) };
}
