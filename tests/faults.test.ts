import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseOut, replaceFolder } from '../src/build/output.ts';
import { describeRefusal } from '../src/cli/describe-error.mjs';
import { startWords } from '../src/cli/start-words.ts';
import { aFolder } from './support/a-folder.ts';
import { anIssue } from './support/an-issue.ts';
import { writeContent } from './support/content-copy.ts';
import { hashOf, runBuild, startBuild } from './support/run-build.ts';

// What can happen to a build from outside. Afterwards dist is the last good build or the new one, as a whole, the next build
// works, and nothing is left beside it.

const copy = writeContent(anIssue());
/** What a whole build of it is. */
let whole: string | undefined;
beforeAll(async () => {
  await copy.build();
  whole = hashOf(copy.out);
  chmodSync(copy.folder, 0o755);
});

const build = (out: string, board = copy) => runBuild({ ...board, out });
const putGood = (out: string) => cpSync(copy.out, out, { recursive: true });

test('of two builds at once one must wait, after one that was killed, and dist is whole', async () => {
  const place = aFolder();
  const out = join(place, 'dist');
  writeFileSync(`${out}.lock`, String(spawnSync(process.execPath, ['-v']).pid));
  const ended = await Promise.all([1, 2].map(() => startBuild({ ...copy, out }).ended));
  const [done, refused] = ended.sort((a, b) => (a.code ?? 0) - (b.code ?? 0));
  expect([done?.code, refused?.code]).toEqual([0, 1]);
  expect(refused?.said).toMatch(/Another command is writing .*dist \(process \d+\)\. Wait until it has ended/);
  expect(hashOf(out)).toBe(whole);
  expect(readdirSync(place)).toEqual(['dist']);
});

/** Another account than the one that owns the folder: the superuser may write anywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

async function buildAsNobody(out: string, board = copy) {
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await build(out, board);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a build that may not', () => {
  test('read a file says which', async () => {
    const board = writeContent(anIssue());
    chmodSync(board.folder, 0o777);
    const place = join(board.content, 'glossary.yaml');
    chmodSync(place, 0);
    const { code, stderr } = await buildAsNobody(join(board.folder, 'dist'), board);
    expect([code, stderr]).toEqual([1, expect.stringContaining('“glossary.yaml” cannot be read. Give your account')]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('write says so, and leaves dist as it was', async () => {
    const place = aFolder();
    const out = join(place, 'dist');
    putGood(out);
    chmodSync(place, 0o555);
    const { code, stderr } = await buildAsNobody(out);
    chmodSync(place, 0o755);
    expect(code).toBe(1);
    expect(stderr).toContain('Your account has no permission.');
    expect(stderr).toContain('is unchanged');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(hashOf(out)).toBe(whole);
    expect(readdirSync(place)).toEqual(['dist']);
  });

  // The superuser may delete everything, so that only it can lend somebody a folder with parts of another's.
  test.skipIf(!isRoot)(
    'delete the last dist keeps it under another name, and later builds work (skipped without the right to change owners)',
    async () => {
      const place = aFolder();
      const out = join(place, 'dist');
      chmodSync(place, 0o777);
      putGood(out);
      chownSync(out, NOBODY, NOBODY);
      for (const left of [true, false]) {
        const { code, stdout, stderr } = await buildAsNobody(out);
        expect(code, stderr).toBe(0);
        expect((stdout + stderr).includes(`is now in ${out}.gone. Parts`)).toBe(left);
        expect(hashOf(out)).toBe(whole);
        expect(readdirSync(place).sort()).toEqual(['dist', 'dist.gone']);
      }
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
  const place = aFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
    disks.push(place);
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}

const disk = mountDisk('256k');

test.skipIf(disk === undefined)(
  'a full disk is reported, and dist stays as it was (skipped where no small disk can be mounted)',
  async () => {
    const place = disk ?? '';
    const out = join(place, 'dist');
    mkdirSync(join(out, 'site'), { recursive: true });
    writeFileSync(join(out, 'site/index.html'), 'The last good build.');
    const { code, stderr } = await build(out);
    expect(code).toBe(1);
    expect(stderr).toContain('The disk is full. Free some space and try again.');
    expect(stderr).toContain('is unchanged');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(out, 'site/index.html'), 'utf8')).toBe('The last good build.');
    expect(readdirSync(place)).toEqual(['dist']);
  },
);

describe.skipIf(disk === undefined)('a disk of its own (skipped where none can be mounted)', () => {
  test('is refused before anything is made, and a folder in it is not', async () => {
    const place = mountDisk('64k') ?? '';
    const inside = join(place, 'bulletin');
    expect(await refuseOut(place, [], [])).toContain(
      `is a disk of its own (a mount point), and cannot be replaced. Name a folder in it: --out ${inside}`,
    );
    expect(await refuseOut(inside, [], [])).toBeUndefined();
  });

  test('that shows a folder of the same disk is left as it was, in words', async () => {
    const place = aFolder();
    const out = join(place, 'dist');
    for (const path of [out, join(place, 'shown/site')]) mkdirSync(path, { recursive: true });
    execFileSync('mount', ['--bind', join(place, 'shown'), out]);
    const error: unknown = await replaceFolder(out, async () => {}).catch((cause: unknown) => cause);
    const left = readdirSync(out);
    execFileSync('umount', [out]);
    expect(describeRefusal(error)).toContain('or it is a disk of its own (a mount point).');
    expect(left).toEqual(['site']);
    expect(readdirSync(place)).toEqual(['dist', 'shown']);
  });
});

/** Fills a folder with what starts commands, with a command, and with this project's packages. */
function makeProject(project: string): void {
  for (const name of ['scripts/run.mjs', 'src/bundle', 'src/cli', 'package.json'])
    cpSync(name, join(project, name), { recursive: true });
  writeFileSync(
    join(project, 'scripts/hello.ts'),
    'export const run = (_: string[], { stdout }) => stdout.write("Hello.") && 0;',
  );
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
}

