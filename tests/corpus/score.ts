import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';

/** A sentence of the corpus, and the rules that must speak of it: none of a harmless one. */
interface Sentence {
  readonly text: string;
  readonly rules: readonly string[];
  readonly in?: 'review';
}

interface Tally {
  /** Sentences of which the rule spoke as it should. */
  readonly found: number;
  /** Sentences of which it should have spoken. */
  readonly missed: readonly string[];
  /** Sentences of which it should have said nothing. */
  readonly false: readonly string[];
}

export interface Score {
  readonly risky: number;
  readonly harmless: number;
  readonly byRule: ReadonlyMap<string, Tally>;
  /** Of what should have been found, the part that was. */
  readonly recall: number;
  /** Of what was found, the part that should have been. */
  readonly precision: number;
}

/** The corpus that the rules grew up with, and the one that was written without knowing them. */
const FOLDERS = ['.', 'unseen'];

const readCorpus = (name: string): readonly Sentence[] =>
  FOLDERS.flatMap((folder) => {
    const text = readFileSync(join(import.meta.dirname, folder, `${name}.yaml`), 'utf8');
    return (parse(text, { schema: 'failsafe' }) as Sentence[]).map((one) => ({ ...one, rules: one.rules ?? [] }));
  });

const contacts = [
  ['emergency', 'In an emergency', '"999"'],
  ['police', 'Police', '"101"'],
  ['adults', 'NSPCC', '0808 800 5000'],
  ['children', 'Childline', '0800 1111'],
  ['front-door', 'Front door', '01632 960000'],
].map(
  ([role, name, phone]) => `{ role: ${role}, name: ${name}, phone: ${phone}, about: Any worry., verified: 2018-01-25 }`,
);

const board = {
  bulletin: aBulletin({ contacts: `[${contacts.join(', ')}]` }),
  glossary: { path: 'content/glossary.yaml', text: 'CSE: Child Sexual Exploitation\nSCR: Serious Case Review\n' },
};

/** The names of the rules that speak of each sentence, in an issue of its own. */
function judge(sentences: readonly Sentence[]) {
  const issues = sentences.map(({ text, in: place }, at) => {
    const body = place === 'review' ? `::: review\ncase: Wren ${at}\ntype: Serious case review\n\n${text}\n:::` : text;
    return anIssue({ slug: `issue-${at}`, keys: { number: String(at + 1) }, body });
  });
  const { problems } = check(issues, board);
  const found = new Map(issues.map(({ path }) => [path, new Set<string>()]));
  for (const { file, rule } of problems) found.get(file)?.add(rule);
  return sentences.map((sentence, at) => ({ sentence, found: found.get(issues[at]?.path ?? '') ?? new Set<string>() }));
}

/** How well the rules tell risky sentences from harmless ones. Only rules that the corpus names are counted. */
export function scoreCorpus(): Score {
  const [risky, harmless] = [readCorpus('risky'), readCorpus('harmless')];
  const counted = [...new Set(risky.flatMap(({ rules }) => rules))].sort();
  const judged = judge([...risky, ...harmless]);
  const byRule = new Map(
    counted.map((rule) => {
      const flagged = judged.filter(({ found }) => found.has(rule));
      const meant = judged.filter(({ sentence }) => sentence.rules.includes(rule));
      const texts = (list: typeof judged) => list.map(({ sentence }) => sentence.text);
      const tally: Tally = {
        found: meant.filter(({ found }) => found.has(rule)).length,
        missed: texts(meant.filter(({ found }) => !found.has(rule))),
        false: texts(flagged.filter(({ sentence }) => !sentence.rules.includes(rule))),
      };
      return [rule, tally] as const;
    }),
  );
  const sum = (count: (tally: Tally) => number) => [...byRule.values()].reduce((total, one) => total + count(one), 0);
  const found = sum((tally) => tally.found);
  return {
    risky: risky.length,
    harmless: harmless.length,
    byRule,
    recall: found / (found + sum((tally) => tally.missed.length)),
    precision: found / (found + sum((tally) => tally.false.length)),
  };
}
