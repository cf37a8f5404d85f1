import type { FencedBlock, Review } from '../blocks/index.ts';
import type { PlainDate } from '../fields/dates.ts';
import { blocksOf, type Issue, type PlacedBlock } from '../model/model.ts';
import { partLanguage } from '../model/part-language.ts';
import { plainText } from '../text/markdown.ts';
import { slugOf, takeId } from '../text/slug.ts';
import { lineOf } from './site.ts';

interface Placed<B extends FencedBlock> {
  readonly issue: Issue;
  readonly anchor: string | undefined;
  readonly block: B;
  readonly section: PlacedBlock['section'];
}

/**
 * Every review once (same case and type), newest first by the day that it was published. What the newest issue leaves out is taken from the
 * one before. @param issues newest first
 */
export function gatherReviews(issues: readonly Issue[], today: PlainDate) {
  const byReview = new Map<string, Placed<Review>[]>();
  for (const placed of placedIn(issues, 'review')) {
    const key = `${sameWords(placed.block.case)}\n${sameWords(placed.block.type)}`;
    byReview.set(key, [...(byReview.get(key) ?? []), placed]);
  }
  const current = [...byReview.values()].filter((tellings) => !isWithdrawn(tellings, today));
  const keyIssues = placedIn(issues, 'key-issues');
  const taken = new Set<string>();
  const reviews = current.flatMap((tellings) => {
    const [newest] = tellings;
    if (!newest) return [];
    const blocks = tellings.map(({ block }) => block);
    const name = sameWords(newest.block.case);
    const published = firstOf(blocks, (block) => block.published);
    return [
      {
        id: takeId(`case-${slugOf(name)}`, taken),
        case: newest.block.case,
        type: newest.block.type,
        form: firstOf(blocks, ({ form }) => form),
        board: firstOf(blocks, ({ board }) => board),
        published,
        /** The day by which it is listed: a review that does not say is as old as the first issue with it. */
        day: published ?? tellings.at(-1)?.issue.date ?? newest.issue.date,
        themes: unique(blocks.flatMap(({ themes = [] }) => themes)),
        summary: firstOf(blocks, firstParagraph) ?? '',
        changed: unique(blocks.flatMap(({ changed = [] }) => changed)),
        files: filesOf(tellings.filter((telling) => !isWithdrawn([telling], today))),
        tellings: tellings.map(toMention),
        keyIssues: keyIssues.filter(({ block }) => block.case && sameWords(block.case) === name).map(toMention),
        spoken: partLanguage(newest.section ?? {}, newest.issue),
      },
    ];
  });
  return reviews.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function isWithdrawn(tellings: readonly Placed<Review>[], today: PlainDate): boolean {
  const after = firstOf(tellings, ({ block }) => block.withdrawAfter);
  return after !== undefined && after < today;
}

function placedIn<K extends 'review' | 'key-issues'>(issues: readonly Issue[], kind: K) {
  type Found = Placed<Extract<FencedBlock, { kind: K }>>;
  return issues.flatMap((issue) =>
    blocksOf(issue).flatMap(({ block, section }): Found[] =>
      block.kind === kind ? [{ block, section, issue, anchor: block.anchor } as Found] : [],
    ),
  );
}

function filesOf(tellings: readonly Placed<Review>[]) {
  const files = tellings.flatMap(({ block, issue }) =>
    (block.file ?? []).map((link) => ({ link, issue: lineOf(issue) })),
  );
  return [...new Map([...files].reverse().map((file) => [file.link.href, file])).values()].reverse();
}

function firstParagraph({ body }: Review): string | undefined {
  const start = body.findIndex(({ type, level }) => type === 'paragraph_open' && level === body[0]?.level);
  const inline = body[start + 1];
  return start >= 0 && inline?.type === 'inline' ? plainText([inline]) : undefined;
}

const toMention = ({ issue, anchor }: Pick<Placed<FencedBlock>, 'issue' | 'anchor'>) => ({
  issue: lineOf(issue),
  anchor,
});

function firstOf<T, V>(all: readonly T[], read: (one: T) => V | undefined): V | undefined {
  return all.map(read).find((value) => value !== undefined);
}

/** Each once, also with other capitals; the first spelling stays. */
function unique(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.findIndex((other) => sameWords(other) === sameWords(text)) === index);
}

export const sameWords = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
