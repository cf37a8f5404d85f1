import { readableAddress } from '../../issue/addresses.ts';
import { shownAddress } from './places.ts';
import type { EmailRule } from './rule.ts';

/** Whoever reads the plain text can follow whatever the HTML leads to. */
export const textPart: EmailRule = {
  rule: 'mail-text',
  find({ mail, elements }, report) {
    const { text } = mail;
    if (text.trim() === '') {
      report('mail-text', 'layout', 'The mail has no plain text. Look at layouts/email/issue.txt.');
      return;
    }
    const addresses = addressesIn(text);
    const told = new Set<string>();
    for (const { name, attributes } of elements) {
      const href = name === 'a' ? attributes.href : undefined;
      if (!href || addresses.has(href) || told.has(href)) continue;
      told.add(href);
      if (text.includes(href) || text.includes(readableAddress(href)) || saysNumber(text, href)) continue;
      report(
        'mail-text',
        'layout',
        `The plain text lacks the link to ${shownAddress(href)}. Write it into layouts/email, in the file that ends in .txt.`,
      );
    }
  },
};

/** Every word of the text that may be an address, with and without what Markdown and sentences put around it. */
function addressesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\S*(?::\/\/|@)\S+/g)) {
    const opened = word.replace(/^[(<]+/, '');
    found.add(opened).add(opened.replace(/[)>.,;:]+$/, ''));
  }
  return found;
}

/** `tel:08088005000` as `0808 800 5000`. */
function saysNumber(text: string, href: string): boolean {
  const digits = /^tel:(.*)/i.exec(href)?.[1]?.replace(/[^\d+]/g, '');
  return digits
    ? new RegExp([...digits].map((digit) => digit.replace('+', '\\+')).join('[\\s().-]*')).test(text)
    : false;
}
