import type { SourceFile } from '../../text/source.ts';

/** YAML 1.2, 5.7, and a line that goes on. */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(\r?\n[ \t]*)|([ "/\\])|([0abtnvfreN_LP]))/gi;
/** A line that belongs to the one before it, in any style. */
const GOES_ON = /(?<![\s:>|-])[ \t]*\n[ \t]+(?![\s-])/g;

/** The YAML of a file as its reader understands it, where that differs from what was typed: a rule would read `"\u0039"` as it is. */
export function unescapeYaml({ path, text }: SourceFile): SourceFile | undefined {
  const yaml = path.endsWith('.yaml') ? text : (/^---\s[\s\S]*?\n---/.exec(text)?.[0] ?? text.slice(0, 5000));
  const isFolded = /[>|][-+\d]*\s*\n[ \t]/.test(yaml);
  if (!isFolded && !/\\(?:[xu][\da-f]|[\r\n ntN_LP])/i.test(yaml)) return undefined;
  const unescaped = yaml.replace(ESCAPE, (found, x, u, long, end, sign) => {
    const code = Number.parseInt(x ?? u ?? long ?? '', 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    return end === undefined ? (sign ?? (/\\[\da-z]/i.test(found) ? ' ' : found)) : '';
  });
  return { path: 'unescaped.yaml', text: isFolded ? unescaped.replace(GOES_ON, ' ') : unescaped };
}
