import { expect, test } from 'vitest';
import { PictureChanged } from '../images/picture-files.ts';
import { describeError, describeRefusal } from './describe-error.mjs';

const failure = (message: string, more: object) => Object.assign(new Error(message), more);

test.each([
  ["Cannot find package 'luxon' imported from /a/node_modules/.cache/bundles/check-1.mjs", 'luxon'],
  ["Cannot find package '@11ty/eleventy' imported from /a/b.mjs", '@11ty/eleventy'],
  ["Cannot find package '/a/node_modules/sharp/index.js' imported from /a/b.mjs", 'sharp'],
  ["Cannot find module '/a/node_modules/rolldown/dist/index.mjs' imported from /a/b.mjs", 'rolldown'],
  ["Cannot find module 'C:\\a\\node_modules\\@a\\b\\c.js'", '@a/b'],
  ["Cannot find module 'mjml/package.json'\nRequire stack:\n- /a/b.mjs", 'mjml'],
])('names a missing package: %s', (message, name) => {
  for (const code of ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'])
    expect(describeError(failure(message, { code }))).toBe(
      `The package “${name}” is missing or incomplete. Run: npm ci\n`,
    );
});

test.each([
  ["Cannot find module '/a/scripts/none.mjs' imported from /a/b.mjs", 'ERR_MODULE_NOT_FOUND'],
  ["Cannot find module 'C:\\a\\none.mjs'", 'MODULE_NOT_FOUND'],
  ["Cannot find module './none'", 'MODULE_NOT_FOUND'],
  ["Cannot find package 'luxon'", 'ENOENT'],
])('takes nothing else for a missing package: %s', (message, code) =>
  expect(describeRefusal(failure(message, { code }))).toBeUndefined(),
);

test('says what the machine refuses and where, however deep the cause is', () => {
  const cause = failure('ENOSPC: no space left on device', { code: 'ENOSPC', syscall: 'write', path: 'dist/a' });
  const wrapped = new Error('Eleventy failed', { cause: failure('Again', { originalError: cause }) });
  expect(describeError(wrapped)).toBe('dist/a: The disk is full. Free some space and try again.\n');
  expect(describeError(failure('', { code: 'ENOSPC', syscall: 'watch' }))).toMatch(/^This machine cannot watch more/);
});

test('says of a picture that changed what to do, without a stack', () => {
  expect(describeError(new PictureChanged('a.jpg changed. Run the command again.'))).toBe(
    'a.jpg changed. Run the command again.\n',
  );
});

test('asks you to report anything else, with the stack of the first cause', () => {
  const described = describeError(new Error('Outer', { cause: new RangeError('Inner') }));
  expect(described).toMatch(
    /^Outer\nRangeError: Inner\n +at .*\n\nThis is a fault of the program\. Please report it\.\n$/s,
  );
  expect(describeError(undefined)).toMatch(/^undefined\n\nThis is a fault/);
});
