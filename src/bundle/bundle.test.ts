import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { describeError } from '../cli/describe-error.mjs';
import { BundleError, bundle } from './bundle.mjs';

let folder: string;
let made: string | undefined;

beforeEach(() => {
  folder = aFolder();
  write('part.ts', "export const said: string = ['one'].join();\n");
  write(
    'entry.ts',
    `import { parse } from 'yaml';
import { said } from './part.ts';

enum Never {}
export const words = \`\${said} \${parse('two')}\`;
export const here = [import.meta.url, import.meta.dirname];
export const later = async () => (await import('./later.ts')).words as Never | string;
`,
  );
  write('later.ts', "export const words = 'three';\n");
});
afterEach(() => {
  for (const end of ['.mjs', '.mjs.map', '.json']) if (made) rmSync(made.replace(/\.mjs$/, end), { force: true });
  made = undefined;
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function make(): Promise<string> {
  made = fileURLToPath(await bundle(pathToFileURL(join(folder, 'entry.ts'))));
  return made;
}

/** What a bundle exports; its number is there since a module is loaded once. */
let loaded = 0;
const load = async () => import(/* @vite-ignore */ `${pathToFileURL(await make()).href}?${++loaded}`);

describe('the bundle of a module', () => {
  test('is one file that does what its TypeScript does, with packages and dynamic imports', async () => {
    const { words, later } = await load();
    expect(words).toBe('one two');
    rmSync(join(folder, 'later.ts'));
    expect(await later()).toBe('three');
  });

  test('keeps the addresses of its modules', async () => {
    const { here } = await load();
    expect(here).toEqual([pathToFileURL(join(folder, 'entry.ts')).href, folder]);
  });

  test('has a map to its sources', async () => {
    const map = JSON.parse(readFileSync(`${await make()}.map`, 'utf8')) as { readonly sources: readonly string[] };
    expect(map.sources).toContain(pathToFileURL(join(folder, 'part.ts')).href);
  });

  test('maps packages too: Node would place their errors in the module before', async () => {
    const command = fileURLToPath(await bundle(new URL('../cli/schema.ts', import.meta.url)));
    const { sources } = JSON.parse(readFileSync(`${command}.map`, 'utf8')) as { readonly sources: readonly string[] };
    expect(sources).toContainEqual(expect.stringMatching(/src\/cli\/schema\.ts$/));
    expect(sources).toContainEqual(expect.stringMatching(/^file:.*\/node_modules\/zod\//));
  });

  test('is made once', async () => {
    const { ino } = statSync(await make());
    expect(statSync(await make()).ino).toBe(ino);
  });

  test.each([
    ['a module that it imports is changed', () => write('part.ts', "export const said = 'another';\n")],
    ['one that it imports dynamically is', () => write('later.ts', "export const words = 'four';\n")],
    ['the list of its sources is cut off', () => cutOff()],
    ['it is not the bundle of the list', () => writeFileSync(made ?? '', 'export const words = "old";\n')],
  ])('is made again when %s', async (_what, change) => {
    const { ino } = statSync(await make());
    change();
    expect(statSync(await make()).ino).not.toBe(ino);
  });

  test('is made again when it was deleted', async () => {
    rmSync(await make());
    expect((await load()).words).toBe('one two');
  });

  test('does what its changed source does', async () => {
    await make();
    write('part.ts', "export const said = 'another';\n");
    expect((await load()).words).toBe('another two');
  });

  test('names a missing module and the one that imports it', async () => {
    rmSync(join(folder, 'part.ts'));
    await expect(make()).rejects.toThrow(/\.\/part\.ts.*entry\.ts/s);
  });

  test('names the place of a mistake, without colours', async () => {
    write('part.ts', 'export const said = 1;\nconst a: = 2;\n');
    const wrong = await make().catch((error: unknown) => error as Error);
    expect(wrong).toBeInstanceOf(BundleError);
    expect((wrong as Error).message).toMatch(/part\.ts:2:10 /);
    expect((wrong as Error).message).not.toContain('\u001b');
  });

  test('fails with what to type when a package is missing', async () => {
    write('part.ts', "export { said } from 'no-such-package';\n");
    const wrong = await load().catch((error: unknown) => error);
    expect(describeError(wrong)).toBe('The package “no-such-package” is missing or incomplete. Run: npm ci\n');
  });

  test('is whole when several make it at once', async () => {
    const files = await Promise.all([make(), make(), make()]);
    expect(new Set(files).size).toBe(1);
    expect((await load()).words).toBe('one two');
    expect(existsSync(`${made}.${process.pid}`)).toBe(false);
  });
});

function cutOff(): void {
  const list = made?.replace(/\.mjs$/, '.json') ?? '';
  writeFileSync(list, readFileSync(list).subarray(0, 100));
}
