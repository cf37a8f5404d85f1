import type { BoardParts } from '../../content/board.ts';
import { suggest } from '../../text/nearest.ts';
import { type Problem, reportInto } from '../../text/problem.ts';
import type { Rule } from './check.ts';

/** What a board may write beside a rule’s name under `checks:` in bulletin.yaml. */
type Setting = NonNullable<BoardParts['checks']>[string];

/** Findings with the severities that the board wants. Rules that no board may turn down keep theirs. */
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

const maySet = (rule: Rule | undefined): boolean => rule !== undefined && (rule.force ?? 'free') === 'free';

/** Names under `checks:` that are not rules, or are rules that no board may turn down. */
export function checkSettings(board: BoardParts | undefined, rules: ReadonlyMap<string, Rule>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(board?.checks ?? {})) {
    const rule = rules.get(name);
    if (!board || maySet(rule)) continue;
    const message = rule
      ? `“${name}” is the same on every board. Delete this line${rule.force === 'waivable' ? '; to accept one finding, add a waiver beside it' : ''}.`
      : `“${name}” is not a rule. ${suggest(name, [...rules.keys()])}`;
    reportInto(problems, board.file)('checks', board.placeOf(['checks', name]), message);
  }
  return problems;
}
