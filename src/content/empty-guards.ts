import type { Report } from '../text/problem.ts';
import type { Yaml } from '../text/yaml.ts';

/** Keys that say how strict the checks are. Any other that is empty is as if it were not there. */
const GUARDS = ['checks', 'packs', 'waivers'];

/** Reports a guard that has lost what was below it: nobody can know whether that was meant. */
export function reportEmptyGuards({ data, positionOfKey }: Yaml, rule: string, report: Report): void {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of GUARDS.filter((key) => Object.hasOwn(typed, key) && typed[key] === undefined))
    report(
      rule,
      positionOfKey([name]),
      `“${name}:” is empty, so it changes nothing. Restore what was below it, or delete the line.`,
    );
}
