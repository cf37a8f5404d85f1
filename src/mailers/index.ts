import type { MailerEntry } from '../fields/mailer-entry.ts';
import { configureMailer } from './configure.ts';
import { defineMailer, documented, type Mailer, type MailerDefinition, NO_OVERHEAD, thirdParty } from './mailer.ts';

export type { Mailer, Overhead, Tag, TagSource } from './mailer.ts';

const definitions: readonly MailerDefinition[] = [
  // No mailer at all: the mail is sent from a mail program, and readers sign off by writing to the board.
  {
    name: 'plain',
    title: 'Any mail program',
    unsubscribe: 'by-mail',
    codes: [],
    paste: 'as-seen',
    overhead: NO_OVERHEAD,
  },
  // Sent by hand from Outlook, which merges nothing: readers sign off by writing to the board.
  { name: 'outlook', title: 'Outlook', unsubscribe: 'by-mail', codes: [], paste: 'as-seen', overhead: NO_OVERHEAD },
  // It refuses to send without UNSUB and the postal address.
  {
    name: 'mailchimp',
    title: 'Mailchimp',
    unsubscribe: documented('*|UNSUB|*'),
    preferences: thirdParty('*|UPDATE_PROFILE|*'),
    postal: documented('*|HTML:LIST_ADDRESS_HTML|*', '*|LIST:ADDRESS|*'),
    firstName: documented('*|FNAME|*'),
    codes: ['*|', '|*'],
  },
  // It puts its own footer under every bulletin, with the way to sign off, and the bulletin itself into the account's template: a
  // page's head would be lost. What its codes are called differs between accounts.
  {
    name: 'govdelivery',
    title: 'GovDelivery',
    unsubscribe: 'own-footer',
    preferences: thirdParty('[[SUBSCRIBER_PREFERENCES_URL]]'),
    firstName: thirdParty('[[FIRST_NAME]]'),
    codes: ['[['],
    fragment: 'instead',
  },
  // Its codes for links are addresses of the web in form, and have to start as one.
  {
    name: 'dotdigital',
    title: 'Dotdigital',
    unsubscribe: thirdParty('http://$UNSUB$'),
    firstName: thirdParty('@FIRSTNAME@'),
    codes: ['@WORD@', '$WORD$'],
  },
  // Its links are elements of its own in the HTML, and words in square brackets in the plain text.
  {
    name: 'campaign-monitor',
    title: 'Campaign Monitor',
    unsubscribe: thirdParty('<unsubscribe>', '[unsubscribe]'),
    preferences: thirdParty('<preferences>', '[preferences]'),
    firstName: thirdParty('[firstname]'),
    codes: [
      '<unsubscribe',
      '<preferences',
      '<webversion',
      '<forwardtoafriend',
      '[unsubscribe]',
      '[preferences]',
      '[webversion]',
      '[forwardtoafriend]',
      '[firstname',
      '[lastname',
      '[fullname',
      '[email]',
    ],
  },
  // It reads Django's template language, of which `{% %}` is a part.
  {
    name: 'brevo',
    title: 'Brevo',
    unsubscribe: thirdParty('{{ unsubscribe }}'),
    preferences: thirdParty('{{ update_profile }}'),
    firstName: documented('{{ contact.FIRSTNAME }}'),
    codes: ['{{', '{%'],
  },
  // It runs the mail through Go's html/template, which drops comments, and Outlook's with them: each is handed through as a string.
  // A campaign is put into a template of listmonk, which has a head of its own: hence the fragment. It makes no link longer unless
  // `@TrackLink` follows it.
  {
    name: 'listmonk',
    title: 'listmonk',
    unsubscribe: documented('{{ UnsubscribeURL }}'),
    preferences: documented('{{ ManageURL }}'),
    firstName: documented('{{ .Subscriber.FirstName }}'),
    codes: ['{{', '@TrackLink'],
    keepComment: passComment,
    fragment: 'beside',
    // Two of its own addresses, each longer than its tag.
    overhead: { perLink: 0, footer: 500 },
  },
  // Its footer has the way to sign off, the preferences and the address. It refuses a mail with what FreeMarker would run.
  {
    name: 'constant-contact',
    title: 'Constant Contact',
    unsubscribe: 'own-footer',
    codes: ['[#', '${', '<@'],
    limit: 400_000,
  },
  // It refuses to send without company, street and city.
  {
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
  },
  // It writes the HTML itself, from a Markdown of its own; signing off is a setting of the service, which it puts at the end.
  {
    name: 'notify',
    title: 'GOV.UK Notify',
    form: 'notify',
    unsubscribe: 'own-footer',
    firstName: documented('((name))'),
    codes: ['((…))'],
  },
];

/** Only a string between backticks may hold quotes and line ends; it cannot hold a backtick. */
function passComment(comment: string): string {
  if (comment.includes('`'))
    throw new Error('A backtick in a comment of layouts/email would end the string for listmonk.');
  return `{{ Safe \`${comment}\` }}`;
}

export const mailers: readonly Mailer[] = definitions.map(defineMailer);

export const mailerNames: readonly string[] = mailers.map((mailer) => mailer.name);

/**
 * The board’s mailers, in its own order: as they are, with other tags, or defined like another. A check reports unknown names.
 */
export function chooseMailers(entries: readonly MailerEntry[]): readonly Mailer[] {
  return entries.flatMap((entry) => {
    const base = mailers.find(({ name }) => name === (entry.like ?? entry.name));
    return base ? [configureMailer(base, entry)] : [];
  });
}
