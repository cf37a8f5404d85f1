import { mailerNames } from '../email/mailers/index.ts';
import { suggest } from '../issue/nearest.ts';
import { FILE_START } from '../issue/problem.ts';
import type { BoardCheck } from './check.ts';

export const mailer: BoardCheck = {
  rule: 'mailer',
  find({ board }, report) {
    for (const name of board.mailers ?? []) {
      if (mailerNames.includes(name)) continue;
      report('mailer', board.keyAt.mailers ?? FILE_START, `“${name}” is not a mailer. ${suggest(name, mailerNames)}`);
    }
  },
};
