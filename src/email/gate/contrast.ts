import { contrast, invert } from '../../fields/colour.ts';
import { type BoardColours, LEAST_CONTRAST, lightPalette, TEXT_PAIRS } from '../../model/palette.ts';

/**
 * The board's colours that nobody could read where a mail program inverts those of a mail, each with its least contrast. How programs
 * do that is not published: here every colour gets the opposite lightness in its own hue. As they are, the rule colour-contrast judges them.
 */
export function unreadableInverted(colours: BoardColours): readonly { name: keyof BoardColours; ratio: number }[] {
  const palette = lightPalette(colours);
  return (['brand', 'accent'] as const).flatMap((name) => {
    const pairs = TEXT_PAIRS.map(([text, background]) => [palette[text], palette[background]] as const);
    const own = pairs.filter((pair) => pair.includes(colours[name]));
    const ratio = Math.min(...own.map(([text, background]) => contrast(invert(text), invert(background))));
    return ratio < LEAST_CONTRAST ? [{ name, ratio }] : [];
  });
}
