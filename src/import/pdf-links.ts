import type { PdfPage, Run } from './pdf-text.ts';

/** A place that opens an address, in points from the top left. */
export interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/**
 * Words that are a link get its address. Where programs drew them in one with words beside them, the address comes behind.
 * @returns with the addresses of those that have no words: they are on pictures
 */
export function linkRuns(runs: readonly Run[], links: readonly PdfLink[]): PdfPage {
  const addresses = new Map<Run, string>();
  const behind = new Map<Run, readonly string[]>();
  const left = links.filter((link) => {
    const shared = runs.map((run) => ({ run, share: shareOf(run, link) })).filter(({ share }) => share > 0);
    const own = shared.filter(({ run, share }) => share > run.width / 2);
    for (const { run } of own) addresses.set(run, link.url);
    const [{ run } = { run: undefined }] = shared.toSorted((one, other) => other.share - one.share);
    if (own.length === 0 && run) behind.set(run, [...(behind.get(run) ?? []), link.url]);
    return shared.length === 0;
  });
  return {
    runs: runs.flatMap((run) => [
      { ...run, href: addresses.get(run) },
      ...(behind.get(run) ?? []).map((url) => ({ ...run, x: endOf(run), width: 0, text: url, href: url })),
    ]),
    links: [...new Set(left.map(({ url }) => url))].filter((url) => ![...addresses.values()].includes(url)),
  };
}

/** A space behind. */
const endOf = ({ x, width, size }: Run) => x + width + size * 0.3;

/** Of a run's width what a link covers. */
function shareOf({ x, y, width, size }: Run, { left, right, top, foot }: PdfLink): number {
  const middle = y - size / 3;
  return middle > top && middle < foot ? Math.min(right, x + width) - Math.max(left, x) : 0;
}
