import type { FencedBlock } from '../blocks/index.ts';
import type { Block } from './model.ts';
import type { Position, Report } from './problem.ts';

/** What a heading says: its words, and the address they make or name. */
export interface HeadingAddress {
  readonly title: string;
  readonly id: string;
}

/** `Training highlights: spring` → `training-highlights-spring`. Letters of every script stay; Latin accents go. */
function anchorOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}

/** A section's address: of its heading, or named in it as `## Training {#training}`. `taken` are those of the sections before. */
export function readHeading(
  heading: string,
  place: Position,
  taken: ReadonlySet<string>,
  report: Report,
): HeadingAddress {
  const named = /\{#([^{}]*)\}\s*$/.exec(heading);
  const title = (named ? heading.slice(0, named.index) : heading).trim();
  const id = named?.[1] ?? anchorOf(title);
  if (title === '') report('section-heading', place, 'This heading has no words. Write them after “## ”.');
  else if (named && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report(
      'section-anchor',
      place,
      `“{#${id}}” cannot be part of an address. Write small letters, digits and hyphens, such as {#${anchorOf(id) || 'training'}}.`,
    );
  } else if (id === '') {
    report(
      'section-anchor',
      place,
      `“${title}” has no letters to make an address of. Name one: “## ${title} {#training}”.`,
    );
  } else if (taken.has(id)) {
    report(
      'section-anchor',
      place,
      `Another section of this issue has the address #${id} already. Change this heading, or name its address: “## ${title} {#${id}-2}”.`,
    );
  }
  return { title, id: id || `line-${place.line}` };
}

/**
 * Gives titled blocks addresses of their own beside the sections', which come first: a section's address is for ever. The
 * second of one title gets a number.
 */
export function anchorBlocks(blocks: readonly Block[], taken: Set<string>, counts: Map<string, number>): Block[] {
  return blocks.map((block) => {
    const wanted = block.kind === 'prose' ? '' : anchorOf(titleOf(block) ?? '');
    if (wanted === '') return block;
    let count = counts.get(wanted) ?? 1;
    let anchor = count === 1 ? wanted : `${wanted}-${count}`;
    while (taken.has(anchor)) anchor = `${wanted}-${++count}`;
    counts.set(wanted, count);
    taken.add(anchor);
    return { ...block, anchor };
  });
}

function titleOf(block: FencedBlock): string | undefined {
  return 'title' in block ? block.title : block.kind === 'review' ? block.case : undefined;
}
