import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import './support/built-boards.ts';
import { parse } from 'yaml';
import { readSite } from './support/site-files.ts';

const REGISTRY = 'https://registry.npmjs.org/';
/** How CONTRIBUTING.md takes in a package: it changes the lockfile and installs nothing. */
const RECIPE = '`npm install --package-lock-only --save-exact NAME`';
type Versions = Readonly<Record<string, string>>;
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
};

/** What package-lock.json says about the project, whose place is empty, or about one copy of a package. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: object;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lockfile.packages).filter(([place]) => place !== '');
const placesOf = (ones: typeof packages) => ones.map(([place]) => place);
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the lockfile', () => {
  test('has a whole SHA-512 of every package', () => {
    expect(lockfile.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(450);
    const broken = packages.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(placesOf(broken)).toEqual([]);
  });

  test('takes every package from the public registry, or from the one that npm is set to', () => {
    const elsewhere = packages.filter(([, { link, resolved = REGISTRY }]) => link || !resolved.startsWith(REGISTRY));
    expect(placesOf(elsewhere)).toEqual([]);
  });

  test('has what each package asks for, on every machine and not only on the one that wrote it', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([place, one]) =>
      Object.keys({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies })
        .filter((name) => !isInstalled(name, place))
        .map((name) => `${place}: ${name}`),
    );
    expect(missing).toEqual([]);
    expect(placesOf(packages).filter((place) => place.includes('@img/sharp')).length).toBeGreaterThan(20);
  });

  test('has the one version of each package that package.json names', () => {
    const { dependencies, devDependencies, overrides } = packageJson;
    // An alias, `npm:@11ty/gray-matter@1.0.0`, ends with the version too.
    const named = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).map(
      ([name, asked]) => [name, asked.replace(/^npm:.+@/, '')] as const,
    );
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const different = named.filter(([name, version]) => lockfile.packages[`node_modules/${name}`]?.version !== version);
    expect(different).toEqual([]);
  });
});

/** A package whose files are copied into what readers get. Every other package only builds and tests. */
interface PublishedPackage {
  readonly name: string;
  readonly files: RegExp;
  /** The text of its licence, in the site and in its own folder. */
  readonly licence: string;
  readonly original: string;
}

const DESK_FILES = readdirSync(join(inject('dist'), 'site/desk')).flatMap((name) =>
  /\.(?:css|js)$/.test(name) ? `desk/${name}` : [],
);

const published: readonly PublishedPackage[] = [
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    // The plain zero is made from this font, so its licence is the same.
    files: /^assets\/fonts\/(?:atkinson-hyperlegible-next-[\w-]+\.woff2|plain-zero-\w+\.woff)$/,
    licence: 'assets/fonts/LICENSE.txt',
    original: 'LICENSE',
  },
  {
    name: 'pagefind',
    files: /^assets\/search\/(pagefind\.js|wasm\.[\w-]+\.pagefind)$/,
    licence: 'assets/search/LICENSE.txt',
    original: 'LICENSE/LICENSE',
  },
];

