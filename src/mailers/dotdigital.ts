import { defineMailer, thirdParty } from './mailer.ts';

/** Its codes for links are addresses of the web in form, and have to start as one. */
export const dotdigital = defineMailer({
  name: 'dotdigital',
  title: 'Dotdigital',
  unsubscribe: thirdParty('http://$UNSUB$'),
  firstName: thirdParty('@FIRSTNAME@'),
  codes: ['@WORD@', '$WORD$'],
});
