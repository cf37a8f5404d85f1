import type { Mailer } from './mailer.ts';

/**
 * Mailchimp's merge tags. UNSUB and the postal address are required by it; the preferences tag is known from third-party
 * templates only, not from its own documentation.
 */
export const mailchimp: Mailer = {
  name: 'mailchimp',
  title: 'Mailchimp',
  slots: () => ({
    unsubscribe: '*|UNSUB|*',
    preferences: '*|UPDATE_PROFILE|*',
    postal: { html: '*|HTML:LIST_ADDRESS_HTML|*', text: '*|LIST:ADDRESS|*' },
  }),
  // It replaces its codes in the source as it stands, before a browser reads it: an entity in between is enough.
  guard: {
    html: (html) => html.replaceAll('*|', '*&#124;').replaceAll('|*', '&#124;*'),
    text: (text) => text.replaceAll('*|', '* |').replaceAll('|*', '| *'),
  },
};
