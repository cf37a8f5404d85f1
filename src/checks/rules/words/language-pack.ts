import { suggest } from '../../../text/nearest.ts';
import type { Rule } from '../../engine/check.ts';
import { knownPacks } from '../../packs/known-packs.ts';

export const languagePack: Rule = {
  rule: 'language-pack',
  severity: 'error',
  force: 'binding',
  finds: 'A name under `packs:` that is not a language pack, or a pack of the board’s own that cannot be read',
  raises: [{ board: 'packs: { ncpcc: warning }' }],
  passes: [{ board: 'packs: { nspcc: warning, tact: off }' }],
  advised: [{ board: 'packs: { nspcc: warning }' }],
  why: 'A setting for a pack that does not exist changes nothing, but the board believes that it does.',
  findInBoard(board, { packs }, report) {
    const names = [...knownPacks, ...packs].map(({ name }) => name);
    for (const name of Object.keys(board.packs ?? {})) {
      if (names.includes(name)) continue;
      report(board.placeOf(['packs', name]), `“${name}” is not a language pack. ${suggest(name, names)}`);
    }
  },
};
