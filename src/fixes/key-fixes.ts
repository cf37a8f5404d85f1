import type { Typed } from '../checks/engine/passages.ts';
import { isProblem } from '../fields/dates.ts';
import { readDay } from '../fields/read-day.ts';
import { writeYaml } from '../text/typed-yaml.ts';
import type { TypingOf } from '../text/typing.ts';
import { readYaml } from '../text/yaml.ts';
import type { Fix } from './fix.ts';

/** Keys as other programs read them, too: values in quotes where YAML wants them, dates as `2018-02-01`. */
export function findKeyFixes(
  { text, isSettings, surroundings, lineStarts }: Typed,
  typingOf: TypingOf,
): readonly Fix[] {
  const lines = text.split('\n');
  const first = isSettings ? 0 : 1;
  const typed = lines.slice(first, isSettings ? lines.length : Math.max(first, surroundings.frontMatterEnd));
  let canBeRead = true;
  readYaml(typed.join('\n'), 1, 'yaml', () => (canBeRead = false), typingOf);
  if (!canBeRead) return [];
  return writeYaml(typed, typingOf).lines.flatMap((line, index) => {
    const to = writeDates(line);
    const offset = lineStarts[first + index] ?? 0;
    return to === typed[index] ? [] : { offset, length: typed[index]?.length ?? 0, to };
  });
}

const DATE_KEY = '(?:date|on|until|verified|prepared|reviewed|consent-until): +';
/** A date after its key: on a line of its own, or in brackets. */
const LINE = new RegExp(`^( *(?:- +)*${DATE_KEY})(.*)$`);
const IN_BRACKETS = new RegExp(`(?<=[{,] *)(${DATE_KEY})([^,{}]*)`, 'g');
const VALUE = /^(["']?)([^"'#]{0,60}?)\1(\s*|\s+#.*)$/;

function writeDates(line: string): string {
  const write = (_: string, key: string, value: string) => key + value.replace(VALUE, writeDate);
  return /^ *(?:- +)*(?:[\w-]+: +)?\{/.test(line) ? line.replace(IN_BRACKETS, write) : line.replace(LINE, write);
}

function writeDate(written: string, _quote: string, value: string, rest: string): string {
  const day = readDay(value);
  return isProblem(day) ? written : day.value + rest;
}
