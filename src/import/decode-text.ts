/** A text in the code that it has: UTF-8, UTF-16 with its mark, the one that it names, or Windows' own, as Word and Outlook write it. */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const marked = /^\xff\xfe/.test(start) ? 'utf-16le' : /^\xfe\xff/.test(start) ? 'utf-16be' : 'utf-8';
  const named = /<(?:meta[^>]+charset|\?xml[^>]+encoding)=["']?([\w-]+)/i.exec(start)?.[1] ?? 'windows-1252';
  const text = [marked, named, 'windows-1252'].map((code) => decode(bytes, code)).find((one) => one !== undefined);
  return readControls(text ?? '').replace(/\r\n?/g, '\n');
}

/** What Windows has where other codes have signs that nobody sees. Some versions of Node read its code without them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const readControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);

/** @returns undefined where it is not in that code */
function decode(bytes: Uint8Array, code: string): string | undefined {
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Another code, or one that nobody knows.
  }
}
