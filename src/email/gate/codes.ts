import type { Board } from '../../issue/model.ts';
import type { Mailer } from '../mailers/index.ts';

/** The mailer's codes that stand where an address would: `*|UNSUB|*`. */
export function codesOf(mailer: Mailer, board: Board): ReadonlySet<string> {
  const { unsubscribe, preferences } = mailer.slots(board);
  return new Set([unsubscribe, preferences].flatMap((code) => code ?? []));
}
