import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { runCommand } from '../../tests/support/run-command.ts';
import { CACHE, LAYOUTS } from '../cli/places.ts';
import { overlayLayouts } from './overlay-layouts.ts';

const aBoard = () => {
  const folder = aFolder();
  const content = join(folder, 'content');
  const save = (path: string, text: string) => {
    mkdirSync(join(folder, 'layouts', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'layouts', path), text);
  };
  return { folder, content, save };
};

test('the project’s layouts are used as they are where a board has none', () => {
  const { content, folder } = aBoard();
  expect(overlayLayouts(LAYOUTS, content, join(folder, 'made'))()).toBe(LAYOUTS);
  expect(overlayLayouts(LAYOUTS, join(LAYOUTS, '../content'), join(folder, 'made'))()).toBe(LAYOUTS);
});

test('a board’s layouts are used as they are where it has a copy of all', () => {
  const { content, folder } = aBoard();
  cpSync(LAYOUTS, join(folder, 'layouts'), { recursive: true });
  const open = () => overlayLayouts(LAYOUTS, content, join(folder, 'made'))();
  expect(open()).toBe(join(folder, 'layouts'));
  rmSync(join(folder, 'layouts/site/base.njk'));
  expect(open()).toBe(join(folder, 'made'));
});

test('a board’s file is in place of ours, all others stay, and a save counts', () => {
  const { content, folder, save } = aBoard();
  save('site/parts/footer.njk', 'Ours.');
  const open = overlayLayouts(LAYOUTS, content, join(folder, 'made'));
  const read = (path: string) => readFileSync(join(open(), path), 'utf8');
  expect(read('site/parts/footer.njk')).toBe('Ours.');
  expect(read('site/base.njk')).toBe(readFileSync(join(LAYOUTS, 'site/base.njk'), 'utf8'));
  save('site/parts/footer.njk', 'Our other one.');
  save('site/parts/new.njk', 'New.');
  expect([read('site/parts/footer.njk'), read('site/parts/new.njk')]).toEqual(['Our other one.', 'New.']);
});

test('a build has a board’s own layout on every page, and names it where it is wrong', async () => {
  const { content, folder, save } = aBoard();
  cpSync('content', content, { recursive: true });
  const footer = readFileSync(join(LAYOUTS, 'site/parts/footer.njk'), 'utf8');
  const out = join(folder, 'dist');
  const build = () => runCommand('build', '--date', '2018-02-02', '--content', content, '--out', out);
  save('site/parts/footer.njk', `${footer}<p>Made by hand</p>`);
  expect((await build()).code).toBe(0);
  expect(readFileSync(join(out, 'site/index.html'), 'utf8')).toContain('Made by hand');
  save('site/parts/footer.njk', `${footer}\n{{ board.titel }}`);
  expect((await build()).stderr).toMatch(/^\s*layouts\/site\/parts\/footer\.njk:\d+:\d+: .*board\.titel/m);
  expect(existsSync(join(CACHE, 'layouts', 'site'))).toBe(false);
});
