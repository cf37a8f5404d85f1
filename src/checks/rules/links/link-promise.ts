import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

/** Links, mailboxes and telephone numbers keep a promise. */
const KEPT = /\]\(|\]\[|https?:\/\/|www\.|@[\w-]+\.|\b0\d{2,4} ?\d{3}|<[^>\s]+>/;
/** A list, or a link on a line of its own, below the promise. */
const STARTS_WITH_LINK =
  /^\s*(?:(?:[-*+·•]|\d{1,3}[.)])\s+(?=.*(?:\]\(|https?:|@))|[*_]*\[|https?:|<|link:|file:|item:|book:)/;
/** `full report here:`, `you can download it below:`, `available at:` at the end. */
const PROMISE =
  /\b(?:read|find|found|download(?:ed)?|available|see|view(?:ed)?|visit|access(?:ed)?|watch|register|sign up|book|click|report|details|information|link|guidance|form|slides|recording|follow)\b[^:.!?]{0,80}\b(?:here|below|at|link|address|online|website|site|page)\s*(?:[:;]|…|\.\.\.)[\s*_]*$/i;
/** A promise even without a colon. */
const CLICK =
  /\b(?:click|tap|press)\s+(?:on\s+)?(?:here|(?:this|the)\s+(?:link|button))\b|\b(?:follow|use) (?:this|the) link\b|\b(?:download|read|view|watch|open)\s+(?:\w+\s+){1,5}here(?=[.!]?\s*$)/gim;

export const linkPromise: Rule = {
  rule: 'link-promise',
  severity: 'warning',
  docs: {
    finds: 'A sentence that promises a link but has none',
    raises: ['The full report can be read here:', 'Click here to view it in your browser.'],
    passes: [
      `The full report can be read here: [the report of 2017](https://www.example.org/report).

        You can download these below:

        - [The form for schools](https://www.example.org/form)`,
    ],
    why: `Bulletins have gone out with “full report here:” and then nothing, because a mailer or Word lost the link. No
      reader can find it again.`,
    source: `Both bulletins that this project began with. WCAG 2.2, 2.4.4, for words that say what a link opens.`,
  },
  findInText(typed, _context, report) {
    for (const [index, { kind, text, words, offset }] of typed.passages.entries()) {
      if (kind === 'key' || typed.isSettings) continue;
      const next = typed.passages[index + 1];
      const promise = PROMISE.exec(words.trimEnd());
      if (promise && !KEPT.test(text) && !(next && STARTS_WITH_LINK.test(next.text))) {
        const found = promise[0].trimEnd();
        report(
          spanAt(typed, offset + promise.index, found.length),
          'This promises a link, but none follows. Add the link: [words](address).',
        );
        continue;
      }
      for (const click of text.matchAll(CLICK)) {
        if (isLinkText(text, click.index) || KEPT.test(text.slice(click.index))) continue;
        report(
          spanAt(typed, offset + click.index, click[0].length),
          `“${click[0].replace(/\s+/g, ' ')}” is not a link. Add a link whose words say what it opens: [words](address).`,
        );
      }
    }
  },
};

/** Whether a place is within the square brackets of a link, which link-text checks. */
function isLinkText(text: string, at: number): boolean {
  const open = text.lastIndexOf('[', at);
  return open >= 0 && text.indexOf(']', open) > at;
}
