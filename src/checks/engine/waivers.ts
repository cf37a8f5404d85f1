import { dateInWords, type PlainDate } from '../../fields/dates.ts';
import type { Waiver } from '../../fields/waiver.ts';
import { blocksOf, type Section } from '../../model/model.ts';
import { suggest } from '../../text/nearest.ts';
import { type Problem, reportInto } from '../../text/problem.ts';
import type { Rule, Surroundings } from './check.ts';
import { typedLines } from './passages.ts';

/** A waiver, and its file. */
export interface FiledWaiver extends Waiver {
  readonly file: string;
}

/** A finding that the board has accepted. */
export interface Waived {
  readonly problem: Problem;
  readonly waiver: FiledWaiver;
}

/** Every waiver of issues and pages, of their blocks, and of bulletin.yaml. */
export function waiversOf({ board, issues, pages, texts }: Surroundings): readonly FiledWaiver[] {
  const ofBoard = board
    ? (board.waivers ?? []).map((waiver, index) => ({
        ...waiver,
        file: board.file,
        at: board.placeOf(['waivers', index]),
      }))
    : [];
  const ofWritings = [...issues.values(), ...pages].flatMap((writing) => {
    const { file } = writing;
    const whole = writing.waivers.map((waiver) => {
      const range = waiver.section && linesOfSection(writing.sections, waiver.section);
      return { ...waiver, file, ...(range && { lines: range }) };
    });
    const beside = blocksOf(writing).flatMap(({ block }) =>
      block.kind === 'prose'
        ? []
        : (block.waive ?? []).map((waiver, index) => ({
            ...waiver,
            file,
            at: block.fieldAt.waive?.[index] ?? block.at,
            lines: [block.at.line, endOfBlock(typedLines(texts, file), block.at.line)] as const,
          })),
    );
    return [...whole, ...beside];
  });
  return [...ofBoard, ...ofWritings];
}

/** The line of the `:::` that closes the block which opens on `first`. */
function endOfBlock(lines: readonly string[], first: number): number {
  const end = lines.findIndex((line, index) => index >= first && line.startsWith(':::'));
  return end < 0 ? lines.length : end + 1;
}

function linesOfSection(sections: readonly Section[], id: string): readonly [number, number] | undefined {
  const at = sections.findIndex((section) => section.id === id);
  const section = sections[at];
  return section && [section.at.line, (sections[at + 1]?.at.line ?? Number.POSITIVE_INFINITY) - 1];
}

/** A reason needs at least this many words. */
const FEWEST_WORDS = 3;

/**
 * Takes away waived findings, and reports each waiver that is wrong or has run out. An unused waiver is reported too: the finding it
 * was for is gone, and it would hide the next one.
 */
export function applyWaivers(
  problems: readonly Problem[],
  waivers: readonly FiledWaiver[],
  rules: ReadonlyMap<string, Rule>,
  today: PlainDate,
): { readonly problems: readonly Problem[]; readonly waived: readonly Waived[] } {
  const faults: Problem[] = [];
  const waived: Waived[] = [];
  const used = new Set<FiledWaiver>();
  const sound = waivers.filter((waiver) => isSound(waiver, rules, today, faults));
  const byFile = new Map<string, FiledWaiver[]>();
  for (const waiver of sound) byFile.set(waiver.file, [...(byFile.get(waiver.file) ?? []), waiver]);
  const left = problems.filter((problem) => {
    const waiver = byFile.get(problem.file)?.find((one) => covers(one, problem));
    if (!waiver) return true;
    used.add(waiver);
    waived.push({ problem, waiver });
    return false;
  });
  for (const waiver of sound) {
    if (used.has(waiver)) continue;
    const message = `This waiver is not needed: there is no “${waiver.rule}” finding here. Delete it.`;
    reportInto(faults, waiver.file)('waiver', waiver.at, message, 'warning');
  }
  return { problems: [...left, ...faults], waived };
}

function covers({ rule, lines }: FiledWaiver, problem: Problem): boolean {
  return problem.rule === rule && (!lines || (problem.line >= lines[0] && problem.line <= lines[1]));
}

function isSound(
  { rule, reason, until, at, file, section, lines }: FiledWaiver,
  rules: ReadonlyMap<string, Rule>,
  today: PlainDate,
  faults: Problem[],
): boolean {
  const report = reportInto(faults, file);
  const check = rules.get(rule);
  if (!check) {
    report('waiver', at, `“${rule}” is not a rule. ${suggest(rule, [...rules.keys()])}`);
    return false;
  }
  if (check.force === 'binding') {
    report(
      'waiver',
      at,
      `“${rule}” cannot be waived, because a page or an e-mail would break. Fix what it reports, and delete this waiver.`,
    );
    return false;
  }
  if (section !== undefined && !lines) {
    report(
      'waiver',
      at,
      `There is no section “#${section}” here. Write the address of a section, or delete “section”.`,
    );
    return false;
  }
  if (reason.split(/\s+/).length < FEWEST_WORDS)
    report(
      'waiver',
      at,
      'This waiver does not say why. Write the reason that the board would give in public.',
      'warning',
    );
  if (until < today) {
    const message = `This waiver ran out on ${dateInWords(until)}. Fix the finding, or ask the board to decide again and write the new date.`;
    report('waiver', at, message, 'warning');
    return false;
  }
  return true;
}
