import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { rules } from '../checks/index.ts';
import { dialled } from '../checks/matchers/phone-numbers.ts';
import { blockForms } from '../desk/engine/block-forms.ts';
import { createMarkdown } from '../text/markdown.ts';
import { bundleForBrowser } from './browser-bundle.ts';
import { namedCharacters } from './with-named-characters.ts';

// What the desk does not download must not be missed: the rules, the numbers and the forms in its bundle are those of the commands.

interface Bundled {
  readonly rules: typeof rules;
  readonly dialled: typeof dialled;
  readonly blockForms: typeof blockForms;
  readonly createMarkdown: typeof createMarkdown;
}

let bundled: Bundled;

beforeAll(async () => {
  const folder = aFolder();
  const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).pathname);
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { rules } from ${at('../checks/index.ts')}; export { dialled } from ${at('../checks/matchers/phone-numbers.ts')}; export { blockForms } from ${at('../desk/engine/block-forms.ts')}; export { createMarkdown } from ${at('../text/markdown.ts')};`,
  );
  const { files } = await bundleForBrowser([pathToFileURL(join(folder, 'entry.ts'))]);
  writeFileSync(join(folder, 'entry.mjs'), files['entry.js'] ?? '');
  bundled = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'entry.mjs')).href);
});

const PAGE = ['advised', 'finds', 'otherwise', 'passes', 'raises', 'source', 'why'];

/** What a rule says and does; how a function is minified is not compared. */
const withoutPage = (rule: object) =>
  Object.entries(rule)
    .filter(([key]) => !PAGE.includes(key))
    .map(([key, value]) => [key, typeof value === 'function' ? 'function' : value])
    .sort();

test('the desk has every rule, without its page', () => {
  expect([...bundled.rules.values()].map(withoutPage)).toEqual([...rules.values()].map(withoutPage));
  const pages = [...bundled.rules.values()].flatMap(({ raises, passes, why }) => [raises, passes, why]);
  expect(pages.filter((page) => page !== undefined)).toEqual([]);
});

test('the desk reads the names of characters as the commands do', () => {
  const names = Object.keys(namedCharacters());
  expect(names.length).toBeGreaterThan(2100);
  const typed = [...names, '&Eacute;', '&unknown;', '&constructor;', '&eacute', '&#233;'].join(' and ');
  expect(bundled.createMarkdown({}).render(typed)).toBe(createMarkdown({}).render(typed));
});

test('the desk has the form of every block', () => expect(bundled.blockForms).toEqual(blockForms));

const { countries } = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json') as {
  readonly countries: Readonly<Record<string, readonly [code: string, ...unknown[]]>>;
};

test('the desk reads the telephone numbers of every country as the commands do', () => {
  const national = [
    '123',
    '1632960417',
    '01632960417',
    '7700900123',
    '07700900123',
    '612345678',
    '2025550123',
    '800123456',
    '(0)20 7946 0000',
    '90012345678901',
  ];
  const codes = [...new Set(Object.values(countries).map(([code]) => code)), '800', '979', '999', '0'];
  const written = [
    ...national,
    '0800 1111',
    '116 123',
    '(01632) 960 417',
    '00 33 6 12 34 56 78',
    '07700 900123 ext. 4',
    ...codes.flatMap((code) => national.flatMap((digits) => [`+${code}${digits}`, `00${code} ${digits}`])),
  ];
  const both = written.map((number) => [number, dialled(number)]);
  expect(written.map((number) => [number, bundled.dialled(number)])).toEqual(both);
  expect(new Set(both.map(([, is]) => is)).size).toBeGreaterThan(codes.length);
});
