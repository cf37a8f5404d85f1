import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type LockedPackage, readLockfile } from '../src/supply/lockfile.ts';

const REGISTRY = 'https://registry.npmjs.org/';
/** How CONTRIBUTING.md takes in a package: it changes the lockfile and installs nothing. */
const RECIPE = '`npm install --package-lock-only --save-exact NAME`';
const lockfileText = readFileSync('package-lock.json', 'utf8');
const { project, packages } = readLockfile(lockfileText);
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
};
const placesOf = (ones: readonly LockedPackage[]) => ones.map(({ place }) => place);

describe('the lockfile', () => {
  test('has a whole SHA-512 of every package', () => {
    expect(packages.length).toBeGreaterThan(500);
    const whole = ({ integrity }: LockedPackage) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '');
    expect(placesOf(packages.filter((one) => !whole(one)))).toEqual([]);
  });

  test('takes every package from the public registry, or from where npm is set to look for them', () => {
    const elsewhere = ({ resolved }: LockedPackage) => !(resolved ?? REGISTRY).startsWith(REGISTRY);
    expect(placesOf(packages.filter((one) => one.link || elsewhere(one)))).toEqual([]);
  });

  test('has what each package asks for, for every machine and not only for the one that it was made on', () => {
    const missing = [project, ...packages].flatMap((one) => one.missing.map((name) => `${one.place}: ${name}`));
    expect(missing).toEqual([]);
    expect(packages.filter(({ name }) => name.startsWith('@img/sharp')).length).toBeGreaterThan(20);
  });

  test('package.json names one version of each package, which is the one that is locked', () => {
    const { dependencies, devDependencies, overrides } = packageJson;
    const named = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = new Map(packages.map(({ place, version }) => [place, version]));
    expect(named.filter(([name, version]) => locked.get(`node_modules/${name}`) !== version)).toEqual([]);
  });
});

describe('installing', () => {
  const readme = readFileSync('docs/packages.md', 'utf8');

  test('runs no program of a package, and the README names those that have one', () => {
    const [, named = ''] = /^Install scripts: (.*)$/m.exec(readme) ?? [];
    const names = [...named.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
    const found = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect([...new Set(found)].sort()).toEqual(names);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(packageJson.allowScripts ?? {}).toEqual(Object.fromEntries(names.map((name) => [name, false])));
  });

  test('no command of ours counts on a script before or after it, which would not be run either', () => {
    const names = Object.keys(packageJson.scripts);
    const hooks = names.filter((name) => /^(pre|post)/.test(name) || /^(install|prepare|dependencies)$/.test(name));
    expect(hooks).toEqual([]);
  });

  /** What is read by a machine, and what people copy. */
  const places = [
    ...listFiles('.github/workflows'),
    ...listFiles('.ci'),
    ...listFiles('scripts'),
    ...listFiles('docs', '.md'),
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ];
  const bins = listBins(lockfileText);

  test.each(places)('%s installs nothing but what is in the lockfile', (path) => {
    expect(findInstallations(readFileSync(path, 'utf8').replace(RECIPE, ''), bins)).toEqual([]);
  });

  test('every workflow that runs a command of ours has installed with npm ci before', () => {
    for (const path of [...listFiles('.github/workflows'), ...listFiles('.ci')]) {
      const lines = readFileSync(path, 'utf8').split('\n');
      const first = lines.findIndex((line) => /npm (run|test|audit)/.test(line));
      if (first >= 0) expect(lines.slice(0, first).join('\n'), path).toMatch(/\bnpm ci\b/);
    }
  });

  test.each([
    'npm install',
    'npm i left-pad',
    'npm add left-pad',
    'npm update',
    'npm exec cowsay',
    'npx cowsay',
    "spawnSync('npx', ['cowsay'])",
    'npx --yes cowsay',
    'yarn add left-pad',
    'pnpm install',
    'bunx cowsay',
    'pip install x',
    'curl https://example.org/install.sh | sh',
    'wget -qO- https://example.org/x | bash',
  ])('“%s” would be found', (line) => {
    expect(findInstallations(line, bins)).toHaveLength(1);
  });

  test.each([
    'npm ci',
    'npm ci --no-audit',
    'npx tsc',
    'npx vitest run',
    "['npx', 'biome', 'check']",
    'npm run build',
    'curl -I https://example.org/',
  ])('“%s” is none', (line) => {
    expect(findInstallations(line, bins)).toEqual([]);
  });
});

describe('Dependabot', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly version: number;
    readonly updates: readonly {
      readonly 'package-ecosystem': string;
      readonly directory: string;
      readonly schedule: { readonly interval: string };
      readonly cooldown: Readonly<Record<string, number>>;
      readonly groups: Readonly<Record<string, object>>;
    }[];
  };

  test('asks weekly for packages and for actions', () => {
    expect(version).toBe(2);
    expect(updates.map((one) => [one['package-ecosystem'], one.directory, one.schedule.interval])).toEqual([
      ['npm', '/', 'weekly'],
      ['github-actions', '/', 'weekly'],
    ]);
  });

  test('waits a week for others to find what is wrong with a version, and puts into one what belongs together', () => {
    expect(updates.filter(({ cooldown }) => !(Number(cooldown['default-days']) >= 7))).toEqual([]);
    expect(updates.filter(({ groups }) => Object.keys(groups).length === 0)).toEqual([]);
    // For actions it refuses a file that says more.
    expect(Object.keys(updates[1]?.cooldown ?? {})).toEqual(['default-days']);
  });
});

interface RawLockfile {
  readonly packages: Readonly<Record<string, { readonly bin?: object }>>;
}

function listFiles(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The programs that `npx` finds without asking the registry. */
function listBins(text: string): ReadonlySet<string> {
  const { packages: entries } = JSON.parse(text) as RawLockfile;
  const own = Object.entries(entries).filter(([place]) => place.split('node_modules/').length === 2);
  return new Set(own.flatMap(([, { bin }]) => Object.keys(bin ?? {})));
}

/** Every place in a text that fetches a program from anywhere, but for `npm ci` and the programs that it has installed. */
function findInstallations(text: string, bins: ReadonlySet<string>): readonly string[] {
  const managers =
    /\b(?:(?:npm|pnpm|yarn|bun|pip3?) +(?:install|i|add|up|update|upgrade|exec|x|dlx|create|init)\b|bunx\b|(?:curl|wget)\b.*\| *\w*sh\b)/g;
  const runners = [...text.matchAll(/\bnpx['", [\]]+([\w@/.-]+)/g)].filter((found) => !bins.has(found[1] ?? ''));
  return [...[...text.matchAll(managers)].map(([found]) => found), ...runners.map(([found]) => found)];
}
