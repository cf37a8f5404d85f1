/** What means something where none of the site's styles and scripts are. */
const KEPT = new Set('href src alt width height title lang dir datetime scope start type value reversed'.split(' '));

/** Boxes that only a style sheet needs: without attributes they go, and their content stays. */
const BOXES = new Set(['div', 'span']);

const VOID = new Set(['br', 'hr', 'img', 'wbr']);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g;

/** Without classes, roles and ids, which a feed reader might have twice. Only for what layouts and prose.ts write: every `>` in attributes is escaped. */
export function plainHtml(html: string): string {
  const open: boolean[] = [];
  return html
    .replace(TAG, (_tag, closing: string, name: string, attributes: string) => {
      if (closing) return open.pop() === false ? '' : `</${name}>`;
      const kept = [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/g)].flatMap(([written, key = '']) =>
        KEPT.has(key) ? [written] : [],
      );
      const stays = kept.length > 0 || !BOXES.has(name);
      if (!VOID.has(name)) open.push(stays);
      return stays ? `<${[name, ...kept].join(' ')}>` : '';
    })
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
