import { dateInWords, monthsLater } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { aContact, FRONT_DOOR } from '../../examples.ts';

/** Months after which a number has to be checked again. */
export const TRUSTED_MONTHS = 6;

export const contactVerified: Rule = {
  rule: 'contact-verified',
  severity: 'warning',
  otherwise: 'error without a day, once an issue is published',
  finds: 'A contact of `bulletin.yaml` that nobody has checked for six months, or never',
  raises: [aContact(FRONT_DOOR, '2017-07-31'), { board: `contacts: [{ ${FRONT_DOOR}, about: Any worry. }]` }],
  passes: [aContact(FRONT_DOOR, '2018-01-25')],
  advised: [aContact(FRONT_DOOR, '2018-02-02'), aContact(FRONT_DOOR, '2018-02-02')],
  why: `Teams merge, numbers change and helplines close. A wrong number can cost a worried reader the only call they
    dared to make. Look up each number where its owner publishes it, then write that date under \`verified\`.`,
  source: 'Our own judgement. Working Together to Safeguard Children asks that people know whom to ring.',
  findInBoard({ contacts = [], keyAt, placeOf }, { today, issues }, report) {
    const unchecked = contacts.filter(({ verified }) => verified === undefined).map(({ name }) => `“${name}”`);
    if (unchecked.length > 0)
      report(
        keyAt.contacts,
        `Nobody has said when these were looked up: ${unchecked.join(', ')}. Look up each number where its owner publishes it, and add “verified:” with today’s date. Until then no issue can be published.`,
        [...issues.values()].some(({ status }) => status === 'published') ? 'error' : 'warning',
      );
    for (const [index, { name, verified }] of contacts.entries()) {
      if (verified === undefined || monthsLater(verified, TRUSTED_MONTHS) >= today) continue;
      report(
        placeOf(['contacts', index, 'verified']),
        `“${name}” was last checked on ${dateInWords(verified)}, more than six months ago. Look up the number where its owner publishes it, and write today’s date here.`,
      );
    }
  },
};
