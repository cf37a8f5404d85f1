import { type Colour, contrast, invert } from '../../fields/colour.ts';
import type { Declaration, Sheet } from './css.ts';
import type { Shape } from './read-mail.ts';

/**
 * The ways in which a mail's colours are computed, from the styles in its tags and its style blocks: as it is sent, without the
 * style blocks, by its rules for `prefers-color-scheme: dark`, and turned over by a mail program that makes light dark by
 * itself. How programs do the latter is not published: here every colour gets the opposite lightness in its own hue. Pictures
 * behind text, states such as `:hover`, and Outlook's conditional comments are not computed.
 */
export const appearances = ['light', 'stripped', 'dark', 'inverted'] as const;
export type Appearance = (typeof appearances)[number];

/** What text is written in, and on. An `unknown` colour is one that cannot be computed. */
export interface Colours {
  readonly ink: Colour;
  readonly paper: Colour;
  readonly unknown?: string | undefined;
}

const PAGE: Colours = { ink: '#000000', paper: '#ffffff' };
/** What browsers give a link that has no colour. */
const LINK = '#0000ee';

const computed = new WeakMap<Sheet, Record<Appearance, WeakMap<Shape, Colours>>>();

export function coloursOf(shape: Shape, sheet: Sheet, appearance: Appearance): Colours {
  let bySheet = computed.get(sheet);
  if (!bySheet) {
    bySheet = { light: new WeakMap(), stripped: new WeakMap(), dark: new WeakMap(), inverted: new WeakMap() };
    computed.set(sheet, bySheet);
  }
  const known = bySheet[appearance].get(shape);
  if (known) return known;
  const colours =
    appearance === 'inverted' ? turnOver(coloursOf(shape, sheet, 'light')) : compute(shape, sheet, appearance);
  bySheet[appearance].set(shape, colours);
  return colours;
}

export const contrastOf = ({ ink, paper }: Colours) => contrast(ink, paper);

const turnOver = ({ ink, paper, unknown }: Colours): Colours => ({ ink: invert(ink), paper: invert(paper), unknown });

function compute(shape: Shape, sheet: Sheet, appearance: Appearance): Colours {
  const around = shape.parent ? coloursOf(shape.parent, sheet, appearance) : PAGE;
  const said = cascade(shape, appearance === 'stripped' ? [] : colourRules(sheet, appearance === 'dark'));
  const ink = said.color === undefined ? undefined : readColour(said.color, around.ink);
  const paper = said.background === undefined ? undefined : readColour(said.background, around.paper);
  return {
    ink: ink?.colour ?? (shape.name === 'a' && said.color === undefined ? LINK : around.ink),
    paper: paper?.colour ?? around.paper,
    unknown: ink?.unknown ?? paper?.unknown ?? around.unknown,
  };
}

interface ColourRule {
  readonly property: 'color' | 'background';
  readonly value: string;
  readonly important: boolean;
  readonly weight: number;
  readonly matches: (shape: Shape) => boolean;
}

const rulesOf = new WeakMap<Sheet, { readonly light: readonly ColourRule[]; readonly dark: readonly ColourRule[] }>();

/** The rules that give colours, in the order of the style blocks; those for other widths than a desktop's are left out. */
function colourRules(sheet: Sheet, dark: boolean): readonly ColourRule[] {
  let known = rulesOf.get(sheet);
  if (!known) {
    const rules = sheet.rules.flatMap(({ media, selectors, declarations }) => {
      const forDark = /prefers-color-scheme:\s*dark/.test(media);
      if (media !== '' && !forDark && !/^(?:all|screen)$/.test(media)) return [];
      return declarations.flatMap((one) => {
        const property = colourProperty(one);
        const { value, important } = one;
        return property
          ? selectors.map(({ weight, matches }) => ({ forDark, rule: { property, value, important, weight, matches } }))
          : [];
      });
    });
    known = {
      light: rules.flatMap(({ forDark, rule }) => (forDark ? [] : rule)),
      dark: rules.map(({ rule }) => rule),
    };
    rulesOf.set(sheet, known);
  }
  return dark ? known.dark : known.light;
}

function colourProperty({ property, value }: Declaration): ColourRule['property'] | undefined {
  if (property === 'color') return 'color';
  if (property === 'background-color') return 'background';
  // A shorthand that names no colour clears what was there, as CSS has it.
  return property === 'background' && value !== '' ? 'background' : undefined;
}

/** Above every selector: the element's own `style`; below every one: its `bgcolor`. */
const OWN_STYLE = 1_000_000;
const ATTRIBUTE = -1;

function cascade(shape: Shape, rules: readonly ColourRule[]): { color?: string; background?: string } {
  const won: Partial<Record<ColourRule['property'], { readonly value: string; readonly rank: number }>> = {};
  const offer = (property: ColourRule['property'], value: string, important: boolean, weight: number) => {
    const rank = weight + (important ? 2 * OWN_STYLE : 0);
    if (rank >= (won[property]?.rank ?? Number.NEGATIVE_INFINITY)) won[property] = { value, rank };
  };
  const { bgcolor } = shape.attributes;
  if (bgcolor) offer('background', bgcolor, false, ATTRIBUTE);
  for (const { property, value, important, weight, matches } of rules) {
    if (matches(shape)) offer(property, value, important, weight);
  }
  for (const one of shape.style.declarations) {
    const property = colourProperty(one);
    if (property) offer(property, one.value, one.important, OWN_STYLE);
  }
  return {
    ...(won.color && { color: won.color.value }),
    ...(won.background && { background: won.background.value }),
  };
}

const NAMES: Readonly<Record<string, Colour>> = { white: '#ffffff', black: '#000000' };

/** @param around what `inherit` and no colour at all leave in place */
function readColour(value: string, around: Colour): { readonly colour: Colour; readonly unknown?: string } {
  const words = value
    .replace(/url\([^)]*\)/g, '')
    .trim()
    .toLowerCase();
  if (/^(?:inherit|initial|unset|transparent|none|currentcolor|)$/.test(words)) return { colour: around };
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(words)?.[1];
  if (hex) return { colour: `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}` };
  const rgb = /\brgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)/.exec(words);
  if (rgb) {
    const digits = rgb.slice(1).map((channel) => Math.min(255, Number(channel)).toString(16).padStart(2, '0'));
    return { colour: `#${digits.join('')}` };
  }
  const named = words.split(/\s+/).flatMap((word) => NAMES[word] ?? [])[0];
  return named ? { colour: named } : { colour: around, unknown: value };
}
