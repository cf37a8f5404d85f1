import { z } from 'zod';
import { parseWithSchema } from '../../fields/parse-with-schema.ts';
import { typingOf } from '../../fields/schema.ts';
import { address, reading, text } from '../../fields/values.ts';
import { grouped } from '../../text/excerpt.ts';
import { readYamlFile } from '../../text/front-matter.ts';
import { FILE_START, type Problem, type Result, reportInto } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { countSteps, phraseProblem } from './phrase.ts';

/** `put/puts <self> at (sexual) risk`: see phrase.ts. */
const phrase = (example: string) =>
  reading('language-pack', example, (written) => {
    const problem = phraseProblem(written);
    return problem ? { problem } : { value: written };
  });
const phrases = (example: string) => z.array(phrase(example)).min(1);

const source = z.strictObject({
  title: text('Language that cares'),
  address: address('https://example.org/').optional(),
});

const entry = z.strictObject({
  flag: phrases('put/puts <self> at risk'),
  /** Only if the sentence also has one of these. */
  with: phrases('<child>').optional(),
  /** Not if the sentence also has one of these. */
  without: phrases('<professional>').optional(),
  /** Continues the message after the flagged words: “… makes the child answer for what others do.” */
  why: text('makes the child answer for what others do'),
  instead: text('Write “may have been groomed”.'),
  source: source.optional(),
});

/** A list of words that published guidance advises against, and what it advises instead. */
const packSchema = z.strictObject({
  title: text('TACT’s glossary'),
  /** `info` if published guidance disagrees. */
  severity: z
    .enum(['info', 'warning'])
    .meta({ examples: ['warning'] })
    .default('warning'),
  source,
  entries: z.array(entry).min(1),
});

export type PackEntry = Readonly<z.output<typeof entry>>;
export type Pack = Readonly<z.output<typeof packSchema>> & {
  /** The file's name without its ending: `nspcc`. */
  readonly name: string;
};

/** Of all packs of a board. The project’s own have 28,000. */
const MOST_STEPS = 100_000;

/** A pack with which they are too many for the memory is left out, and reported. */
export function parsePacks(files: readonly SourceFile[]): readonly Result<Pack>[] {
  let steps = 0;
  return files.map((file) => {
    const { value, problems } = parsePack(file);
    const own = value ? countPackSteps(value) : 0;
    if (steps + own <= MOST_STEPS) {
      steps += own;
      return { value, problems };
    }
    const large: Problem[] = [];
    const message = `The choices in this pack and those before it give ${grouped(steps + own)} words to look for; the limit is ${grouped(MOST_STEPS)}. Write fewer phrases, or phrases with fewer choices.`;
    reportInto(large, file.path)('language-pack', FILE_START, message);
    return { value: undefined, problems: [...problems, ...large] };
  });
}

function countPackSteps({ entries }: Pack): number {
  const phrases = entries.flatMap((one) => [...one.flag, ...(one.with ?? []), ...(one.without ?? [])]);
  return phrases.reduce((sum, phrase) => sum + countSteps(phrase), 0);
}

function parsePack(file: SourceFile): Result<Pack> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const yaml = readYamlFile(file, report, typingOf(packSchema));
  const gate = { rule: 'language-pack', noun: 'key' } as const;
  const pack = yaml && parseWithSchema(packSchema, yaml.data ?? {}, { ...gate, ...yaml }, report);
  const name = file.path.replace(/^.*\/|\.yaml$/g, '');
  return { value: pack && { ...pack, name }, problems };
}
