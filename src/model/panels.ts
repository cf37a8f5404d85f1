import { plainText, type Token } from '../text/markdown.ts';
import { atLine, type Position } from '../text/problem.ts';

/** What a “####” opens in a briefing. */
export interface Panel {
  readonly title: string;
  /** Whether its title has a link, which would be lost. */
  readonly linked: boolean;
  readonly at: Position;
  readonly body: readonly Token[];
}

export interface Panels {
  readonly lead: readonly Token[];
  readonly panels: readonly Panel[];
}

/** The well-known form has seven, a minute each. */
export const PANELS_WANTED = 7;

/** Editors number the panels by hand, and so do the layouts: `1. Background`. */
const NUMBER = /^\d{1,2}[.):](?:\s+|$)/;

/** @param body a block's tokens, among which those of its own level have level 1 */
export function readPanels(body: readonly Token[]): Panels {
  const starts = body.flatMap((token, index) =>
    token.type === 'heading_open' && token.tag === 'h4' && token.level === 1 ? [index] : [],
  );
  return {
    lead: body.slice(0, starts[0] ?? body.length),
    panels: starts.map((start, index) => ({
      title: plainText(body.slice(start + 1, start + 2)).replace(NUMBER, ''),
      linked: body[start + 1]?.children?.some((child) => child.type === 'link_open') ?? false,
      at: atLine(body[start]?.map?.[0] ?? 0),
      // A heading is three tokens: its start, its words and its end.
      body: body.slice(start + 3, starts[index + 1] ?? body.length),
    })),
  };
}

/** Tokens by the paragraph, list or table that they make together. `level` is that of its first and last token. */
export function partsOf(tokens: readonly Token[], level = 1): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    open.push(token);
    if (token.level !== level || token.nesting === 1) continue;
    parts.push(open);
    open = [];
  }
  return parts;
}

/** The first paragraph of a briefing, or the first thing in it: what leads readers to the whole. */
export function firstWords(body: readonly Token[]): readonly Token[] {
  const { lead, panels } = readPanels(body);
  return [lead, ...panels.map((panel) => panel.body)].flatMap((tokens) => partsOf(tokens)).at(0) ?? [];
}
