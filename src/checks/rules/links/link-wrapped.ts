import { unwrapAddress } from '../../../fields/unwrap-address.ts';
import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const ADDRESS = /https?:\/\/[^\s<>()[\]"'“”]+/gi;
/** What ends a sentence, not an address. */
const END = /[.,:!?]+$/;

const WRAPPED =
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fguide&data=05%7C01%7Cname%40example.org%7C0';

export const linkWrapped: Rule = {
  rule: 'link-wrapped',
  severity: 'error',
  force: 'waivable',
  masked: true,
  finds: 'An address that a mail filter has wrapped, which gives away whose mail it was',
  raises: [`Read [the guide](${WRAPPED}) now.`],
  passes: ['Read [the guide](https://www.example.org/guide) now.'],
  why: `Outlook, Proofpoint, Mimecast and others put their own address in front of each link in a mail. It can hold the
    mailbox of the person who copied it, it stops working after some time, and readers cannot see where it goes.`,
  source: 'Microsoft, Safe Links in Microsoft Defender for Office 365.',
  findInText(typed, _context, report) {
    for (const { text, offset } of typed.passages) {
      for (const { 0: written, index } of text.matchAll(ADDRESS)) {
        const address = written.replace(END, '');
        const real = unwrapAddress(address);
        if (real === undefined) continue;
        report(
          spanAt(typed, offset + index, address.length),
          `This address is a mail filter’s and can give away whose mail it was. ${adviceFor(real)}`,
        );
      }
    }
  },
};

function adviceFor(real: string): string {
  if (real === '') return 'Open the link, and write the address that the browser then shows.';
  if (/^https:/i.test(real)) return `Write ${real}`;
  return `Write ${real.replace(/^http:/i, 'https:')} once you have checked that it opens.`;
}
