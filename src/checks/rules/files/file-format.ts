import type { Rule } from '../../engine/check.ts';

/** `src/build/check-downloads.ts` finds these. */
export const fileFormat: Rule = {
  rule: 'file-format',
  severity: 'warning',
  later: true,
  finds: 'A file in a format of before 2007: `.doc`, `.xls` or `.ppt`',
  raises: [{ note: 'A `.doc` file in `content/files`.' }],
  passes: [{ note: 'The same file, saved as `.docx` or PDF.' }],
  why: `Phones and screen readers read the newer formats better, and some organisations block the old ones. Whom such a file
    names in its properties cannot be checked here.`,
};
