import type { Briefing, EventBlock, FencedBlock } from '../blocks/index.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Direction } from '../fields/language-tag.ts';
import type { WrittenLink } from '../fields/links.ts';
import type { Picture } from '../fields/picture.ts';
import type { Approval, Waiver } from '../fields/waiver.ts';
import type { Token } from '../text/markdown.ts';
import type { Position } from '../text/problem.ts';
import type { Board, Contact } from './board.ts';

// The one model that every output is made from. It knows no HTML and no file system; nothing changes it once it is read.

export type { Board, Contact };

/** Markdown between the blocks. */
export interface Prose {
  readonly kind: 'prose';
  readonly at: Position;
  readonly body: readonly Token[];
}

export type Block = Prose | FencedBlock;

/** What a level-2 heading opens: the unit that has a permanent anchor. */
export interface Section {
  /** The anchor, unique in the issue: `training-highlights`. */
  readonly id: string;
  readonly title: string;
  /** Where it is written in another language than the issue: `ur`. */
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
  /** What the mail has of it where that is less than the whole: its first paragraph, and a link to the rest. */
  readonly email?: 'teaser' | undefined;
  readonly at: Position;
  readonly blocks: readonly Block[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly about?: string | undefined;
}

export type Status = 'draft' | 'published' | 'withdrawn';

/** What an editor writes in a Markdown file: an issue, or a page beside the issues. */
export interface Writing {
  /** The file's name without `.md`: its address, which never changes. */
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly status: Status;
  /** A language tag, such as `cy`, where it is not the board's own language. */
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
  readonly image?: Picture | undefined;
  readonly intro: readonly Block[];
  readonly sections: readonly Section[];
  readonly links: readonly WrittenLink[];
  /** Findings that the board accepts; blocks have waivers of their own. */
  readonly waivers: readonly Waiver[];
  readonly keyAt: Readonly<Record<string, Position>>;
}

/** A page of content/pages: one of the board's own, or its words for a page that the archive makes. */
export type BoardPage = Writing;

export interface Correction {
  readonly date: PlainDate;
  readonly text: string;
  readonly section?: string | undefined;
  readonly at: Position;
}

export interface Withdrawal {
  readonly date: PlainDate;
  readonly reason: string;
}

/** The same issue in another language. */
export interface IssueVersion {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly dir?: Direction | undefined;
}

/** The whole issue in another form. */
export interface IssueFormat {
  readonly kind: 'easy-read' | 'audio' | 'transcript';
  /** As typed: the name of a file, or a web address. */
  readonly href: string;
  /** `PDF, 212 KB`, as far as it is known. */
  readonly details: string;
  /** Of a file of content/files. */
  readonly bytes?: number;
}

export interface Issue extends Writing {
  readonly number: number;
  readonly date: PlainDate;
  readonly topics: readonly Topic[];
  readonly subject: string;
  /** The line that mail programs show after the subject. */
  readonly preheader: string;
  readonly approved?: Approval | undefined;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Always there when the status is `withdrawn`. */
  readonly withdrawn?: Withdrawal | undefined;
  /** Paths of the archive that lead here: `issues/march-newsletter/`, `newsletters/2018/march.html`. */
  readonly formerly: readonly string[];
  /** The slug of the issue that this one translates. */
  readonly translationOf?: string | undefined;
  readonly formats: readonly IssueFormat[];
  /** Of those that are shown. */
  readonly versions: readonly IssueVersion[];
}

/** The day on which an issue last said something else: its own date, or that of its last correction. */
export function lastChange({ date, corrections }: Pick<Issue, 'date' | 'corrections'>): PlainDate {
  return corrections.reduce((last, correction) => (correction.date > last ? correction.date : last), date);
}

/** The last days of its blocks that have passed. Views have these in place of today, which would change the data of every page each night. */
export function daysOver(writing: Pick<Writing, 'intro' | 'sections'>, today: PlainDate): readonly PlainDate[] {
  const last = blocksOf(writing).flatMap(({ block }) => {
    if (block.kind === 'review') return block.withdrawAfter ?? [];
    return (block.kind === 'action' && block.by) || [];
  });
  return [...new Set(last)].filter((day) => day < today).sort();
}

/** A block and its section; none for the introduction. */
export interface PlacedBlock {
  readonly block: Block;
  readonly section: Section | undefined;
}

/** Every block of an issue or a page, in reading order. */
export function blocksOf(issue: Pick<Writing, 'intro' | 'sections'>): readonly PlacedBlock[] {
  return [
    ...issue.intro.map((block) => ({ block, section: undefined })),
    ...issue.sections.flatMap((section) => section.blocks.map((block) => ({ block, section }))),
  ];
}

/** The addresses within an issue or a page: of its sections and of the titled blocks in them. */
export function anchorsOf(writing: Pick<Writing, 'intro' | 'sections'>): readonly string[] {
  return [
    ...writing.sections.map((section) => section.id),
    ...blocksOf(writing).flatMap(({ block }) => (block.kind !== 'prose' && block.anchor) || []),
  ];
}

export const eventsOf = (issue: Issue): readonly EventBlock[] =>
  blocksOf(issue).flatMap(({ block }) => (block.kind === 'event' ? [block] : []));

export const briefingsOf = (issue: Issue): readonly Briefing[] =>
  blocksOf(issue).flatMap(({ block }) => (block.kind === 'briefing' ? [block] : []));

/** Every picture of an issue or a page: its own, and those of its figures and welcomes. */
export function picturesOf(issue: Pick<Writing, 'image' | 'intro' | 'sections'>): readonly Picture[] {
  const inBlocks = blocksOf(issue).flatMap(({ block }): Picture[] => {
    const src = block.kind === 'figure' ? block.src : block.kind === 'welcome' ? block.photo : undefined;
    if ((block.kind !== 'figure' && block.kind !== 'welcome') || !src) return [];
    const [at = block.at] = block.fieldAt.src ?? block.fieldAt.photo ?? [];
    return [{ ...block, src, alt: block.alt ?? '', at }];
  });
  return issue.image ? [issue.image, ...inBlocks] : inBlocks;
}
