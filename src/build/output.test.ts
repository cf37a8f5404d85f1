import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { refuseOut, replaceFolder, restoreLast, writeFiles } from './output.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = aFolder();
  out = join(folder, 'dist');
});

const fillWith = (words: string) => async (fresh: string) =>
  writeFiles(fresh, [{ path: 'site/index.html', content: words }]);
const shown = () => readFileSync(join(out, 'site/index.html'), 'utf8');

describe('a folder that is replaced', () => {
  test('is the new one as a whole', async () => {
    await replaceFolder(out, async (fresh) => writeFiles(fresh, [{ path: 'site/old.html', content: 'old' }]));
    await replaceFolder(out, fillWith('new'));
    expect(readdirSync(join(out, 'site'))).toEqual(['index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('stays as it was when filling fails, and leaves nothing beside it', async () => {
    await replaceFolder(out, fillWith('good'));
    const failing = replaceFolder(out, async (fresh) => {
      await fillWith('half')(fresh);
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(shown()).toBe('good');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('stays as it was when the new one cannot take its place', async () => {
    await replaceFolder(out, fillWith('good'));
    // Filling takes its own folder away, so that the last step finds nothing to rename.
    await expect(replaceFolder(out, async (fresh) => rmSync(fresh, { recursive: true }))).rejects.toThrow('ENOENT');
    expect(shown()).toBe('good');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('is refused while another process is writing it, and left alone', async () => {
    await replaceFolder(out, fillWith('good'));
    writeFileSync(`${out}.lock`, String(process.ppid));
    await expect(replaceFolder(out, fillWith('new'))).rejects.toThrow(
      `Another command is writing ${out} (process ${process.ppid}). Wait until it has ended, and run this one again. If none is running, delete ${out}.lock.`,
    );
    expect(shown()).toBe('good');
  });

  test('is refused also in the instant before that process has written its number', async () => {
    writeFileSync(`${out}.lock`, '');
    const refused = expect(replaceFolder(out, fillWith('new'))).rejects.toThrow(`process ${process.ppid}`);
    await wait(20);
    writeFileSync(`${out}.lock`, String(process.ppid));
    await refused;
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  });

  test('is written when that process has ended meanwhile', async () => {
    writeFileSync(`${out}.lock`, '');
    const written = replaceFolder(out, fillWith('new'));
    await wait(20);
    rmSync(`${out}.lock`);
    await written;
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test.each([
    ['in that instant', () => ''],
    ['later', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ])('is taken over from a process that was killed %s', async (_when, owner) => {
    writeFileSync(`${out}.lock`, owner());
    mkdirSync(`${out}.new`);
    await replaceFolder(out, fillWith('new'));
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('does not come back from what a run could not delete', async () => {
    mkdirSync(`${out}.gone`);
    mkdirSync(`${out}.gone-2`);
    await expect(replaceFolder(out, () => Promise.reject(new Error('again')))).rejects.toThrow('again');
    expect(existsSync(out)).toBe(false);
    await replaceFolder(out, fillWith('good'));
    expect(readdirSync(folder)).toEqual(['dist', 'dist.gone-2']);
  });

  test('comes back after a run that was killed between its two steps', async () => {
    await replaceFolder(`${out}.old`, fillWith('good'));
    await expect(replaceFolder(out, () => Promise.reject(new Error('again')))).rejects.toThrow('again');
    expect(shown()).toBe('good');
  });

  test('comes back before anything else is done, unless another run is writing it', async () => {
    await replaceFolder(`${out}.old`, fillWith('good'));
    writeFileSync(`${out}.lock`, String(process.ppid));
    await expect(restoreLast(out)).rejects.toThrow('Another command is writing');
    expect(existsSync(out)).toBe(false);
    rmSync(`${out}.lock`);
    await restoreLast(out);
    expect(shown()).toBe('good');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test.each([
    ['a folder', () => mkdirSync(`${out}.lock`)],
    ['a link to nothing', () => symlinkSync('nowhere', `${out}.lock`)],
    ['a link to a device', () => symlinkSync('/dev/zero', `${out}.lock`)],
  ])('is not written where its lock is %s', async (_what, lock) => {
    lock();
    await expect(replaceFolder(out, fillWith('new'))).rejects.toThrow(`${out}.lock is not a file.`);
    expect(readdirSync(folder)).toEqual(['dist.lock']);
  });
});

describe('a link to a folder', () => {
  beforeEach(() => mkdirSync(join(folder, 'server')));

  test.each([
    ['a folder', () => mkdirSync(join(folder, 'server/public'))],
    ['a folder that is not there yet', () => {}],
    ['another link', () => symlinkSync('dist', join(folder, 'server/public'))],
  ])('stays, and %s at its end is replaced whole', async (_what, put) => {
    put();
    symlinkSync('server/public', out);
    for (const words of ['old', 'new']) {
      await replaceFolder(out, fillWith(words));
      expect(shown()).toBe(words);
    }
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['dist', 'server']);
    expect(readdirSync(join(folder, 'server')).at(-1)).toBe('public');
  });

  test('and its target are written by one run at a time', async () => {
    symlinkSync('server', out);
    writeFileSync(join(folder, 'server.lock'), String(process.ppid));
    await expect(replaceFolder(out, fillWith('new'))).rejects.toThrow('Another command is writing');
  });
});

describe('a folder that must not be replaced', () => {
  const refuse = (path: string) => refuseOut(path, [join(folder, 'project')], [join(folder, 'project/content')]);

  test.each([
    ['project', 'is, or contains,'],
    ['.', 'is, or contains,'],
    ['..', 'is, or contains,'],
    ['project/content', 'is, or contains,'],
    ['project/content/dist', 'lies in'],
  ])('%s is refused by name', async (path, words) => {
    expect(await refuse(join(folder, path))).toContain(words);
  });

  test('one that holds something that no build made is refused, and says what', async () => {
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos', 'wedding.jpg'), '');
    expect(await refuse(join(folder, 'photos'))).toContain('holds wedding.jpg, which a build would delete');
  });

  test('one that is there only by a link is refused too', async () => {
    mkdirSync(join(folder, 'project/content'), { recursive: true });
    symlinkSync('project/content', join(folder, 'link'));
    for (const path of ['link', 'link/dist']) expect(await refuse(join(folder, path))).toContain('project/content');
  });

  test.each(['old', 'new'])('one beside which somebody keeps a folder that ends .%s is refused', async (end) => {
    mkdirSync(`${out}.${end}`);
    writeFileSync(join(`${out}.${end}`, 'wedding.jpg'), '');
    expect(await refuse(out)).toContain(`dist.${end} holds wedding.jpg, which a build would delete`);
  });

  test.each(['project/dist', 'project-dist', 'elsewhere/dist'])('%s may be made', async (path) => {
    expect(await refuse(join(folder, path))).toBeUndefined();
  });

  test('an empty folder and an earlier build may be replaced', async () => {
    mkdirSync(out);
    expect(await refuse(out)).toBeUndefined();
    await replaceFolder(out, fillWith('good'));
    expect(await refuse(out)).toBeUndefined();
  });
});
