import { z } from 'zod';
import { excerpt } from '../text/excerpt.ts';
import type { Reading } from './dates.ts';
import { identifier, reading, text, wholeNumber } from './values.ts';

// What a board says of a mailer under `mailers:`: its name alone, or its name with other tags, or a mailer of its own. Which
// names there are is not known here: checks/mailer.ts looks.

/** An element that takes the place of a link, as Campaign Monitor has them. */
const ELEMENT = /^<[a-z][a-z-]*>$/;

/** A code of one line; `problemOf` says what else is wrong with it. */
const tag = (problemOf: (written: string) => string | undefined) => (example: string) =>
  reading('mailer-tag', example, (written) => {
    const isLine = !/[\r\n]/.test(written);
    const problem = isLine ? problemOf(written) : 'A mailer’s code must be on one line. Remove the line break.';
    return problem ? { problem } : { value: written };
  });

/** What becomes the address of a link: a code, an address, or an element. */
const linkTag = tag((written) => {
  if (ELEMENT.test(written) || written === 'none') return undefined;
  const sign = /["<>]/.exec(written)?.[0];
  if (sign) {
    const instead =
      sign === '"' ? 'Use single quotes instead.' : 'Write an element by its name alone, like “<unsubscribe>”.';
    return `“${sign}” would cut this address off. ${instead}`;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1];
  if (scheme && !/^(?:https?|mailto)$/i.test(scheme))
    return `Addresses that start “${scheme}:” are not allowed. Use the mailer’s own code, or a full address starting https://`;
  return scheme || /[^\p{L}\p{N}\s.,;:'’-]/u.test(written)
    ? undefined
    : `“${excerpt(written)}” is not a code or an address. Copy the code from the mailer’s help, with its brackets.`;
});

const wordTag = tag((written) => {
  const sign = /[<>]/.exec(written)?.[0];
  return sign && `“${sign}” would be read as HTML. Remove it.`;
});

/** In plain text every sign is itself. */
const textTag = tag(() => undefined);

function readSigns(written: string): Reading<string> {
  return /^\S{2,20}$/.test(written) && /[^\p{L}\p{N}]/u.test(written)
    ? { value: written }
    : { problem: `“${excerpt(written)}” is not the start of a code. Write at least two characters, such as “{{”.` };
}

/** HTTPS, because keys travel to it; a server on the same machine needs none. */
const server = reading('address', 'https://mail.example.org/', (written) => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname));
  return url && isSafe && url.username === ''
    ? { value: url.href.replace(/\/?$/, '/') }
    : { problem: 'This is not a full, secure address. Write it in full, starting https://' };
});

/** What `npm run send` needs to know of the board's account. Keys never stand here. */
const api = z.strictObject({
  /** Where the program itself runs: for listmonk. */
  server: server.optional(),
  /** The account's code: for GovDelivery, and for Campaign Monitor, which calls it the client's ID. */
  account: identifier('UKEXAMPLE').optional(),
  /** The list or topic that the campaign is for, by the mailer's own number or code. */
  list: identifier('3').optional(),
  /** The number of the template that a draft is put into: for listmonk. */
  template: wholeNumber('1').optional(),
  /** Where what is in `dist/email` can be fetched: for Campaign Monitor. */
  emails: server.optional(),
});

export type MailerApi = Readonly<z.output<typeof api>>;

const keys = z.strictObject({
  name: identifier('mailchimp'),
  /** A mailer of the board's own starts as one that is known. */
  like: identifier('plain').optional(),
  title: text('Our mailer').optional(),
  /** `none` where the mailer puts its own link under every mail. */
  unsubscribe: linkTag('"{{ unsubscribe }}"').optional(),
  'unsubscribe-text': textTag('"{{ unsubscribe }}"').optional(),
  preferences: linkTag('"{{ preferences }}"').optional(),
  'preferences-text': textTag('"{{ preferences }}"').optional(),
  postal: wordTag('"{{ company }}, {{ street }}, {{ city }}"').optional(),
  'postal-text': textTag('"{{ company }}, {{ street }}, {{ city }}"').optional(),
  'first-name': wordTag('"{{ first_name }}"').optional(),
  /** How codes start, beside those of the tags above. */
  codes: z
    .array(reading('mailer-tag', '"{{"', readSigns))
    .min(1)
    .optional(),
  fragment: z
    .enum(['yes', 'no'])
    .meta({ examples: ['yes'] })
    .optional(),
  api: api.optional(),
});

/** `mailchimp` is short for `{ name: mailchimp }`. */
export const mailerEntry = z
  .preprocess((written) => (typeof written === 'string' ? { name: written } : written), keys)
  .meta({ examples: ['mailchimp'] });

export type MailerEntry = Readonly<z.output<typeof keys>>;

/** An element needs another code in the plain text, which has no elements. */
export const needsText = (tag: string | undefined) => tag !== undefined && ELEMENT.test(tag);
