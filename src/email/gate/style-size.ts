import type { EmailRule } from './rule.ts';

/** Gmail takes no style block beyond this. */
const MOST = 16 * 1024;

export const styleSize: EmailRule = {
  rule: 'mail-style-size',
  find({ sheet }, report) {
    if (sheet.bytes <= MOST) return;
    report(
      'mail-style-size',
      'layout',
      `The style blocks have ${sheet.bytes.toLocaleString('en-GB')} bytes, and Gmail takes ${MOST.toLocaleString('en-GB')}. Move styles into the tags, or delete some.`,
    );
  },
};
