/**
 * Neighbouring conditionals of Outlook become one, as MJML does where it can see both; indentation goes, which is a
 * fifth of the bytes, and so do line breaks at the edges of a cell, attributes without a value and the tags of MJML's tables that HTML
 * does without. The prose renderer writes line breaks of code as elements, so that none is lost here.
 */
export function compactHtml(html: string): string {
  return html
    .replace(/<!\[endif]-->\s*<!--\[if mso \| IE]>/g, '')
    .trim()
    .replace(/[ \t]*\n\s*/g, '\n')
    .replaceAll('\n>\n<tbody>\n', '\n>')
    .replaceAll('\n>\n', '\n>')
    .replaceAll('</tbody>\n', '')
    .replace(/ (?:class|style)=""(?= )/g, '')
    .replaceAll('\n</div>', '</div>');
}
