import type { BoardParts } from '../content/board.ts';
import type { Archive } from '../model/archive.ts';
import type { Board } from '../model/board.ts';
import type { Issue } from '../model/model.ts';
import type { Position } from '../text/problem.ts';

export interface OutsideLink {
  /** Without what follows “#”, which no server sees. */
  readonly address: string;
  readonly file: string;
  readonly at: Position;
  /** Whether its text lacks the type or the size of the file. */
  readonly lacksDetails?: boolean;
}

/** Every link of issues, pages and bulletin.yaml to another site. `placeOf` finds a value of bulletin.yaml. */
export function collectLinks(
  archive: Archive,
  drafts: readonly Issue[],
  placeOf: BoardParts['placeOf'],
): readonly OutsideLink[] {
  const { board, issues, pages } = archive;
  const ofBoard = linksOfBoard(board).map(([path, href]) => ({ href, file: board.file, at: placeOf(path) }));
  const written = [...issues, ...drafts, ...pages.values()].flatMap(({ file, links }) =>
    links.map(({ href, at }) => ({ href, file, at })),
  );
  return [...ofBoard, ...written].flatMap(({ href, file, at }) => {
    const address = outsideAddress(href, board.address);
    return address === undefined ? [] : { address, file, at };
  });
}

/** The archive's own pages are looked for where they are made, before they are published. */
function outsideAddress(href: string, archive: string): string | undefined {
  if (!/^https:/i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  url.hash = '';
  return url.href.startsWith(archive) ? undefined : url.href;
}

function linksOfBoard({ keyAt, website, subscribe, exit, follow, contacts, privacy }: Board) {
  const links: readonly (readonly [path: readonly PropertyKey[], href: string | undefined])[] = [
    [['website'], website],
    [['subscribe'], subscribe],
    // One that nobody typed is the project’s to look after.
    [['exit'], keyAt.exit && exit],
    ...follow.map(({ link }, index) => [['follow', index, 'link'], link] as const),
    ...contacts.map(({ link }, index) => [['contacts', index, 'link'], link] as const),
    [['privacy', 'notice'], privacy?.notice],
  ];
  return links.flatMap(([path, href]) => (href === undefined ? [] : [[path, href] as const]));
}
