import type { LockedPackage } from './lockfile.ts';

/** Its name and version, as messages and lists have it. */
export const labelOf = ({ name, version }: LockedPackage): string => `${name} ${version}`;

/**
 * One for each name and version, however often it is installed, ordered by both. It stands where the copy stands that reaches furthest:
 * what a build needs is not for development because a test needs it too.
 */
export function mergeCopies(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  const merged = new Map<string, LockedPackage>();
  for (const one of packages) {
    const known = merged.get(labelOf(one));
    const requires = [...new Set([...(known?.requires ?? []), ...one.requires])];
    const furthest = known && distanceOf(known) <= distanceOf(one) ? known : one;
    merged.set(labelOf(one), { ...furthest, requires });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** From what every archive is built with to what is only there for whoever develops. */
function distanceOf({ forDevelopment, optional }: LockedPackage): number {
  if (forDevelopment) return 2;
  return optional ? 1 : 0;
}
