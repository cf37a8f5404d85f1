interface CalendarNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday, as `Date` counts. */
  readonly weekdays: readonly string[];
}

/** In milliseconds. */
const DAY = 86_400_000;

const list = (names: string) => names.split(' ');

/**
 * As the Unicode CLDR has them. A browser or a small Node may not have the names of a language, and would write other words on the same page.
 * So each language of layouts/language has its names here.
 */
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
function namesHere(language: string): CalendarNames {
  const written = (options: Intl.DateTimeFormatOptions, count: number, step: number) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    // 1 January 2023 was a Sunday.
    return Array.from({ length: count }, (_, index) => format.format(Date.UTC(2023, 0, 1) + index * step * DAY));
  };
  return {
    months: written({ month: 'long' }, 12, 31),
    shortMonths: written({ month: 'short' }, 12, 31),
    weekdays: written({ weekday: 'long' }, 7, 1),
  };
}
