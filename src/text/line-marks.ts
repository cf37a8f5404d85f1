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
/** The line below a heading in the plain text of GovDelivery or Mailchimp, which has stars before it. */
const UNDERLINE = /^([-=~*])\1{4,}[ \t]*$/;
const STARS = /^\*\*[ \t]+(?=\S)/;
/** The number of a page. */
const PAGE = /^[ \t]*-[ \t]?\d{1,3}[ \t]?-[ \t]*$/;
/** A note’s star, which a word above has too. */
const NOTE = /^\*[ \t]+\S/;
const NOTED = /^(?:[^*]*\*[^*]*\*)*[^*]*[\p{L}\p{N}.,)”’%]\*(?=[\s.,;:)]|$)/u;

/** @example readLineMarks(['“Nobody asked.”', '- A school nurse']) // ['“Nobody asked.”', '– A school nurse'] */
export function readLineMarks(lines: readonly string[]): readonly string[] {
  const noted = lines.findIndex((line) => line.includes('*') && !NOTE.test(line) && NOTED.test(line));
  return lines.map((line, at) => {
    const [before = '', after = ''] = [lines[at - 1], lines[at + 1]];
    if (isUnderlined(lines, at)) return `**${line.replace(STARS, '').trim()}**`;
    if (isUnderlined(lines, at - 1)) return '';
    if (RULER.test(line)) return '***';
    if (WAVES.test(line)) return line.replace(WAVES, (waves) => waves.replace(/[~`]/g, '\\$&'));
    if (PAGE.test(line)) return line.replace('-', '\\-');
    if (NOTE.test(line) && noted >= 0 && noted < at && !NOTE.test(before) && !NOTE.test(after)) return `\\${line}`;
    if (EMPTY_ITEM.test(line.trimEnd())) return '';
    const isSource = ITEM.test(line) && /[”"’']\s*$/.test(before) && !ITEM.test(before) && !ITEM.test(after);
    return isSource ? line.replace('-', '–') : line;
  });
}

/** A line that begins a paragraph, with one below it that is as long. */
function isUnderlined(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  const words = (lines[at] ?? '').replace(STARS, '').trim();
  if (!UNDERLINE.test(below) || lines[at - 1]?.trim() || !/^[\p{L}\p{N}“‘"'(][^*|\t]*$/u.test(words)) return false;
  return STARS.test(lines[at] ?? '') || Math.abs(words.length - below.trim().length) < 2;
}
