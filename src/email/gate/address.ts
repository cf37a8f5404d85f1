import { isOwnMachine } from '../../fields/links.ts';
import type { EmailRule } from './rule.ts';

const WHOLE = /^(?:https:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@\S+|tel:\+?[\d().-]+)$/i;

export const isWhole = (written: string) => WHOLE.test(written);

/** A mail has no address of its own, so every link in it is a full address, or one of the mailer's codes. */
export const address: EmailRule = {
  rule: 'mail-address',
  find({ elements, codes }, report) {
    for (const element of elements) {
      for (const name of ['href', 'src', 'background', 'action']) {
        const written = element.attributes[name];
        if (written === undefined || (name === 'src' && element.name === 'img') || codes.has(written)) continue;
        const fault = faultOf(written);
        if (fault) report({ element }, fault);
      }
    }
  },
};

function faultOf(written: string): string | undefined {
  if (written.trim() === '') return 'This link has no address. Give one that starts with https://, mailto: or tel:.';
  const shown = `“${written.slice(0, 80)}”`;
  if (isOwnMachine(written))
    return `${shown} opens only on the computer of the person who wrote it. Give the public address.`;
  if (/^http:/i.test(written)) return `${shown} is not secure. Use https:// if the page opens with it.`;
  if (written.startsWith('#'))
    return `${shown} is a place in the mail itself, where many mail programs do not go. Link to the archive’s page.`;
  return isWhole(written)
    ? undefined
    : `${shown} is not a full address. Give one that starts with https://, mailto: or tel:.`;
}
