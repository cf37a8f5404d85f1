import { defineMailer, documented, thirdParty } from './mailer.ts';

/** It refuses to send without company, street and city. */
export const hubspot = defineMailer({
  name: 'hubspot',
  title: 'HubSpot',
  unsubscribe: documented('{{ unsubscribe_link }}'),
  preferences: thirdParty('{{ preferences_link }}'),
  postal: documented(
    '{{ site_settings.company_name }}, {{ site_settings.company_street_address_1 }}, {{ site_settings.company_city }}',
  ),
  firstName: documented('{{ contact.firstname }}'),
  codes: ['{{', '{%', '{#'],
  fragment: 'instead',
});
