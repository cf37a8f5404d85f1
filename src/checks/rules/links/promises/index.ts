import { oncePer } from '../../../engine/once-per.ts';
import type { Passage } from '../../../engine/passages.ts';
import { signsIn } from './read-signs.ts';
import { patternOf, WAYS, type Ways } from './ways.ts';

export interface LinkPromise extends Pick<Ways, 'keptBy' | 'where'> {
  /** Its first sign, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The same in characters of the passage. */
  readonly start: number;
  readonly end: number;
}

const PATTERNS = WAYS.map((ways) => ({ ways, pattern: patternOf(ways) }));

/** What a text says where a link, an address or a file was: Word, a mailer or a filter lost it, and the words were left. */
export const promisesIn = oncePer((passage: Passage): readonly LinkPromise[] => {
  const { row, starts, ends } = signsIn(passage);
  const promises: LinkPromise[] = [];
  for (const { ways, pattern } of PATTERNS) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(row); found; found = pattern.exec(row)) {
      const [from, to] = [found.index, pattern.lastIndex];
      promises.push({ ...ways, from, to, start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });
    }
  }
  return promises.sort((a, b) => a.to - b.to || b.from - a.from);
});
