import { type Colour, contrast, invert } from '../../fields/colour.ts';
import { type Declaration, readInlineStyle, readStyleBlocks } from './css.ts';
import type { MailElement } from './read-mail.ts';

/**
 * How a mail's colours are computed: as it is sent, without style blocks, by its rules for dark, and inverted by a mail program. How programs invert is
 * not published: here every colour gets the opposite lightness in its own hue. Pictures, states and Outlook's comments are not computed.
 */
export const appearances = ['light', 'stripped', 'dark', 'inverted'] as const;
export type Appearance = (typeof appearances)[number];

export interface Colours {
  readonly ink: Colour;
  readonly paper: Colour;
  readonly unknown?: string | undefined;
}

export const contrastOf = ({ ink, paper }: Colours) => contrast(ink, paper);

const PAGE: Colours = { ink: '#000000', paper: '#ffffff' };
const LINK = '#0000ee';

export function createColours(styles: readonly string[]): (element: MailElement, appearance: Appearance) => Colours {
  const rules = readColourRules(styles);
  const light = rules.filter(({ forDark }) => !forDark);
  const rulesOf = { light, stripped: [], dark: rules } as const;
  const known = new Map<string, Colours>();

  return coloursOf;

  function coloursOf(element: MailElement, appearance: Appearance): Colours {
    const key = `${element.index} ${appearance}`;
    const colours = known.get(key) ?? compute(element, appearance);
    known.set(key, colours);
    return colours;
  }

  function compute(element: MailElement, appearance: Appearance): Colours {
    if (appearance === 'inverted') {
      const { ink, paper, unknown } = coloursOf(element, 'light');
      return { ink: invert(ink), paper: invert(paper), unknown };
    }
    const around = element.parent ? coloursOf(element.parent, appearance) : PAGE;
    const { color, background } = cascade(element, rulesOf[appearance]);
    const ink = color === undefined ? undefined : readColour(color, around.ink);
    const paper = background === undefined ? undefined : readColour(background, around.paper);
    return {
      ink: ink?.colour ?? (element.name === 'a' && color === undefined ? LINK : around.ink),
      paper: paper?.colour ?? around.paper,
      unknown: ink?.unknown ?? paper?.unknown ?? around.unknown,
    };
  }
}

type Property = 'color' | 'background';

interface ColourRule {
  readonly forDark: boolean;
  readonly property: Property;
  readonly value: string;
  readonly important: boolean;
  readonly weight: number;
  readonly matches: (element: MailElement) => boolean;
}

/** The rules that give colours, in the order of the style blocks, without those for other widths than a desktop's. */
function readColourRules(styles: readonly string[]): readonly ColourRule[] {
  return readStyleBlocks(styles).flatMap(({ media, selectors, declarations }) => {
    const forDark = /prefers-color-scheme:\s*dark/.test(media);
    if (media !== '' && !forDark && !/^(?:all|screen)$/.test(media)) return [];
    return declarations.flatMap((one) => {
      const property = colourProperty(one);
      const { value, important } = one;
      if (!property) return [];
      return selectors.map(({ weight, matches }) => ({ forDark, property, value, important, weight, matches }));
    });
  });
}

function colourProperty({ property, value }: Declaration): Property | undefined {
  if (property === 'color') return 'color';
  if (property === 'background-color') return 'background';
  // A shorthand that names no colour clears what was there, as CSS has it.
  return property === 'background' && value !== '' ? 'background' : undefined;
}

/** Above every selector: the element's own `style`; below every one: its `bgcolor`. */
const OWN_STYLE = 1_000_000;
const ATTRIBUTE = -1;

function cascade(element: MailElement, rules: readonly ColourRule[]): Partial<Record<Property, string>> {
  const won: Partial<Record<Property, string>> = {};
  const ranks = { color: Number.NEGATIVE_INFINITY, background: Number.NEGATIVE_INFINITY };
  const offer = (property: Property, value: string, important: boolean, weight: number) => {
    const rank = weight + (important ? 2 * OWN_STYLE : 0);
    if (rank < ranks[property]) return;
    ranks[property] = rank;
    won[property] = value;
  };
  const { bgcolor, style } = element.attributes;
  if (bgcolor) offer('background', bgcolor, false, ATTRIBUTE);
  for (const { property, value, important, weight, matches } of rules) {
    if (matches(element)) offer(property, value, important, weight);
  }
  for (const one of style ? readInlineStyle(style) : []) {
    const property = colourProperty(one);
    if (property) offer(property, one.value, one.important, OWN_STYLE);
  }
  return won;
}

const NAMES: Readonly<Record<string, Colour>> = { white: '#ffffff', black: '#000000' };

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
