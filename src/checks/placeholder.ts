import { wordsOf } from '../issue/words.ts';
import type { WritingCheck } from './check.ts';

const PLACEHOLDER = /(?<![\p{L}\p{N}_])(TBC|TODO|TO COME|XXX|[Ll]orem ipsum|LOREM IPSUM)(?![\p{L}\p{N}_])/u;

/** What stands in for words that are still to be written. */
export const placeholder: WritingCheck = {
  rule: 'placeholder',
  find(writing, _surroundings, report) {
    if (writing.status === 'withdrawn') return;
    for (const { text, at } of wordsOf(writing)) {
      const found = PLACEHOLDER.exec(text);
      if (!found) continue;
      const line = at.line + (text.slice(0, found.index).match(/\n/g)?.length ?? 0);
      report(
        'placeholder',
        line === at.line ? at : { line, column: 1 },
        `“${found[1]}” stands for something that is not written yet. Write it, or delete the line.`,
        writing.status === 'published' ? 'error' : 'warning',
      );
    }
  },
};
