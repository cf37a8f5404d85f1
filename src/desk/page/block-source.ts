// A block's lines, and what its form shows of them.

export interface BlockSource {
  readonly kind: string;
  /** The values of each field, by its name. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Lines that no field of the form takes: they stay as they are. */
  readonly others: readonly string[];
  readonly body: string;
}

const OPENING = /^:{3,}[ \t]*([a-z][a-z-]*)[ \t:]*$/;
const CLOSING = /^:{3,}[ \t]*$/;
const FIELD = /^[ \t\u00a0]*([A-Za-z][A-Za-z-]*(?: [A-Za-z-]+)?)[ \t\u00a0]*:(?!\/\/)[ \t\u00a0\u202f]*(.*)$/;

const nameOf = (written: string) => written.toLowerCase().replace(/[ -]+/g, ' ');

/** @param names of the fields in the form @returns undefined for what is no whole block */
export function readBlockSource(source: string, names: readonly string[]): BlockSource | undefined {
  const [first = '', ...lines] = source.trimEnd().split('\n');
  const kind = OPENING.exec(first)?.[1];
  if (kind === undefined || !CLOSING.test(lines.pop() ?? '')) return undefined;
  const fields = new Map<string, string[]>();
  const others: string[] = [];
  const known = new Map(names.map((name) => [nameOf(name), name]));
  const end = lines.findIndex((line) => line.trim() === '' || (!FIELD.test(line) && !line.startsWith('<!--')));
  const head = end < 0 ? lines : lines.slice(0, end);
  for (const line of head) {
    const [, written = '', value = ''] = FIELD.exec(line) ?? [];
    const name = known.get(nameOf(written));
    if (name === undefined) others.push(line);
    else fields.set(name, [...(fields.get(name) ?? []), value.trim()]);
  }
  return { kind, fields, others, body: lines.slice(head.length).join('\n').trim() };
}

/** The source of a block, and which field each of its lines, from 1, was written by: `''` is its text. */
export function writeBlockSource({ kind, fields, others, body }: BlockSource) {
  const written = [...fields].flatMap(([name, values]) => values.map((value) => ({ name, line: `${name}: ${value}` })));
  const head = [...written.map(({ line }) => line), ...others];
  const lines = [`::: ${kind}`, ...head, ...(body === '' ? [] : ['', body]), ':::'];
  return {
    block: lines.join('\n'),
    fieldOf: (line: number) => written[line - 2]?.name ?? (line > head.length + 1 && body !== '' ? '' : undefined),
  };
}

/** A link as a form has it: its words, its address, and what follows it. */
export interface LinkParts {
  readonly words: string;
  readonly address: string;
  readonly details: string;
}

export function readLinkParts(written: string): LinkParts {
  const [, words, address = '', details = ''] = /^\[([^\]]*)\]\(<?(.*?)>?\)[ \t]*,?[ \t]*(.*)$/.exec(written) ?? [];
  return words === undefined ? { words: '', address: written, details: '' } : { words, address, details };
}

export const writeLinkParts = ({ words, address, details }: LinkParts): string =>
  words + address + details === '' ? '' : `[${words}](${address})${details === '' ? '' : `, ${details}`}`;
