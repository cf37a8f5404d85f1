import { expect, test } from 'vitest';
import { aLockfile } from '../../tests/support/a-lockfile.ts';
import { mergeCopies } from './copies.ts';
import { readLockfile } from './lockfile.ts';

const read = (...given: Parameters<typeof aLockfile>) => readLockfile(aLockfile(...given));

test('a package has its own name, and not that of its folder', () => {
  const { packages } = read({ 'node_modules/gray-matter': { name: '@11ty/gray-matter' }, 'node_modules/@a/b': {} });
  expect(packages.map(({ name }) => name)).toEqual(['@11ty/gray-matter', '@a/b']);
});

test('a package is looked for in the folder of whoever asks, and then in those above', () => {
  const { packages, project } = read(
    {
      'node_modules/a': { dependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': { dependencies: { c: '1' }, optionalDependencies: { d: '1' } },
      'node_modules/b': {},
      'node_modules/c': {},
    },
    { dependencies: { a: '1' }, devDependencies: { b: '1' } },
  );
  expect(project.requires).toEqual(['node_modules/a', 'node_modules/b']);
  expect(packages.map(({ requires }) => requires)).toEqual([
    ['node_modules/a/node_modules/b', 'node_modules/c'],
    ['node_modules/c'],
    [],
    [],
  ]);
  expect(packages.map(({ missing }) => missing)).toEqual([[], ['d'], [], []]);
});

test('a peer is asked for where it is there, and not missed where it is not', () => {
  const { packages } = read({ 'node_modules/a': { peerDependencies: { b: '1', c: '1' } }, 'node_modules/b': {} });
  expect(packages[0]).toMatchObject({ requires: ['node_modules/b'], missing: [] });
});

test('a lockfile of another version is refused', () => {
  expect(() => readLockfile('{"lockfileVersion":1,"dependencies":{}}')).toThrow(
    'package-lock.json is expected in version 3, which npm 9 and newer write.',
  );
});

test('of copies the one counts that reaches furthest, with what any of them asks for', () => {
  const { packages } = read({
    'node_modules/x/node_modules/a': { dev: true, dependencies: { c: '1' } },
    'node_modules/y/node_modules/a': { optional: true },
    'node_modules/z/node_modules/a': { dependencies: { b: '1' } },
    'node_modules/q/node_modules/a': { version: '2.0.0', dev: true },
    'node_modules/b': {},
    'node_modules/c': {},
  });
  const copies = mergeCopies(packages).filter(({ name }) => name === 'a');
  expect(copies).toMatchObject([
    {
      version: '1.0.0',
      forDevelopment: false,
      optional: false,
      requires: ['node_modules/c', 'node_modules/b'],
    },
    { version: '2.0.0', forDevelopment: true },
  ]);
});
