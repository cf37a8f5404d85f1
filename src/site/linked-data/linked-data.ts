import { absolute } from '../../issue/addresses.ts';
import { eventsOf, type Issue } from '../../issue/model.ts';
import type { SiteSource } from '../site.ts';
import type { Announced } from '../training.ts';
import { describeEvent } from './event.ts';
import { serialiseThings, type Thing } from './json.ts';
import { describePeriodical } from './periodical.ts';
import { describeIssue } from './publication-issue.ts';

/** What layouts ask for: the text of a `<script type="application/ld+json">`. Browsers never run it; search engines read it. */
export function linkedDataFor({ archive, images }: Pick<SiteSource, 'archive' | 'images'>) {
  const { board } = archive;
  return {
    periodical: () => serialiseThings([describePeriodical(board, images)]),
    issue: (issue: Issue) =>
      serialiseThings([
        describeIssue(issue, board, images),
        ...eventsOf(issue).map((event) => describeEvent(event, issue, board)),
      ]),
    events: (announced: readonly Announced[]) =>
      serialiseThings(announced.map(({ event, issue }) => describeEvent(event, issue, board))),
    /**
     * @param steps [words, address within the site], from below the home page down
     * @param url of this page, as Eleventy has it: without the path of the board's address
     */
    trail: (home: string, steps: readonly (readonly [string, string])[], here: string, url: string) =>
      serialiseThings([
        describeTrail([
          [home, board.address],
          ...steps.map(([words, address]) => [words, new URL(address, board.address).href] as const),
          [here, absolute(board, url.replace(/^\//, ''))],
        ]),
      ]),
  };
}

/** `steps` are [words, whole address] from the home page down to this one. */
function describeTrail(steps: readonly (readonly [string, string])[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  };
}
