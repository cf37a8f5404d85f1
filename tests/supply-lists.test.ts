import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { renderBillOfMaterials } from '../src/supply/bill-of-materials.ts';
import { judgeLicences, renderLicenceList } from '../src/supply/licence-list.ts';
import { readLockfile } from '../src/supply/lockfile.ts';
import { published } from '../src/supply/published.ts';
import { runCommand } from './support/run-command.ts';
import { readSite } from './support/site-files.ts';
import { findBillFaults } from './support/validators/cyclonedx.ts';

const lockfileText = readFileSync('package-lock.json', 'utf8');
const { project, packages } = readLockfile(lockfileText);

/** The lockfile as it is written, for what the reading of it must not be trusted with. */
interface RawLockfile {
  readonly packages: Readonly<Record<string, { readonly name?: string; readonly version: string }>>;
}

describe('licences', () => {
  test('of every package are ones that somebody has agreed to', () => {
    expect(judgeLicences(packages)).toEqual([]);
  });

  test('npm run licences lists every package', async () => {
    const { code, stdout, stderr } = await runCommand('licences');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(renderLicenceList(packages));
    for (const { name, version } of packages) expect(stdout).toContain(`    ${name} ${version}`);
    const [copied = ''] = stdout.split('\n\n');
    expect(copied.replace(/\d+\.\d+\.\d+/g, 'VERSION')).toBe(
      [
        'Copied into what readers get (2)',
        '  MIT',
        '    pagefind VERSION: the search',
        '  OFL-1.1',
        '    @fontsource-variable/atkinson-hyperlegible-next VERSION: the letters',
      ].join('\n'),
    );
  });

  describe.each(['dist', 'exampleshire'] as const)('in %s', (archive) => {
    const { files } = readSite(join(inject(archive), 'site'), '');

    test.each(published)('$name, $as, is there with the words of its licence', (one) => {
      expect([...files.keys()].filter((path) => one.files.test(path)).length).toBeGreaterThan(1);
      expect(files.get(one.licence)?.toString()).toBe(
        readFileSync(join('node_modules', one.name, one.original), 'utf8'),
      );
      expect(files.get('about/index.html')?.toString()).toContain(`${one.licence}"`);
    });

    test('there is no script, font or program of anybody else', () => {
      const own = new Set(readdirSync('layouts/site/scripts').map((name) => `assets/${name}`));
      const foreign = [...files.keys()].filter(
        (path) =>
          /\.(m?js|css|woff2?|ttf|otf|wasm|pagefind)$/.test(path) && !own.has(path) && path !== 'assets/site.css',
      );
      expect(foreign.filter((path) => !published.some((one) => one.files.test(path)))).toEqual([]);
    });
  });

  test('mails and their kit carry no file of anybody else', () => {
    const names = readdirSync(join(inject('exampleshire'), 'email'), { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /\.(m?js|css|woff2?|ttf|otf|wasm)$/.test(name))).toEqual([]);
  });
});

describe('npm run sbom', () => {
  const bill = renderBillOfMaterials({ project, packages });

  test('follows the schema of CycloneDX, has every package of the lockfile, and none twice', () => {
    expect(findBillFaults(bill)).toEqual([]);
    const { components } = JSON.parse(bill) as { components: readonly { purl: string; hashes: readonly unknown[] }[] };
    const locked = Object.entries((JSON.parse(lockfileText) as RawLockfile).packages)
      .filter(([place]) => place !== '')
      .map(([place, { name, version }]) => `${name ?? place.split('node_modules/').at(-1)}@${version}`);
    const purls = components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', '')));
    expect(purls.sort()).toEqual([...new Set(locked)].sort());
    expect(components.filter(({ hashes }) => hashes.length !== 1)).toEqual([]);
  });

  test('prints the same bytes each time, or writes them to a file', async () => {
    expect(await runCommand('sbom')).toEqual({ code: 0, stdout: bill, stderr: '' });
    const folder = mkdtempSync(join(tmpdir(), 'bulletin-sbom-'));
    const out = join(folder, 'new', 'sbom.cdx.json');
    expect(await runCommand('sbom', '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = readFileSync(out, 'utf8');
    rmSync(folder, { recursive: true });
    expect(written).toBe(bill);
  });
});
