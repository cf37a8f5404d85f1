import { expect, test } from 'vitest';
import { aLockfile } from '../../tests/support/a-lockfile.ts';
import { findBillFaults } from '../../tests/support/validators/cyclonedx.ts';
import { renderBillOfMaterials } from './bill-of-materials.ts';
import { readLockfile } from './lockfile.ts';

const render = (...given: Parameters<typeof aLockfile>) => renderBillOfMaterials(readLockfile(aLockfile(...given)));
const packages = {
  'node_modules/@11ty/eleventy': { version: '3.1.8', dependencies: { 'gray-matter': 'npm:@11ty/gray-matter@^1.0.0' } },
  'node_modules/gray-matter': { name: '@11ty/gray-matter', license: 'MIT OR ISC' },
  'node_modules/slick': { license: 'MIT (http://mootools.net/license.txt)' },
  'node_modules/odd': { license: 'SEE LICENSE IN LICENSE.md', dev: true },
  'node_modules/none': { license: undefined, optional: true },
};
const project = { license: 'MIT', dependencies: { '@11ty/eleventy': '3.1.8' } };
const bill = JSON.parse(render(packages, project));
const find = (name: string) => bill.components.find((one: { name: string }) => one.name === name);

test('follows the schema of CycloneDX', () => {
  expect(findBillFaults(render(packages, project))).toEqual([]);
});

test.each([
  ['a hash that is none', { hashes: [{ alg: 'SHA-512', content: 'x' }] }, /content must match pattern/],
  ['a licence that nobody knows', { licenses: [{ license: { id: 'Mine' } }] }, /id must be equal to one of/],
  ['a scope that is none', { scope: 'sometimes' }, /scope must be equal to one of/],
  ['a reference that another has', { 'bom-ref': 'pkg:npm/slick@1.0.0' }, /slick@1\.0\.0 is there twice/],
])('%s would be seen', (_name, change, fault) => {
  const [first, ...others] = bill.components;
  const faults = findBillFaults(JSON.stringify({ ...bill, components: [{ ...first, ...change }, ...others] }));
  expect(faults.join('\n')).toMatch(fault);
});

test('the same lockfile makes the same bytes, with no serial number and no time', () => {
  expect(render(packages, project)).toBe(render(packages, project));
  const reversed = Object.fromEntries(Object.entries(packages).reverse());
  expect(render(reversed, project)).toBe(render(packages, project));
  expect(bill).not.toHaveProperty('serialNumber');
  expect(bill.metadata).not.toHaveProperty('timestamp');
  expect(bill.metadata.component.name).toBe('our-project');
});

test('a package has its address, its hash, and its licence as an identifier, an expression, or its author’s words', () => {
  expect(find('eleventy')).toMatchObject({
    group: '@11ty',
    purl: 'pkg:npm/%4011ty/eleventy@3.1.8',
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.alloc(64, 'node_modules/@11ty/eleventy').toString('hex') }],
    licenses: [{ license: { id: 'MIT' } }],
  });
  expect(find('gray-matter')).toMatchObject({ group: '@11ty', licenses: [{ expression: 'MIT OR ISC' }] });
  expect(find('slick').licenses).toEqual([{ license: { id: 'MIT' } }]);
  expect(find('odd')).toMatchObject({
    scope: 'excluded',
    licenses: [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }],
  });
  expect(find('none')).toMatchObject({ scope: 'optional' });
  expect(find('none')).not.toHaveProperty('licenses');
});

test('says what asks for what, by each package’s own name', () => {
  expect(bill.dependencies).toEqual(
    expect.arrayContaining([
      { ref: 'pkg:npm/our-project@0.1.0', dependsOn: ['pkg:npm/%4011ty/eleventy@3.1.8'] },
      { ref: 'pkg:npm/%4011ty/eleventy@3.1.8', dependsOn: ['pkg:npm/%4011ty/gray-matter@1.0.0'] },
    ]),
  );
});
