import type { Problem } from '../../text/problem.ts';
import type { Inspection } from './inspection.ts';

export interface Finding extends Pick<Problem, 'rule' | 'severity'> {
  /** Without its subject, the file. */
  readonly says: string;
}

const DROP_PICTURE = 'Windows: Properties, Details, Remove; Mac: Preview, Inspector';
const INSPECTOR = 'File > Info > Check for Issues > Inspect Document > Inspect, then Remove All, and save it';

/** How to take names out of a file. The first that fits counts. */
const HOW: readonly (readonly [name: RegExp, how: string])[] = [
  [/\.docx$/i, `in Word: ${INSPECTOR}`],
  [/\.xlsx$/i, `in Excel: ${INSPECTOR}`],
  [/\.pp[ts]x$/i, `in PowerPoint: ${INSPECTOR}`],
  [/\.od[tsp]$/i, 'File > Properties > Reset Properties, and save it'],
  [/\.pdf$/i, `in the document that it was made from, in Word: ${INSPECTOR} as PDF; or in Acrobat: File > Properties`],
  [/^/, DROP_PICTURE],
];

const isDocument = /\.(?:docx|xlsx|pp[ts]x)$/i;
const EVERYONE = 'and everyone who downloads it can read that';

/** What is said at the file itself; a fault is said where it is linked to. */
export function describeInspection(name: string, { advice, place, names = [] }: Inspection): readonly Finding[] {
  const how = HOW.find(([pattern]) => pattern.test(name))?.[1];
  const inPlace = isDocument.test(name)
    ? `has a photograph that records where it was taken (GPS), ${EVERYONE}. Remove that from the photograph (${DROP_PICTURE}), put it into the document again in place of the old one, and upload the file again.`
    : `records where it was taken (GPS), ${EVERYONE}. Remove it (${DROP_PICTURE}), and upload the picture again.`;
  const inNames = `has hidden names of people or organisations in it (${names.join(', ')}), ${EVERYONE}. Remove them (${how}), and upload the file again.`;
  const findings: readonly (Finding | false)[] = [
    advice !== undefined && { rule: 'file-format', severity: 'warning', says: advice },
    place === true && { rule: 'file-metadata', severity: 'error', says: inPlace },
    names.length > 0 && { rule: 'file-metadata', severity: 'warning', says: inNames },
  ];
  return findings.filter((finding) => finding !== false);
}

const IN_REPOSITORY = 'People can still read it in the repository.';

/** @param wasLinked whether something that was withdrawn links to it */
export const describeUnused = (wasLinked: boolean): Finding => ({
  rule: 'file-unused',
  severity: 'warning',
  says: wasLinked
    ? `is no longer published, because what linked to it was withdrawn. ${IN_REPOSITORY} Delete it, and ask the person who looks after the repository to remove it from its history.`
    : `is not published, because nothing links to it. ${IN_REPOSITORY} Link to it, or delete it.`,
});
