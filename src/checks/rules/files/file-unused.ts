import type { Rule } from '../../engine/check.ts';

/** `src/build/check-downloads.ts` finds these. */
export const fileUnused: Rule = {
  rule: 'file-unused',
  severity: 'warning',
  later: true,
  finds: 'A file in `content/files` that nothing links to',
  raises: [{ note: 'A file that no issue and no page links to, or only an issue or a review that was withdrawn.' }],
  passes: [{ note: 'A file that a draft links to. It is published when the draft is.' }],
  why: `It is not published with the archive, but anyone can read it in a public repository. Somebody forgot the link, or the
    file.`,
};
