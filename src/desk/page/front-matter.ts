// The keys of an issue in its source, a line each: what a form shows of them, and how it changes one without touching the rest.

const FENCE = /^---\s*$/;

interface Keys {
  readonly lines: readonly string[];
  /** The line that closes the front matter, from 0. */
  readonly end: number;
}

function openKeys(text: string): Keys | undefined {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  return end < 0 ? undefined : { lines, end };
}

/** The lines of a key: its own, and those indented below it. */
function placeOf({ lines, end }: Keys, key: string): readonly [from: number, to: number] | undefined {
  const from = lines.findIndex((line, index) => index > 0 && index < end && line.startsWith(`${key}:`));
  if (from < 0) return undefined;
  const next = lines.findIndex((line, index) => index > from && (index >= end || !/^(?:\s+\S|-\s)/.test(line)));
  return [from, next];
}

/** A key's value as it was typed, without quotes; undefined where the text has no such key. */
export function readKey(text: string, key: string): string | undefined {
  const keys = openKeys(text);
  const place = keys && placeOf(keys, key);
  if (!place) return undefined;
  const [first = '', ...rest] = keys.lines.slice(...place);
  const value = [first.slice(key.length + 1), ...rest].map((line) => line.trim()).filter(Boolean);
  const isList = rest.some((line) => /^\s*-\s/.test(line));
  if (isList) return `[${value.map((line) => line.replace(/^-\s+/, '')).join(', ')}]`;
  const [, quoted] = /^"([^"\\]*)"$|^'([^']*)'$/.exec(value.join(' ')) ?? [];
  return quoted ?? value.join(' ');
}

export const readListKey = (text: string, key: string): readonly string[] =>
  (readKey(text, key) ?? '')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** The change that leaves out a key. */
export function dropKey(text: string, key: string) {
  const keys = openKeys(text);
  const place = keys && placeOf(keys, key);
  return place && { from: offsetOf(keys, place[0]), to: offsetOf(keys, place[1]), text: '' };
}

/** Of a line, from 0. */
const offsetOf = ({ lines }: Keys, index: number): number =>
  lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);

/** The change that writes a value; a text without front matter gets one. */
export function writeKey(text: string, key: string, value: string) {
  const keys = openKeys(text);
  const line = `${key}: ${value.replace(/\s+/g, ' ').trim()}`.trimEnd();
  if (!keys) return { from: 0, to: 0, text: `---\n${line}\n---\n\n` };
  const [from, to] = placeOf(keys, key) ?? [keys.end, keys.end];
  return { from: offsetOf(keys, from), to: offsetOf(keys, to), text: `${line}\n` };
}
