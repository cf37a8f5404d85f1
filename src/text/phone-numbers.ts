/** British numbers as they are written in prose: `01632 960101`, `0808 800 5000`, `020 7946 0000`. */
const PHONE = /(?<![\d\p{L}])0\d{2,4} \d{3,4}(?: \d{3,4})?\d*(?![\d\p{L}])/gu;

/** Where a text runs from right to left, plain spaces would turn a number’s groups round, and readers would dial the wrong one. */
export function holdPhoneNumbers(text: string): string {
  return text.replace(PHONE, (number) => number.replaceAll(' ', '\u00a0'));
}

/** Its digits within the country, however it is typed: `+44 (0)1632 960101` and `01632 960101` are one number. */
export const nationalDigits = (written: string): string =>
  written
    .replace(/^\s*(?:tel:)?\s*(?:\+|00)44/i, '')
    .replace(/\D/g, '')
    .replace(/^0/, '');
