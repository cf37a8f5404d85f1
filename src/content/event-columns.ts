// What the columns of an `::: events` table are, by the words people head them with, in English and in Welsh.

/** Text about the event is `about`; anything `other` is shown under its heading. */
type Role = (typeof HEADINGS)[number][0] | 'other';

export interface Column {
  readonly role: Role;
  readonly heading: string;
}

const TITLE =
  /\b(?:courses?|titles?|events?|trainings?|sessions?|topics?|name|subjects?|workshops?|modules?|programme|what|seminars?|webinars?|briefings?|conference|activity|cwrs|cyrsiau|teitl|digwyddiad(?:au)?|hyfforddiant|sesiwn|sesiynau|pwnc|enw|gweithdy|beth)\b/;

/** The first that a heading has is meant: “Course date” is a date, “Booking deadline” no booking. Accents are gone. */
const HEADINGS = [
  ['title', /\b(?:title|teitl)\b/],
  [
    'other',
    /\b(?:code|ref|reference|id|no|number|duration|length|trainers?|tutors?|facilitators?|speakers?|presenters?|(?:led|delivered|run) by|provider|hyfforddwr|hyd)\b/,
  ],
  ['closes', /\b(?:(?:book|booking|apply|register) by|closes|closing|deadline|rsvp|dyddiad cau)\b/],
  [
    'book',
    /\b(?:book|booking|bookings|bookable|links?|url|website|register|registration|sign ?up|apply|enrol|contacts?|e ?mail|archebu|bwcio|cofrestru|dolen|cyswllt|e ?bost)\b/,
  ],
  ['status', /\b(?:status|available|availability|places|spaces|statws|lleoedd)\b/],
  ['cost', /\b(?:costs?|prices?|fees?|charges?|pris|ffi|tal)\b/],
  ['for', /\b(?:for|audience|attendees?|delegates?|participants|attend|who|whom|staff|pwy|cynulleidfa|ar gyfer)\b/],
  ['level', /\b(?:level|tier|lefel)\b/],
  [
    'until',
    /\b(?:end|finish|last|to|until|gorffen|diwedd)\b.*\b(?:date|day|dyddiad)\b|\b(?:date|dyddiad) (?:end|to|gorffen|diwedd)\b/,
  ],
  ['date', /\b(?:dates?|when|dyddiad(?:au)?|pryd)\b/],
  ['end', /^(?:(?:end|finish|ends|to|until)(?: time)?|time (?:to|end)|(?:amser )?(?:gorffen|diwedd))$/],
  ['time', /\b(?:times?|starts?|from|amser(?:oedd|au)?)\b/],
  ['weekday', /\b(?:days?|weekday|diwrnod)\b/],
  ['where', /\b(?:venues?|where|locations?|place|rooms?|address|lleoliad(?:au)?|ble|lle|man|ystafell)\b/],
  ['delivery', /\b(?:delivery|delivered|format|mode|method|platform|cyflwyno|dull)\b/],
  [
    'about',
    /\b(?:details?|description|about|summary|aims?|content|notes?|information|info|outline|overview|comments?|manylion|disgrifiad|nodiadau|gwybodaeth)\b/,
  ],
  ['title', TITLE],
] as const;

const SEVERAL: ReadonlySet<Role> = new Set(['about', 'other']);
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|aws|med|hyd|tach|rhag';
/** What headings do not have: a day, a time, an address, or that something is not known yet. */
const VALUE = new RegExp(
  String.raw`(?<!\d)(?:\d[\d.:]*\s*[ap]\.?m\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.:-]\d{1,2}|\d{1,2}\s+(?:${MONTH}))|@|:\/\/|\bTB[AC]\b`,
  'i',
);

const plain = (heading: string) =>
  heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const firstRole = (heading: string): Role => HEADINGS.find(([, words]) => words.test(plain(heading)))?.[0] ?? 'other';

/** “Venue/Trainer” has the place, among others. */
const hasPlace = (heading: string) => heading.split(/[/&]|\band\b/).some((part) => firstRole(part) === 'where');

function roleOf(heading: string): Role {
  const role = firstRole(heading);
  return role === 'other' && hasPlace(heading) ? 'where' : role;
}

/** @returns undefined where the cells are not headings but a row */
export function readColumns(cells: readonly string[]): readonly Column[] | undefined {
  const found = cells.map((heading) => ({ heading: heading.replace(/[\s:]+$/, ''), role: roleOf(heading) }));
  if (cells.some((cell) => VALUE.test(cell)) || found.every(({ role }) => SEVERAL.has(role))) return undefined;
  return withTitle(withStandIns(onceEach(found)));
}

/** Of two columns for one thing, the one with the fewer words in its heading: “Title” before “Type of event”. */
function onceEach(columns: readonly Column[]): readonly Column[] {
  const words = ({ heading }: Column) => plain(heading).split(' ').length;
  return columns.map((column) => {
    if (SEVERAL.has(column.role)) return column;
    const [best] = columns.filter(({ role }) => role === column.role).sort((a, b) => words(a) - words(b));
    return best === column ? column : { ...column, role: 'other' };
  });
}

/** What a column is where no better one is there. */
const STANDS_FOR: Readonly<Partial<Record<Role, Role>>> = { weekday: 'date', delivery: 'where' };

const withStandIns = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column) => {
    const wanted = STANDS_FOR[column.role];
    return wanted && !columns.some(({ role }) => role === wanted) ? { ...column, role: wanted } : column;
  });

/** What a heading says first for these counts, even beside a title’s word: “Training date”. */
const SURE: ReadonlySet<Role> = new Set(['date', 'until', 'weekday', 'time', 'end', 'where', 'delivery', 'book']);

/** Where no column has the titles by the first of its words, one has by any, “Level 3 training”, or else the first that is nothing else. */
function withTitle(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'title')) return columns;
  const named = columns.find(({ role, heading }) => !SURE.has(role) && TITLE.test(plain(heading)));
  const first = named ?? columns.find(({ role, heading }) => SEVERAL.has(role) && heading !== '');
  return columns.map((column) => (column === first ? { ...column, role: 'title' } : column));
}
