import type { SourceFile } from '../../text/source.ts';
import { MONTH } from '../rules/personal/exact-day.ts';

// What messages may repeat, and rules do not read as it is meant: they read passages, as they were typed.

/** YAML 1.2, 5.7, and a line that goes on. */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(\n[ \t]*)|([ "/\\])|([0abtnvfreN_LP]))/gi;
const HAS_ESCAPE = /\\(?:[xu][\da-f]|[\n ntN_LP])/i;

/** A line that opens a block, and has more than its kind. */
const OPENING = /^:::+(?!:)[ \t]*\S+[ \t]+\S.*$/gm;

/** Where a date, a number or a name may go on in the next line, also from one field to another. */
const JOINT = new RegExp(
  [
    // The break comes first, so that nothing is looked for at any other sign.
    `\\n(?<=(?:\\d[^\\n]{0,12}|\\p{Lu}\\p{Ll}+)\\n)(?=[ \\t>]*(?:\\d|${MONTH}\\b|[A-D]\\b)|[ \\t]+\\p{Lu}\\p{Ll})`,
    '\\n(?=[ \\t>]*\\d[\\d/-]{3})',
  ].join('|'),
  'gu',
);
/** Characters on either side. */
const AROUND = 80;

/** Such parts of a file, each a paragraph. Undefined where there is none. */
export function readHidden({ path, text }: SourceFile): SourceFile | undefined {
  const yaml = path.endsWith('.yaml') ? text : (/^---\s[\s\S]*?\n---/.exec(text)?.[0] ?? '');
  const parts = [
    ...(HAS_ESCAPE.test(yaml) ? [readEscapes(yaml)] : []),
    ...(text.match(OPENING) ?? []).map((line) => line.replace(/^:+/, '')),
    ...Array.from(text.matchAll(JOINT), ({ index }) => joinAt(text, index)),
  ];
  return parts.length === 0 ? undefined : { path: 'hidden.md', text: parts.join('\n\n') };
}

function readEscapes(yaml: string): string {
  return yaml.replace(ESCAPE, (_found, x, u, long, end, sign) => {
    const code = Number.parseInt(x ?? u ?? long ?? '', 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    return end === undefined ? (sign ?? ' ') : '';
  });
}

/** The end of a line and the start of the next, as a paragraph. */
function joinAt(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - AROUND), end).replace(/^[\s\S]*\n/, '');
  const after = text.slice(end + 1, end + AROUND).replace(/\n[\s\S]*$/, '');
  return `${before.replace(/^[:\s>]+/, '')}\n${after.replace(/^[:\s>]+/, '')}`;
}
