/** For `sort`: by code units, which are the same on every machine. */
export const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