describe('licences', () => {
  /** Someone has read each of these. They ask for no more than that their text goes with the copies. */
  const free =
    '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 OFL-1.1 Python-2.0 Zlib'.split(' ');
  /** These ask for more when copies are passed on (the source, or the author’s name), which building and testing does not do. */
  const local = ['CC-BY-4.0', 'LGPL-3.0-or-later', 'MPL-2.0'];
  /** One author’s own words for a licence. The address was read. */
  const MOOTOOLS = 'MIT (http://mootools.net/license.txt)';
  /** duck’s, which comes with mammoth: its file has the two clauses. */
  const DUCK = 'BSD';
  const allows = (allowed: readonly string[], licence = '') =>
    licence === MOOTOOLS ||
    licence === DUCK ||
    licence
      .replace(/^\((.*)\)$/, '$1')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name)));

  test('of every package are ones that someone has agreed to', () => {
    const refused = packages.filter(([, { license }]) => !allows([...free, ...local], license));
    expect(refused.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  test('of packages that readers get copies of ask for no more than their text', () => {
    const refused = published.filter(({ name }) => !allows(free, lockfile.packages[`node_modules/${name}`]?.license));
    expect(refused).toEqual([]);
  });

  test.each<readonly [licence: string | undefined, forUs: boolean, forReaders: boolean]>([
    ['MIT', true, true],
    ['MPL-2.0', true, false],
    ['MPL-2.0 OR MIT', true, true],
    ['(MIT OR GPL-3.0-only)', true, true],
    ['MIT AND MPL-2.0', true, false],
    ['MIT AND GPL-3.0-only', false, false],
    ['MIT AND (GPL-3.0-only OR ISC)', false, false],
    [MOOTOOLS, true, true],
    ['MIT (http://example.org/license.txt)', false, false],
    ['Apache-2.0 WITH LLVM-exception', false, false],
    ['SEE LICENSE IN LICENSE.md', false, false],
    ['UNLICENSED', false, false],
    [undefined, false, false],
  ])('%s is allowed for us: %s; for readers: %s', (licence, forUs, forReaders) => {
    expect([allows([...free, ...local], licence), allows(free, licence)]).toEqual([forUs, forReaders]);
  });

  describe.each(['dist', 'exampleshire'] as const)('in %s', (archive) => {
    const { files } = readSite(join(inject(archive), 'site'), '');

    test.each(published)('$name is there with the text of its licence', (one) => {
      expect([...files.keys()].filter((path) => one.files.test(path)).length).toBeGreaterThan(1);
      expect(files.get(one.licence)?.toString()).toBe(
        readFileSync(join('node_modules', one.name, one.original), 'utf8'),
      );
      expect(files.get('about/index.html')?.toString()).toContain(`${one.licence}"`);
    });

    test('the desk, in which many packages are one file, has the licence of each', () => {
      const named = [
        ...`\n${files.get('desk/licences.txt')}`.matchAll(/\n(?:-{72}\n\n)?(\S+) (\d+\.\d+\.\d+\S*)\n\n/g),
      ];
      expect(named.map(([, name]) => name)).toEqual(
        expect.arrayContaining(['@codemirror/view', 'nunjucks', 'turndown', 'zod']),
      );
      const refused = named.filter(([, name, version]) => {
        const locked = packages.find(([place, one]) => nameOf(place) === name && one.version === version)?.[1];
        return !allows(free, locked?.license);
      });
      expect(refused.map(([, name]) => name)).toEqual([]);
    });

    test('there is no other script, font or program that is not ours', () => {
      const scripts = readdirSync('layouts/site/scripts').map((name) => `assets/${name}`);
      const own = new Set([...scripts, ...DESK_FILES]);
      const foreign = [...files.keys()].filter(
        (path) =>
          /\.(m?js|css|woff2?|ttf|otf|wasm|pagefind)$/.test(path) && !own.has(path) && path !== 'assets/site.css',
      );
      expect(foreign.filter((path) => !published.some((one) => one.files.test(path)))).toEqual([]);
    });
  });

  test('mails and their kit carry no file that is not ours', () => {
    const names = readdirSync(join(inject('exampleshire'), 'email'), { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /\.(m?js|css|woff2?|ttf|otf|wasm)$/.test(name))).toEqual([]);
  });
});

describe('installing', () => {
  const readme = readFileSync('docs/packages.md', 'utf8');

  test('runs no program of a package, and the README names those that have one', () => {
    const [, named = ''] = /^Install scripts: (.*)$/m.exec(readme) ?? [];
    const names = [...named.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
    const found = placesOf(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).map(nameOf);
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
  const bins = listBins();

  test.each(places)('%s installs nothing but what is in the lockfile', (path) => {
    expect(findInstallations(readFileSync(path, 'utf8').replace(RECIPE, ''), bins)).toEqual([]);
  });

  test('every workflow that runs a command of ours has installed with npm ci before', () => {
    for (const path of [...listFiles('.github/workflows'), ...listFiles('.ci')]) {
      const lines = readFileSync(path, 'utf8').split('\n');
      const first = lines.findIndex((line) => /npm (run|test|audit)/.test(line));
      if (first >= 0) expect(lines.slice(0, first).join('\n'), path).toMatch(/\bnpm ci\b|run: \.ci\/run$/m);
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
    'npx --no bulletin check',
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

function listFiles(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The programs that `npx` finds without asking the registry. */
function listBins(): ReadonlySet<string> {
  const own = packages.filter(([place]) => place.split('node_modules/').length === 2);
  return new Set(own.flatMap(([, { bin }]) => Object.keys(bin ?? {})));
}

/** Whether Node finds a package: in the folder of the package that asks for it, or in one above. */
function isInstalled(name: string, from: string): boolean {
  const parts = from.split('/node_modules/');
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`);
  return ['', ...folders].some((folder) => `${folder}node_modules/${name}` in lockfile.packages);
}

/** Every place in a text that fetches a program from anywhere, but for `npm ci` and the programs that it has installed. */
function findInstallations(text: string, bins: ReadonlySet<string>): readonly string[] {
  const managers =
    /\b(?:(?:npm|pnpm|yarn|bun|pip3?) +(?:install|i|add|up|update|upgrade|exec|x|dlx|create|init)\b|bunx\b|(?:curl|wget)\b.*\| *\w*sh\b)/g;
  // With “--no” npx refuses what is not installed.
  const runners = [...text.matchAll(/\bnpx['", [\]]+(?!--no )([\w@/.-]+)/g)].filter(
    (found) => !bins.has(found[1] ?? ''),
  );
  return [...[...text.matchAll(managers)].map(([found]) => found), ...runners.map(([found]) => found)];
}
