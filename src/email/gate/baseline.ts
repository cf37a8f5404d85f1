import type { Board } from '../../model/model.ts';
import { lightPalette } from '../../model/palette.ts';
import { createMarkdown } from '../../text/markdown.ts';
import { turnAll } from '../own-language.ts';
import { createProseRenderer } from '../prose.ts';
import type { ReadMailHtml, Shape } from './read-mail.ts';

/**
 * What the layout has before any content is filled in. Whoever designed it has looked at how it degrades; what a mail has
 * beyond it, nobody has looked at.
 */
export interface Baseline {
  /** The layout as HTML in which every branch of it stands, and all that Markdown can make, in either direction. */
  readonly html: string;
  /** Every atom (`atomsOf`) of it. */
  readonly atoms: ReadonlySet<string>;
  /** Every declaration of it, with the name of its element: `div{max-width:0px}`. */
  readonly declarations: ReadonlySet<string>;
}

/** One of everything that an editor's Markdown can make. */
const MARKDOWN = `Words, **strong**, *stressed*, ~~struck~~, \`code\` and a [link](https://example.org/), [mailbox](mailto:a@example.org),
[number](tel:01632960000) and\\
a new line.

- one

3. three

> A quotation.

| A | B |
|---|---|
| 1 | 2 |

\`\`\`
code  here
\`\`\`

---

### Three

#### Four

##### Five

###### Six
`;

/** @param layout as MJML compiled it, with the marks for issues: `compileLayout` */
export function readBaseline(layout: string, board: Board, read: ReadMailHtml): Baseline {
  const prose = createProseRenderer(lightPalette(board.colours));
  const markdown = prose(createMarkdown({}).parse(MARKDOWN, {}), (href) => href);
  // A value is some number, as it would be in a style; of a choice, every branch stays.
  const filled = layout
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(/\{\{[\s\S]*?\}\}/g, '0')
    .replace('</body>', () => `${markdown}</body>`);
  const html = `${filled}${turnAll(filled)}`;
  const shapes = [...read(html).shapes.keys()];
  return {
    html,
    atoms: new Set(shapes.flatMap(atomsOf)),
    declarations: new Set(shapes.flatMap(declarationsOf)),
  };
}

/** What a mail program may or may not know of an element, whatever its sizes and colours: its name, attributes and styles. */
export function atomsOf({ name, attributes, scheme, style }: Shape): readonly string[] {
  return [
    `<${name}>`,
    ...Object.keys(attributes).map((attribute) => `[${attribute}]`),
    ...(scheme ? [`${name}[href^=${scheme}]`] : []),
    ...(attributes.type ? [`${name}[type=${attributes.type}]`] : []),
    ...style.declarations.map(({ property, value }) => `{${property}:${withoutSizes(value)}}`),
  ];
}

export function declarationsOf({ name, style }: Shape): readonly string[] {
  return style.declarations.map(({ property, value }) => `${name}{${property}:${withoutSizes(value)}}`);
}

/** `0 0 16px` and `12px` are the same to a mail program, `0 0 1em` is not. */
function withoutSizes(value: string): string {
  const parts = value
    .toLowerCase()
    .replace(/#[0-9a-f]{3,8}\b/g, '#')
    .replace(/\d*\.?\d+(?=[a-z%]|\b)/g, '0')
    .split(/[\s,]+/);
  return [...new Set(parts)].sort().join(' ');
}
