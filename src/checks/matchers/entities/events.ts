import { BARE_SITE, COMPANY_SITE } from '../../../text/bare-sites.ts';
import { anyOf } from '../any-of.ts';

/** What people come to. */
export const EVENT = anyOf(`
  courses? workshops? sessions? training events? webinars? conferences? forums? seminars? briefings? class(?:es)? launch meetings? marketplace
  stalls? networks? drop-ins? masterclass(?:es)? modules? panels? pilots? schemes? programmes? awards? groups? tours? visits? days?
  summits? roundtables? fairs? talks? lunch(?:es)? learn
`);

/** Where to write, ring or read more. */
export const ADDRESS = new RegExp(
  String.raw`\]\(|https?:\/\/|www\.|@[\w-]+\.|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{2,}(?!\d)|${BARE_SITE}|${COMPANY_SITE}`,
  'u',
);
