import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { everydayAcronyms } from '../../matchers/acronyms/everyday.ts';
import { type Acronym, findAcronyms } from '../../matchers/acronyms/find-acronyms.ts';
import { fitAfter, fitBefore } from '../../matchers/acronyms/fit-initials.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';

interface Use {
  /** Where the first one starts and ends in the file. */
  readonly start: number;
  readonly end: number;
  readonly short: string;
  /** Where it is explained; nowhere yet. */
  explained?: number;
}

/** A short form that is not explained where readers meet it first. */
export const acronym: TypedCheck = {
  rule: 'acronym',
  find(typed, { board, glossary }, report) {
    const uses = new Map<string, Use>();
    for (const prose of readProse(typed, board?.language)) {
      for (const one of findAcronyms(prose)) {
        const { short, at } = one;
        if (everydayAcronyms.has(short) || Object.hasOwn(glossary, short) || short === board?.board?.short) continue;
        const word = prose.words[at];
        if (!word) continue;
        const start = prose.offset + word.start;
        const use: Use = uses.get(short) ?? { short, start, end: prose.offset + word.end };
        uses.set(short, use);
        if (use.explained === undefined && isExplained(one, prose)) use.explained = start;
      }
    }
    for (const { short, start, end, explained } of uses.values()) {
      if (explained === start) continue;
      const at = spanAt(typed, start, end - start);
      const found =
        explained === undefined
          ? `“${short}” is explained neither here, at its first use, nor in the glossary.`
          : `“${short}” is explained only in line ${spanAt(typed, explained, 0).line}, after this first use.`;
      report(
        'acronym',
        at,
        `${found} Write it out here with “(${short})” after it, or add what it stands for to content/glossary.yaml.`,
        'warning',
      );
    }
  },
};

/** `serious case review (SCR)`, `SCR (serious case review)`, `the LADO, the local authority designated officer`. */
function isExplained({ short, at }: Acronym, { words }: Prose): boolean {
  if (fitBefore(short, skipBefore(words, at), skipBefore(words, at).length)) return true;
  let next = at + 1;
  while (next < at + 4 && FILLERS.has(words[next]?.lower ?? '')) next++;
  return fitAfter(short, words, next) !== undefined;
}

/** What may stand between a short form and what it stands for: `(known as SCRs)`, `CSE means …`. */
const FILLERS: ReadonlySet<string> = new Set('or the known as also called short for means is stands a an'.split(' '));

function skipBefore(words: Prose['words'], at: number): Prose['words'] {
  let end = at;
  while (end > Math.max(0, at - 4) && FILLERS.has(words[end - 1]?.lower ?? '')) end--;
  return words.slice(Math.max(0, end - 14), end);
}
