import type MarkdownIt from 'markdown-it';

// Where stars and underscores start and end emphasis. Markdown alone makes it of sums (2*3*4), forms (__/__/____) and mailers’ codes
// (*|NAME|*), and of “**Note:**ring” none.

const WORD = /[\p{L}\p{N}]/u;
/** Beside a mark these are no words to be stressed. */
const NO_WORDS = /[/\\|]/;

export function emphasis(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      const sign = this.src[start];
      if (sign !== '*' && sign !== '_') return found;
      const before = this.src[start - 1] ?? ' ';
      const after = this.src[start + found.length] ?? ' ';
      if (found.length === 1 && WORD.test(before) && WORD.test(after))
        return { ...found, can_open: false, can_close: false };
      const endsBold = sign === '*' && found.length > 1 && /[^\s*]/.test(before) && WORD.test(after);
      return {
        ...found,
        can_open: found.can_open && !NO_WORDS.test(after),
        can_close: (found.can_close || endsBold) && !NO_WORDS.test(before),
      };
    }
  };
}
