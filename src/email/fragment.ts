/**
 * A mail without its page: the body, whose every tag carries its own style. For editors that put it into a template
 * of their own and drop head and styles, and with them the dark palette and the smaller letters on a phone.
 */
export function cutFragment(html: string): string {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  return `${html.slice(start, html.lastIndexOf('</body>')).trim()}\n`;
}
