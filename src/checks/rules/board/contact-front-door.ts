import type { Rule } from '../../engine/check.ts';
import { aContact, FRONT_DOOR } from '../../examples.ts';

export const contactFrontDoor: Rule = {
  rule: 'contact-front-door',
  severity: 'warning',
  finds: 'Contacts without the board’s own number for concerns about a child',
  raises: [aContact('role: children, name: Childline, phone: 0800 1111', '2018-01-25')],
  passes: [aContact(FRONT_DOOR, '2018-01-25')],
  advised: [aContact(FRONT_DOOR, '2018-01-25')],
  why: `The panel “Worried about a child?” is on every page and in every email. Without the front door it lists only
    national helplines, and help takes longer.`,
  source: 'Working Together to Safeguard Children: every area says how to refer a concern.',
  findInBoard({ contacts, keyAt }, _context, report) {
    // Contacts that could not be read have their own errors.
    if (!contacts || contacts.some((contact) => contact.role === 'front-door')) return;
    report(
      keyAt.contacts,
      'The board’s own number for concerns about a child is missing, so readers see only national helplines. Add a contact with “role: front-door”.',
    );
  },
};
