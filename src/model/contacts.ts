import { slugOf, takeId } from '../text/slug.ts';
import type { Board } from './model.ts';

/** The board's contacts, each with its anchor on the page of contacts. */
export function anchorContacts({ contacts }: Pick<Board, 'contacts'>) {
  const taken = new Set<string>();
  return contacts.map((contact) => ({ ...contact, id: takeId(`contact-${slugOf(contact.name)}`, taken) }));
}
