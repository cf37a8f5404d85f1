import type { EventBlock, FencedBlock } from '../blocks/index.ts';
import type { Board, Contact } from './board.ts';
import type { PlainDate } from './dates.ts';
import type { Token } from './markdown.ts';
import type { Position } from './problem.ts';

// The one model that every output is made from. It knows no HTML and no file system; nothing changes it once it is read.

export type { Board, Contact };

/** Markdown between the blocks. */
export interface Prose {
  readonly kind: 'prose';
  readonly at: Position;
  readonly body: readonly Token[];
}

export type Block = Prose | FencedBlock;

/** What a level-2 heading opens: the unit that has a permanent anchor and can be forwarded on its own. */
export interface Section {
  /** The anchor, unique in the issue: `training-highlights`. */
  readonly id: string;
  readonly title: string;
  readonly at: Position;
  readonly blocks: readonly Block[];
}

export interface Picture {
  /** File name in content/images. */
  readonly src: string;
  /** Empty when the picture is decoration. */
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  readonly at: Position;
}

/** A link as written, for the checks: where it points, what its words say, where it stands. */
export interface WrittenLink {
  readonly href: string;
  readonly words: string;
  readonly at: Position;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly about?: string | undefined;
}

export type Status = 'draft' | 'published' | 'withdrawn';

export interface Issue {
  /** The file's name without `.md`: the issue's address for ever. */
  readonly slug: string;
  /** The file, as problems name it. */
  readonly file: string;
  readonly title: string;
  readonly number: number;
  readonly date: PlainDate;
  readonly summary: string;
  readonly status: Status;
  readonly topics: readonly Topic[];
  readonly image?: Picture | undefined;
  /** The e-mail's subject line. */
  readonly subject: string;
  /** The line that mail programs show after the subject. */
  readonly preheader: string;
  /** Whatever stands before the first heading. */
  readonly intro: readonly Block[];
  readonly sections: readonly Section[];
  readonly links: readonly WrittenLink[];
  /** Where the keys of the front matter stand. */
  readonly keyAt: Readonly<Record<string, Position>>;
}

/** A block and the section it stands in; none for the introduction. */
export interface PlacedBlock {
  readonly block: Block;
  readonly section: Section | undefined;
}

/** Every block of an issue, in reading order. */
export function blocksOf(issue: Issue): readonly PlacedBlock[] {
  return [
    ...issue.intro.map((block) => ({ block, section: undefined })),
    ...issue.sections.flatMap((section) => section.blocks.map((block) => ({ block, section }))),
  ];
}

/** Every event of an issue, in reading order. */
export function eventsOf(issue: Issue): readonly EventBlock[] {
  return blocksOf(issue).flatMap(({ block }) => (block.kind === 'event' ? [block] : []));
}

/** Every picture of an issue: its own, and those of its figures and welcomes. */
export function picturesOf(issue: Issue): readonly Picture[] {
  const own = issue.image ? [issue.image] : [];
  return [
    ...own,
    ...blocksOf(issue).flatMap(({ block }): Picture[] => {
      if (block.kind === 'figure') return [{ ...block, alt: block.alt ?? '', at: block.fieldAt.src?.[0] ?? block.at }];
      if (block.kind === 'welcome' && block.photo) {
        return [{ src: block.photo, alt: block.alt ?? '', at: block.fieldAt.photo?.[0] ?? block.at }];
      }
      return [];
    }),
  ];
}
