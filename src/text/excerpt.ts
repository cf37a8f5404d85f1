// What messages show of what was typed, and of what was counted.

/** `102,000` */
export const grouped = (count: number) => count.toLocaleString('en-GB');

export function excerpt(value: unknown): string {
  const line = String(value).replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
