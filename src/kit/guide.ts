import { fillPhrase, type Words } from '../language/language.ts';
import type { Mailer, TagSource } from './mailers/index.ts';

/** How a mail gets into one mailer, in words. */
export interface PasteGuide {
  /** Where to paste which file. */
  readonly how: string;
  /** What to look at before sending: codes that nobody has looked up, what the mailer adds by itself. */
  readonly notes: readonly string[];
}

export function describeMailer(mailer: Mailer, words: Words): PasteGuide {
  const codes = (source: TagSource) => {
    const { unsubscribe, preferences, postal, firstName } = mailer;
    const tags = [typeof unsubscribe === 'string' ? undefined : unsubscribe, preferences, postal, firstName];
    return tags.flatMap((tag) => (tag?.source === source ? tag.html : [])).join(', ');
  };
  const say = (phrase: string | undefined, list = '') => fillPhrase(phrase, { mailer: mailer.title, codes: list });
  const [unsure, own] = [codes('third-party'), codes('board')];
  return {
    how: say(words.email[`how-${mailer.guide}`]),
    notes: [
      ...(mailer.unsubscribe === 'own-footer' ? [say(words.email['note-own-footer'])] : []),
      ...(unsure ? [say(words.email['note-third-party'], unsure)] : []),
      ...(own ? [say(words.email['note-board'], own)] : []),
    ],
  };
}
