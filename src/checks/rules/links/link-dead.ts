import type { Rule } from '../../engine/check.ts';

/** `src/links` finds these. */
export const linkDead: Rule = {
  rule: 'link-dead',
  severity: 'warning',
  later: true,
  docs: {
    finds: 'With `--online`: a link to another site whose page or host is gone, or that the public cannot reach',
    raises: [
      {
        note: `A link whose server answers 404 or 410, to \`GET\` as well as to \`HEAD\`; a host name that cannot be looked up; an
          address such as \`https://10.0.0.1/\`, or a name that goes there.`,
      },
    ],
    passes: [
      {
        note: `A link that opens, even after a redirect. A server that refuses programs, is busy or is down for a while: that
          is [link-unsure](link-unsure.md). Names kept for examples (\`example.org\`, and names that end in \`.example\` or
          \`.test\`) are never asked for. If no name at all can be looked up, this machine is offline and no link is called
          dead.`,
      },
    ],
    why: `Only \`npm run check -- --online\` and the weekly workflow *Links* look for these. People read a bulletin for
      years, and come back for its links. It is only a warning, because an archive of ten years has dead links, and
      another site’s fault should not stop a build. Correct the address, link to a copy in a web archive, or add a
      waiver.

      Requests are polite: one at a time for each host, \`HEAD\` before \`GET\`, no cookies, no page read, with a name
      that says which archive asks. A link that opened is not asked for again for six days. No message repeats what
      follows \`?\` in an address, because it can be somebody’s name.`,
    source: `RFC 9110, sections 15.5.5 (404) and 15.5.11 (410); for addresses that are not public, IANA’s special-purpose
      address registries.`,
  },
};
