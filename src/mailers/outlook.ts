import { defineMailer, NO_OVERHEAD } from './mailer.ts';

/** Sent by hand from Outlook, which merges nothing: readers sign off by writing to the board. */
export const outlook = defineMailer({
  name: 'outlook',
  title: 'Outlook',
  unsubscribe: 'by-mail',
  codes: [],
  paste: 'as-seen',
  overhead: NO_OVERHEAD,
});
