/** `#4b2768`, always six digits. */
export type Colour = string;

export function isColour(written: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(written);
}

const channels = (colour: Colour) => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const toColour = (values: readonly number[]): Colour =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2's relative luminance, 0 (black) to 1 (white). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2's contrast ratio of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` 0 gives `from`, 1 gives `to`. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const target = channels(to);
  return toColour(channels(from).map((value, index) => value + ((target[index] ?? 0) - value) * share));
}

/** `colour`, moved towards `towards` in small steps until it reads on every one of `backgrounds`. */
export function readableOn(colour: Colour, backgrounds: readonly Colour[], towards: Colour, ratio = 4.5): Colour {
  return firstReadable((share) => mix(colour, towards, share), backgrounds, ratio) ?? towards;
}

/** `colour` in its own hue, as light as it must be to read on every one of the dark `backgrounds`. */
export function lightenOn(colour: Colour, backgrounds: readonly Colour[], ratio: number): Colour {
  const { hue, saturation, lightness } = toHsl(colour);
  const lighter = (share: number) => fromHsl(hue, Math.min(saturation, 0.6), lightness + (1 - lightness) * share);
  return firstReadable(lighter, backgrounds, ratio) ?? '#ffffff';
}

/** The colour of the opposite lightness in the same hue: `#000000` for `#ffffff`. */
export function invert(colour: Colour): Colour {
  const { hue, saturation, lightness } = toHsl(colour);
  return fromHsl(hue, saturation, 1 - lightness);
}

function firstReadable(
  candidateAt: (share: number) => Colour,
  backgrounds: readonly Colour[],
  ratio: number,
): Colour | undefined {
  for (let step = 0; step < 50; step++) {
    const candidate = candidateAt(step / 50);
    if (backgrounds.every((background) => contrast(candidate, background) >= ratio)) return candidate;
  }
  return undefined;
}

/** CSS Color 4's HSL: hue in turns, the rest 0 to 1. */
function toHsl(colour: Colour) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sector / 6, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const channel = (offset: number) => {
    const place = (offset + hue * 12) % 12;
    const share =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return share * 255;
  };
  return toColour([channel(0), channel(8), channel(4)]);
}
