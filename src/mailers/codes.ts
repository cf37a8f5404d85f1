// What mailers take for their own codes, found in the content: see `Mailer.codes`.

export interface FoundCode {
  readonly code: string;
  readonly index: number;
}

export function findCodes(text: string, codes: readonly string[]): readonly FoundCode[] {
  if (codes.length === 0) return [];
  return [...text.matchAll(wholeCodes(codes))].map((found) => ({ code: found[0], index: found.index }));
}

/** Parts each code after its first sign, which `part` writes, so that the mailer sees none. */
export function partCodes(text: string, codes: readonly string[], part: (sign: string) => string): string {
  return codes.length === 0 ? text : text.replace(firstSigns(codes), (sign) => part(sign));
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** `…` does not cross a mark of a slot, which is of the private-use area. */
const patternOf = (code: string) =>
  literal(code).replace('WORD', '[A-Z][A-Z0-9_]*').replace('…', '[^()<>[\\]{}\\n\\ue000-\\uf8ff]+');

/** One choice for each first sign, of what may follow it: a choice for each code takes several times as long in a whole mail. */
function writeChoices(codes: readonly string[], write: (sign: string, rests: string) => string): string {
  return [...new Set(codes.map((code) => code.charAt(0)))]
    .map((sign) => {
      const rests = codes.filter((code) => code.startsWith(sign)).map((code) => patternOf(code.slice(1)));
      return write(literal(sign), rests.join('|'));
    })
    .join('|');
}

const wholeCodes = remember((codes) => writeChoices(codes, (sign, rests) => `${sign}(?:${rests})`));

/** Codes may share a sign (`*|*` has two), so what follows the first is not taken with it. */
const firstSigns = remember((codes) => writeChoices(codes, (sign, rests) => `${sign}(?=${rests})`));

/** Patterns are built once for each list of codes: a build asks for the same few thousands of times. */
function remember(write: (codes: readonly string[]) => string): (codes: readonly string[]) => RegExp {
  const known = new WeakMap<readonly string[], RegExp>();
  return (codes) => {
    const pattern = known.get(codes) ?? new RegExp(write(codes), 'g');
    known.set(codes, pattern);
    return pattern;
  };
}
