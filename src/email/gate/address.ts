import { isOwnMachine } from '../../fields/links.ts';
import type { EmailRule } from './rule.ts';

const WHOLE = /^(?:https:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@\S+|tel:\+?[\d().-]+)$/i;

/** Whether an address says from where it is to be read. */
export const isWhole = (written: string) => WHOLE.test(written);

/** A mail has no place of its own: every address in it is whole, or one of the mailer's codes. */
export const address: EmailRule = {
  rule: 'mail-address',
  find({ elements, codes }, report) {
    for (const element of elements) {
      for (const name of ['href', 'src', 'background', 'action']) {
        const written = element.attributes[name];
        if (written === undefined || (name === 'src' && element.name === 'img') || codes.has(written)) continue;
        const fault = faultOf(written);
        if (fault) report('mail-address', { element }, fault);
      }
    }
  },
};

function faultOf(written: string): string | undefined {
  if (written.trim() === '') return 'A link has no address, so it leads nowhere. Write https://…, mailto: or tel:.';
  const shown = `“${written.slice(0, 80)}”`;
  if (isOwnMachine(written)) return `${shown} is the reader’s own machine. Write the public address.`;
  if (/^http:/i.test(written))
    return `${shown} can be read on the way. Write https: once you have checked that it opens.`;
  if (written.startsWith('#'))
    return `${shown} leads to a place within the mail, where many programs do not go. Lead to the archive’s page.`;
  return isWhole(written) ? undefined : `${shown} is not a whole address. Write https://…, mailto: or tel:.`;
}