const startHello = (cwd: string, options: { readonly uid?: number; readonly env?: NodeJS.ProcessEnv } = {}) =>
  spawnSync(process.execPath, startWords('scripts/hello.ts'), { cwd, encoding: 'utf8', ...options });

const smallDisk = mountDisk('1m');

test.skipIf(smallDisk === undefined)(
  'a command that cannot keep what it is started with says why (skipped where no small disk can be mounted)',
  () => {
    const project = smallDisk ?? '';
    makeProject(project);
    expect(() => writeFileSync(join(project, 'full'), Buffer.alloc(2_000_000))).toThrow('ENOSPC');
    const { status, stderr } = startHello(project);
    expect([status, stderr]).toEqual([1, 'The disk is full. Free some space and try again.\n']);
    rmSync(join(project, 'full'));
    expect(startHello(project)).toMatchObject({ status: 0, stdout: 'Hello.' });
    expect(readdirSync(join(project, 'node_modules/.cache/bundles')).length).toBe(3);
  },
);

test('a command of an account that may not write beside the packages starts all the same, and leaves nothing', () => {
  const [project, elsewhere] = [aFolder(), aFolder()];
  makeProject(project);
  chmodSync(elsewhere, 0o777);
  chmodSync(join(project, 'node_modules'), 0o555);
  chmodSync(project, 0o555);
  const env = { ...process.env, TMPDIR: elsewhere };
  expect(startHello(project, isRoot ? { uid: NOBODY, env } : { env })).toMatchObject({
    status: 0,
    stdout: 'Hello.',
    stderr: '',
  });
  expect(readdirSync(elsewhere)).toEqual([]);
  for (const folder of ['', 'node_modules']) chmodSync(join(project, folder), 0o755);
});
