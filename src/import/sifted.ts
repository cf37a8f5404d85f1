// Lines that are left out of a text, and said.

export interface Sifted {
  readonly markdown: string;
  /** The words left out, in their order. */
  readonly left: readonly string[];
}

/** @param out which lines are left out, by their index. @param between what is in the place of each; nothing, if what is beside it belongs together */
export function sift(lines: readonly string[], out: ReadonlySet<number>, between: readonly string[] = []): Sifted {
  const kept = lines.flatMap((line, at) => (out.has(at) ? between : [line])).join('\n');
  const left = lines.filter((_, at) => out.has(at));
  return { markdown: kept.replace(/\n{3,}/g, '\n\n').trim(), left: left.map(plain).filter(Boolean) };
}

/** Who wrote and who reads, and what makes a link theirs. */
const PEOPLE = /(?<=^(?:from|to|cc|bcc|reply-to|oddi wrth|at)\s*: ?)\S.*|\S*@\S*|(?<=https?:[^\s?#]{1,300})[?#]\S*/gi;

/** Without marks of Markdown, and without people; an address stays. */
export const plain = (line: string) =>
  line
    .replace(/!?\[([^\][]*)\]\((?:mailer:)?([^)\s]*)[^)]*\)/g, '$1 $2')
    .replace(/^(?:#{1,6}|[-*>]|\d+\.)\s+/, '')
    .replace(/[*~|]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PEOPLE, '…');
