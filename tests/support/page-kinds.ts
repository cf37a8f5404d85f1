import { Parser } from 'htmlparser2';
import { thorough } from './thorough.ts';

/**
 * The fewest pages on which each kind of element is seen in each layout and each language at least once: a page of each kind; every night all. An
 * element's kind is its name, with each of its classes, of whatever size (`notice-by-130`).
 * @param pages by path @returns their paths
 */
export function onePageOfEachKind(pages: ReadonlyMap<string, string>): readonly string[] {
  if (thorough) return [...pages.keys()];
  const kinds = [...pages].map(([path, html]) => ({ path, kinds: kindsOn(html) }));
  const unseen = new Set(kinds.flatMap((page) => [...page.kinds]));
  const chosen: string[] = [];
  while (unseen.size > 0) {
    const [best] = kinds
      .map((page) => ({ ...page, gain: [...page.kinds].filter((kind) => unseen.has(kind)).length }))
      .sort((a, b) => b.gain - a.gain);
    if (!best) break;
    chosen.push(best.path);
    for (const kind of best.kinds) unseen.delete(kind);
  }
  return chosen;
}

function kindsOn(html: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const languages: string[] = [];
  let layout = '';
  const parser = new Parser({
    onopentag(name, { lang, class: classes = '' }) {
      if (name === 'main') layout = classes;
      languages.push(lang ?? languages.at(-1) ?? '');
      for (const one of ['', ...classes.replace(/-\d+(?!\S)/g, '').split(/\s+/)])
        kinds.add(`${layout} ${name}.${one} ${languages.at(-1)}`);
    },
    onclosetag: () => languages.pop(),
  });
  parser.end(html);
  return kinds;
}
