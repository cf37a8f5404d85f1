import { defineMailer } from './mailer.ts';

/** Its footer has the way to sign off, the preferences and the address. It refuses a mail with what FreeMarker would run. */
export const constantContact = defineMailer({
  name: 'constant-contact',
  title: 'Constant Contact',
  unsubscribe: 'own-footer',
  codes: ['[#', '${', '<@'],
  limit: 400_000,
});
