import { findCodes } from '../mailers/codes.ts';
import type { Mailer } from '../mailers/index.ts';
import type { Mail } from './sent-mail.ts';
import type { Slots } from './slots.ts';

// What would make a mailer refuse a mail, or send it wrongly. Each is a fault of the layouts, of a mailer's entry or of what
// bulletin.yaml says about it: what editors write is refused or made harmless before.

interface FilledSlots {
  readonly html: Slots;
  readonly text: Slots;
}

export function findMailFaults(mail: Mail, slots: FilledSlots, codes: readonly string[]): string[] {
  const { mailer, html, fragment = '', text } = mail;
  const unfilled = Object.entries({ HTML: html, fragment, text }).filter(([, made]) => hasMark(made));
  const shown = html.replace(/\{\{ Safe `|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' ');
  const faults = [
    ...unfilled.map(([form]) => `a slot of the ${form} is not filled.`),
    ...findWrongLinks(mail, slots),
    ...findStrayCodes(shown, slots.html, codes),
    ...findStrayCodes(text, slots.text, mailer.codes),
  ];
  return faults.map((fault) => `${mailer.name}: ${fault}`);
}

export function findTextFaults(text: string, slots: Slots, { name, codes }: Mailer): string[] {
  const faults = [...(hasMark(text) ? ['a slot is not filled.'] : []), ...findStrayCodes(text, slots, codes)];
  return faults.map((fault) => `${name}: ${fault}`);
}

const hasMark = (text: string) => /[\ue000\ue001]/.test(text);

/** Signing off and the preferences: each once in every form, or not at all, and in an address exactly as the mailer has it. */
function findWrongLinks(mail: Mail, slots: FilledSlots): string[] {
  return (['unsubscribe', 'preferences'] as const).flatMap((name) => {
    const code = slots.html[name];
    if (code === '') return [];
    const link = code.startsWith('<') ? code.slice(0, -1) : `href="${code}"`;
    const forms = { HTML: [mail.html, link], fragment: [mail.fragment, link], text: [mail.text, slots.text[name]] };
    return Object.entries(forms).flatMap(([form, [made, wanted = '']]) => {
      const times = made === undefined ? 1 : made.split(wanted).length - 1;
      return times === 1 ? [] : [`“${wanted}” appears ${times} times in the ${form}, not once.`];
    });
  });
}

/** With the mailer's own tags taken out, nothing may be left that it or another mailer would take for a code. */
function findStrayCodes(made: string, slots: Slots, codes: readonly string[]): string[] {
  // An element’s start tag has the link’s attributes in it.
  const rest = Object.values(slots).reduce(
    (left, code: string) => (code === '' ? left : left.split(code.replace(/^(<[a-z-]+)>$/, '$1')).join(' ')),
    made,
  );
  return findCodes(rest, codes).map(
    ({ code }) => `“${code}” would be taken for a code, and is none of this mailer’s tags.`,
  );
}
