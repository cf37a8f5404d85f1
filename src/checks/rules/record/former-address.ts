import { addressesOf } from '../../../content/published-addresses.ts';
import { formerFile } from '../../../fields/former-address.ts';
import { EVENTS_CALENDAR_PATH, FEED_PATHS, issuePath } from '../../../model/addresses.ts';
import type { Archive } from '../../../model/archive.ts';
import { FILE_START, type Problem, reportInto } from '../../../text/problem.ts';

/** What the site writes beside its pages: a redirect there would be overwritten, or would overwrite it. */
const TAKEN =
  /^(?:assets|images)\/|^(?:404\.html|index\.html|sitemap\.xml|robots\.txt|_redirects|_headers|card\.png)(?:\/|$)/;

/** A former address leads to one issue, and to nothing that is still there. */
export function checkFormerAddresses(archive: Archive): Problem[] {
  const problems: Problem[] = [];
  const live = new Map([...addressesOf(archive).keys()].map((path) => [formerFile(path), path]));
  for (const file of [...FEED_PATHS, EVENTS_CALENDAR_PATH]) live.set(formerFile(file), file);
  for (const issue of archive.issues) live.set(formerFile(issuePath(issue)), issuePath(issue));
  // Beside an issue's page lie its card and its sheets, and below a feed or a calendar nothing can lie.
  const full = new Set(archive.issues.map(issuePath));
  for (const path of addressesOf(archive).keys()) if (path !== '' && !path.endsWith('/')) full.add(`${path}/`);
  const liesIn = (file: string) => foldersOf(file).some((folder) => full.has(folder));
  const claimed = new Map<string, string>();
  for (const issue of [...archive.issues, ...archive.withdrawn]) {
    const report = reportInto(problems, issue.file);
    const at = issue.keyAt.formerly ?? FILE_START;
    for (const path of issue.formerly) {
      const file = formerFile(path);
      const other = claimed.get(file);
      if (live.has(file) || TAKEN.test(file) || liesIn(file))
        report('former-address', at, `“/${path}” is an address of this archive now. Take it out of “formerly:”.`);
      else if (other === issue.file) report('former-address', at, `“/${path}” stands here twice. Keep one of them.`);
      else if (other)
        report('former-address', at, `“/${path}” leads to ${other} already. Keep it in one of the two issues.`);
      claimed.set(file, other ?? issue.file);
    }
  }
  return problems;
}

/** `a/b/c.html` lies in `a/` and in `a/b/`. */
const foldersOf = (file: string) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1));
