import type MarkdownIt from 'markdown-it';

/** The source of a pattern for a file’s name as a computer shows it: with spaces, and with brackets in pairs. */
export const spacedName = (endings: string) =>
  String.raw`[^\n()<>"]{1,200}(?:\([^\n()<>"]{0,50}\)[^\n()<>"]{0,100}){0,3}\.(?:${endings})(?:#[^\s()]{1,50})?`;

/** What follows the name is a title, or nothing. */
const createPattern = (endings: string) =>
  new RegExp(
    String.raw`(?![a-z][a-z0-9+.-]*:|[\\/]{2}|www\.)(${spacedName(endings)})(?=[^\S\n]*(?:"[^"\n]*"[^\S\n]*)?\))`,
    'iy',
  );

/** Reads `[Flyer](ICON flyer (2).pdf)` as a link; Markdown wants `<…>` around a name with spaces. */
export function readSpacedNames(markdown: MarkdownIt, endings: string): void {
  const pattern = createPattern(endings);
  const { parseLinkDestination } = markdown.helpers;
  markdown.helpers.parseLinkDestination = (text, start, max) => {
    pattern.lastIndex = start;
    const [name = ''] = pattern.exec(text) ?? [];
    const isSpaced = /\s/.test(name) && start + name.length <= max;
    return isSpaced ? { ok: true, pos: start + name.length, str: name.trim() } : parseLinkDestination(text, start, max);
  };
}
