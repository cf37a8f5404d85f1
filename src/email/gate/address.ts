import { shownAddress } from './places.ts';
import type { EmailRule } from './rule.ts';

/** Names that lead to the reader's own machine. */
const OWN_MACHINE = /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?#]|$)/i;
const WHOLE = /^(?:https:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@\S+|tel:\+?[\d().-]+)$/i;

/** A mail has no place of its own: every address in it is whole, or one of the mailer's codes. */
export const address: EmailRule = {
  rule: 'mail-address',
  find({ elements, codes }, report) {
    for (const element of elements) {
      for (const name of ['href', 'src', 'background', 'action']) {
        const written = element.attributes[name];
        if (written === undefined || (name === 'src' && element.name === 'img') || codes.has(written)) continue;
        const fault = faultOf(written);
        if (fault) report('mail-address', { element }, `The address ${shownAddress(written)} ${fault}`);
      }
    }
  },
};

function faultOf(written: string): string | undefined {
  if (written.trim() === '') return 'leads nowhere. Write https://…, mailto: or tel:.';
  if (OWN_MACHINE.test(written)) return 'leads to the reader’s own machine. Write the public address.';
  if (/^http:/i.test(written)) return 'can be read on the way. Write https: once you have checked that it opens.';
  if (written.startsWith('#'))
    return 'leads to a place within the mail, where many programs do not go. Lead to the archive’s page.';
  return WHOLE.test(written) ? undefined : 'is not a whole one. Write https://…, mailto: or tel:.';
}
