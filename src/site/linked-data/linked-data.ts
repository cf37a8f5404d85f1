import type { Images } from '../../images/images.ts';
import { type Board, blocksOf, type Issue } from '../../model/model.ts';
import { partLanguage } from '../../model/part-language.ts';
import type { CurrentEvents, EventLine } from '../site.ts';
import { describeEvent } from './event.ts';
import { serialiseThings, type Thing } from './json.ts';
import { describeIssue, describePeriodical } from './periodical.ts';

export const periodicalData = (board: Board, pictures: Images) =>
  serialiseThings([describePeriodical(board, pictures)]);

/** An issue with its events, each as the newest issue announces it. */
export function issueData(issue: Issue, board: Board, pictures: Images, current: CurrentEvents) {
  const events = blocksOf(issue).flatMap(({ block, section }) => {
    if (block.kind !== 'event') return [];
    const { event, standing } = current[block.at.line] ?? { event: block, standing: block.status };
    const { lang } = partLanguage(section ?? {}, issue);
    return [describeEvent({ ...event, anchor: block.anchor }, standing, { slug: issue.slug, lang }, board)];
  });
  return serialiseThings([describeIssue(issue, board, pictures), ...events]);
}

export const eventsData = (events: readonly EventLine[], board: Board) =>
  serialiseThings(
    events.map(({ event, standing, issue, spoken }) =>
      describeEvent(event, standing, { slug: issue.slug, lang: spoken.lang }, board),
    ),
  );

/** From the home page down to `here`. `steps` are [words, address within the site]. */
export function trailData(home: string, steps: readonly (readonly [string, string])[], here: string, board: Board) {
  const items = [
    { name: home, item: board.address },
    ...steps.map(([name, address]) => ({ name, item: new URL(address, board.address).href })),
    // The page itself needs no address.
    { name: here },
  ];
  const trail: Thing = {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
  return serialiseThings([trail]);
}
