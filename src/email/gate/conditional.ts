import { ENDED, HIDDEN, REVEALED } from './comment.ts';
import type { CheckedMail, EmailRule } from './rule.ts';

const TAG = /<(\/?)([a-z][\w:-]*)\b[^>]*?(\/?)>/gi;
const EMPTY: ReadonlySet<string> = new Set(['br', 'img', 'meta', 'hr', 'link', 'v:fill', 'o:lock']);

/**
 * What only Outlook reads opens a table in one comment and closes it in another. One too few, and Outlook shows the rest of
 * the mail inside it, or nothing.
 */
export const conditional: EmailRule = {
  rule: 'mail-conditional',
  find(mail, report) {
    const fault = unbalancedMark(mail) ?? unbalancedTag(mail);
    if (fault) report('mail-conditional', 'layout', `${fault} Close each in the order in which they were opened.`);
  },
};

function unbalancedMark({ comments, html }: CheckedMail): string | undefined {
  // A comment that ends too early leaves its end behind.
  const written = html.split('<![endif]').length - 1;
  const read = comments.filter((words) => HIDDEN.test(words) || ENDED.test(words)).length;
  if (written !== read) return 'A comment for Outlook is not closed, or is closed twice.';
  let open = 0;
  for (const words of comments) {
    if (REVEALED.test(words)) open++;
    else if (ENDED.test(words)) open--;
    if (open < 0 || open > 1) break;
  }
  return open === 0
    ? undefined
    : 'What is kept from Outlook (<!--[if !mso]><!-->) has no end, or an end without a start.';
}

function unbalancedTag({ comments }: CheckedMail): string | undefined {
  const open: string[] = [];
  for (const words of comments) {
    for (const [, closes, name = '', closed] of (HIDDEN.exec(words)?.[1] ?? '').matchAll(TAG)) {
      const tag = name.toLowerCase();
      if (closed || EMPTY.has(tag)) continue;
      if (!closes) open.push(tag);
      else if (open.pop() !== tag) return `What only Outlook reads closes a <${tag}> that is not the last one opened.`;
    }
  }
  return open.length === 0 ? undefined : `What only Outlook reads leaves a <${open.at(-1)}> open.`;
}
