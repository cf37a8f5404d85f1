import { isReview, type Typed } from '../../engine/passages.ts';
import { findAll } from '../personal/personal.ts';
import { POSTCODE, postcode } from '../personal/postcode.ts';
import { tellingSentences } from './detail.ts';
import { reviewDetails } from './details.ts';

/** A review block: of which case it tells, and which kinds of detail it has. */
export interface CountedReview {
  readonly file: string;
  /** The pseudonym, in small letters. */
  readonly name: string;
  /** The block's first passage, where a finding about the whole block stands. */
  readonly offset: number;
  readonly length: number;
  /** Names of rules. */
  readonly kinds: ReadonlySet<string>;
}

/** What each block about a case tells, for the rules that look at all of them together. */
export function countDetails(typed: Typed): readonly CountedReview[] {
  if (!typed.passages.some(isReview)) return [];
  const blocks = new Map<number, { name: string; offset: number; length: number; kinds: Set<string> }>();
  for (const passage of typed.passages) {
    if (!isReview(passage) || passage.blockIndex === undefined || passage.name !== 'case') continue;
    const label = passage.text.length - passage.text.replace(/^[^:]*:\s*/, '').length;
    const name = passage.text.slice(label).trim().toLowerCase();
    blocks.set(passage.blockIndex, { name, offset: passage.offset + label, length: name.length, kinds: new Set() });
  }
  for (const [sentence, passage] of tellingSentences(typed)) {
    const kinds = passage.blockIndex === undefined ? undefined : blocks.get(passage.blockIndex)?.kinds;
    if (!kinds || !isReview(passage)) continue;
    for (const detail of reviewDetails) if (detail.find(sentence, true, passage).length > 0) kinds.add(detail.rule);
    if (findAll(POSTCODE, sentence.text).length > 0) kinds.add(postcode.rule);
  }
  return [...blocks.values()].map((block) => ({ file: typed.file, ...block }));
}
