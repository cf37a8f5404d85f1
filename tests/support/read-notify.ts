// GOV.UK Notify's Markdown as far as it is known: https://github.com/alphagov/notifications-utils sets mistune 0.8 up so that a sign at the
// start of a line needs no space after it, “^” quotes, and bold, italics and code are off. This is not its code; it is
// what its rules say, for texts that we made.

/** A block as Notify would show it. */
export interface NotifyBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote';
  /** What a reader reads; addresses of links follow their words in square brackets. */
  readonly text: string;
}

const HEADING = /^ *(#{1,6}) *([^\n]+?) *#* *$/;
const ITEM = /^ *(?:[•*-]|\d+\.) *([^\n]*)$/;
const RULE = /^ {0,3}[-*_](?: *[-*_]){2,} *$/;

export function readNotify(markdown: string): readonly NotifyBlock[] {
  // Entities are read before Markdown is, and signs of HTML are escaped after that.
  const source = readEntities(markdown);
  return source
    .split(/\n{2,}/)
    .flatMap((chunk) => readChunk(chunk.replace(/\n+$/, '')))
    .filter(({ text }) => text.trim() !== '');
}

function readChunk(chunk: string): readonly NotifyBlock[] {
  if (/^ *\^/.test(chunk)) {
    const inner = chunk.replace(/^ *\^ ?/gm, '');
    return readChunk(inner).map(({ text }) => ({ kind: 'quote', text }));
  }
  return chunk.split('\n').flatMap((line): readonly NotifyBlock[] => {
    if (RULE.test(line)) return [];
    const heading = HEADING.exec(line);
    if (heading)
      return [{ kind: (heading[1] ?? '').length <= 2 ? 'heading' : 'paragraph', text: readInline(heading[2] ?? '') }];
    const item = ITEM.exec(line);
    if (item) return readChunk(item[1] ?? '').map(({ text }) => ({ kind: 'item', text }));
    return [{ kind: 'paragraph', text: readInline(line) }];
  });
}

/** `&nbsp;`, `&amp;` and the names of round brackets stay; other entities become their sign. */
function readEntities(text: string): string {
  return text.replace(/&#(\d+);|&(lt|gt|quot|apos);/g, (_, code, name: string) =>
    code ? String.fromCodePoint(Number(code)) : ({ lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? ''),
  );
}

/** Entities that were left are shown by the browser, last of all. */
function readInline(line: string): string {
  return readMarks(line).replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').trim();
}

function readMarks(line: string): string {
  return line.replace(
    /\\([\\`*{}[\]()#+\-.!_>~|])|!?\[((?:\\.|[^[\]\\])*)\]\(([^)\s]*)\)/g,
    (_, sign, words, address) => (sign ? sign : `${readMarks(words)} [${address}]`),
  );
}

/** The fields that Notify would ask a value for. */
export function fieldsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\({2}([^()]+)\){2}/g)].map((found) => found[1] ?? '');
}
