import type { Typed } from '../checks/engine/passages.ts';
import { dropTracking, unwrapAddress } from '../fields/wrapped-links.ts';
import { findAngled } from '../text/angled-links.ts';
import { endAddress, WEB_ADDRESS } from '../text/bare-links.ts';
import { BARE_SITE, SITE_ENDS } from '../text/bare-sites.ts';
import { blankRanges } from '../text/surroundings.ts';
import type { Fix } from './fix.ts';

/** `[the site](example.gov.uk/page)`, which is no file's name. */
const SITE = String.raw`(?:[a-z\d-]+\.)+(?:${SITE_ENDS})(?:[/?#:][^()\s]*)?`;

/** Where an address lacks its start, and that start. */
const STARTS: readonly (readonly [place: RegExp, start: string])[] = [
  [/(?<=\]\(<?)www\.(?=[\w-]+\.)/gi, 'https://'],
  [new RegExp(String.raw`(?<=[^!]\[[^[\]\n]*\]\()(?!www\.)(?=${SITE}\))`, 'gi'), 'https://'],
  [/(?<=\]\()(?=[^()\s@:?]+@[\w-]+(?:\.[\w-]+)+\))/g, 'mailto:'],
];
const BARE = new RegExp(String.raw`(?<!\]\(<?)${BARE_SITE}`, 'gu');
/** `[the policy](https://example.org/Shared Documents/Policy.pdf)`, `<https://example.org/my file.pdf>` */
const SPACED =
  /(?<=(?<!!)\[[^[\]\n]*\]\()https?:\/\/[^\s/()<>"]+\/(?:[^()<>"\n]|\([^()\n]*\))*(?=\))|(?<=<)https?:\/\/[^<>"\n]*(?=>)/g;

/** Addresses without what others put around them and behind them, and with what is missing. */
export function findLinkFixes(typed: Typed): readonly Fix[] {
  const { surroundings, passages } = typed;
  // In the same places; nothing to be fixed is within code or a comment.
  const text = blankRanges(blankRanges(typed.text, surroundings.comments, '\0'), surroundings.code, '\0');
  const addresses = [...text.matchAll(WEB_ADDRESS), ...text.matchAll(BARE)].flatMap(({ 0: found, index }) => {
    const address = endAddress(found);
    const to = dropTracking(unwrapAddress(address) ?? address);
    return to === address ? [] : { offset: index, length: address.length, to };
  });
  const starts = STARTS.flatMap(([place, start]) =>
    [...text.matchAll(place)].map(({ 0: { length }, index }) => ({
      offset: index,
      length,
      to: start + text.slice(index, index + length),
    })),
  );
  const spaced = [...text.matchAll(SPACED)].flatMap(({ 0: address, index }) => {
    const to = address.trim().replace(/\s/g, '%20');
    return to === address ? [] : { offset: index, length: address.length, to };
  });
  const angled = passages
    .filter(({ kind }) => kind !== 'key')
    .flatMap(({ offset, text: { length } }) =>
      findAngled(text.slice(offset, offset + length)).map(({ index, typed, to }) => ({
        offset: offset + index,
        length: typed.length,
        to,
      })),
    );
  return [...addresses, ...starts, ...spaced, ...angled];
}
