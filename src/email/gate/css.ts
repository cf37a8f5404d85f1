import parse, { type CssNode } from 'css-tree/parser';
import { readSelector, type Selector } from './selector.ts';

// The one place that knows css-tree. Only its parser is loaded: the tables of what CSS may say are six times as large.

export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRule {
  /** The condition of the `@media` around it: `(prefers-color-scheme: dark)`; empty without one. */
  readonly media: string;
  readonly selectors: readonly Selector[];
  readonly declarations: readonly Declaration[];
}

export function readStyleBlocks(blocks: readonly string[]): readonly StyleRule[] {
  return blocks.flatMap((css) =>
    rulesIn(parse(css, { context: 'stylesheet', parseValue: false, parseAtrulePrelude: false }), ''),
  );
}

export const readInlineStyle = (css: string) =>
  declarationsIn(parse(css, { context: 'declarationList', parseValue: false }));

function rulesIn(node: CssNode, media: string): StyleRule[] {
  const rules: StyleRule[] = [];
  node.children?.forEach((child) => {
    const { type, name, prelude, block } = child;
    if (type === 'Rule') {
      const selectors: Selector[] = [];
      prelude?.children?.forEach((one) => {
        selectors.push(readSelector(one));
      });
      rules.push({ media, selectors, declarations: block ? declarationsIn(block) : [] });
    } else if (type === 'Atrule' && block) {
      const condition = typeof prelude?.value === 'string' ? prelude.value.trim() : '';
      rules.push(...rulesIn(block, name === 'media' ? condition : media));
    }
  });
  return rules;
}

function declarationsIn(node: CssNode): Declaration[] {
  const declarations: Declaration[] = [];
  node.children?.forEach(({ type, property = '', value, important }) => {
    if (type !== 'Declaration') return;
    const written = typeof value === 'string' ? value : typeof value?.value === 'string' ? value.value : '';
    declarations.push({ property: property.toLowerCase(), value: written.trim(), important: Boolean(important) });
  });
  return declarations;
}
