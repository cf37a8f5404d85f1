import { FILE_START } from '../../../text/problem.ts';
import type { BoardCheck } from '../../engine/check.ts';

export const contactFrontDoor: BoardCheck = {
  rule: 'contact-front-door',
  find({ board }, report) {
    // Contacts that could not be read have told their own errors.
    if (!board.contacts || board.contacts.some((contact) => contact.role === 'front-door')) return;
    const at = board.keyAt.contacts ?? FILE_START;
    report(
      'contact-front-door',
      at,
      'The board’s own number for worries about a child is not here, so the national helplines stand alone. Add a contact with “role: front-door”.',
      'warning',
    );
  },
};
