import { defineMailer, documented } from './mailer.ts';

/** It writes the HTML itself, from a Markdown of its own; signing off is a setting of the service, which it puts at the end. */
export const notify = defineMailer({
  name: 'notify',
  title: 'GOV.UK Notify',
  form: 'notify',
  unsubscribe: 'own-footer',
  firstName: documented('((name))'),
  codes: ['((…))'],
});
