import type { Rule } from '../../engine/check.ts';

/** `src/links` finds these. */
export const linkUnsure: Rule = {
  rule: 'link-unsure',
  severity: 'info',
  later: true,
  docs: {
    finds: 'With `--online`: a link that a program cannot test',
    raises: [
      {
        note: `A link whose server refuses programs (401, 403), has had too many requests (429), reports a fault (5xx), does
          not answer within ten seconds, has no certificate that browsers trust, or redirects more than five times.`,
      },
    ],
    passes: [
      {
        note: `A link that opens, or whose page is gone: that is [link-dead](link-dead.md). If a server asks to wait for up to
          twenty seconds, we wait and ask once more.`,
      },
    ],
    why: `Only \`npm run check -- --online\` looks for these. Many public bodies’ sites let browsers in, but not programs.
      Such a link usually works: open it yourself before you send.`,
    source: 'RFC 9110, sections 15.5.4 (403), 15.6 (5xx) and 10.2.3 (`Retry-After`); RFC 6585, section 4 (429).',
  },
};
