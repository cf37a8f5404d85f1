import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';

// Quotes, dashes and ellipses, and nothing else: “(c)” is a point of a list, and “+-” what somebody typed. Quotes keep their kind, single
// or double, as British and Welsh editors use both.

/** What is no text within a line: letters for code and pictures, nothing for marks. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  softbreak: '\n',
  hardbreak: '\n',
  code_inline: 'x',
  image: 'x',
  text_special: 'x',
};

/** Markdown's core rule, in place of its own `replacements` and `smartquotes`. */
export function typography(state: StateCore): void {
  for (const { type, children } of state.tokens) if (type === 'inline' && children) setLine(children);
}

function setLine(tokens: readonly Token[]): void {
  // An address that is its own link's text is never changed.
  const isText = tokens.map(({ type }, index) => type === 'text' && !isAutomatic(tokens[index - 1]));
  const written = tokens.map((token, index) => {
    if (token.type === 'text' && !isText[index]) return 'x';
    if (isText[index]) token.content = setDashes(token.content);
    return isText[index] ? token.content : (STANDS_FOR[token.type] ?? '');
  });
  const line = written.join('');
  if (!/["']/.test(line)) return;
  const set = setQuotes(line);
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const length = written[index]?.length ?? 0;
    if (isText[index]) token.content = set.slice(from, from + length);
    from += length;
  }
}

const isAutomatic = (token: Token | undefined) => token?.type === 'link_open' && token.info === 'auto';

const setDashes = (text: string) =>
  text
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replace(/(?<![-!])---(?!-)/g, '—')
    .replace(/(?<![-!])--(?![->])/g, '–');

const OPENS_AFTER = /[\s([{<‘“«–—/:=-]/;
/** Letters left out at the start of a word: ’tis, rock ’n’ roll, the class of ’26. */
const LEFT_OUT = /^'(?:\d\d(?!\d)|(?:tis|twas|em|til|cause|n)(?![\p{L}]))/iu;

/** The line with each straight quote curled; it stays as long. @example setQuotes("the 'new' class of '26") // 'the ‘new’ class of ’26' */
function setQuotes(line: string): string {
  let set = '';
  let open = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign !== '"' && sign !== "'") {
      set += sign;
      continue;
    }
    const before = set.at(-1) ?? ' ';
    const after = line[at + 1] ?? ' ';
    const mayOpen = OPENS_AFTER.test(before) && !/\s/.test(after);
    if (sign === '"') {
      // A length in inches, where no quotation is open.
      if (/\d/.test(before) && !open.includes('"')) set += sign;
      else if (mayOpen || (OPENS_AFTER.test(before) && !open.includes('"'))) set += '“';
      else set += '”';
      open = set.endsWith('“') ? `${open}"` : open.replace(/"[^"]*$/, '');
    } else if (mayOpen && !LEFT_OUT.test(line.slice(at)) && closes(line, at)) {
      set += '‘';
    } else {
      set += '’';
    }
  }
  return set;
}

/** Whether a quotation that opens at `at` is closed in its line: by a quote after a word, and not within one. */
function closes(line: string, at: number): boolean {
  return /^'[^']*(?:(?<=\p{L})'(?=\p{L})[^']*|(?<=\s)'(?=\d\d)[^']*)*(?<=[^\s(])'(?![\p{L}\p{N}])/u.test(
    line.slice(at, at + 2000),
  );
}
