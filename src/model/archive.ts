import type { PlainDate } from '../fields/dates.ts';
import type { Board } from './board.ts';
import type { PublishedDownload } from './downloads.ts';
import type { BoardPage, Issue, Topic } from './model.ts';
import type { Wording } from './wording.ts';

export type Glossary = Readonly<Record<string, string>>;

/** Everything a board has published, indexed once so that no view has to search. */
export interface Archive {
  readonly board: Board;
  readonly topics: readonly Topic[];
  readonly glossary: Glossary;
  /** The day for which the archive is made, in the board's time zone: what lies before it is past. */
  readonly today: PlainDate;
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** Of these only the address, the number and the date are still shown, and why they were withdrawn. Newest first. */
  readonly withdrawn: readonly Issue[];
  /** The board's own pages, and its words for the archive's pages, by name. */
  readonly pages: ReadonlyMap<string, BoardPage>;
  /** The board's own words in place of those of the layouts, by language. */
  readonly wordings: ReadonlyMap<string, Wording>;
  /** The files of content/files that anything public links to. */
  readonly downloads: readonly PublishedDownload[];
  readonly bySlug: ReadonlyMap<string, Issue>;
  /** Newest year first. A year whose every issue was withdrawn has none, and keeps its page. */
  readonly byYear: ReadonlyMap<string, readonly Issue[]>;
  /** By topic id, every topic of topics.yaml. */
  readonly byTopic: ReadonlyMap<string, readonly Issue[]>;
}
