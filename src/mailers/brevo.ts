import { defineMailer, documented, thirdParty } from './mailer.ts';

/** It reads Django's template language, of which `{% %}` is a part. */
export const brevo = defineMailer({
  name: 'brevo',
  title: 'Brevo',
  unsubscribe: thirdParty('{{ unsubscribe }}'),
  preferences: thirdParty('{{ update_profile }}'),
  firstName: documented('{{ contact.FIRSTNAME }}'),
  codes: ['{{', '{%'],
});
