import { z } from 'zod';

/** Packages by the name under which their files are asked for, with the range that is asked for. */
const ranges = z.record(z.string(), z.string()).default({});

/** What package-lock.json says of a package, as far as anybody here asks. */
const entrySchema = z.object({
  /** Only where a package is installed under another name than its own. */
  name: z.string().optional(),
  version: z.string().default(''),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().default(false),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dependencies: ranges,
  devDependencies: ranges,
  optionalDependencies: ranges,
  peerDependencies: ranges,
});
type Entry = z.infer<typeof entrySchema>;

const lockfileSchema = z.object({
  lockfileVersion: z.literal(3, { error: 'package-lock.json is expected in version 3, which npm 9 and newer write.' }),
  packages: z.record(z.string(), entrySchema),
});

/** One copy of a package. Another version of it may be installed deeper down. */
export interface LockedPackage {
  /** `node_modules/mjml/node_modules/commander` */
  readonly place: string;
  /** The registry's name for it, whatever the folder is called. */
  readonly name: string;
  readonly version: string;
  /** What its author declares. It need not be an SPDX expression, and need not be there. */
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
  /** Where it is from; undefined is the registry that npm is set to. */
  readonly resolved: string | undefined;
  /** Whether it is a folder of this repository. */
  readonly link: boolean;
  /** Whether an archive can be built without it. */
  readonly forDevelopment: boolean;
  /** Whether npm may leave it out: it is for other machines. */
  readonly optional: boolean;
  readonly hasInstallScript: boolean;
  /** Places of the packages that it asks for. */
  readonly requires: readonly string[];
  /** Names of those that it asks for and that no machine would get. */
  readonly missing: readonly string[];
}

export interface Lockfile {
  /** The project itself, whose place is empty. */
  readonly project: LockedPackage;
  readonly packages: readonly LockedPackage[];
}

/** @throws when the text is not a lockfile of npm's, version 3 */
export function readLockfile(text: string): Lockfile {
  const { packages } = lockfileSchema.parse(JSON.parse(text));
  const entries = new Map(Object.entries(packages));
  const [project, ...others] = [...entries].map(([place, entry]) => readPackage(place, entry, entries));
  if (project?.place !== '') throw new Error('package-lock.json does not begin with the project itself.');
  return { project, packages: others };
}

function readPackage(place: string, entry: Entry, entries: ReadonlyMap<string, Entry>): LockedPackage {
  const asked = { ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies };
  const found = Object.keys(asked).map((name) => [name, findPlace(name, place, entries)] as const);
  // A peer that nobody else asks for is not installed, and need not be.
  const peers = Object.keys(entry.peerDependencies).map((name) => findPlace(name, place, entries));
  const requires = [...found.map(([, at]) => at), ...peers].filter((at) => at !== undefined);
  return {
    place,
    name: entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: entry.license,
    integrity: entry.integrity,
    resolved: entry.resolved,
    link: entry.link,
    forDevelopment: entry.dev,
    optional: entry.optional,
    hasInstallScript: entry.hasInstallScript,
    requires: [...new Set(requires)].sort(),
    missing: found.filter(([, at]) => at === undefined).map(([name]) => name),
  };
}

/** As Node looks: in the package's own folder first, then in each folder above. */
function findPlace(name: string, from: string, entries: ReadonlyMap<string, Entry>): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (entries.has(place)) return place;
    if (!folder) return undefined;
  }
}
