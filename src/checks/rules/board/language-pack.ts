import { suggest } from '../../../text/nearest.ts';
import type { BoardCheck } from '../../engine/check.ts';
import { knownPacks } from '../../packs/known-packs.ts';

/** Names under `packs:` that are no pack. */
export const languagePack: BoardCheck = {
  rule: 'language-pack',
  force: 'binding',
  find({ board, packs }, report) {
    const names = [...knownPacks(), ...packs].map(({ name }) => name);
    for (const name of Object.keys(board.packs ?? {})) {
      if (names.includes(name)) continue;
      report(
        'language-pack',
        board.placeOf(['packs', name]),
        `“${name}” is not a language pack. ${suggest(name, names)}`,
      );
    }
  },
};
