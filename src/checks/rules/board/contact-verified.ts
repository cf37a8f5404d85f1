import { dateInWords, monthsLater } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { aContact, FRONT_DOOR } from '../../examples.ts';

/** Months after which a number has to be checked again. */
export const TRUSTED_MONTHS = 6;

export const contactVerified: Rule = {
  rule: 'contact-verified',
  severity: 'warning',
  finds: 'A contact of `bulletin.yaml` that nobody has checked for six months',
  raises: [aContact(FRONT_DOOR, '2017-07-31')],
  passes: [aContact(FRONT_DOOR, '2018-01-25')],
  advised: [aContact(FRONT_DOOR, '2018-02-02')],
  why: `Teams merge, numbers change and helplines close. A wrong number can cost a worried reader the only call they
    dared to make. Look up each number where its owner publishes it, then write that date under \`verified\`.`,
  source: 'Our own judgement. Working Together to Safeguard Children asks that people know whom to ring.',
  findInBoard({ contacts = [], placeOf }, { today }, report) {
    for (const [index, { name, verified }] of contacts.entries()) {
      if (monthsLater(verified, TRUSTED_MONTHS) >= today) continue;
      report(
        placeOf(['contacts', index, 'verified']),
        `“${name}” was last checked on ${dateInWords(verified)}, more than six months ago. Look up the number where its owner publishes it, and write today’s date here.`,
      );
    }
  },
};
