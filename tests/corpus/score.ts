import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';

/** A sentence of a corpus, and what must be found in it: nothing in a harmless one. */
interface Sentence {
  readonly text: string;
  /** Names of rules, or of kinds that several rules share. */
  readonly rules: readonly string[];
  readonly in?: 'review';
}

interface Tally {
  /** Sentences in which it was found as it should be. */
  readonly found: number;
  /** Sentences in which it should have been found. */
  readonly missed: readonly string[];
  /** Sentences in which it should not have been found. */
  readonly false: readonly string[];
}

export interface Score {
  readonly risky: number;
  readonly harmless: number;
  readonly byKind: ReadonlyMap<string, Tally>;
  /** Of what should have been found, the part that was. */
  readonly recall: number;
  /** Of what was found, the part that should have been. */
  readonly precision: number;
  /** Of the harmless sentences, the part in which anything but advice on style was found. */
  readonly falseAlarms: number;
  /** Harmless sentences with a finding, and the rules that spoke. */
  readonly alarms: readonly string[];
  /** Harmless sentences with an error. */
  readonly wrongErrors: readonly string[];
}

/** What is measured apart: the corpora that the rules grew up with, two by authors who did not know them, and lines that nobody has read. */
export const CORPORA = {
  grown: ['.', 'unseen'],
  third: ['third'],
  fourth: ['fourth', 'fourth/held'],
  fifth: ['fifth'],
  sixth: ['sixth/work'],
  seventh: ['seventh/work'],
  eighth: ['eighth/work'],
  ninth: ['ninth/work'],
  tenth: ['tenth/work'],
  held: ['fifth/held'],
  heldLater: ['sixth/held'],
  heldSeventh: ['seventh/held'],
  heldEighth: ['eighth/held'],
  heldNinth: ['ninth/held'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Corpus = keyof typeof CORPORA;

/** Kinds of the third corpus that several rules look for, or one of another name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'named-places': ['school', 'hospital', 'court', 'care-home'],
  'link-text': ['link-text', 'link-mismatch'],
  'prose-date': ['prose-date', 'prose-time'],
  'acronym-near': ['acronym', 'acronym-expansion', 'acronym-near'],
};
/** Advice on style; and what is said of a whole issue or compares it with others, which a single sentence cannot be right in. */
export const STYLE: ReadonlySet<string> = new Set(['long-sentence', 'reading-grade', 'time-style', 'wrapped-lines']);
const OF_ISSUES: ReadonlySet<string> = new Set(['name-spelling', 'section-empty', 'language-mark']);

function readCorpus(folders: readonly string[], name: string): readonly Sentence[] {
  return folders.flatMap((folder) => {
    const text = readFileSync(join(import.meta.dirname, folder, `${name}.yaml`), 'utf8');
    return (parse(text, { schema: 'failsafe' }) as Sentence[]).map((one) => ({ ...one, rules: one.rules ?? [] }));
  });
}

const contacts = [
  ['emergency', 'In an emergency', '"999"'],
  ['police', 'Police', '"101"'],
  ['adults', 'NSPCC', '0808 800 5000'],
  ['children', 'Childline', '0800 1111'],
  ['front-door', 'Exampleshire front door', '01632 960000'],
].map(
  ([role, name, phone]) => `{ role: ${role}, name: ${name}, phone: ${phone}, about: Any worry., verified: 2018-01-25 }`,
);

/** The sentences that the rules grew up with count on two entries; the others on the example’s glossary, as a real board has one. */
const GROWN = 'CSE: Child Sexual Exploitation\nSCR: Serious Case Review\n';
const glossaryOf = (corpus: Corpus) => (corpus === 'grown' ? GROWN : readFileSync('content/glossary.yaml', 'utf8'));

/** Names that were right in one year are old in another, and what is to come is over. */
const DATES: Readonly<Partial<Record<Corpus, string>>> = { grown: '2018-02-01', third: '2026-01-05' };
const dateOf = (corpus: Corpus) => ({ date: DATES[corpus] ?? '2026-11-30' });

const boardFor = (corpus: Corpus) => ({
  bulletin: aBulletin({ contacts: `[${contacts.join(', ')}]` }),
  glossary: { path: 'content/glossary.yaml', text: glossaryOf(corpus) },
});

/** What is found in each sentence, in an issue of its own. */
function judge(sentences: readonly Sentence[], corpus: Corpus) {
  const issues = sentences.map(({ text, in: place }, at) => {
    const body = place === 'review' ? `::: review\ncase: Wren ${at}\ntype: Serious case review\n\n${text}\n:::` : text;
    return anIssue({ slug: `issue-${at}`, keys: { number: String(at + 1), ...dateOf(corpus) }, body });
  });
  const { problems } = check(issues, boardFor(corpus));
  const found = new Map(issues.map(({ path }) => [path, { rules: new Set<string>(), errors: new Set<string>() }]));
  for (const { file, rule, severity } of problems) {
    if (OF_ISSUES.has(rule)) continue;
    found.get(file)?.rules.add(rule);
    if (severity === 'error') found.get(file)?.errors.add(rule);
  }
  return sentences.map((sentence, at) => {
    const { rules = new Set<string>(), errors = new Set<string>() } = found.get(issues[at]?.path ?? '') ?? {};
    return { sentence, rules, errors, alarms: [...rules].filter((rule) => !STYLE.has(rule)) };
  });
}

/** How well the rules tell risky sentences from harmless ones. Only kinds that the corpus names are counted. */
export function scoreCorpus(corpus: Corpus = 'grown'): Score {
  const [risky, harmless] = ['risky', 'harmless'].map((name) => judge(readCorpus(CORPORA[corpus], name), corpus));
  if (!risky || !harmless) throw new Error('A corpus has two files.');
  const kinds = [...new Set(risky.flatMap(({ sentence }) => sentence.rules))].sort();
  // A line of the third corpus may rightly raise more than its kind: only its harmless lines say what is false.
  const judged = corpus === 'grown' ? [...risky, ...harmless] : harmless;
  const byKind = new Map(
    kinds.map((kind) => {
      const names = KINDS[kind] ?? [kind];
      const speaks = ({ rules }: { rules: ReadonlySet<string> }) => names.some((name) => rules.has(name));
      const meant = risky.filter(({ sentence }) => sentence.rules.includes(kind));
      const texts = (list: typeof risky) => list.map(({ sentence }) => sentence.text);
      const tally: Tally = {
        found: meant.filter(speaks).length,
        missed: texts(meant.filter((one) => !speaks(one))),
        false: texts(judged.filter((one) => speaks(one) && !one.sentence.rules.includes(kind))),
      };
      return [kind, tally] as const;
    }),
  );
  const sum = (count: (tally: Tally) => number) => [...byKind.values()].reduce((total, one) => total + count(one), 0);
  const found = sum((tally) => tally.found);
  const withAlarms = harmless.filter(({ alarms }) => alarms.length > 0);
  return {
    risky: risky.length,
    harmless: harmless.length,
    byKind,
    recall: found / (found + sum((tally) => tally.missed.length)),
    precision: found / (found + sum((tally) => tally.false.length)),
    falseAlarms: withAlarms.length / harmless.length,
    alarms: withAlarms.map(({ sentence, alarms }) => `${alarms.join(', ')}: ${sentence.text}`),
    wrongErrors: harmless.flatMap(({ sentence, errors }) =>
      errors.size > 0 ? `${[...errors].join(', ')}: ${sentence.text}` : [],
    ),
  };
}
