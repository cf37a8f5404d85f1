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

/** Why a mail program may drop the whole of a style block. `words` are what stands there. */
export interface StyleFault {
  readonly kind: 'at-rule' | 'nesting' | 'unread';
  readonly words: string;
}

/** Everything that a mail's style blocks say. */
export interface Sheet {
  readonly rules: readonly StyleRule[];
  readonly faults: readonly StyleFault[];
  readonly bytes: number;
}

/** So much of a style is shown in a message. */
const SHOWN = 60;
const excerpt = (css: string, offset: number) => css.slice(offset).replace(/\s+/g, ' ').trim().slice(0, SHOWN);

/** Reads what stands in a mail's style blocks, one after the other. */
export function readSheet(blocks: readonly string[]): Sheet {
  const rules: StyleRule[] = [];
  const faults: StyleFault[] = [];
  for (const css of blocks) {
    const ast = parse(css, {
      context: 'stylesheet',
      parseValue: false,
      parseAtrulePrelude: false,
      onParseError: ({ offset }) => faults.push({ kind: 'unread', words: excerpt(css, offset) }),
    });
    // The parser closes at the end of the file whatever was left open, as browsers do; Gmail does not.
    if (!isClosed(css)) faults.push({ kind: 'unread', words: excerpt(css, Math.max(0, css.length - SHOWN)) });
    visit(ast, '', undefined, rules, faults);
  }
  const bytes = blocks.reduce((sum, css) => sum + Buffer.byteLength(css), 0);
  return { rules, faults, bytes };
}

function visit(
  node: CssNode,
  media: string,
  inside: 'at-rule' | 'rule' | undefined,
  rules: StyleRule[],
  faults: StyleFault[],
): void {
  node.children?.forEach((child) => {
    const prelude = typeof child.prelude?.value === 'string' ? child.prelude.value.trim() : '';
    if (child.type === 'Atrule') {
      if (inside) faults.push({ kind: 'at-rule', words: `@${child.name} ${prelude}`.trim().slice(0, SHOWN) });
      if (child.block) visit(child.block, child.name === 'media' ? prelude : media, 'at-rule', rules, faults);
    } else if (child.type === 'Rule') {
      const selectors: Selector[] = [];
      child.prelude?.children?.forEach((one) => {
        selectors.push(readSelector(one));
      });
      if (inside === 'rule') faults.push({ kind: 'nesting', words: selectors.map(({ words }) => words).join(', ') });
      const declarations: Declaration[] = [];
      child.block?.children?.forEach((one) => {
        if (one.type === 'Declaration') declarations.push(readDeclaration(one));
      });
      rules.push({ media, selectors, declarations });
      if (child.block) visit(child.block, media, 'rule', rules, faults);
    }
  });
}

function isClosed(css: string): boolean {
  const marks = css.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').match(/[{}]/g) ?? [];
  return marks.reduce((open, mark) => open + (mark === '{' ? 1 : -1), 0) <= 0;
}

function readDeclaration({ property = '', value, important }: CssNode): Declaration {
  const written = typeof value === 'string' ? value : typeof value?.value === 'string' ? value.value : '';
  return { property: property.toLowerCase(), value: written.trim(), important: Boolean(important) };
}

/** What a `style` attribute says, and what in it could not be read. */
export interface InlineStyle {
  readonly declarations: readonly Declaration[];
  readonly faults: readonly string[];
}

export function readInlineStyle(css: string): InlineStyle {
  const declarations: Declaration[] = [];
  const faults: string[] = [];
  const ast = parse(css, {
    context: 'declarationList',
    parseValue: false,
    onParseError: () => faults.push(excerpt(css, 0)),
  });
  ast.children?.forEach((one) => {
    if (one.type === 'Declaration') declarations.push(readDeclaration(one));
  });
  return { declarations, faults };
}
