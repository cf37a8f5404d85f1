import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

/** Links, mailboxes, telephone numbers: whatever a promise can be kept with. */
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

/** “Full report here:” and then nothing, as bulletins went out with. */
export const linkPromise: TypedCheck = {
  rule: 'link-promise',
  find(typed, _surroundings, report) {
    for (const [index, { kind, text, words, offset }] of typed.passages.entries()) {
      if (kind === 'key' || typed.isSettings) continue;
      const next = typed.passages[index + 1];
      const promise = PROMISE.exec(words.trimEnd());
      if (promise && !KEPT.test(text) && !(next && STARTS_WITH_LINK.test(next.text))) {
        const found = promise[0].trimEnd();
        report(
          'link-promise',
          spanAt(typed, offset + promise.index, found.length),
          'This promises a link, and none follows. Write the link: [the full report](https://…), PDF, 1.2 MB.',
          'warning',
        );
        continue;
      }
      for (const click of text.matchAll(CLICK)) {
        if (isLinkText(text, click.index) || KEPT.test(text.slice(click.index))) continue;
        report(
          'link-promise',
          spanAt(typed, offset + click.index, click[0].length),
          `“${click[0].replace(/\s+/g, ' ')}” is no link. Write a link whose words say where it leads: [the full report](https://…).`,
          'warning',
        );
      }
    }
  },
};

/** Whether a place is within the square brackets of a link: then link-text.ts speaks of it. */
function isLinkText(text: string, at: number): boolean {
  const open = text.lastIndexOf('[', at);
  return open >= 0 && text.indexOf(']', open) > at;
}
