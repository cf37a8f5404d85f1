/** A package-lock.json of a few packages that a test makes up: by place, with what matters of each. */
export function aLockfile(packages: Readonly<Record<string, object>>, project: object = {}): string {
  const described = Object.entries(packages).map(([place, one]) => [
    place,
    { version: '1.0.0', license: 'MIT', integrity: `sha512-${Buffer.alloc(64, place).toString('base64')}`, ...one },
  ]);
  return JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { name: 'our-project', version: '0.1.0', ...project }, ...Object.fromEntries(described) },
  });
}
