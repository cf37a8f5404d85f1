import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

/** Links, mailboxes and telephone numbers keep a promise. */
const KEPT = /\]\(|\]\[|https?:\/\/|www\.|@[\w-]+\.|\b0\d{2,4} ?\d{3}|<[^>\s]+>/;
/** A list, or a link on a line of its own, below the promise. */
const STARTS_WITH_LINK =
  /^\s*(?:(?:[-*+·•]|\d{1,3}[.)])\s+(?=.*(?:\]\(|https?:|@))|[*_]*\[|https?:|<|link:|file:|item:|book:)/;
/** `full report here:`, `available at:` at the end. */
const PROMISE =
  /\b(?:read|find|found|download(?:ed)?|available|see|view(?:ed)?|visit|access(?:ed)?|watch|register|sign up|book|click|report|details|information|link|guidance|form|slides|recording|follow)\b[^:.!?]{0,80}\b(?:here|below|at|link|address|online|website|site|page)\s*(?:[:;]|…|\.\.\.)[\s*_]*$/i;
const CLICK =
  /\b(?:click|tap|press)\s+(?:on\s+)?(?:here|(?:this|the)\s+(?:link|button))\b|\b(?:follow|use) (?:this|the) link\b|\b(?:download|read|view|watch|open)\s+(?:\w+\s+){1,5}here(?=[.!]?\s*$)/gim;

export const linkPromise: Rule = {
  rule: 'link-promise',
  severity: 'warning',
  finds: 'A sentence that promises a link but has none',
  raises: ['The full report can be read here:', 'Click here to view it in your browser.'],
  passes: [
    'The full report can be read here: [the report of 2017](https://www.example.org/report).',
    'You can download these below:\n\n- [The form for schools](https://www.example.org/form)',
  ],
  advised: [
    'The full report can be read here: [the report of 2017](https://www.example.org/report)',
    '[The view in a browser](https://www.example.org/issue) to view it in your browser.',
  ],
  why: 'A mailer or Word lost the link, and no reader can find it again.',
  source: 'Both bulletins that this project began with. WCAG 2.2, 2.4.4, for words that say what a link opens.',
  findInText: inPassages((passage, report, { passages }) => {
    const { kind, text, words } = passage;
    if (kind === 'key') return;
    const promise = PROMISE.exec(words.trimEnd());
    const next = promise && passages[passages.indexOf(passage) + 1];
    if (promise && !KEPT.test(text) && !(next && STARTS_WITH_LINK.test(next.text))) {
      const message = 'This promises a link, but none follows. Add the link: [words](address).';
      report(promise.index, promise[0].trimEnd().length, message);
      return;
    }
    for (const { 0: click, index } of text.matchAll(CLICK)) {
      if (isLinkText(text, index) || KEPT.test(text.slice(index))) continue;
      const quoted = `“${click.replace(/\s+/g, ' ')}”`;
      report(
        index,
        click.length,
        `${quoted} is not a link. Add a link whose words say what it opens: [words](address).`,
      );
    }
  }),
};

/** Whether a place is within the square brackets of a link, which link-text checks. */
function isLinkText(text: string, at: number): boolean {
  const open = text.lastIndexOf('[', at);
  return open >= 0 && text.indexOf(']', open) > at;
}
