import type MarkdownIt from 'markdown-it';

// Where stars and underscores start and end emphasis. Markdown alone makes it of sums (2*3*4), forms (__/__/____) and mailers’ codes
// (*|NAME|*), and of “**Note:**ring” none.

const WORD = /[\p{L}\p{N}]/u;
/** Beside a mark these are no words to be stressed, unless a backslash says that they are text. */
const NO_WORDS = /^(?:[/|]|\\(?![!-/:-@[-`{-~]))/;

export function emphasis(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      const sign = this.src[start];
      if (sign !== '*' && sign !== '_') return found;
      const before = this.src[start - 1] ?? ' ';
      const after = this.src[start + found.length] ?? ' ';
      const beforeIsText = this.src[start - 2] === '\\' || !NO_WORDS.test(before);
      const afterIsText = !NO_WORDS.test(this.src.slice(start + found.length, start + found.length + 2));
      if (found.length === 1 && WORD.test(before) && WORD.test(after))
        return { ...found, can_open: false, can_close: false };
      const endsBold = sign === '*' && found.length > 1 && /[^\s*]/.test(before) && WORD.test(after);
      return {
        ...found,
        can_open: found.can_open && afterIsText,
        can_close: (found.can_close || endsBold) && beforeIsText,
      };
    }
  };
}
