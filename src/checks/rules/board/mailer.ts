import { type MailerEntry, needsText } from '../../../fields/mailer-entry.ts';
import { mailerNames, mailers } from '../../../mailers/index.ts';
import { nearest, suggest } from '../../../text/nearest.ts';
import type { Rule } from '../../engine/check.ts';

/** Names of other files in the folder of an issue's emails. */
const TAKEN: readonly string[] = ['index', 'email'];

export const mailer: Rule = {
  rule: 'mailer',
  severity: 'error',
  force: 'binding',
  finds: 'A mailer that is not known, or whose description would produce emails that cannot be sent',
  raises: [{ board: 'mailers: [mailchump]' }],
  passes: [{ board: 'mailers: [mailchimp]' }],
  advised: [{ board: 'mailers: [mailchimp]' }],
  why: 'Each mailer has its own codes. An email without a way to unsubscribe must not be sent.',
  source: 'The Privacy and Electronic Communications Regulations 2003, regulation 23.',
  findInBoard(board, _context, report) {
    const entries = board.mailers ?? [];
    for (const [index, entry] of entries.entries()) {
      const reportKey: KeyReport = (key, message) => report(board.placeOf(['mailers', index, key]), message);
      const twice = entries.findIndex(({ name }) => name === entry.name) < index;
      if (twice)
        reportKey('name', `“${entry.name}” is here twice, but both would get the same file. Delete or rename one.`);
      else checkName(entry, reportKey);
      checkPlaces(entry, reportKey);
      checkEqual(entry, reportKey);
      for (const key of ['unsubscribe', 'preferences'] as const) {
        if (!needsText(entry[key]) || entry[`${key}-text`]) continue;
        reportKey(
          key,
          `This is HTML, which plain text cannot contain. Add a line “${key}-text:” with the mailer’s code for plain text.`,
        );
      }
    }
  },
};

type KeyReport = (key: string, message: string) => void;

/** Reports keys that would change nothing. */
function checkPlaces(entry: MailerEntry, reportKey: KeyReport): void {
  const base = mailers.find(({ name }) => name === (entry.like ?? entry.name));
  if (base?.form === 'notify') {
    const keys = ['unsubscribe', 'unsubscribe-text', 'preferences', 'preferences-text', 'fragment'] as const;
    for (const key of keys.filter((one) => entry[one])) {
      reportKey(key, `${base.title} does not use “${key}”. Delete this line.`);
    }
    return;
  }
  for (const key of ['unsubscribe', 'preferences', 'postal'] as const) {
    if (!entry[`${key}-text`] || entry[key] || typeof base?.[key] === 'object') continue;
    reportKey(`${key}-text`, `“${key}-text” is for plain text only. Add a line “${key}:” with the mailer’s code.`);
  }
}

/** With the same code in two places, “Change your preferences” would unsubscribe. */
function checkEqual(entry: MailerEntry, reportKey: KeyReport): void {
  const keys = ['unsubscribe', 'preferences', 'postal', 'first-name'] as const;
  for (const [index, key] of keys.entries()) {
    const other = keys.slice(0, index).find((one) => entry[one] !== 'none' && entry[one] === entry[key]);
    if (entry[key] === undefined || other === undefined) continue;
    reportKey(
      key,
      `“${other}” has the same code, so both would do the same. Copy the code for “${key}” from the mailer’s help.`,
    );
  }
}

function checkName({ name, like }: MailerEntry, reportKey: KeyReport): void {
  const known = mailerNames.includes(name);
  if (known && like)
    reportKey('like', `“${name}” is a mailer already. Delete this line, or give your own mailer another name.`);
  else if (known) return;
  else if (!like) {
    const own = nearest(name, mailerNames) ? '' : ' To describe your own, add a line “like: plain”.';
    reportKey('name', `“${name}” is not a mailer. ${suggest(name, mailerNames)}${own}`);
  } else if (!mailerNames.includes(like)) reportKey('like', `“${like}” is not a mailer. ${suggest(like, mailerNames)}`);
  else if (TAKEN.includes(name)) reportKey('name', `“${name}” is the name of another file. Choose another name.`);
  else if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    reportKey(
      'name',
      `“${name}” cannot be a file name. Use small letters, digits and hyphens, starting with a letter.`,
    );
  }
}
