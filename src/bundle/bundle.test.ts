import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BundleError, bundle } from './bundle.mjs';
import { tellMissingPackage } from './missing-package.mjs';

let folder: string;
let made: string | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-bundle-'));
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
  rmSync(folder, { recursive: true });
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
  test('is one file that says what its TypeScript says, with packages and with what is imported later', async () => {
    const { words, later } = await load();
    expect(words).toBe('one two');
    rmSync(join(folder, 'later.ts'));
    expect(await later()).toBe('three');
  });

  test('knows where its modules stand', async () => {
    const { here } = await load();
    expect(here).toEqual([pathToFileURL(join(folder, 'entry.ts')).href, folder]);
  });

  test('has a map that leads to them', async () => {
    const map = JSON.parse(readFileSync(`${await make()}.map`, 'utf8')) as { readonly sources: readonly string[] };
    expect(map.sources).toContain(pathToFileURL(join(folder, 'part.ts')).href);
  });

  test('has packages on it too: Node would tell a fault in one of the module before it', async () => {
    const command = fileURLToPath(await bundle(new URL('../cli/blocks.ts', import.meta.url)));
    const { sources } = JSON.parse(readFileSync(`${command}.map`, 'utf8')) as { readonly sources: readonly string[] };
    expect(sources).toContainEqual(expect.stringMatching(/scripts\/blocks\.ts$/));
    expect(sources).toContainEqual(expect.stringMatching(/^file:.*\/node_modules\/zod\//));
  });

  test('is made once', async () => {
    const { ino } = statSync(await make());
    expect(statSync(await make()).ino).toBe(ino);
  });

  test.each([
    ['a module that it imports is changed', () => write('part.ts', "export const said = 'another';\n")],
    ['one that it imports later is', () => write('later.ts', "export const words = 'four';\n")],
    ['the list of what it was made of is cut off', () => cutOff()],
    ['it is not the one that the list is about', () => writeFileSync(made ?? '', 'export const words = "old";\n')],
  ])('is made anew when %s', async (_what, change) => {
    const { ino } = statSync(await make());
    change();
    expect(statSync(await make()).ino).not.toBe(ino);
  });

  test('is made again when somebody has deleted it', async () => {
    rmSync(await make());
    expect((await load()).words).toBe('one two');
  });

  test('says after a change what is said now', async () => {
    await make();
    write('part.ts', "export const said = 'another';\n");
    expect((await load()).words).toBe('another two');
  });

  test('is not made of a module that is not there, which is named with the one that asks for it', async () => {
    rmSync(join(folder, 'part.ts'));
    await expect(make()).rejects.toThrow(/\.\/part\.ts.*entry\.ts/s);
  });

  test('is not made of what is no TypeScript, which is told with its place and without colours', async () => {
    write('part.ts', 'export const said = 1;\nconst a: = 2;\n');
    const wrong = await make().catch((error: unknown) => error as Error);
    expect(wrong).toBeInstanceOf(BundleError);
    expect((wrong as Error).message).toMatch(/part\.ts:2:10 /);
    expect((wrong as Error).message).not.toContain('\u001b');
  });

  test('says what to type where it asks for a package that is not there', async () => {
    write('part.ts', "export { said } from 'no-such-package';\n");
    const wrong = await load().catch((error: unknown) => error);
    expect(tellMissingPackage(wrong)).toBe(
      'The package “no-such-package” is not here, or only a part of it is. Type: npm ci\n',
    );
  });

  test('is whole for each of several that make it at once', async () => {
    const files = await Promise.all([make(), make(), make()]);
    expect(new Set(files).size).toBe(1);
    expect((await load()).words).toBe('one two');
    expect(existsSync(`${made}.${process.pid}`)).toBe(false);
  });
});

describe('a package that is not there', () => {
  const missing = (message: string, code: string) => tellMissingPackage(Object.assign(new Error(message), { code }));
  const told = (name: string) => `The package “${name}” is not here, or only a part of it is. Type: npm ci\n`;

  test.each([
    [
      "Cannot find package 'luxon' imported from /a/node_modules/.cache/bundles/check-1.mjs",
      'ERR_MODULE_NOT_FOUND',
      'luxon',
    ],
    ["Cannot find package '@11ty/eleventy' imported from /a/b.mjs", 'ERR_MODULE_NOT_FOUND', '@11ty/eleventy'],
    ["Cannot find package '/a/node_modules/sharp/index.js' imported from /a/b.mjs", 'ERR_MODULE_NOT_FOUND', 'sharp'],
    [
      "Cannot find module '/a/node_modules/rolldown/dist/index.mjs' imported from /a/b.mjs",
      'ERR_MODULE_NOT_FOUND',
      'rolldown',
    ],
    ["Cannot find module 'C:\\a\\node_modules\\@a\\b\\c.js'", 'MODULE_NOT_FOUND', '@a/b'],
    ["Cannot find module 'mjml/package.json'\nRequire stack:\n- /a/b.mjs", 'MODULE_NOT_FOUND', 'mjml'],
  ])('is told by its name: %s', (message, code, name) => expect(missing(message, code)).toBe(told(name)));

  test.each([
    ["Cannot find module '/a/scripts/none.mjs' imported from /a/b.mjs", 'ERR_MODULE_NOT_FOUND'],
    ["Cannot find module 'C:\\a\\none.mjs'", 'MODULE_NOT_FOUND'],
    ["Cannot find module './none'", 'MODULE_NOT_FOUND'],
    ["Cannot find package 'luxon'", 'ENOENT'],
  ])('is not told of anything else: %s', (message, code) => expect(missing(message, code)).toBeUndefined());

  test('is not told of what is no error', () => expect(tellMissingPackage(undefined)).toBeUndefined());
});

function cutOff(): void {
  const list = made?.replace(/\.mjs$/, '.json') ?? '';
  writeFileSync(list, readFileSync(list).subarray(0, 100));
}
