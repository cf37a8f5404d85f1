import { defineMailer, documented, thirdParty } from './mailer.ts';

/** It refuses to send without UNSUB and the postal address. */
export const mailchimp = defineMailer({
  name: 'mailchimp',
  title: 'Mailchimp',
  unsubscribe: documented('*|UNSUB|*'),
  preferences: thirdParty('*|UPDATE_PROFILE|*'),
  postal: documented('*|HTML:LIST_ADDRESS_HTML|*', '*|LIST:ADDRESS|*'),
  firstName: documented('*|FNAME|*'),
  codes: ['*|', '|*'],
});
