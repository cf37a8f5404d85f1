import type { Words } from '../../i18n/language.ts';
import type { Mailer } from '../../mailers/index.ts';
import type { Board } from '../../model/model.ts';
import { slotsOf } from '../slots.ts';

/** The mailer's codes that stand where an address would, `*|UNSUB|*`, each with what stands for it in the plain text. */
export function codesOf(mailer: Mailer, board: Board, words: Words): ReadonlyMap<string, string> {
  const html = slotsOf(mailer, board, words, 'html');
  const text = slotsOf(mailer, board, words, 'text');
  return new Map(
    (['unsubscribe', 'preferences'] as const).flatMap((name) => (html[name] ? [[html[name], text[name]]] : [])),
  );
}
