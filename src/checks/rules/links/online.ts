import type { Rule } from '../../engine/check.ts';

// `src/links` finds these.

export const linkDead: Rule = {
  rule: 'link-dead',
  severity: 'warning',
  later: true,
  finds: 'With `--online`: a link to another site whose page or host is gone, or that the public cannot reach',
  raises: [
    {
      note: `A link whose server answers 404 or 410, to \`GET\` as well as to \`HEAD\`; a host name that cannot be looked up; an address
        such as \`https://10.0.0.1/\`, or a name that goes there.`,
    },
  ],
  passes: [
    {
      note: `A link that opens, even after a redirect. A server that refuses programs, is busy or is down for a while: that is
        [link-unsure](link-unsure.md). Names kept for examples (\`example.org\`, and names that end in \`.example\` or \`.test\`) are
        never asked for. If no name at all can be looked up, this machine is offline and no link is called dead.`,
    },
  ],
  why: `Only \`npm run check -- --online\` and the weekly workflow *Links* look for these. It is only a warning, because
    an archive of ten years has dead links, and another site’s fault should not stop a build. Correct the address, link
    to a copy in a web archive, or add a waiver.

    Requests are polite: one at a time for each host, \`HEAD\` before \`GET\`, no cookies, no page read, with a name
    that says which archive asks. A link that opened is not asked for again for six days. No message repeats what
    follows \`?\` in an address, because it can be somebody’s name.`,
  source: `RFC 9110, sections 15.5.5 (404) and 15.5.11 (410); for addresses that are not public, IANA’s special-purpose
    address registries.`,
};

export const linkMoved: Rule = {
  rule: 'link-moved',
  severity: 'info',
  later: true,
  finds: 'With `--online`: a link whose page has moved permanently',
  raises: [{ note: 'A link that is answered with 301 or 308, and then opens at another address.' }],
  passes: [{ note: 'A temporary redirect (302, 303, 307), or a change only in what follows `?`.' }],
  why: `Redirects disappear when a site is rebuilt, and then the link is dead. A page that now opens a site’s home page
    is usually gone already: the message says so.`,
  source: 'RFC 9110, sections 15.4.2 (301) and 15.4.9 (308).',
};

export const linkUnsure: Rule = {
  rule: 'link-unsure',
  severity: 'info',
  later: true,
  finds: 'With `--online`: a link that a program cannot test',
  raises: [
    {
      note: `A link whose server refuses programs (401, 403), has had too many requests (429), reports a fault (5xx), does not
        answer within ten seconds, has no certificate that browsers trust, or redirects more than five times.`,
    },
  ],
  passes: [
    {
      note: `A link that opens, or whose page is gone: that is [link-dead](link-dead.md). If a server asks to wait for up to twenty
        seconds, we wait and ask once more.`,
    },
  ],
  why: 'Many public bodies’ sites let browsers in, but not programs. Open the link yourself before you send.',
  source: 'RFC 9110, sections 15.5.4 (403), 15.6 (5xx) and 10.2.3 (`Retry-After`); RFC 6585, section 4 (429).',
};

export const fileSize: Rule = {
  rule: 'file-size',
  severity: 'info',
  later: true,
  finds: 'With `--online`: the type and size of a file on another site, where they are not given beside the link',
  raises: [
    {
      note: 'A link that [file-details](file-details.md) reports, to a file whose server says what it is and how large.',
    },
  ],
  passes: [{ note: 'A link with the type and size after it. A server that does not say how large the file is.' }],
  why: 'You can copy what the finding says, and need not download the file to find out.',
};
