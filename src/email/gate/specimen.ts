import type { Board } from '../../model/model.ts';
import { lightPalette } from '../../model/palette.ts';
import { createMarkdown } from '../../text/markdown.ts';
import { createProseRenderer } from '../prose.ts';

const MARKDOWN = `Words, **strong**, *stressed*, ~~struck~~, \`code\` and a [link](https://example.org/).

- one

3. three

> A quotation.

| A | B |
|---|---|
| 1 | 2 |

\`\`\`
code  here
\`\`\`

## Two

### Three

#### Four

##### Five

###### Six
`;

/** The compiled layout with all its branches, and text at each place for content: it shows all colours that a mail of the board can have. */
export function renderSpecimen(layout: string, { colours }: Pick<Board, 'colours'>): string {
  const light = lightPalette(colours);
  const band = { ...light, ink: light.onBrand, link: light.onBrand, line: light.onBrand };
  const tokens = createMarkdown({}).parse(MARKDOWN, {});
  const [prose, onBand] = [light, band].map((palette) => createProseRenderer(palette)(tokens, (href) => href));
  return layout
    .replace(/\{%[\s\S]*?%\}/g, '')
    .replace(
      /\{\{[\s\S]*?\}\}/g,
      (mark) => (/\| proseOnBand\b/.test(mark) ? onBand : /\| prose\b/.test(mark) ? prose : '0') ?? '',
    );
}
