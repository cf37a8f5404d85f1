import { type CheckedFiles, type CheckOptions, checkFiles } from '../checks/check-files.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import { daysLater } from '../fields/dates.ts';
import type { Problem } from '../text/problem.ts';

/** Keys and fields with a day on which something ends: a file without any of these words stays as it is. */
const ENDS = /until|withdraw|approved|verified/i;

/** In a draft, which may be sent after a booking has closed. On a published page that stops nothing. */
const CLOSES = /closes|closing|deadline|book by/i;

/** How many days before are reported, and how. */
const NOTICE = [
  [7, 'warning'],
  [30, 'info'],
] as const;

/**
 * What nobody need change for it to become a finding: a waiver or a consent that ends, say. Found by reading the same files as of a later
 * day. A warning in a draft stops nothing: of those, only the events of the next week are reported.
 */
export function checkAhead(now: CheckedFiles, options: CheckOptions): readonly Problem[] {
  const { files } = now.read;
  const { bulletin, issues, pages } = files;
  const texts = [...issues, ...pages, ...(bulletin ? [bulletin] : [])];
  const drafts = new Set(now.read.issues.flatMap(({ status, file }) => (status === 'draft' ? file : [])));
  const ending = new Set(
    texts.flatMap(({ path, text }) => (ENDS.test(text) || (drafts.has(path) && CLOSES.test(text)) ? path : [])),
  );
  const known = new Set(now.problems.map(keyOf));
  const found = new Map<string, Problem>();
  if (ending.size === 0) return [];
  const clean = openWayOut(now.secrets);
  // From the last day to the first: when nothing is found on it, the others need not be asked.
  for (const [days, severity] of [...NOTICE].reverse()) {
    const today = (zone: string) => daysLater(options.today(zone), days);
    const later = checkFiles(files, { ...options, today, wanted: (file) => ending.has(file) });
    const ended = later.problems.filter((one) => !known.has(keyOf(one)));
    // What another file says of somebody is only known to those who have read all of them.
    for (const one of ended.filter((problem) => matters(problem, days)))
      found.set(keyOf(one), { ...one, severity, message: clean(announce(one, days)) });
    if (ended.length === 0) break;
  }
  return [...found.values()];

  function matters({ rule, severity, file }: Problem, days: number): boolean {
    if (drafts.has(file) && severity === 'warning') return rule === 'event-past' && days === NOTICE[0][0];
    return severity !== 'info';
  }
}

const keyOf = ({ file, line, column, rule, severity }: Problem) => [file, line, column, rule, severity].join('\n');

const announce = ({ severity, message }: Problem, days: number): string =>
  severity === 'error'
    ? `Within ${days} days this will stop the build. ${message}`
    : `Within ${days} days this will be a warning. ${message}`;

/** The first line of a report in which nothing is: the workflow that asks every night looks for it. */
export const NOTHING_ENDS = 'Nothing ends within 30 days.';
