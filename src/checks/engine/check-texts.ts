import { Memory } from '../../content/memory.ts';
import type { Problem, Span } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { textRules } from '../index.ts';
import { readHidden } from '../masks/hidden-text.ts';
import { FoundSecrets, mergeSecrets, type Secrets } from '../masks/secrets.ts';
import { knownNumbers } from '../rules/personal/phone-number.ts';
import { type Context, reportAs } from './check.ts';
import { namesOf, readName } from './names.ts';
import { cutAtLineEnd, readMeant, type Typed } from './passages.ts';

/**
 * Runs the rules that read what was typed, over every file that is wanted and its name. @returns what nothing may repeat, from all files: a
 * finding in one may quote another
 * @param others paths of files and folders that are in the wrong place
 */
export function checkTexts(
  context: Context,
  others: readonly string[],
  wanted: (file: string) => boolean,
  found: Problem[],
): Secrets {
  // Nobody reads a withdrawn issue any more, but its file is as public as before.
  const withdrawn = new Set(
    [...context.issues.values()].flatMap((one) => (one.status === 'withdrawn' ? one.file : [])),
  );
  const known = [...knownNumbers(context.board)];
  const purpose = `secrets ${known.join()}`;
  const { memory = new Memory() } = context;

  function runRules(typed: Typed, secrets: FoundSecrets, problems: Problem[] | undefined): void {
    for (const rule of textRules) {
      if ((withdrawn.has(typed.file) || !problems) && !rule.masked) continue;
      const report = reportAs(rule, problems ?? [], typed.file);
      const keep = (at: Span | undefined) => rule.masked && at && secrets.add(typed, at, rule.masked);
      const reportAndKeep: typeof report = (at, ...rest) => {
        report(at && cutAtLineEnd(typed, at), ...rest);
        keep(at);
      };
      rule.findInText?.(typed, context, reportAndKeep, keep);
    }
  }

  function readSecrets(file: SourceFile, read: (file: SourceFile) => Typed, problems?: Problem[]): FoundSecrets {
    const secrets = new FoundSecrets();
    runRules(read(file), secrets, problems);
    const hidden = readHidden(file);
    if (hidden) runRules(readMeant(hidden), secrets, undefined);
    return secrets;
  }

  // One at a time, to keep none in memory.
  const recall = (file: SourceFile, read: (file: SourceFile) => Typed) =>
    wanted(file.path)
      ? memory.keep(purpose, file, readSecrets(file, read, found))
      : memory.recall(purpose, file, () => readSecrets(file, read));
  return mergeSecrets(
    [
      ...[...context.texts.values()].map((file) => recall(file, readMeant)),
      ...namesOf(context).map((name) => recall(name, readName)),
      ...others.map((path) => readSecrets({ path, text: path }, readName)),
    ],
    known,
  );
}
