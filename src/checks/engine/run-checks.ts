import type { Problem } from '../../text/problem.ts';
import { rules, textRules } from '../index.ts';
import { type Context, type Rule, reportAs, type Surroundings } from './check.ts';
import { indexSurroundings } from './index-surroundings.ts';
import { namesOf } from './names.ts';
import { readTyped, type Typed } from './passages.ts';
import { Secrets } from './secrets.ts';
import { checkSettings, settleSeverities } from './severity.ts';
import { applyWaivers, type FiledWaiver, type Waived, waiversOf } from './waivers.ts';

/** What the checks found, and which findings the board has accepted. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
  /** What no output may repeat. */
  readonly secrets: Secrets;
}

const all = [...rules.values()];
const details = all.flatMap(({ rule, isToldIn }) => (isToldIn ? { rule, isToldIn } : []));

/**
 * Runs every rule over everything that was read.
 * @param wanted whether to check a file; without it all are checked
 */
export function runChecks(surroundings: Surroundings, wanted: (file: string) => boolean = () => true): Findings {
  const found: Problem[] = [];
  const secrets = new Secrets();
  const { board, issues, pages } = surroundings;
  const context = { ...surroundings, ...indexSurroundings(surroundings, details) };
  const wantedIssues = [...issues.values()].filter(({ file }) => wanted(file));
  const writings = [...wantedIssues, ...pages.filter(({ file }) => wanted(file))];
  for (const rule of all) {
    const reportIn = (file: string) => reportAs(rule, found, file);
    if (board && wanted(board.file)) rule.findInBoard?.(board, context, reportIn(board.file));
    for (const writing of writings) rule.findInWriting?.(writing, context, reportIn(writing.file));
    for (const issue of wantedIssues) rule.findInIssue?.(issue, context, reportIn(issue.file));
    rule.findInWordings?.(context, (file) => (wanted(file) ? reportIn(file) : () => {}));
  }
  // Nobody reads a withdrawn issue any more, but its file is as public as before.
  const unread = new Set([...issues.values()].flatMap((one) => (one.status === 'withdrawn' ? one.file : [])));
  for (const typed of typedOf(surroundings, wanted)) {
    const wantedRules = unread.has(typed.file) ? textRules.filter(({ masked }) => masked) : textRules;
    checkText(typed, wantedRules, context, found, secrets);
  }
  found.push(...checkSettings(board, rules).filter(({ file }) => wanted(file)));

  const now = (rule: string) => !rules.get(rule)?.later;
  return { ...settle(found, surroundings, ({ file, rule }) => wanted(file) && now(rule)), secrets };
}

/** Findings with the board's severities, less those it has waived. Only waivers that are `wanted` count. */
function settle(found: readonly Problem[], surroundings: Surroundings, wanted: (waiver: FiledWaiver) => boolean) {
  const settled = settleSeverities(found, surroundings.board?.checks ?? {}, rules);
  return applyWaivers(settled, waiversOf(surroundings).filter(wanted), rules, surroundings.today);
}

/** The same for rules that run after the texts were read. Until then their waivers are not called unused. */
export function settleLater(
  found: readonly Problem[],
  looked: readonly Rule[],
  surroundings: Surroundings,
): Omit<Findings, 'secrets'> {
  return settle(found, surroundings, (waiver) => looked.some(({ rule }) => rule === waiver.rule));
}

/** Every file as it was typed, and the names of all. One at a time, to keep none in memory. */
function* typedOf(surroundings: Surroundings, wanted: (file: string) => boolean): Generator<Typed> {
  for (const file of surroundings.texts.values()) if (wanted(file.path)) yield readTyped(file);
  yield* namesOf(surroundings, wanted);
}

function checkText(
  typed: Typed,
  textRules: readonly Rule[],
  context: Context,
  found: Problem[],
  secrets: Secrets,
): void {
  for (const rule of textRules) {
    const report = reportAs(rule, found, typed.file);
    rule.findInText?.(typed, context, (at, ...rest) => {
      report(at, ...rest);
      if (rule.masked && at) secrets.add(typed, at);
    });
  }
}
