interface CalendarNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday, as `Date` counts. */
  readonly weekdays: readonly string[];
}

/** In milliseconds. */
const DAY = 86_400_000;

const list = (names: string) => names.split(' ');

/** As the Unicode CLDR has them, for each language of layouts/language: a browser or a small Node may not have them all. */
const NAMES = {
  'en-GB': {
    months: list('January February March April May June July August September October November December'),
    shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  },
  cy: {
    months: list('Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'),
    shortMonths: list('Ion Chw Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag'),
    weekdays: list('Sul Llun Mawrth Mercher Iau Gwener Sadwrn').map((day) => `Dydd ${day}`),
  },
} as const satisfies Readonly<Record<string, CalendarNames>>;

export const CALENDAR_LANGUAGES = Object.keys(NAMES);

export function calendarNames(language: string): CalendarNames {
  return Object.hasOwn(NAMES, language) ? NAMES[language as keyof typeof NAMES] : namesHere(language);
}

/** A language that somebody has added to the layouts, as this Node or browser writes it. */
const namesHere = (language: string): CalendarNames => ({
  months: written(language, 'month', { month: 'long' }),
  shortMonths: written(language, 'month', { month: 'short' }),
  weekdays: written(language, 'weekday', { weekday: 'long' }),
});

/** The twelve months or the seven weekdays, as a language writes them in this form. */
function written(language: string, type: 'month' | 'weekday', form: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  const [count, step] = type === 'month' ? [12, 31] : [7, 1];
  return Array.from({ length: count }, (_, index) => {
    // 1 January 2023 was a Sunday.
    const parts = format.formatToParts(Date.UTC(2023, 0, 1) + index * step * DAY);
    return parts.find((part) => part.type === type)?.value ?? '';
  });
}

/** Languages in which days are read, too. A word that is one month here and another there, such as “listopad”, is read in neither sense. */
const READ = list('ar bg bn cs de es fa fr ga gd gu hi hr hu it lt lv nl pa pl pt ro ru sk so sw ta tr uk ur');

/** The month that a word names, from 0: `Sept.`, `Mehefin`, `czerwca`. */
export const findMonth = (word: string) => findName('months', word);
/** The weekday that a word names, from 0, a Sunday: `Weds`, `Tuesdays`, `Dydd Mawrth`, `vendredi`. */
export const findWeekday = (word: string) =>
  findName('weekdays', word.replace(/^wed(?:ne)?s$/i, 'Wed').replace(/days$/i, 'day'));

function findName(kind: 'months' | 'weekdays', word: string): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  const starts = KNOWN[kind].map((names) => names.findIndex((name) => name.startsWith(wanted)));
  return starts.find((index) => index >= 0) ?? foreignNames()[kind].get(wanted);
}

/** “Dydd Mawrth” and “nos Fawrth” are named by their second word. */
const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\.$/, '').replace(/^.* /, '');

const KNOWN = {
  months: Object.values(NAMES).map(({ months }) => months.map(plain)),
  weekdays: Object.values(NAMES).map(({ weekdays }) => weekdays.map(plain)),
};

type Found = ReadonlyMap<string, number | undefined>;
let foreign: { readonly months: Found; readonly weekdays: Found } | undefined;

/** Made when first asked for: it takes some milliseconds, and most bulletins need none of it. */
function foreignNames() {
  foreign ??= {
    // Beside its day, a month may have another form than alone.
    months: namesIn('month', [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }]),
    weekdays: namesIn('weekday', [{ weekday: 'long' }, { weekday: 'short' }]),
  };
  return foreign;
}

function namesIn(type: 'month' | 'weekday', forms: readonly Intl.DateTimeFormatOptions[]): Found {
  const found = new Map<string, number | undefined>();
  const all = READ.flatMap((language) =>
    forms.map((form) => written(`${language}-u-ca-gregory-nu-latn`, type, form).map(plain)),
  );
  for (const [index, name] of all.flatMap((names) => [...names.entries()]))
    found.set(name, found.has(name) && found.get(name) !== index ? undefined : index);
  return found;
}
