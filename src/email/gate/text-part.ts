import { readableAddress } from '../../model/addresses.ts';
import { isWhole } from './address.ts';
import { type EmailRule, THE_LAYOUT } from './rule.ts';

/** The plain text has every link of the HTML. */
export const textPart: EmailRule = {
  rule: 'mail-text',
  find({ mail, elements, codes }, report) {
    const { text } = mail;
    if (text.trim() === '') {
      report(THE_LAYOUT, 'The mail has no plain text. Check layouts/email/issue.txt.');
      return;
    }
    const addresses = addressesIn(text);
    const seen = new Set<string>();
    for (const { name, attributes } of elements) {
      const href = name === 'a' ? attributes.href : undefined;
      if (!href || addresses.has(href) || seen.has(href)) continue;
      seen.add(href);
      // mail-address reports what is not an address.
      const code = codes.get(href);
      if (!isWhole(href) && code === undefined) continue;
      // A code may have spaces in it; an address that only starts like this one is another.
      const mailbox = /^mailto:/i.test(href) && addresses.has(readableAddress(href));
      if (code === undefined ? mailbox || saysNumber(text, href) : text.includes(code)) continue;
      report(
        THE_LAYOUT,
        `The plain text has no link to “${href.slice(0, 80)}”. Add it to the .txt file in layouts/email.`,
      );
    }
  },
};

/** Every word of the text that may be an address, with and without the marks that Markdown and sentences put around it. */
function addressesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.split(/\s+/)) {
    if (!/[.:@]/.test(word)) continue;
    const opened = word.replace(/^[([<"'“‘«]+/, '');
    // A bracket may belong to the address: “(https://example.org/a_(b)).”
    for (let end = opened.length; end > 0; end--) {
      found.add(opened.slice(0, end));
      if (!/[)\]>.,;:!?"'”’»]/.test(opened[end - 1] ?? '')) break;
    }
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
