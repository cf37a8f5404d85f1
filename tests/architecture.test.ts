import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BRADFORD } from './support/example.ts';

const ROOT = join(import.meta.dirname, '..');

interface SourceModule {
  /** `src/site/pages.ts` */
  readonly path: string;
  readonly text: string;
  /** Project files, as paths; packages by name. */
  readonly imports: readonly string[];
}

function readModules(folder: string): SourceModule[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.m?[jt]s$/.test(path) && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const written = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
        (found) => found[1] ?? found[2] ?? '',
      );
      return {
        path,
        text,
        imports: written.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name)),
      };
    });
}

const modules = readModules('src');

/** From the lowest to the highest: a folder may import those before it. The views of one archive know nothing of each other. */
const order = [
  'text',
  'fields',
  'blocks',
  'model',
  'content',
  'cache',
  'render',
  'i18n',
  'mailers',
  'images',
  'sheets',
  'checks',
  'fixes',
  'search',
  'feeds',
  'calendar',
  'site',
  'email',
  'kit',
  'bundle',
  'build',
  'preview',
  'report',
  'links',
  'supply',
  'cli',
];

const folderOf = (path: string) => path.split('/')[1] ?? '';

describe('the folders of src', () => {
  test('are the ones that this test knows', () => {
    const folders = new Set(modules.map(({ path }) => folderOf(path)));
    expect([...folders].sort()).toEqual([...order].sort());
  });

  test.each(order)('%s imports no higher folder', (folder) => {
    const allowed = order.slice(0, order.indexOf(folder) + 1);
    const wrong = modules
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => name.startsWith('src/') && !allowed.includes(folderOf(name)))
          .map((name) => `${path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('have no circle of imports at run time', () => {
    const graph = new Map(
      modules.map(({ path, text, imports }) => [
        path,
        imports.filter((name) => name.startsWith('src/') && !importsTypesOnly(text, path, name)),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

function importsTypesOnly(text: string, from: string, to: string): boolean {
  return [...text.matchAll(/^(import|export)\b([^;]*?)from '(\.[^']+)'/gm)]
    .filter((found) => normalize(join(dirname(from), found[3] ?? '')) === to)
    .every((found) => {
      const names = found[2]?.trim() ?? '';
      return (
        names.startsWith('type ') ||
        (/^\{[^}]*\}$/.test(names) &&
          names
            .slice(1, -1)
            .split(',')
            .every((name) => /^\s*(type\s|$)/.test(name)))
      );
    });
}

describe('third-party packages', () => {
  /** One wrapper each, so that a change of a package touches one file. zod is the schemas' own language. */
  const everywhere = new Set(['zod']);

  test('each is imported in one place', () => {
    const users = new Map<string, string[]>();
    for (const { path, imports, text } of modules) {
      for (const name of new Set(
        imports.filter((one) => !one.startsWith('src/') && !one.startsWith('node:') && !importsPackageTypes(text, one)),
      )) {
        const packageName = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '');
        users.set(packageName, [...new Set([...(users.get(packageName) ?? []), path])]);
      }
    }
    const several = [...users].filter(([name, paths]) => !everywhere.has(name) && paths.length > 1);
    expect(Object.fromEntries(several)).toEqual({});
  });
});

function importsPackageTypes(text: string, name: string): boolean {
  return [...text.matchAll(/^(?:import|export)\b([^;]*?)from '([^']+)'/gm)]
    .filter((found) => found[2] === name)
    .every((found) => found[1]?.trim().startsWith('type '));
}

describe('below the commands', () => {
  test.each([
    ['the clock', /\bDate\.now\(|new Date\(\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|randomUUID|randomBytes/],
    ['the environment', /\bprocess\.(env|argv|platform|cwd)\b/],
  ])('nothing reads %s', (_name, pattern) => {
    const below = modules.filter(({ path }) => folderOf(path) !== 'cli');
    expect(below.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing names the example’s board, has its colours or speaks of its town', () => {
    const code = [...modules, ...readLayouts()];
    expect(code.filter(({ text }) => BRADFORD.test(text)).map(({ path }) => path)).toEqual([]);
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
      const views = ['site/blocks/NAME.njk', 'email/blocks/NAME.mjml', 'email/blocks/NAME.txt', 'email/blocks/NAME.md'];
      for (const path of views.map((view) => view.replace('NAME', name))) {
        expect(readFileSync(join(ROOT, 'layouts', path), 'utf8').length).toBeGreaterThan(0);
      }
    },
  );

  test('no view stands without its kind', () => {
    const known = new Set([...kindNames, 'prose']);
    const views = ['site/blocks', 'email/blocks'].flatMap((folder) => readdirSync(join(ROOT, 'layouts', folder)));
    expect(views.filter((name) => !known.has(name.replace(/\.[^.]+$/, '')))).toEqual([]);
  });
});

test('a test file that plays a package’s part, takes the time or watches folders has a process of its own', () => {
  const apart = /\bvi\.(?:mock|doMock|stubGlobal|useFakeTimers)\(|\b(?:timeOf|growthOf)\(|\bwatchFolders\(/;
  const files = ['src', 'tests']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.slow.test.ts'));
  expect(files.filter((path) => apart.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual(
    files.filter((path) => path.endsWith('.apart.test.ts')),
  );
});
