/** Markdown writes letters of other scripts as `%D8%AA`; anchors and names have the letters themselves. */
export function decodeAddress(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // A stray “%” is nobody’s code: the name is looked for as it was typed.
  }
}
