import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aBulletin, check } from '../support/an-issue.ts';
import { STYLE } from './score.ts';

// Whole newsletters, as a careful editor would paste them: `01.md`, with a few faults, which `01.faults.txt` lists. All else that is found is wrong or pointless.

interface Fault {
  /** A rule, or a kind that several rules share. */
  readonly kind: string;
  readonly words: string;
}

export interface NewsletterScore {
  readonly issues: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Findings on lines without a fault. */
  readonly pointless: readonly string[];
}

const board = {
  bulletin: aBulletin(),
  glossary: { path: 'content/glossary.yaml', text: readFileSync('content/glossary.yaml', 'utf8') },
};

export function scoreNewsletters(folder: string): NewsletterScore {
  const place = join(import.meta.dirname, folder);
  const names = readdirSync(place).filter((name) => name.endsWith('.md'));
  const judged = names.sort().map((name) => {
    const text = readFileSync(join(place, name), 'utf8');
    return judge(text, readFaults(readFileSync(join(place, name.replace(/md$/, 'faults.txt')), 'utf8')));
  });
  return {
    issues: names.length,
    found: judged.reduce((sum, { found }) => sum + found, 0),
    missed: judged.flatMap(({ missed }) => missed),
    pointless: judged.flatMap(({ pointless }) => pointless),
  };
}

/** `link-promise: the exact words` */
const readFaults = (text: string): readonly Fault[] =>
  [...text.matchAll(/^([\w-]+): (.+)$/gm)].map(([, kind = '', words = '']) => ({ kind, words }));

function judge(text: string, faults: readonly Fault[]) {
  const path = `content/issues/${/^date: (\d{4}-\d\d)/m.exec(text)?.[1]}.md`;
  const lines = text.split('\n');
  const { problems } = check([{ path, text }], board);
  const found = problems.filter(({ file, rule }) => file === path && !STYLE.has(rule));
  const lineOf = ({ words }: Fault) => lines.findIndex((line) => line.includes(words)) + 1;
  // A rule may see a fault as another kind: a hostel as a place, and a place as an address.
  const isFound = (fault: Fault) =>
    STYLE.has(fault.kind)
      ? problems.some(({ rule }) => rule === fault.kind)
      : found.some(({ line }) => line === lineOf(fault));
  const faulty = new Set(faults.map(lineOf));
  return {
    found: faults.filter(isFound).length,
    missed: faults.filter((fault) => !isFound(fault)).map(({ kind, words }) => `${kind}: ${words}`),
    pointless: found
      .filter(({ line }) => !faulty.has(line))
      .map(({ rule, severity, line }) => `${rule} (${severity}): ${lines[line - 1]}`),
  };
}
