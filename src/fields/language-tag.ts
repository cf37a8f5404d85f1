import { reading } from './values.ts';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export const languageTag = (example: string) =>
  reading('language', example, (written) =>
    isLanguage(written)
      ? { value: Intl.getCanonicalLocales(written)[0] ?? written }
      : { problem: `“${written}” is not a language code. Write one such as cy (Welsh), ur (Urdu) or pl (Polish).` },
  );

function isLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false; // Intl has no other way of asking.
  }
}

export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script) ? 'rtl' : 'ltr';
}
