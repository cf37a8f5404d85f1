import type { Rule } from '../../engine/check.ts';

/** `src/build/check-downloads.ts` finds these. */
export const fileContent: Rule = {
  rule: 'file-content',
  severity: 'error',
  force: 'binding',
  later: true,
  finds: 'A file in `content/files` that is damaged, protected, too large, or could do harm',
  raises: [
    {
      note: `A file of more than 20 MB, or with nothing in it. A PDF without its end. A file with a password. A Word, Excel or PowerPoint file
        with macros, also under another ending. A program, a web page, an archive. A file that is not what its ending says. Two
        files whose names differ only in capitals, spaces or accents: both would get the same address.`,
    },
  ],
  passes: [
    { note: 'PDF, Word, Excel, PowerPoint and OpenDocument files, pictures, sound, CSV and plain text that open.' },
  ],
  why: `Readers open what a safeguarding board sends. The file at an address is the file that you uploaded, byte for byte, so
    the checks open it first. The finding is at each link to the file, or at the file if nothing links to it.`,
  source: 'ISO 32000 (PDF), ECMA-376 (Office files); the National Cyber Security Centre’s guidance on macros.',
};
