import type { SourceFile } from '../../text/source.ts';
import { MONTH } from '../rules/personal/exact-day.ts';
import { asWords, decode, isReadOut } from './decode.ts';

// What messages may repeat, and rules do not read as it is meant: they read passages, as they were typed.

/** A value in YAML that may have an escape. */
const HAS_ESCAPE = /\\(?:[xuU][\dA-Fa-f]|[\n ntN_LP])/;

/** Words joined as in an address: `born%20on%203%20May%202012`, `ring-Rachel-Example`. Rules look for capitals and digits. */
const JOINED =
  /(?<![\p{L}\p{N}’'.,:+_-])(?=\S{0,80}[\p{Lu}\d])[\p{L}\p{N}’'.,:]+(?:(?:%(?:25)*20|[+_-])[\p{L}\p{N}’'.,:]+){2,}/gu;

/** A line that opens a block, and has more than its kind. */
const OPENING = /^:::+(?!:)[ \t]*\S+[ \t]+\S.*$/gm;

/** Where a date, a number or a name may go on in the next line, also from one field to another. */
const JOINT = new RegExp(
  [
    // The break comes first, so that nothing is looked for at any other sign.
    `\\n(?<=(?:\\d[^\\n]{0,18}|\\p{Lu}\\p{Ll}+[*_~\`]{0,3})\\n)(?=[ \\t>]*[*_~\`]{0,3}(?:\\d|${MONTH}\\b|[A-D]\\b)|[ \\t]+[*_~\`]{0,3}\\p{Lu}\\p{Ll})`,
    '\\n(?=[ \\t>]*\\d[\\d/-]{3})',
  ].join('|'),
  'gu',
);
/** A mark of Markdown within a date, a number or a name: `3 **May** 2012`. */
const EMPHASIS = /[*_~`](?:(?<=(?:\d|\p{Lu}\p{Ll}+)[ ,]?[*_~`]{1,3})(?=[*_~`]{0,2}[ ,]{0,2}[\p{Lu}\d]))/gu;
/** Characters on either side. */
const AROUND = 80;

/** Such parts of a file, each a paragraph. Undefined where there is none. */
export function readHidden({ path, text }: SourceFile): SourceFile | undefined {
  const yaml = path.endsWith('.yaml') ? text : (/^---\s[\s\S]*?\n---/.exec(text)?.[0] ?? '');
  const parts = [
    ...(HAS_ESCAPE.test(yaml) ? [decode(yaml).text] : []),
    ...(text.match(JOINED) ?? []).map((name) => asWords(decode(name).text)),
    ...text.split('\n').flatMap((line) => (line.search(EMPHASIS) < 0 && !isReadOut(line) ? [] : decode(line).text)),
    ...(text.match(OPENING) ?? []).map((line) => line.replace(/^:+/, '')),
    ...Array.from(text.matchAll(JOINT), ({ index }) => decode(joinAt(text, index)).text),
  ];
  return parts.length === 0 ? undefined : { path: 'hidden.md', text: parts.join('\n\n') };
}

/** The end of a line and the start of the next, as a paragraph. */
function joinAt(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - AROUND), end).replace(/^[\s\S]*\n/, '');
  const after = text.slice(end + 1, end + AROUND).replace(/\n[\s\S]*$/, '');
  return `${before.replace(/^[:\s>]+/, '')}\n${after.replace(/^[:\s>]+/, '')}`;
}
