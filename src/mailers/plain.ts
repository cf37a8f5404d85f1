import { defineMailer, NO_OVERHEAD } from './mailer.ts';

/** No mailer at all: the mail is sent from a mail program, and readers sign off by writing to the board. */
export const plain = defineMailer({
  name: 'plain',
  title: 'Any mail program',
  unsubscribe: 'by-mail',
  codes: [],
  paste: 'as-seen',
  overhead: NO_OVERHEAD,
});
