import { fillPhrase, type Words } from '../i18n/language.ts';
import { readableAddress, wholeAddress } from '../model/addresses.ts';

/** An address in plain text. A mail program makes a link of what starts with “https:”; a mailbox is alone, and its subject in words. */
export function writeAddress(href: string, words?: Words): string {
  const subject = words && subjectOf(href);
  return subject
    ? fillPhrase(words.email['mailbox-subject'], { mailbox: readableAddress(href), subject })
    : wholeAddress(href);
}

// There “+” is no space, as it is in other addresses.
const subjectOf = (href: string) =>
  new URLSearchParams(/^mailto:[^?]*\?(.*)/i.exec(href)?.[1]?.replaceAll('+', '%2B')).get('subject')?.trim();
