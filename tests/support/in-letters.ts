/** A number without digits, for the name of a folder: digits could join a number in the name of a file, and chance could spell anything. */
export const inLetters = (number: number, length: number): string =>
  String(number)
    .padStart(length, '0')
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
