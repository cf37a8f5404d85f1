import type { Review } from '../blocks/index.ts';
import type { PlainDate } from '../fields/dates.ts';
import { readTarget, type WrittenLink } from '../fields/links.ts';
import type { Block } from '../model/model.ts';
import { attributeOf } from '../text/markdown.ts';

/** A review past its last day takes along its files: their links in its text become words alone. @returns the links, those marked */
export function withdrawDownloads(
  blocks: readonly Block[],
  links: readonly WrittenLink[],
  today: PlainDate,
): readonly WrittenLink[] {
  const over = blocks.filter(
    (block): block is Review =>
      block.kind === 'review' && block.withdrawAfter !== undefined && block.withdrawAfter < today,
  );
  for (const token of over.flatMap(({ body }) => body).flatMap(({ children }) => children ?? [])) {
    if (token.type === 'link_open' && isFile(attributeOf(token, 'href') ?? '')) token.attrs = [['href', '']];
  }
  const isOver = ({ at, href }: WrittenLink) =>
    over.some((review) => at.line >= review.at.line && at.line <= lastLine(review)) && isFile(href);
  return over.length === 0 ? links : links.map((link) => (isOver(link) ? { ...link, withdrawn: true } : link));
}

/** Also one that has been deleted since. */
const isFile = (href: string) => readTarget(href).kind === 'file';

function lastLine({ at, body, fieldAt }: Review): number {
  const lines = [
    ...body.map(({ map }) => map?.[1] ?? 0),
    ...Object.values(fieldAt).flatMap((all) => all.map((one) => one.line)),
  ];
  return Math.max(at.line, ...lines);
}
