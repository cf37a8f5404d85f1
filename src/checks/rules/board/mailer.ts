import { type MailerEntry, needsText } from '../../../fields/mailer-entry.ts';
import { mailerNames, mailers } from '../../../mailers/index.ts';
import { nearest, suggest } from '../../../text/nearest.ts';
import type { BoardCheck } from '../../engine/check.ts';

/** Other files in the folder of an issue's mails are named like this. */
const TAKEN: readonly string[] = ['index', 'email'];

/** Which mailers there are, and what a board says of one that is its own. */
export const mailer: BoardCheck = {
  rule: 'mailer',
  force: 'binding',
  find({ board }, report) {
    const entries = board.mailers ?? [];
    for (const [index, entry] of entries.entries()) {
      const tell = (key: string, message: string) => report('mailer', board.placeOf(['mailers', index, key]), message);
      const twice = entries.findIndex(({ name }) => name === entry.name) < index;
      if (twice)
        tell('name', `“${entry.name}” stands here twice, and would get one file. Delete one, or name it otherwise.`);
      else checkName(entry, tell);
      checkPlaces(entry, tell);
      for (const key of ['unsubscribe', 'preferences'] as const) {
        if (!needsText(entry[key]) || entry[`${key}-text`]) continue;
        tell(key, `An element has no place in the plain text. Add a line such as “${key}-text: "[${key}]"”.`);
      }
    }
  },
};

/** A key that changes nothing is a slip. */
function checkPlaces(entry: MailerEntry, tell: (key: string, message: string) => void): void {
  const base = mailers.find(({ name }) => name === (entry.like ?? entry.name));
  if (base?.form === 'notify') {
    const keys = ['unsubscribe', 'unsubscribe-text', 'preferences', 'preferences-text', 'fragment'] as const;
    for (const key of keys.filter((one) => entry[one])) {
      tell(key, `“${key}” has no place in a text for ${base.title}. Delete this line.`);
    }
    return;
  }
  for (const key of ['unsubscribe', 'preferences', 'postal'] as const) {
    if (!entry[`${key}-text`] || entry[key] || typeof base?.[key] === 'object') continue;
    tell(
      `${key}-text`,
      `“${key}-text” says only what stands in the plain text. Add a line such as “${key}: "{{ ${key} }}"”.`,
    );
  }
}

function checkName({ name, like }: MailerEntry, tell: (key: string, message: string) => void): void {
  const known = mailerNames.includes(name);
  if (known && like)
    tell('like', `“${name}” is known as it is. Delete this line, or give your own mailer another name.`);
  else if (known) return;
  else if (!like) {
    const own = nearest(name, mailerNames) ? '' : ' To describe one of your own, add a line such as “like: plain”.';
    tell('name', `“${name}” is not a mailer. ${suggest(name, mailerNames)}${own}`);
  } else if (!mailerNames.includes(like)) tell('like', `“${like}” is not a mailer. ${suggest(like, mailerNames)}`);
  else if (!/^[a-z][a-z0-9-]*$/.test(name) || TAKEN.includes(name)) {
    tell('name', `“${name}” cannot name a file of its own. Write small letters, digits and hyphens: our-mailer`);
  }
}
