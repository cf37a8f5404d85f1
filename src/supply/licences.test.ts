import { expect, test } from 'vitest';
import { aLockfile } from '../../tests/support/a-lockfile.ts';
import { judgeLicences, renderLicenceList } from './licence-list.ts';
import { isSimple, judgeLicence, readLicence } from './licences.ts';
import { type LockedPackage, readLockfile } from './lockfile.ts';

const read = (packages: Readonly<Record<string, object>>) => readLockfile(aLockfile(packages)).packages;
const under = (license: string | undefined) => read({ 'node_modules/a': { license } })[0] as LockedPackage;

test.each([
  ['MIT', true, true],
  ['MPL-2.0', true, false],
  ['LGPL-3.0-or-later', true, false],
  ['(MIT OR GPL-3.0-only)', true, true],
  ['MPL-2.0 OR MIT', true, true],
  ['MIT AND MPL-2.0', true, false],
  ['MIT AND GPL-3.0-only', false, false],
  ['MIT AND (GPL-3.0-only OR ISC)', true, true],
  ['MIT (http://mootools.net/license.txt)', true, true],
  ['MIT (http://example.org/license.txt)', false, false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', false, false],
  ['Apache-2.0 WITH LLVM-exception', false, false],
  ['LGPL-3.0-or-later+', false, false],
  ['GPL-3.0-only', false, false],
  ['SEE LICENSE IN LICENSE.md', false, false],
  ['UNLICENSED', false, false],
  ['mit', false, false],
  ['', false, false],
  [undefined, false, false],
])('%s may build an archive: %s; may be in it: %s', (licence, builds, goes) => {
  const judged = (['unpublished', 'published'] as const).map((reach) => judgeLicence(under(licence), reach));
  expect(judged.map((problem) => problem === undefined)).toEqual([builds, goes]);
});

test('a licence that nobody has agreed to is told with what is expected and what to do', () => {
  expect(judgeLicence(under('GPL-3.0-only'), 'unpublished')).toBe(
    'a 1.0.0 is under “GPL-3.0-only”. Expected 0BSD, Apache-2.0, BlueOak-1.0.0, BSD-2-Clause, BSD-3-Clause, CC-BY-3.0, CC-BY-4.0, CC0-1.0, ISC, LGPL-3.0-or-later, MIT, MIT-0, MPL-2.0, OFL-1.1, Python-2.0. Take another package; or, once whoever answers for the project has read and agreed to this licence, add it to src/supply/licences.ts.',
  );
  expect(judgeLicence(under(undefined), 'unpublished')).toMatch(/^a 1\.0\.0 names no licence\. Expected 0BSD, /);
});

test('what goes to readers is under a licence that asks for no more than its words', () => {
  const found = judgeLicences(read({ 'node_modules/pagefind': { license: 'MPL-2.0' }, 'node_modules/a': {} }));
  expect(found).toEqual([
    'pagefind 1.0.0 goes to readers and is under “MPL-2.0”. Expected 0BSD, Apache-2.0, BlueOak-1.0.0, BSD-2-Clause, BSD-3-Clause, CC0-1.0, ISC, MIT, MIT-0, OFL-1.1, Python-2.0. Take another package; or, once whoever answers for the project has read and agreed to this licence, add it to src/supply/licences.ts.',
  ]);
});

test('a licence that is no SPDX expression is not taken for one', () => {
  expect(readLicence('SEE LICENSE IN LICENSE.md')).toBeUndefined();
  expect(isSimple('MIT')).toBe(true);
  expect(isSimple('MIT OR ISC')).toBe(false);
  expect(isSimple('(MIT)')).toBe(false);
});

test('the list says what each package is there for, under its licence', () => {
  const packages = read({
    'node_modules/pagefind': {},
    'node_modules/b': { license: 'ISC', version: '2.0.0' },
    'node_modules/a': { license: 'ISC', optional: true },
    'node_modules/c/node_modules/b': { license: 'ISC', version: '2.0.0', dev: true },
    'node_modules/c': { license: undefined, dev: true },
  });
  expect(renderLicenceList(packages)).toMatchInlineSnapshot(`
    "Copied into what readers get (1)
      MIT
        pagefind 1.0.0: the search

    Installed to build an archive (2)
      ISC
        a 1.0.0 (some machines)
        b 2.0.0

    Installed to test and develop (1)
      No licence
        c 1.0.0
    "
  `);
});
