/** Milliseconds that a server asks to be left alone. @param header seconds, or a time by the server's own clock, @param clock its `Date` */
export function readRetryAfter(header: string | undefined, clock = ''): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.parse(clock);
  return wait >= 0 ? wait : undefined;
}
