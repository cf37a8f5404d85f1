import type { StyleFault } from './css.ts';
import { type EmailRule, judgeShapes, nameElement } from './rule.ts';

const REASONS: Readonly<Record<StyleFault['kind'], string>> = {
  'at-rule': 'stands inside another at-rule',
  nesting: 'is nested in another rule',
  unread: 'cannot be read as CSS',
};

/** Gmail drops a style block whole when it stumbles over anything in it. */
export const styleSheet: EmailRule = {
  rule: 'mail-css',
  find({ sheet }, report) {
    for (const { kind, words } of sheet.faults) {
      report(
        'mail-css',
        'layout',
        `“${words}” in a style block ${REASONS[kind]}, and Gmail would drop the whole block. Write each rule by itself, and close it.`,
      );
    }
  },
};

export const inlineStyle = judgeShapes({
  rule: 'mail-style',
  judge: (shape) =>
    shape.style.faults.map(
      (words) =>
        `“${words}” in the style of ${nameElement(shape)} cannot be read as CSS. Write “name:value;name:value”.`,
    ),
});
