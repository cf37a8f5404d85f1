import { type Problem, reportInto } from '../../text/problem.ts';
import { boardChecks, issueChecks, rules, typedChecks, writingChecks } from '../index.ts';
import { type Indexes, indexSurroundings, type Rule, type Surroundings, type TypedCheck } from './check.ts';
import { namesOf } from './names.ts';
import { readTyped, type Typed } from './passages.ts';
import { Secrets } from './secrets.ts';
import { checkSettings, settleSeverities } from './severity.ts';
import { applyWaivers, type FiledWaiver, type Waived, waiversOf } from './waivers.ts';
import { checkWordings } from './wording.ts';

/** What the checks found, and what of that the board has decided to let stand. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
  /** What no output may repeat. */
  readonly secrets: Secrets;
}

/**
 * Runs every check over everything that was read.
 * @param wanted whether to look at a file; all are looked at where it is left away
 */
export function runChecks(surroundings: Surroundings, wanted: (file: string) => boolean = () => true): Findings {
  const found: Problem[] = [];
  const secrets = new Secrets();
  const { board } = surroundings;
  const indexed = { ...surroundings, ...indexSurroundings(surroundings) };
  for (const check of boardChecks) {
    if (board && wanted(board.file)) check.find({ ...surroundings, board }, reportInto(found, board.file));
  }
  for (const issue of surroundings.issues.values()) {
    if (!wanted(issue.file)) continue;
    for (const check of [...writingChecks, ...issueChecks]) check.find(issue, indexed, reportInto(found, issue.file));
  }
  for (const page of surroundings.pages) {
    if (!wanted(page.file)) continue;
    for (const check of writingChecks) check.find(page, indexed, reportInto(found, page.file));
  }
  // Nobody reads a withdrawn issue any more, but its file is as public as before.
  const unread = new Set(
    [...surroundings.issues.values()].flatMap((one) => (one.status === 'withdrawn' ? one.file : [])),
  );
  for (const typed of typedOf(surroundings, wanted)) {
    const checks = unread.has(typed.file) ? typedChecks.filter(({ masked }) => masked) : typedChecks;
    checkTyped(typed, checks, indexed, found, secrets);
  }
  found.push(...[...checkWordings(surroundings), ...checkSettings(board, rules)].filter(({ file }) => wanted(file)));

  const now = (rule: string) => !rules.get(rule)?.later;
  return { ...settle(found, surroundings, ({ file, rule }) => wanted(file) && now(rule)), secrets };
}

/** What is left of findings, as severe as the board wants them, once its waivers are applied: those for the same files and rules. */
function settle(found: readonly Problem[], surroundings: Surroundings, wanted: (waiver: FiledWaiver) => boolean) {
  const settled = settleSeverities(found, surroundings.board?.checks ?? {}, rules);
  return applyWaivers(settled, waiversOf(surroundings).filter(wanted), rules, surroundings.today);
}

/**
 * The same for what was found once the texts were read. Waivers of its rules wait for it: while nobody has looked, none of them is
 * called unused.
 */
export function settleLater(
  found: readonly Problem[],
  looked: readonly Rule[],
  surroundings: Surroundings,
): Omit<Findings, 'secrets'> {
  return settle(found, surroundings, (waiver) => looked.some(({ rule }) => rule === waiver.rule));
}

/** Every file as it was typed, and the names of all. One at a time: nothing of them is kept. */
function* typedOf(surroundings: Surroundings, wanted: (file: string) => boolean): Generator<Typed> {
  for (const file of surroundings.texts.values()) if (wanted(file.path)) yield readTyped(file);
  yield* namesOf(surroundings, wanted);
}

function checkTyped(
  typed: Typed,
  checks: readonly TypedCheck[],
  indexed: Surroundings & Indexes,
  found: Problem[],
  secrets: Secrets,
): void {
  const report = reportInto(found, typed.file);
  for (const check of checks) {
    check.find(typed, indexed, (rule, at, ...rest) => {
      report(rule, at, ...rest);
      if (check.masked) secrets.add(typed, at);
    });
  }
}
