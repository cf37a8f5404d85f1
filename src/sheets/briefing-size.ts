import type { Briefing } from '../blocks/index.ts';
import { plainText } from '../text/markdown.ts';

/**
 * How large type is, in points, by the room of its words on one A4 page, in letters. Measured in Chromium, with paragraphs and lists. A longer
 * briefing goes on on a second page.
 */
const SIZES = [
  [12, 1950],
  [11, 2150],
  [10, 2450],
  [9, 3000],
] as const;
const [SMALLEST, MOST] = SIZES[3];
/** What the end of a line and the gap below it take. */
const PARAGRAPH = 25;

function roomOf({ title, for: audience = '', discuss = [], body }: Briefing): number {
  const written = body.flatMap((token) => (token.type === 'inline' ? plainText([token]) : []));
  const texts = [title, audience, ...discuss, ...written];
  return texts.join('').length + texts.length * PARAGRAPH;
}

export const fitsOnePage = (briefing: Briefing): boolean => roomOf(briefing) <= MOST;

export const typeSizeOf = (briefing: Briefing): number =>
  SIZES.find(([, most]) => roomOf(briefing) <= most)?.[0] ?? SMALLEST;
