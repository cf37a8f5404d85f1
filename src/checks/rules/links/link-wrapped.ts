import { isSealed, unwrapAddress } from '../../../fields/wrapped-links.ts';
import { endAddress, WEB_ADDRESS } from '../../../text/bare-links.ts';
import { isWithin } from '../../../text/surroundings.ts';
import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';

export const linkWrapped: Rule = {
  rule: 'link-wrapped',
  severity: 'error',
  force: 'waivable',
  masked: 'as-typed',
  finds: 'A link that a mail program wrapped in an address of its own. `--fix` unwraps it',
  raises: [
    'Read [the guide](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fguide&data=05%7C01).',
    'Read [the guide](https://protect-eu.mimecast.com/s/abc123?domain=example.org).',
  ],
  passes: ['Read [the guide](https://www.example.org/guide?url=https%3A%2F%2Fwww.example.org%2F).'],
  advised: ['Read [the guide](https://www.example.org/guide).', 'Read [the guide](https://www.example.org/guide).'],
  why: `Outlook and other programs put their own address around each link in an email, to check who opens what. Copied into a
    bulletin, it publishes the mailbox of the person who received that email, and it stops working one day. \`npm run check -- --fix\` shows
    the real address. Mimecast hides it: open the link, and copy the address that the browser shows.`,
  findInText(typed, _context, report) {
    for (const { 0: found, index } of matchesOf(WEB_ADDRESS, typed.text)) {
      const address = endAddress(found);
      const inner = unwrapAddress(address);
      if ((!inner && !isSealed(address)) || isWithin(typed.surroundings.comments, index)) continue;
      // The address within may have a mailbox too.
      const advice = inner && !/@|%40/.test(inner) ? `Write ${inner}, or run` : 'Run';
      report(
        spanAt(typed, index, address.length),
        inner
          ? `A mail program wrapped this link, and may have put a mailbox into it. ${advice} “npm run check -- --fix --write”.`
          : 'A mail program wrapped this link, and only that program knows what it opens. Open it, and copy the address that the browser shows.',
      );
    }
  },
};
