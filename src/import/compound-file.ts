// Whether a file of Microsoft's compound format [MS-CFB] can be read to its end: its chains of sectors end, none meets another, and no part
// states more bytes than the file has.

const SIGN = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END = -2;
const NONE = -1;
/** Parts of this size and more are in sectors of their own, smaller ones in small sectors. */
const LARGE = 4096;
const HEADER = {
  shift: 30,
  fatCount: 44,
  directory: 48,
  smallFat: 60,
  smallFatCount: 64,
  moreFats: 68,
  moreFatCount: 72,
  fats: 76,
};
const ENTRY = { length: 128, type: 66, left: 68, right: 72, child: 76, start: 116, size: 120 };

export function isSoundCompound(bytes: Uint8Array): boolean {
  if (bytes.length < 512 || SIGN.some((byte, at) => bytes[at] !== byte)) return false;
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return isSound(file);
  } catch {
    return false; // A place outside of the file.
  }
}

/** @throws RangeError where a place is outside of the file */
function isSound(file: DataView): boolean {
  const int = (at: number) => file.getInt32(at, true);
  const shift = file.getUint16(HEADER.shift, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 2 ** shift;
  const placeOf = (sector: number) => (sector + 1) * size;
  const wordsIn = (sector: number) => Array.from({ length: size / 4 }, (_, at) => int(placeOf(sector) + at * 4));
  if (int(HEADER.fatCount) * size > file.byteLength || int(HEADER.smallFatCount) * size > file.byteLength) return false;
  const seen = new Set<number>();

  /** The sectors of a chain; undefined where it comes to one that another has, or to none. */
  function follow(start: number, next: (sector: number) => number | undefined, taken: Set<number>) {
    const chain: number[] = [];
    for (let sector: number | undefined = start; sector !== END; sector = next(sector)) {
      if (sector === undefined || sector < 0 || taken.has(sector)) return undefined;
      taken.add(sector);
      chain.push(sector);
    }
    return chain;
  }

  const more = int(HEADER.moreFatCount) === 0 ? [] : follow(int(HEADER.moreFats), (one) => wordsIn(one).at(-1), seen);
  if (!more) return false;
  const inHeader = Array.from({ length: 109 }, (_, at) => int(HEADER.fats + at * 4));
  const fats = [...inHeader, ...more.flatMap((one) => wordsIn(one).slice(0, -1))].slice(0, int(HEADER.fatCount));
  if (new Set(fats).size !== fats.length) return false;
  const fat = fats.flatMap(wordsIn);
  const directory = follow(int(HEADER.directory), (one) => fat[one], seen);
  const smallFats = int(HEADER.smallFatCount) === 0 ? [] : follow(int(HEADER.smallFat), (one) => fat[one], seen);
  if (!directory || !smallFats) return false;
  const smallFat = smallFats.flatMap(wordsIn);
  const entries = directory.flatMap((sector) =>
    Array.from({ length: size / ENTRY.length }, (_, at) => placeOf(sector) + at * ENTRY.length),
  );
  const small = new Set<number>();
  const named = new Set([0]);
  return entries.every((at, index) => {
    const type = file.getUint8(at + ENTRY.type);
    if (type === 0) return true;
    const others = [ENTRY.left, ENTRY.right, ENTRY.child].map((place) => int(at + place)).filter((one) => one !== NONE);
    const isTree = others.every((one) => one >= 0 && one < entries.length && !named.has(one) && named.add(one));
    const length = file.getUint32(at + ENTRY.size, true);
    if (!isTree || length > file.byteLength) return false;
    if (type === 1 || length === 0) return true;
    const isLarge = index === 0 || length >= LARGE;
    const chain = isLarge
      ? follow(int(at + ENTRY.start), (one) => fat[one], seen)
      : follow(int(at + ENTRY.start), (one) => smallFat[one], small);
    return chain !== undefined && chain.length * (isLarge ? size : 64) >= length;
  });
}
