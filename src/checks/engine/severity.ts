import type { BoardParts } from '../../content/board.ts';
import { suggest } from '../../text/nearest.ts';
import { FILE_START, type Problem, reportInto } from '../../text/problem.ts';
import type { Rule } from './check.ts';

/** What a board may write beside a rule’s name under `checks:` in bulletin.yaml. */
type Setting = NonNullable<BoardParts['checks']>[string];

/** Findings as severe as the board wants them. Rules that no board may turn down stay as they are; the check `checks` says so. */
export function settleSeverities(
  problems: readonly Problem[],
  settings: Readonly<Record<string, Setting>>,
  rules: ReadonlyMap<string, Rule>,
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const setting = Object.hasOwn(settings, problem.rule) ? settings[problem.rule] : undefined;
    if (!setting || !maySet(rules.get(problem.rule))) return problem;
    return setting === 'off' ? [] : { ...problem, severity: setting };
  });
}

const maySet = (check: Rule | undefined): boolean => check !== undefined && (check.force ?? 'free') === 'free';

/** Names under `checks:` that are no rule, or one that stays as it is. */
export function checkSettings(board: BoardParts | undefined, rules: ReadonlyMap<string, Rule>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(board?.checks ?? {})) {
    const check = rules.get(name);
    if (!board || maySet(check)) continue;
    const message = check
      ? `“${name}” stays an error on every board. Delete this line${check.force === 'waivable' ? '; a finding that may stand is waived where it stands' : ''}.`
      : `“${name}” is not a rule. ${suggest(name, [...rules.keys()])}`;
    reportInto(problems, board.file)('checks', board.placeOf(['checks', name]) ?? FILE_START, message);
  }
  return problems;
}
