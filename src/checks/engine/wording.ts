import { WORD_TABLES } from '../../model/wording.ts';
import { nearest } from '../../text/nearest.ts';
import { FILE_START, type Problem, reportInto } from '../../text/problem.ts';
import type { Surroundings } from './check.ts';

/** The board's own words stand in place of the layouts'; words that no layout says would never be seen. */
export function checkWordings({ wordings, languages }: Pick<Surroundings, 'wordings' | 'languages'>): Problem[] {
  const problems: Problem[] = [];
  for (const { language, file, words, positionOfKey } of wordings.values()) {
    const report = reportInto(problems, file);
    const known = languages.get(language);
    if (!known) {
      const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(languages.keys());
      report('wording', FILE_START, `There is no language “${language}” here. Name the file by ${names}.`);
      continue;
    }
    for (const table of WORD_TABLES) {
      for (const [key, phrase] of Object.entries(words[table] ?? {})) {
        const theirs = known.words[table][key];
        const at = positionOfKey(table, key);
        if (theirs === undefined) {
          const near = nearest(key, Object.keys(known.words[table]));
          const hint = near ? `Did you mean “${near}”?` : 'The names stand in layouts/language.';
          report('wording', at, `No layout says “${table}: ${key}”. ${hint}`);
          continue;
        }
        const missing = bracesOf(phrase).find((brace) => !theirs.includes(brace));
        if (missing) report('wording', at, `Nothing fills “${missing}” here. Write it like “${theirs}”.`);
      }
    }
  }
  return problems;
}

const bracesOf = (phrase: string): readonly string[] => phrase.match(/\{\w+\}/g) ?? [];
