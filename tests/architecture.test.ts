import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BRADFORD } from './support/example.ts';

const ROOT = join(import.meta.dirname, '..');

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).split(sep).join('/'))
  .filter((path) => /\.m?[jt]s$/.test(path) && !/\.(?:test|d)\.ts$/.test(path))
  .sort()
  .map((path) => ({ path, text: read(path) }));

/** Each line of the picture in CONTRIBUTING.md, from the lowest: the folders of src that it names. */
const layers = [
  ...(/```\n(src\/[\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '').matchAll(/^ {2}(\S.*?)(?: {2,}.*)?$/gm),
].map(([, names = '']) => names.split(' '));

describe('the picture in CONTRIBUTING.md', () => {
  test('has every folder of src once, and no file lies beside them', () => {
    expect(layers.flat().sort()).toEqual(readdirSync(join(ROOT, 'src')).sort());
  });

  test('is what the linter enforces: a folder imports those above it in the picture alone', () => {
    const { overrides } = JSON.parse(read('biome.layers.json'));
    const enforced = overrides.map(({ includes, linter }: (typeof overrides)[number]) => {
      const { patterns } = linter.rules.style.noRestrictedImports.options;
      return [includes[0], patterns[0].group[0]];
    });
    const braces = (names: readonly string[]) => (names.length === 1 ? names[0] : `{${names.join(',')}}`);
    const drawn = layers.map((names, index) => [
      `src/${braces(names)}/**`,
      `{..,../..,../../..}/{${layers.slice(index).flat().join(',')}}/**`,
    ]);
    // Nothing is above the commands.
    expect(enforced).toEqual(drawn.slice(0, -1));
  });
});

describe('third-party packages', () => {
  /** zod is the schemas' own language. */
  const everywhere = new Set(['zod']);
  const IN_A_FOLDER = new Set(['nodemailer', 'nunjucks', 'rolldown']);

  test('each is imported in one file, or in one folder that knows its traps', () => {
    const users = new Map<string, Set<string>>();
    for (const { path, text } of modules) {
      for (const [, clause = '', imported, dynamic] of text.matchAll(
        /^(?:import|export)\b([^;]*?)from '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm,
      )) {
        const name = imported ?? dynamic ?? '';
        const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '';
        if (clause.trim().startsWith('type ') || name.startsWith('node:') || everywhere.has(packageName)) continue;
        const place = IN_A_FOLDER.has(packageName) ? path.replace(/[^/]*$/, '') : path;
        users.set(packageName, new Set([...(users.get(packageName) ?? []), place]));
      }
    }
    expect([...users].filter(([, places]) => places.size > 1)).toEqual([]);
  });
});

describe('below the commands', () => {
  test.each([
    ['the clock', /\bDate\.now\(|new Date\(\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|randomUUID|randomBytes/],
    ['the environment', /\bprocess\.(env|argv|platform|cwd)\b/],
  ])('nothing reads %s', (_name, pattern) => {
    // The desk's page is what a command is elsewhere.
    const below = modules.filter(({ path }) => !path.startsWith('src/cli/') && path !== 'src/desk/page/open-page.ts');
    expect(below.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing names the example’s board, has its colours or speaks of its town', () => {
    // The gazetteer has every town, and what is left of the example is looked for.
    const code = [...modules, ...readLayouts()].filter(({ path }) => !/\/(?:gazetteer|example-words)\.ts$/.test(path));
    expect(code.filter(({ text }) => BRADFORD.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('what a command says has one way out', () => {
  const WAY_OUT = 'src/cli/way-out.ts';
  const others = modules.filter(({ path }) => path !== WAY_OUT);
  const having = (pattern: RegExp, files = others) =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  test('nothing else writes to the streams of the process', () => {
    // It hands them over to the command, and reports where there is none.
    const starting = modules.filter(({ path }) => path !== WAY_OUT && path !== 'src/cli/start-process.mjs');
    expect(
      having(/\bconsole\b(?!,)|\bprocess\.(?:stdout|stderr|emitWarning)|\bstreams\.std|node:console/, starting),
    ).toEqual([]);
    // A function without `say` would not be cleaned.
    expect(having(/\.write\(\s*\(\w*\) =>/)).toEqual([]);
  });

  test('what writes files makes a board’s result or its own content, and no report', () => {
    const known = new Set([
      'src/build/folder-lock.ts',
      'src/build/output.ts',
      'src/bundle/bundle.mjs',
      'src/bundle/make-package.ts',
      'src/cache/keep.ts',
      'src/cli/addresses.ts',
      'src/cli/board-workflows.ts',
      'src/cli/docs.ts',
      'src/cli/import.ts',
      'src/cli/init.ts',
      'src/cli/new.ts',
      'src/cli/replace-file.ts',
      'src/links/link-cache.ts',
    ]);
    const writing = having(/(?<!\bio\.)\b(?:(?:write|append)File(?:Sync)?|writeSync|createWriteStream)\(/);
    expect(writing.filter((path) => !known.has(path))).toEqual([]);
  });
});

function readLayouts(): { path: string; text: string }[] {
  return readdirSync(join(ROOT, 'layouts'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

describe('a kind of block is one word everywhere', async () => {
  const { kindNames } = await import('../src/blocks/index.ts');
  test.each([...kindNames, 'prose'])(
    '%s has a view for the page, the mail, the plain text and GOV.UK Notify',
    (name) => {
      const read = (folder: string) => readFileSync(join(ROOT, 'layouts', folder, 'blocks', `${name}.njk`), 'utf8');
      expect(read('site').length).toBeGreaterThan(0);
      const forms = read('email').matchAll(/^\{% (?:el)?if form == "(\w+)" %\}\n(?=[^{]|\{(?!% e))/gm);
      expect([...forms].map(([, form]) => form)).toEqual(['html', 'text', 'notify']);
    },
  );

  test('no view stands without its kind', () => {
    const known = new Set([...kindNames, 'prose']);
    const views = ['site/blocks', 'email/blocks'].flatMap((folder) => readdirSync(join(ROOT, 'layouts', folder)));
    expect(views.filter((name) => !known.has(name.replace(/\.[^.]+$/, '')))).toEqual([]);
  });
});

const testFiles = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.test.ts') || (path.startsWith('tests') && path.endsWith('.ts')));

test('no test depends on chance or on the calendar', () => {
  const CHANCE =
    /\bMath\.random\(|\brandomUUID|\brandomBytes|\bmkdtemp|\bDate\.now\(|\bnew Date\(\)|\bfc\.(?:assert|sample)\((?![\s\S]*?(?:\bseed:|\b(?:RUNS|runs),))/;
  // It watches a folder outside of all others.
  const WATCHED = join('src', 'cli', 'watch-folder.apart.test.ts');
  const here = join('tests', 'architecture.test.ts');
  const found = testFiles.filter((path) => path !== here && CHANCE.test(read(path)));
  expect(found).toEqual([WATCHED]);
});

test('a test file that plays a package’s part, takes the time, watches folders or patterns has a process of its own', () => {
  const apart =
    /\bvi\.(?:mock|doMock|stubGlobal|useFakeTimers)\(|\b(?:times?Of|growthOf)\(|\bwatchFolders\(|\bRegExp\.prototype\.exec = /;
  const files = testFiles.filter((path) => path.endsWith('.test.ts'));
  expect(files.filter((path) => apart.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual(
    files.filter((path) => path.endsWith('.apart.test.ts')),
  );
});
