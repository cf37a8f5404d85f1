import { addressesOf } from '../../../content/published-addresses.ts';
import { formerFile } from '../../../fields/former-address.ts';
import { EVENTS_CALENDAR_PATH, FEED_PATHS, issuePath } from '../../../model/addresses.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Problem } from '../../../text/problem.ts';
import { type Rule, reportAs } from '../../engine/check.ts';

/** Files that the site writes beside its pages: a redirect must not replace them. */
const TAKEN =
  /^(?:assets|images)\/|^(?:404\.html|index\.html|sitemap\.xml|robots\.txt|_redirects|_headers|card\.png)(?:\/|$)/;

export const formerAddress: Rule = {
  rule: 'former-address',
  severity: 'error',
  force: 'binding',
  finds: 'A `formerly:` address that the archive still uses, or that two issues claim',
  raises: [{ note: 'Two issues have `formerly: [march-newsletter]`.' }],
  passes: [{ note: 'One issue has `formerly: [march-newsletter, /newsletters/2018/march.html]`.' }],
  why: 'One address can open only one page.',
};

export function checkFormerAddresses(archive: Archive): Problem[] {
  const problems: Problem[] = [];
  const live = new Set(
    [...addressesOf(archive).keys(), ...FEED_PATHS, EVENTS_CALENDAR_PATH, ...archive.issues.map(issuePath)].map(fileOf),
  );
  // An issue's folder also has its card and its sheets, and nothing can be below a feed or a calendar.
  const full = new Set(archive.issues.map(issuePath));
  for (const path of addressesOf(archive).keys())
    if (path !== '' && !path.endsWith('/')) full.add(`${path}/`.toLowerCase());
  const liesIn = (file: string) => foldersOf(file).some((folder) => full.has(folder));
  const claimed = new Map<string, string>();
  for (const issue of [...archive.issues, ...archive.withdrawn]) {
    const report = reportAs(formerAddress, problems, issue.file);
    const at = issue.keyAt.formerly;
    for (const path of issue.formerly) {
      const file = fileOf(path);
      const other = claimed.get(file);
      if (live.has(file) || TAKEN.test(file) || liesIn(file))
        report(at, `The archive still uses “/${path}”. Delete it from “formerly:”.`);
      else if (other === issue.file) report(at, `“/${path}” is here twice. Keep one of them.`);
      else if (other) report(at, `${other} also has “/${path}” under “formerly:”. Keep it in one of the two issues.`);
      claimed.set(file, other ?? issue.file);
    }
  }
  return problems;
}

/** Many disks and hosts take capitals for small letters. */
const fileOf = (path: string) => formerFile(path).toLowerCase();

/** `a/b/c.html` is in `a/` and in `a/b/`. */
const foldersOf = (file: string) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1));
