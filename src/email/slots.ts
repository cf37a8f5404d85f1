import { fillPhrase, type Words } from '../i18n/language.ts';
import type { Mailer } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import { escapeHtml } from '../text/markdown.ts';
import { disarmHtml, disarmText } from './disarm.ts';
import { writeAddress } from './written-address.ts';

// A slot is marked by two private-use characters, which no content can bring along: issue/source.ts refuses them.
const MARK = /\ue000(\w+)\ue001/;
/** A line that holds only the start or the end of an optional part leaves no trace in the plain text. */
const OPTIONAL = /\ue000if_(\w+)\ue001\n?([^\ue000]*(?:\ue000[a-z]\w*\ue001[^\ue000]*)?)\ue000end\ue001\n?/g;
const LINK = /<a href="\ue000(\w+)\ue001"([^>]*)>([^<]*)<\/a>/g;
const ELEMENT = /^<([a-z][a-z-]*)>$/;

const mark = (name: string) => `\ue000${name}\ue001`;

/** What the layouts print in place of a mailer's code, the same for every mailer: `{{ slot.unsubscribe }}`. */
export const slotMarks = {
  unsubscribe: mark('unsubscribe'),
  preferences: mark('preferences'),
  postal: mark('postal'),
  firstName: mark('name'),
  /** Around what only some mailers show: `{{ slot.ifPreferences }}…{{ slot.end }}`, with one slot in it at most. */
  ifUnsubscribe: mark('if_unsubscribe'),
  ifPreferences: mark('if_preferences'),
  ifBoth: mark('if_both'),
  ifFirstName: mark('if_name'),
  end: mark('end'),
} as const;

export interface Slots {
  readonly unsubscribe: string;
  readonly preferences: string;
  readonly postal: string;
  readonly name: string;
}

export function slotsOf(mailer: Mailer, board: Board, words: Words, form: 'html' | 'text'): Slots {
  const { unsubscribe, preferences, postal, firstName, codes } = mailer;
  const subject = fillPhrase(words.email['unsubscribe-subject'], { title: board.title });
  const href = `${board.email}?subject=${encodeURIComponent(subject)}`;
  const byMail = form === 'html' ? href : disarmText(writeAddress(href, words), codes);
  const written = { html: disarmHtml(escapeHtml(board.postal), codes), text: disarmText(board.postal, codes) };
  return {
    unsubscribe: unsubscribe === 'by-mail' ? byMail : unsubscribe === 'own-footer' ? '' : unsubscribe[form],
    preferences: preferences?.[form] ?? '',
    postal: postal?.[form] ?? written[form],
    name: firstName?.[form] ?? '',
  };
}

/** Puts the mailer's codes in place of the marks. What has no code goes, with the words around it; an element takes the place of its link. */
export function fillSlots(marked: string, slots: Slots): string {
  const values: Readonly<Record<string, string>> = {
    ...slots,
    both: slots.unsubscribe && slots.preferences,
  };
  // Split puts the marks' names at every second place.
  return marked
    .replace(OPTIONAL, (_, name: string, inside: string) => (values[name] ? inside : ''))
    .replace(LINK, (link, name: string, attributes: string, words: string) => {
      const element = ELEMENT.exec(values[name] ?? '')?.[1];
      return element ? `<${element}${attributes}>${words}</${element}>` : link;
    })
    .split(MARK)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')))
    .join('');
}
