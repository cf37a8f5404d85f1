import { fillPhrase, type Words } from '../i18n/language.ts';
import type { Mailer, TagSource } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';

export function describeMailer(mailer: Mailer, words: Words, { greeting }: Pick<Board, 'greeting'>) {
  const codes = (source: TagSource) => {
    const { unsubscribe, preferences, postal, firstName } = mailer;
    const tags = [
      typeof unsubscribe === 'string' ? undefined : unsubscribe,
      preferences,
      postal,
      greeting ? firstName : undefined,
    ];
    return tags.flatMap((tag) => (tag?.source === source ? tag.html : [])).join(', ');
  };
  const say = (phrase: string | undefined, list = '') => fillPhrase(phrase, { mailer: mailer.title, codes: list });
  const [unsure, own] = [codes('third-party'), codes('board')];
  return {
    how: say(words.kit[`how-${mailer.guide}`]),
    notes: [
      ...(mailer.unsubscribe === 'own-footer' && mailer.form === 'html' ? [say(words.kit['note-own-footer'])] : []),
      ...(unsure ? [say(words.kit['note-third-party'], unsure)] : []),
      ...(own ? [say(words.kit['note-board'], own)] : []),
    ],
  };
}
