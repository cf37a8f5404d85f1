import { addressesOf, parsePublishedAddresses } from '../../../content/published-addresses.ts';
import { issuePath } from '../../../model/addresses.ts';
import type { Archive } from '../../../model/archive.ts';
import { type Problem, reportInto } from '../../../text/problem.ts';
import type { SourceFile } from '../../../text/source.ts';

/** More are the record of another archive, or half of this one's issues are gone. */
const MOST_TOLD = 1000;

/** What was published once stays where it was, leads to where it is now, or says that it was withdrawn. */
export function checkAddresses(ledger: SourceFile | undefined, archive: Archive): Problem[] {
  if (!ledger) return [];
  const problems: Problem[] = [];
  const report = reportInto(problems, ledger.path);
  const now = addressesOf(archive);
  const moved = new Set(archive.issues.flatMap(({ formerly }) => formerly));
  const gone = new Set(archive.withdrawn.flatMap((issue) => [issuePath(issue), ...issue.formerly]));
  const slugs = [...archive.issues, ...archive.withdrawn].map(({ slug }) => slug);
  const withdrawn = new Set(archive.withdrawn.map(({ slug }) => slug));
  for (const { path, anchors, line } of parsePublishedAddresses(ledger)) {
    if (moved.has(path) || gone.has(path)) continue;
    const known = now.get(path);
    const place = { line, column: 1 };
    if (problems.length >= MOST_TOLD) {
      report('address-lost', place, 'Addresses below this line are not looked at before those above are put right.');
      break;
    }
    if (!known && !withdrawn.has(issueOfCalendar(path, slugs)))
      report('address-lost', place, `“/${path}” was published and would lead nowhere. ${adviceFor(path)}`);
    const lost = known ? anchors.filter((anchor) => !known.includes(anchor)) : [];
    for (const anchor of lost) {
      report(
        'address-lost',
        place,
        `“/${path}#${anchor}” was published and would lead nowhere. If a heading has changed, name its address: “## New heading {#${anchor}}”; in an event, a review or a briefing, add the line “anchor: ${anchor}”; any other block keeps its title.`,
      );
    }
  }
  return problems;
}

/** The issue whose event a calendar is of: of `2018-02` and `2018-02-extra` the longer name that fits. */
function issueOfCalendar(path: string, slugs: readonly string[]): string {
  const fitting = slugs.filter((slug) => path.startsWith(`events/${slug}-`) && path.endsWith('.ics'));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? '';
}

const ADVICE: readonly (readonly [RegExp, (name: string) => string])[] = [
  [
    /^issues\/([^/]+)\/$/,
    (slug) =>
      `If the issue has another name now, write “formerly: [${slug}]” in it. To take it back, keep its file with “status: withdrawn”.`,
  ],
  [
    /^(events\/.+\.ics)$/,
    (path) =>
      `If the event has another title now, add the line “anchor: …” with its old address to it; if it will not take place, keep it with “status: cancelled”. Otherwise write “formerly: [/${path}]” in its issue.`,
  ],
  [/^topics\/([^/]+)\//, (id) => `Keep “${id}” in topics.yaml; only its name may change.`],
  [/^(?!events|reviews)([a-z0-9-]+)\/$/, (name) => `Keep content/pages/${name}.md, or what it is made of.`],
];

function adviceFor(path: string): string {
  for (const [pattern, advice] of ADVICE) {
    const name = pattern.exec(path)?.[1];
    if (name) return advice(name);
  }
  return 'Bring back what it was made of, or write the address under “formerly:” in the issue that takes its place.';
}
