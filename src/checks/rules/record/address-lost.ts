import type { AddressList } from '../../../content/address-list.ts';
import { addressesOf } from '../../../content/published-addresses.ts';
import { isFilePath, issuePath, pagePath } from '../../../model/addresses.ts';
import type { Archive } from '../../../model/archive.ts';
import { withdrawnPaths } from '../../../model/downloads.ts';
import type { Problem } from '../../../text/problem.ts';
import { type Rule, reportAs } from '../../engine/check.ts';

/** With more, the list is of another archive, or half of the issues are gone. */
const MOST_REPORTED = 1000;

export const addressLost: Rule = {
  rule: 'address-lost',
  severity: 'error',
  force: 'binding',
  finds: 'A published address that would stop working',
  raises: [
    {
      note: `\`content/addresses.txt\` has \`/issues/2017-11/#training-highlights\`, but the issue no longer has that section.`,
    },
  ],
  passes: [
    {
      note: `The section has a new heading, but keeps its address: \`## New heading {#training-highlights}\`. Or the issue has
        moved and says \`formerly: [2017-11]\`. Or it was withdrawn.`,
    },
  ],
  why: `E-mails, other sites and printed pages have links to it, and nobody can correct them. \`content/addresses.txt\`
    lists everything that was published; \`npm run addresses\` adds to it.`,
  source: '“Cool URIs don’t change”, W3C. Boards have renamed themselves and changed their sites, and lost every link.',
};

/** @param file of the list */
export function checkAddresses({ recorded }: AddressList, file: string, archive: Archive): Problem[] {
  const problems: Problem[] = [];
  const report = reportAs(addressLost, problems, file);
  const now = addressesOf(archive);
  const moved = new Set(archive.issues.flatMap(({ formerly }) => formerly));
  const gone = new Set([
    ...archive.withdrawn.flatMap((issue) => [issuePath(issue), ...issue.formerly]),
    ...withdrawnPaths(archive),
  ]);
  const slugs = [...archive.issues, ...archive.withdrawn].map(({ slug }) => slug);
  const withdrawn = new Set<string | undefined>(archive.withdrawn.map(({ slug }) => slug));
  for (const { path, anchors, line } of recorded) {
    if (moved.has(path) || gone.has(path)) continue;
    const known = now.get(path);
    const place = { line, column: 1 };
    if (problems.length >= MOST_REPORTED) {
      report(place, 'Fix the addresses above first: those below this line have not been checked.');
      break;
    }
    // A withdrawn issue takes its files along, also where its text was deleted.
    const issues = isFilePath(path) ? anchors : [issueOfCalendar(path, slugs)];
    if (!known && !issues.some((slug) => withdrawn.has(slug)))
      report(place, `“/${path}” was published, but would stop working. ${adviceFor(path)}`);
    const lost = known && !isFilePath(path) ? anchors.filter((anchor) => !known.includes(anchor)) : [];
    for (const anchor of lost) {
      report(place, `“/${path}#${anchor}” was published, but would stop working. ${adviceForAnchor(path, anchor)}`);
    }
  }
  return problems;
}

/** The issue of an event's calendar file: the longest slug that fits, as of `2018-02` and `2018-02-extra`. */
function issueOfCalendar(path: string, slugs: readonly string[]): string | undefined {
  const fitting = slugs.filter((slug) => path.startsWith(`events/${slug}-`) && path.endsWith('.ics'));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

const ADVICE: readonly (readonly [RegExp, (name: string) => string])[] = [
  [
    /^issues\/([^/]+)\/$/,
    (slug) =>
      `If the issue has another name now, add “formerly: [${slug}]” to it. To take it back, keep its file with “status: withdrawn”.`,
  ],
  [
    /^(events\/.+\.ics)$/,
    (path) =>
      `If the event has another title now, add a line “anchor:” with its old anchor. If it will not take place, keep it with “status: cancelled”. Otherwise add “formerly: [/${path}]” to its issue.`,
  ],
  [
    /^(files\/.+)$/,
    (path) =>
      `Put the file back into content/files, and link to it. To replace it, upload the new file under the old name. If it was withdrawn, add “formerly: [/${path}]” to the issue that linked to it.`,
  ],
  [/^topics\/([^/]+)\//, (id) => `Keep “${id}” in topics.yaml: only its name may change.`],
  [
    /^(?!events|reviews)([a-z0-9-]+)\/$/,
    (name) => `Restore content/pages/${name}.md, or the content that the page is made of.`,
  ],
];

function adviceForAnchor(path: string, anchor: string): string {
  return path === pagePath('glossary')
    ? `Keep its entry in glossary.yaml. To let links to it end: npm run addresses -- --forget /${path}#${anchor}`
    : `After a changed heading, write “{#${anchor}}”. In an event, a review or a briefing, add a line “anchor: ${anchor}”. For any other block, restore its title.`;
}

function adviceFor(path: string): string {
  for (const [pattern, advice] of ADVICE) {
    const name = pattern.exec(path)?.[1];
    if (name) return advice(name);
  }
  return 'Restore its content, or add the address under “formerly:” to the issue that replaces it.';
}
