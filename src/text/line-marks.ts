// Lines that Markdown takes for code or for a list, and that people type for something else.

/** What Word and others have for Markdown’s hyphen. */
export const BULLETS = '•·‣⁃▪▫●■□◦○◆◇❖►▶▸➢➤→✓✔☑';
/** Lines across the page. */
const RULER = /^[ \t]*(?:~{4,}|\+{4,}|#{7,}|={3,}|([•·●▪■–—─━═])\1{3,})[ \t]*$/u;
/** Waves or backticks before words, which would be the name of a code’s language. */
const WAVES = /^[ \t]*(?:~{3,}(?=.*[^\s~])|`{3,}(?=[^`]*$)(?![ \t]*[a-z]{0,10}[ \t]*$))/;
/** An item without words. */
const EMPTY_ITEM = /^[ \t]*[-•·]$/;
const ITEM = /^[ \t]*-[ \t]/;

/** @example readLineMarks(['“Nobody asked.”', '- A school nurse']) // ['“Nobody asked.”', '– A school nurse'] */
export const readLineMarks = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => {
    const [before = '', after = ''] = [lines[at - 1], lines[at + 1]];
    if (RULER.test(line)) return '***';
    if (WAVES.test(line)) return line.replace(WAVES, (waves) => waves.replace(/[~`]/g, '\\$&'));
    if (EMPTY_ITEM.test(line.trimEnd())) return '';
    const isSource = ITEM.test(line) && /[”"’']\s*$/.test(before) && !ITEM.test(before) && !ITEM.test(after);
    return isSource ? line.replace('-', '–') : line;
  });
