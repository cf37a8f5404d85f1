import { grouped } from '../../text/excerpt.ts';
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
      `The style blocks have ${grouped(sheet.bytes)} bytes, and Gmail takes ${grouped(MOST)}. Move styles into the tags, or delete some.`,
    );
  },
};
