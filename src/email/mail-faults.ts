import { findCodes } from '../mailers/codes.ts';
import type { Mailer } from '../mailers/index.ts';
import { countBytes } from '../text/source.ts';
import type { Mail } from './sent-mail.ts';
import type { Slots } from './slots.ts';

// What would make a mailer refuse a mail, or send it wrongly. Each is a fault of the layouts, of a mailer's file or of what
// bulletin.yaml says about it: what editors write is refused or made harmless before.

interface FilledMail {
  readonly mail: Mail;
  readonly slots: { readonly html: Slots; readonly text: Slots };
}

export function findMailFaults(mail: Mail, slots: FilledMail['slots'], codes: readonly string[]): string[] {
  const filled = { mail, slots };
  return [...unfilledSlots(filled), ...wrongLinks(filled), ...strayCodes(filled, codes), ...tooLong(filled)].map(
    (fault) => `${mail.mailer.name}: ${fault}`,
  );
}

const hasMark = (text: string) => text.includes('\ue000') || text.includes('\ue001');

function unfilledSlots({ mail: { html, fragment, text } }: FilledMail): string[] {
  const forms = { HTML: html, fragment: fragment ?? '', text };
  return Object.entries(forms).flatMap(([form, made]) =>
    hasMark(made) ? [`a slot of the ${form} is not filled.`] : [],
  );
}

/** Signing off and the preferences: each once in every form, or not at all, and in an address exactly as the mailer has it. */
function wrongLinks({ mail, slots }: FilledMail): string[] {
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
function strayCodes({ mail, slots }: FilledMail, codes: readonly string[]): string[] {
  const html = takeOut(mail.html.replace(/\{\{ Safe `|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' '), slots.html);
  const text = takeOut(mail.text, slots.text);
  return [...findCodes(html, codes), ...findCodes(text, mail.mailer.codes)].map(
    ({ code }) => `“${code}” would be taken for a code, and is none of this mailer’s tags.`,
  );
}

/** An element’s start tag has the link’s attributes in it. */
const takeOut = (made: string, slots: Slots) =>
  Object.values(slots).reduce(
    (rest, code: string) => (code === '' ? rest : rest.split(code.replace(/^(<[a-z-]+)>$/, '$1')).join(' ')),
    made,
  );

export function findTextFaults(text: string, slots: Slots, mailer: Mailer): string[] {
  const stray = findCodes(takeOut(text, slots), mailer.codes).map(
    ({ code }) => `“${code}” would be taken for a code, and is none of this mailer’s tags.`,
  );
  return [...(hasMark(text) ? ['a slot is not filled.'] : []), ...stray].map((fault) => `${mailer.name}: ${fault}`);
}

function tooLong({ mail: { html, mailer } }: FilledMail): string[] {
  const bytes = countBytes(html);
  return mailer.limit !== undefined && bytes > mailer.limit
    ? [`the HTML has ${bytes} bytes; ${mailer.title} takes ${mailer.limit}.`]
    : [];
}
