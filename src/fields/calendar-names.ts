interface CalendarNames {
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday, as `Date` counts. */
  readonly weekdays: readonly string[];
}

const list = (names: string) => names.split(' ');

/**
 * As the Unicode CLDR has them. A browser or a small Node may lack the names of a language, so that the same page would have other words there:
 * each language of layouts/language has its names here.
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
  const names = Object.hasOwn(NAMES, language) ? NAMES[language as keyof typeof NAMES] : undefined;
  if (!names) throw new Error(`src/fields/calendar-names.ts has no names for “${language}”.`);
  return names;
}
