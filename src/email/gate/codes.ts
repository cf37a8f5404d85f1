import type { Board } from '../../issue/model.ts';
import type { Mailer } from '../mailers/index.ts';

/** The mailer's codes that stand where an address would, `*|UNSUB|*`, each with what stands for it in the plain text. */
export function codesOf(mailer: Mailer, board: Board): ReadonlyMap<string, string> {
  const { unsubscribe, preferences } = mailer.slots(board);
  return new Map([unsubscribe, preferences].flatMap((code) => (code ? [[code, code]] : [])));
}
