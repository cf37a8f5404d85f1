// What a command says, before it is written. The program's own words stay as they are. Every value is cleaned when it leaves, so nothing
// that writes can forget it: a plain string is not `Said`, and the way out (src/cli/way-out.ts) takes nothing else.

/** Makes a value from a file, an address or a command line fit to be shown: see src/checks/masks/clean.ts. */
export type Clean = (value: string) => string;

export type Said = (clean: Clean) => string;

/** @example say`${file}:${line}  ${message}\n` */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Said)[]): Said {
  const parts = values.map((value): Said => {
    if (typeof value === 'function') return value;
    return typeof value === 'number' ? () => String(value) : (clean) => clean(value);
  });
  return (clean) => String.raw({ raw: words }, ...parts.map((part) => part(clean)));
}

export const sayAll =
  (said: readonly Said[], between: Said = say``): Said =>
  (clean) =>
    said.map((one) => one(clean)).join(between(clean));

/** A value that needs an escape where it is shown. It is escaped last. */
export const sayEscaped =
  (value: string, escapeFor: (cleaned: string) => string): Said =>
  (clean) =>
    escapeFor(clean(value));

/** A text of ours that has several lines, such as a stack. Each is cleaned as one value. */
export const sayLines =
  (text: string): Said =>
  (clean) =>
    text.split('\n').map(clean).join('\n');

/** Every text in it is cleaned, and no name of a key is. */
export const sayJson =
  (value: unknown): Said =>
  (clean) =>
    JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? clean(inner) : inner), 2);
