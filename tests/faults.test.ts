import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWords } from '../src/cli/start-words.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { type BuildProcess, hashOf, startBuild } from './support/run-build.ts';

// What can happen to a build from outside. Afterwards dist is the last good build or the new one, as a whole, the next build
// works, and nothing is left beside it.

let copy: ContentCopy;
/** A whole build, made once, for tests that only look at what becomes of it. */
const good = copyContent();
let whole: string | undefined;
beforeAll(async () => {
  expect((await startBuild(good).ended).code).toBe(0);
  whole = hashOf(good.out);
});
beforeEach(() => {
  copy = copyContent();
});
afterEach(() => copy.remove());
afterAll(() => good.remove());

const build = (out: string, options?: BuildProcess) => startBuild({ ...copy, out }, options).ended;
const putGood = (out: string) => cpSync(good.out, out, { recursive: true });

test.each([
  ['', () => {}],
  [
    ', after one that was killed',
    (lock: string) => writeFileSync(lock, String(spawnSync(process.execPath, ['-v']).pid)),
  ],
])('of two builds at once one must wait%s, and dist is whole', async (_when, prepare) => {
  const { out } = copy;
  prepare(`${out}.lock`);
  const ended = await Promise.all([build(out), build(out)]);
  const [done, refused] = ended.sort((a, b) => (a.code ?? 0) - (b.code ?? 0));
  expect([done?.code, refused?.code]).toEqual([0, 1]);
  expect(refused?.said).toMatch(/Another build is writing .*dist \(process \d+\)\. Wait until it has ended/);
  expect(hashOf(out)).toBe(whole);
  expect(readdirSync(copy.folder).sort()).toEqual(['content', 'dist']);
});

/** Another account than the one that owns the folder: the superuser may write anywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

describe('a build that may not', () => {
  test('write says so, and leaves dist as it was', async () => {
    const place = mkdtempSync(join(tmpdir(), 'bulletin-closed-'));
    const out = join(place, 'dist');
    putGood(out);
    chmodSync(place, 0o555);
    chmodSync(copy.folder, 0o755);
    const { code, said } = await build(out, isRoot ? { uid: NOBODY } : {});
    chmodSync(place, 0o755);
    expect(code).toBe(1);
    expect(said).toContain('Your account has no permission.');
    expect(said).toContain('is unchanged');
    expect(said).not.toMatch(/\n\s+at /);
    expect(hashOf(out)).toBe(whole);
    expect(readdirSync(place)).toEqual(['dist']);
    rmSync(place, { recursive: true });
  });

  // The superuser may delete everything, so that only it can lend somebody a folder with parts of another's.
  test.skipIf(!isRoot)(
    'delete the last dist keeps it under another name, and later builds work (skipped without the right to change owners)',
    async () => {
      const place = mkdtempSync(join(tmpdir(), 'bulletin-lent-'));
      const out = join(place, 'dist');
      chmodSync(place, 0o777);
      chmodSync(copy.folder, 0o755);
      putGood(out);
      chownSync(out, NOBODY, NOBODY);
      for (const left of [true, false]) {
        const { code, said } = await build(out, { uid: NOBODY });
        expect(code, said).toBe(0);
        expect(said.includes(`is now in ${out}.gone. Parts`)).toBe(left);
        expect(hashOf(out)).toBe(whole);
        expect(readdirSync(place).sort()).toEqual(['dist', 'dist.gone']);
      }
      rmSync(place, { recursive: true });
    },
  );
});

const disks: string[] = [];
afterAll(() => {
  for (const place of disks) {
    execFileSync('umount', [place]);
    rmSync(place, { recursive: true });
  }
});

/** A small disk in memory; undefined where this account may not make one. */
function mountDisk(size: string): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'bulletin-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
    disks.push(place);
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}

const disk = mountDisk('1m');

test.skipIf(disk === undefined)(
  'a full disk is reported, and dist stays as it was (skipped where no small disk can be mounted)',
  async () => {
    const place = disk ?? '';
    const out = join(place, 'dist');
    mkdirSync(join(out, 'site'), { recursive: true });
    writeFileSync(join(out, 'site/index.html'), 'The last good build.');
    const { code, said } = await build(out);
    expect(code).toBe(1);
    expect(said).toContain('The disk is full. Free some space and try again.');
    expect(said).toContain('is unchanged');
    expect(said).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(out, 'site/index.html'), 'utf8')).toBe('The last good build.');
    expect(readdirSync(place)).toEqual(['dist']);
  },
);

/** Fills a folder with this project, whose packages' folder is one of its own. */
function copyProject(project: string): void {
  for (const name of ['scripts', 'src', 'package.json']) cpSync(name, join(project, name), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
}

const startCheck = (project: string, options: { readonly uid?: number; readonly env?: NodeJS.ProcessEnv } = {}) =>
  spawnSync(process.execPath, [...startWords('scripts/check.ts'), '--help'], {
    cwd: project,
    encoding: 'utf8',
    ...options,
  });

const smallDisk = mountDisk('32m');

test.skipIf(smallDisk === undefined)(
  'a command that cannot keep what it is started with says why (skipped where no small disk can be mounted)',
  () => {
    const project = smallDisk ?? '';
    copyProject(project);
    expect(() => writeFileSync(join(project, 'full'), Buffer.alloc(40_000_000))).toThrow('ENOSPC');
    const { status, stderr } = startCheck(project);
    expect([status, stderr]).toEqual([1, 'The disk is full. Free some space and try again.\n']);
    rmSync(join(project, 'full'));
    expect(startCheck(project).status).toBe(0);
    expect(readdirSync(join(project, 'node_modules/.cache/bundles')).length).toBe(3);
  },
);

test('a command of an account that may not write beside the packages starts all the same, and leaves nothing', () => {
  const project = mkdtempSync(join(tmpdir(), 'bulletin-project-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'bulletin-elsewhere-'));
  copyProject(project);
  chmodSync(elsewhere, 0o777);
  chmodSync(join(project, 'node_modules'), 0o555);
  chmodSync(project, 0o555);
  const env = { ...process.env, TMPDIR: elsewhere };
  const { status, stdout, stderr } = startCheck(project, isRoot ? { uid: NOBODY, env } : { env });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run check');
  expect(readdirSync(elsewhere)).toEqual([]);
  for (const folder of ['', 'node_modules']) chmodSync(join(project, folder), 0o755);
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true });
});

test('a bad file stops a build before it writes, and the next one works', async () => {
  const { out } = copy;
  putGood(out);
  copy.write('issues/2018-03.md', '\u0000\u0001 not an issue');
  const { code, said } = await build(out);
  expect(code).toBe(1);
  expect(said).toMatch(/2018-03\.md:1:1 /);
  expect(hashOf(out)).toBe(whole);
  rmSync(join(copy.content, 'issues/2018-03.md'));
  expect((await build(out)).code).toBe(0);
  expect(hashOf(out)).toBe(whole);
});
