import type { FencedBlock } from '../blocks/index.ts';
import type { Token } from '../text/markdown.ts';
import { suggest } from '../text/nearest.ts';
import type { Position, Report } from '../text/problem.ts';

/** The alerts that GitHub's editor offers; their titles are the same words. */
const ALERTS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

const MARK = /^\[!([A-Za-z]+)\]\s*/;

/**
 * `> [!NOTE]` and the lines under it are a callout, as they look on GitHub.
 * @param quote the tokens of one quote, from its start to its end
 * @returns undefined when it is a quote like any other
 */
export function readAlert(quote: readonly Token[], at: Position, report: Report): FencedBlock | undefined {
  const [, paragraph, inline, , ...rest] = quote.slice(0, -1);
  const [first, ...others] = inline?.children ?? [];
  const word =
    paragraph?.type === 'paragraph_open' && first?.type === 'text' ? MARK.exec(first.content)?.[1] : undefined;
  if (!word || !first || !inline) return undefined;
  if (!ALERTS.includes(word.toUpperCase())) {
    report('alert', at, `“[!${word}]” is not an alert. ${suggest(word.toUpperCase(), ALERTS)}`);
    return undefined;
  }
  const title = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  first.content = first.content.replace(MARK, '');
  const words = [
    ...(first.content === '' ? [] : [first]),
    ...(others[0]?.type === 'softbreak' ? others.slice(1) : others),
  ];
  inline.children = words;
  const body = words.length > 0 ? quote.slice(1, -1) : rest;
  if (body.length === 0) report('block-body', at, `“[!${word}]” has no text. Write it on the line below, after “> ”.`);
  return { kind: 'callout', at, fieldAt: {}, body, title };
}
