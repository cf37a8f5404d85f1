import { WORD_TABLES } from '../../../model/wording.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Rule } from '../../engine/check.ts';

export const wording: Rule = {
  rule: 'wording',
  severity: 'error',
  force: 'binding',
  finds: 'A word under `content/language` that no layout uses, or that lacks a {blank}',
  raises: [{ note: '`content/language/en-GB.yaml` has `site: reed-more`, which no layout uses.' }],
  passes: [{ note: '`content/language/en-GB.yaml` has `site: exit: Leave this page`.' }],
  why: `A board can change the words of the layouts. A key with a typing mistake would never appear, and “No. {number}”
    without its braces would say the same for every issue.`,
  findInWordings({ wordings, languages }, reportIn) {
    for (const { language, file, words, positionOfKey } of wordings.values()) {
      const report = reportIn(file);
      const known = languages.get(language);
      if (!known) {
        const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(languages.keys());
        report(undefined, `There is no language “${language}”. Name this file after one of these: ${names}.`);
        continue;
      }
      for (const table of WORD_TABLES) {
        for (const [key, phrase] of Object.entries(words[table] ?? {})) {
          const theirs = known.words[table][key];
          const at = positionOfKey(table, key);
          if (theirs === undefined) {
            const near = nearest(key, Object.keys(known.words[table]));
            const hint = near ? `Did you mean “${near}”?` : 'The files in layouts/language have all keys.';
            report(at, `No layout uses “${table}: ${key}”. ${hint}`);
            continue;
          }
          const missing = bracesOf(phrase).find((brace) => !theirs.includes(brace));
          if (missing) report(at, `No layout fills in “${missing}” here. Use the same blanks as “${theirs}”.`);
        }
      }
    }
  },
};

const bracesOf = (phrase: string): readonly string[] => phrase.match(/\{\w+\}/g) ?? [];
