import { type EmailRule, THE_LAYOUT } from './rule.ts';

export const HIDDEN = /^\[if [^\]]+\]>([\s\S]*)<!\[endif\]$/;
export const REVEALED = /^\[if [^\]]+\](?:><!)?$/;
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
