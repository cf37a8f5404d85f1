import { type EmailRule, THE_LAYOUT } from './rule.ts';

/** `[if mso | IE]>…<![endif]`, which only Outlook reads. */
export const HIDDEN = /^\[if [^\]]+\]>([\s\S]*)<!\[endif\]$/;
/** `<!--[if !mso]><!-->` and `<![if !mso]>`: what follows is for all but Outlook. */
export const REVEALED = /^\[if [^\]]+\](?:><!)?$/;
/** `<!--<![endif]-->` and `<![endif]>` end it. */
export const ENDED = /^(?:<!\[endif\]|\[endif\](?:--)?)$/;

/** Any other comment travels to every reader, and counts as bytes. */
export const comment: EmailRule = {
  rule: 'mail-comment',
  find({ comments }, report) {
    for (const words of comments) {
      if (HIDDEN.test(words) || REVEALED.test(words) || ENDED.test(words)) continue;
      // The words themselves may be an editor's note, so the message does not repeat them.
      report(
        THE_LAYOUT,
        'A comment would be sent to every reader. Delete it, or write it as [# … #]. Only comments for Outlook, <!--[if mso]>, may stay.',
      );
    }
  },
};
