import type { ListedEvent } from '../../model/event-list.ts';
import { eventsOf, type Issue } from '../../model/model.ts';
import type { Site } from '../site.ts';
import { describeEvent } from './event.ts';
import { serialiseThings, type Thing } from './json.ts';
import { describePeriodical } from './periodical.ts';
import { describeIssue } from './publication-issue.ts';

/** What layouts ask for: the text of a `<script type="application/ld+json">`. Browsers never run it; search engines read it. */
export function linkedDataFor({ archive, images, listed }: Pick<Site, 'archive' | 'images' | 'listed'>) {
  const { board } = archive;
  return {
    periodical: () => serialiseThings([describePeriodical(board, images)]),
    issue: (issue: Issue) =>
      serialiseThings([
        describeIssue(issue, board, images),
        ...eventsOf(issue).map((event) => {
          // A newer issue may have told it again: then what that says counts.
          const { event: told, standing } = listed.get(event) ?? { event, standing: event.status };
          return describeEvent({ ...told, anchor: event.anchor }, standing, issue, board);
        }),
      ]),
    events: (shown: readonly Pick<ListedEvent, 'event' | 'standing' | 'issue'>[]) =>
      serialiseThings(shown.map(({ event, standing, issue }) => describeEvent(event, standing, issue, board))),
    /** `steps` are [words, address within the site], from below the home page down. */
    trail: (home: string, steps: readonly (readonly [string, string])[], here: string) =>
      serialiseThings([
        describeTrail([
          { name: home, item: board.address },
          ...steps.map(([name, address]) => ({ name, item: new URL(address, board.address).href })),
          { name: here },
        ]),
      ]),
  };
}

/** From the home page down. The last is the page itself, which needs no address. */
function describeTrail(steps: readonly { readonly name: string; readonly item?: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
