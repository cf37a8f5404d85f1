import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';

/** `Email:training@example.org`, `Tel:01632 960000`, `Web:https://…`; not `mailto:` and `tel:` in an address. */
const LABEL =
  /(?<![\p{L}\p{N}_.@:/+-]|\]\(\s*|[<"])(?!mailto:|https?:|cid:)(\p{L}[\p{L}-]{0,20}:)(?:[^\s@:/]{1,64}@[\w-]+\.\w|\+?\(?\d{3,5}\)?[ -]?\d{3}|https?:\/\/|www\.)/giu;

export const labelSpace: Rule = {
  rule: 'label-space',
  severity: 'warning',
  force: 'binding',
  finds: 'A word that runs into the address or number behind it: `Email:name@…`',
  raises: ['Email:training@example.org', 'Tel:01632 960000'],
  passes: ['Email: training@example.org, Tel: 01632 960000, or [ring us](tel:01632960000).'],
  why: 'Some mail programs and phones take the word for a part of the address, or do not see the number.',
  findInText: inPassages(({ kind, text }, report) => {
    if (kind === 'key' || !/:[^\s:@/]/.test(text)) return;
    for (const { 1: label = '', index } of matchesOf(LABEL, text)) {
      // A field’s own name.
      if (kind === 'field' && text.slice(0, index).trim() === '') continue;
      report(index, label.length, `A space is missing after “${label}”. Add it.`);
    }
  }),
};
