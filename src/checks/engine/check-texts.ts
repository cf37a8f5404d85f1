import { Memory } from '../../content/memory.ts';
import type { Problem, Span } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { textRules } from '../index.ts';
import { findUnreported } from '../masks/find-unreported.ts';
import { readHidden } from '../masks/hidden-text.ts';
import { type Found, FoundSecrets, mergeSecrets, type Secrets } from '../masks/secrets.ts';
import { REVIEWS } from '../matchers/reviews/index-reviews.ts';
import { NAMES } from '../matchers/spelling/index-names.ts';
import { knownNumbers } from '../rules/personal/known-numbers.ts';
import { type Context, reportAs, type Surroundings, type TextContext } from './check.ts';
import { namesOf, readName } from './names.ts';
import { cutAtLineEnd, readMeant, spanAt, type Typed } from './passages.ts';

const IN_TEXT = 'findings in texts';
const IN_NAME = 'findings in names';

/** Of rules that look at one issue or page alone. */
export const IN_WRITING = 'findings in writings';

/** What is worth keeping of what checks make: for the next run of a command too. Plain data. */
export const FINDINGS: readonly string[] = [IN_TEXT, IN_NAME, IN_WRITING, REVIEWS, ...NAMES];

/** All that a board sets, as text. */
export const settingsOf = ({ downloads, texts }: Pick<Surroundings, 'downloads' | 'texts'>): string =>
  JSON.stringify([downloads, ...[...texts.values()].filter(({ path }) => !path.endsWith('.md'))]);

/** Which files a run is about. */
export interface Which {
  /** Those that are checked. */
  readonly wanted: (file: string) => boolean;
  /** Those that are looked through for what nothing may repeat, among them all that are checked. */
  readonly masked: (file: string) => boolean;
}

/**
 * Runs the rules that read what was typed, over every file that is wanted and its name. @returns what nothing may repeat, from all files that
 * are `masked`: a finding in one may quote another
 * @param others paths of files and folders that are in the wrong place
 */
export function checkTexts(
  context: Context,
  settings: string,
  others: readonly string[],
  { wanted, masked }: Which,
  found: Problem[],
): Secrets {
  // Nobody reads a withdrawn issue any more, but its file is as public as before.
  const withdrawn = new Set(
    [...context.issues.values()].flatMap((one) => (one.status === 'withdrawn' ? one.file : [])),
  );
  const known = [...knownNumbers(context.board)];
  const { memory = new Memory(), names, reviews, texts } = context;
  const issueFiles = new Set([...context.issues.values()].map(({ file }) => file));
  const { board, glossary, phrases, findDownload } = context;
  const seen: TextContext = { board, glossary, phrases, names, reviews, findDownload, issueFiles };

  /** All that rules see of an issue, a page or a name beside its own text and the board's settings. */
  function besideOf(file: string): string {
    const ofCases = reviews.of(file).map((review) => {
      const like = reviews.like(review).map((one) => [one.file, [...one.kinds]]);
      return [review, [...review.kinds], like, reviews.near(review.name)?.file];
    });
    return JSON.stringify([issueFiles.has(file), withdrawn.has(file), names.get(file), ofCases]);
  }

  function runRules(typed: Typed, secrets: FoundSecrets, problems: Problem[] | undefined): void {
    for (const rule of textRules) {
      if ((withdrawn.has(typed.file) || !problems) && !rule.masked) continue;
      const report = reportAs(rule, problems ?? [], typed.file);
      const keep = (at: Span | undefined) => rule.masked && at && secrets.add(typed, at, rule.masked);
      const reportAndKeep: typeof report = (at, ...rest) => {
        report(at && cutAtLineEnd(typed, at), ...rest);
        keep(at);
      };
      rule.findInText?.(typed, seen, reportAndKeep, keep);
    }
    for (const { text, offset } of typed.passages)
      for (const { index, length, masking } of findUnreported(text))
        secrets.add(typed, spanAt(typed, offset + index, length), masking);
  }

  function readSecrets(file: SourceFile, read: (file: SourceFile) => Typed, problems?: Problem[]): FoundSecrets {
    const secrets = new FoundSecrets();
    runRules(read(file), secrets, problems);
    const hidden = readHidden(file);
    if (hidden) runRules(readMeant(hidden), secrets, undefined);
    return secrets;
  }

  // One at a time, to keep none in memory.
  const recall = (
    kind: typeof IN_TEXT | typeof IN_NAME,
    file: SourceFile,
    read: (file: SourceFile) => Typed,
  ): Found => {
    const whole = { path: file.path, text: `${besideOf(file.path)}\n${file.text}` };
    memory.readAgainst(kind, settings);
    memory.readAgainst(`secrets ${kind}`, settings);
    if (!wanted(file.path)) return memory.recall(`secrets ${kind}`, whole, () => readSecrets(file, read));
    const made = memory.recall(kind, whole, () => {
      const problems: Problem[] = [];
      return { secrets: readSecrets(file, read, problems), problems };
    });
    found.push(...made.problems);
    return memory.keep(`secrets ${kind}`, whole, made.secrets);
  };
  const isLookedAt = ({ path }: SourceFile) => wanted(path) || masked(path);
  return mergeSecrets(
    [
      ...[...texts.values()].filter(isLookedAt).map((file) => recall(IN_TEXT, file, readMeant)),
      ...namesOf(context)
        .filter(isLookedAt)
        .map((name) => recall(IN_NAME, name, readName)),
      ...others.map((path) => readSecrets({ path, text: path }, readName)),
    ],
    known,
  );
}
