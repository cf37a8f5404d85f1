import { defineMailer, thirdParty } from './mailer.ts';

/**
 * It puts its own footer under every bulletin, with the way to sign off, and the bulletin itself into the account's template: a
 * page's head would be lost. What its codes are called differs between accounts.
 */
export const govdelivery = defineMailer({
  name: 'govdelivery',
  title: 'GovDelivery',
  unsubscribe: 'own-footer',
  preferences: thirdParty('[[SUBSCRIBER_PREFERENCES_URL]]'),
  firstName: thirdParty('[[FIRST_NAME]]'),
  codes: ['[['],
  fragment: 'instead',
});
