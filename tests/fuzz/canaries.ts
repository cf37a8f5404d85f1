import { Parser } from 'htmlparser2';

/** What is read out, or shown, and never followed. */
const WORDS: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'content']);

/** Elements and attributes that only content has (see typed.ts), and addresses that run something. */
export function findCanaries(path: string, html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const one of [name, ...Object.keys(attributes)]) if (one.includes('canary')) found.push(`${path}: ${one}`);
      for (const [key, value] of Object.entries(attributes)) {
        // The proof holds its pictures.
        if (name === 'img' && /^data:image\/webp;base64,[\w+/=]*$/.test(value)) continue;
        const runs = /^on/.test(key) || (!WORDS.has(key) && /^\s*(?:javascript|data|vbscript|file):/i.test(value));
        if (runs) found.push(`${path}: ${key}="${value}"`);
      }
    },
  });
  parser.end(html);
  return found;
}
