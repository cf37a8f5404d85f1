// The one place that knows caniemail: what each mail program can do, as caniemail.com has tried it. One mail takes it 90 ms, so
// it is loaded, and asked, only about what is new.

/** What some mail programs do not know, with their names. */
export type Unsupported = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * All but Thunderbird, of which the data are too thin: at a feature that nobody has tried there, the package throws.
 */
const PROGRAMS = ['*', '!thunderbird.*'];
/** The same of this one elsewhere. Where it is not known, a table that is too wide makes the mail wider. */
const UNTRIED = /table-layout:[^;"]*;?/g;

/** Which features of a piece of HTML which mail programs do not know at all. Loading takes 40 ms. */
export async function findUnsupported(html: string): Promise<Unsupported> {
  const { caniemail } = await import('caniemail');
  // The types name the programs one by one; patterns are what its documentation shows.
  const { issues } = caniemail({ clients: PROGRAMS as never, html: html.replace(UNTRIED, '') });
  const found = new Map<string, Set<string>>();
  for (const [program, features] of issues.errors) {
    // Its types say one feature a program, where there is a list.
    for (const { title } of [features].flat()) {
      const programs = found.get(title) ?? new Set();
      found.set(title, programs.add(program));
    }
  }
  return found;
}

/** What `found` has beyond `allowed`. */
export function beyond(found: Unsupported, allowed: Unsupported): Unsupported {
  const left = [...found].map(
    ([feature, programs]) =>
      [feature, new Set([...programs].filter((one) => !allowed.get(feature)?.has(one)))] as const,
  );
  return new Map(left.filter(([, programs]) => programs.size > 0));
}
