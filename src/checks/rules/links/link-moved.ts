import type { Rule } from '../../engine/check.ts';

/** `src/links` finds these. */
export const linkMoved: Rule = {
  rule: 'link-moved',
  severity: 'info',
  later: true,
  docs: {
    finds: 'With `--online`: a link whose page has moved permanently',
    raises: [{ note: 'A link that is answered with 301 or 308, and then opens at another address.' }],
    passes: [{ note: 'A temporary redirect (302, 303, 307), or a change only in what follows `?`.' }],
    why: `Only \`npm run check -- --online\` looks for these. Redirects disappear when a site is rebuilt, and then the link
      is dead. A page that now opens a site’s home page is usually gone already: the message says so.`,
    source: 'RFC 9110, sections 15.4.2 (301) and 15.4.9 (308).',
  },
};
