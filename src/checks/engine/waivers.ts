import { dateInWords, type PlainDate } from '../../fields/dates.ts';
import type { Waiver } from '../../fields/waiver.ts';
import { blocksOf, type Section } from '../../model/model.ts';
import { suggest } from '../../text/nearest.ts';
import { type Problem, reportInto, type Severity } from '../../text/problem.ts';
import type { Rule, Surroundings } from './check.ts';
import { typedLines } from './passages.ts';

export interface FiledWaiver extends Waiver {
  readonly file: string;
}

export interface Findings {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
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
            lines: linesOfBlock(typedLines(texts, file), (block.table ?? block.at).line),
          })),
    );
    return [...whole, ...beside];
  });
  return [...ofBoard, ...ofWritings];
}

/** From the line on which a block opens to the `:::` that closes it. */
function linesOfBlock(lines: readonly string[], first: number): readonly [number, number] {
  const end = lines.findIndex((line, index) => index >= first && line.startsWith(':::'));
  return [first, end < 0 ? lines.length : end + 1];
}

function linesOfSection(sections: readonly Section[], id: string): readonly [number, number] | undefined {
  const at = sections.findIndex((section) => section.id === id);
  const section = sections[at];
  return section && [section.at.line, (sections[at + 1]?.at.line ?? Number.POSITIVE_INFINITY) - 1];
}

const FEWEST_WORDS = 3;

/**
 * Takes away waived findings, and reports each waiver that is wrong or has run out. An unused waiver is reported too: the finding it
 * was for is gone, and it would hide the next one.
 * @param unread files with errors of reading
 */
export function applyWaivers(
  problems: readonly Problem[],
  waivers: readonly FiledWaiver[],
  rules: ReadonlyMap<string, Rule>,
  today: PlainDate,
  unread: ReadonlySet<string>,
): Findings {
  const faults: Problem[] = [];
  const report = ({ file, at }: FiledWaiver, message: string, severity: Severity = 'warning') =>
    reportInto(faults, file)('waiver', at, message, severity);
  const byFile = new Map<string, FiledWaiver[]>();
  for (const waiver of waivers) {
    const fault = faultOf(waiver, rules);
    if (fault) {
      report(waiver, fault, 'error');
      continue;
    }
    if (waiver.reason.split(/\s+/).length < FEWEST_WORDS)
      report(waiver, 'This waiver does not say why. Write the reason that the board would give in public.');
    if (waiver.until >= today) byFile.set(waiver.file, [...(byFile.get(waiver.file) ?? []), waiver]);
    else
      report(
        waiver,
        `This waiver ran out on ${dateInWords(waiver.until)}. Fix the finding, or ask the board to decide again and write the new date.`,
      );
  }
  const waived = problems.flatMap((problem) => {
    const waiver = byFile.get(problem.file)?.find((one) => covers(one, problem));
    return waiver ? { problem, waiver } : [];
  });
  const used = new Set(waived.map(({ waiver }) => waiver));
  const accepted = new Set(waived.map(({ problem }) => problem));
  const left = problems.filter((problem) => !accepted.has(problem));
  // An error can hide the finding: what could not be read raises nothing.
  const faulty = new Set(left.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  for (const waiver of [...byFile.values()].flat()) {
    if (used.has(waiver) || faulty.has(waiver.file) || unread.has(waiver.file)) continue;
    report(waiver, `This waiver is not needed: there is no “${waiver.rule}” finding here. Delete it.`);
  }
  return { problems: [...left, ...faults], waived };
}

const covers = ({ rule, lines }: FiledWaiver, problem: Problem): boolean =>
  problem.rule === rule && (!lines || (problem.line >= lines[0] && problem.line <= lines[1]));

function faultOf({ rule, section, lines }: FiledWaiver, rules: ReadonlyMap<string, Rule>): string | undefined {
  if (!rules.has(rule)) return `“${rule}” is not a rule. ${suggest(rule, [...rules.keys()])}`;
  if (rules.get(rule)?.force === 'binding')
    return `“${rule}” cannot be waived, because a page or an email would break. Fix what it reports, and delete this waiver.`;
  if (section !== undefined && !lines)
    return `There is no section “#${section}” here. Write the address of a section, or delete “section”.`;
  return undefined;
}
