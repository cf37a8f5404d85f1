import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

/** `Email:training@example.org`, `Tel:01632 960000`, `Web:https://…`; not `mailto:` and `tel:` in an address. */
const LABEL =
  /(?<![\p{L}\p{N}_.@:/+-]|\]\(|<)(?!mailto:|https?:)(\p{L}[\p{L}-]{0,20}:)(?:(?<mailbox>[^\s@:/]{1,64}@[\w-]+\.\w)|\+?\(?\d{3,5}\)?[ -]?\d{3}|https?:\/\/|www\.)/giu;

export const labelSpace: Rule = {
  rule: 'label-space',
  severity: 'error',
  otherwise: 'warning before a telephone number or a web address',
  force: 'binding',
  finds: 'A word that runs into the address or number behind it: `Email:name@…`',
  raises: ['Email:training@example.org', 'Tel:01632 960000'],
  passes: ['Email: training@example.org, Tel: 01632 960000, or [ring us](tel:01632960000).'],
  why: 'The word becomes a part of the address, and the link does not work. Some phones do not see the number.',
  findInText: inPassages(({ kind, text }, report) => {
    if (kind === 'key') return;
    for (const { 1: label = '', index, groups } of text.matchAll(LABEL)) {
      // A field’s own name.
      if (kind === 'field' && text.slice(0, index).trim() === '') continue;
      const message = `A space is missing after “${label}”. Add it.`;
      report(index, label.length, message, groups?.mailbox ? 'error' : 'warning');
    }
  }),
};
