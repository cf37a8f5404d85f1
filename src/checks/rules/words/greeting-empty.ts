import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

const DEAR = '(?:Dear|Annwyl)';
const HELLO = '(?:Hello|Helo|Hi|Hey|Good (?:morning|afternoon|evening)|Welcome|Thank you)';
const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir)';
/** What a mailer did not fill in: `[First name]`, `«Name»`, `____`, `…`; not a mailer’s own code, such as `{{ name }}`. */
const BLANK =
  '(?:\\[(?!\\[)[^\\][\\n,=|]{1,30}\\](?!\\(|\\s{3})|\\{(?!\\{)[^{}\\n]{1,30}\\}|[«<][^«»<>\\n]{1,30}[»>]|_{2,}|…|\\.{3,}|x{2,}|[–—-]+(?=\\s*(?:$|\\n)))';

/** A greeting whose name is missing, at the start of a paragraph. */
const GREETING = new RegExp(
  `^\\s*([*_]*(?:${[
    `(?:${DEAR}|${HELLO})[*_]*\\s+(?=[,!:](?!\\w))`,
    `(?:${DEAR}|To)[*_]*(?=[,!:]?\\s*(?:$|\\n)|,)`,
    // `Dear Mr/Mrs ,`, `Dear all at ,`, `Dear and team,`
    `${DEAR}\\s+(?:${TITLE}\\s?\\/\\s?)?(?:${TITLE}\\s*(?=,|\\/?\\s*(?:$|\\n))(?<!Sir\\s*)|Sir\\/|[^,\\n]{1,40}\\b(?:at|and|of|in|from)\\s+(?=,)|(?:and|&)\\s)`,
    `(?:${DEAR}|${HELLO})\\s+${BLANK}`,
  ].join('|')}))`,
  'i',
);

export const greetingEmpty: Rule = {
  rule: 'greeting-empty',
  severity: 'warning',
  finds: '“Dear ,” or “Dear” without a name',
  raises: ['Dear ,', 'Dear\n\nThank you for subscribing.'],
  passes: ['Dear colleague,', 'Hello, and welcome.'],
  advised: [undefined, 'Dear colleague,\n\nThank you for subscribing.'],
  why: `Mailings have gone out like this to thousands: the merge tag was empty, or was lost when the text was copied.
    \`greeting:\` in \`bulletin.yaml\` puts the mailer’s code in the right place.`,
  source: 'Mailings of public bodies.',
  findInText: inPassages(({ kind, words }, report) => {
    const found = kind === 'prose' ? GREETING.exec(words)?.[1] : undefined;
    if (found === undefined) return;
    report(
      words.indexOf(found),
      found.trimEnd().length,
      'This greeting has no name, perhaps because a mailer’s code was lost. Write “Dear colleague,”, or add “greeting:” to bulletin.yaml so that the mailer fills in each reader’s name.',
    );
  }),
};
