import type { Slots } from './mailers/index.ts';

// A slot is marked by two private-use characters, which no content can bring along: issue/source.ts refuses them.
const MARK = /\ue000(\w+)\ue001/;
const OPTIONAL = /\ue000if_(\w+)\ue001([^\ue000]*(?:\ue000\w+\ue001[^\ue000]*)?)\ue000end\ue001/g;

const mark = (name: string) => `\ue000${name}\ue001`;

/** What the layouts print where a mailer's own code will stand, the same for every mailer: `{{ slot.unsubscribe }}`. */
export const slotMarks = {
  unsubscribe: mark('unsubscribe'),
  preferences: mark('preferences'),
  postal: mark('postal'),
  /** Around what only a mailer with a page of preferences shows: `{{ slot.ifPreferences }}…{{ slot.end }}`. */
  ifPreferences: mark('if_preferences'),
  end: mark('end'),
} as const;

/** Puts the mailer's codes in place of the marks, byte for byte, after `guard` has disarmed everything else. */
export function fillSlots(
  marked: string,
  slots: Slots,
  form: 'html' | 'text',
  guard: (content: string) => string,
): string {
  const values: Readonly<Record<string, string>> = {
    unsubscribe: slots.unsubscribe,
    preferences: slots.preferences ?? '',
    postal: slots.postal[form],
  };
  // Split puts the marks' names at every second place.
  return marked
    .replace(OPTIONAL, (_, name: string, inside: string) => (values[name] ? inside : ''))
    .split(MARK)
    .map((part, index) => (index % 2 === 0 ? guard(part) : (values[part] ?? '')))
    .join('');
}
