import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CACHE } from '../../src/cli/places.ts';
import { aFolder } from '../support/a-folder.ts';
import '../support/built-boards.ts';
import { READING } from '../support/reading.ts';
import { ADDRESSED, FULL_FILES, INERT, REFUSED, REFUSED_BY_BUILD, type Spoil, spoilBoard } from './boards.ts';
import { type Measured, runMeasured } from './run-measured.ts';

// Each through the commands as an editor runs them, in a process of its own: what a test in memory cannot see is a crash, a hang,
// and how much memory was taken.

const COMMANDS = ['check', 'build'] as const;
/** Those that read in the same way: each with what it needs. They are tried on the boards that ask most of a reader. */
const OTHERS = {
  mail: ['2018-02'],
  new: ['2018-07'],
  addresses: [],
  start: ['--port', '0'],
  'check --fix': ['--fix'],
  'check --summary': ['--summary'],
} as const;
const TRIED = [
  'front matter in JavaScript',
  'references that grow to a billion',
  'an issue of ten megabytes',
  '20,000 brackets within each other',
  'bytes that are no UTF-8',
  'an issue that is a link',
  'a file where a folder belongs',
];
const MOST_MEGABYTES = 500;
/** Of work beyond that for a small board, on the machine that `SMALL_BOARD` speaks of. */
const MOST_MILLISECONDS = 2000;
/** What building a small board took, in milliseconds of work, on the machine that the limit was set on. */
const SMALL_BOARD = 2800;

/** Each has a board of its own, and what is measured is work and not time. */
const AT_ONCE = { concurrent: true } as const;

const folder = aFolder();

/** Fills a board of its own and runs a command on it. */
async function run(
  command: string,
  spoil: Spoil,
  words: readonly string[] = [],
): Promise<Measured & { readonly out: string }> {
  const place = spoilBoard(folder, spoil);
  const content = join(place, 'content');
  const out = join(place, 'dist');
  const [script = '', dated] = [command.split(' ')[0], !/^(new|addresses)$/.test(command)];
  const args = [...words, ...(dated ? ['--date', READING.today()] : []), '--content', content, '--out', out];
  // The desk's modules are the same for every board, and to make them takes more memory than all the rest.
  cpSync(join(CACHE, 'desk'), join(place, 'cache/desk'), { recursive: true });
  return { ...(await runMeasured(script, join(place, 'cache'), ...args)), out };
}

/** Runs a command, and sees that it neither falls, nor hangs, nor fills the memory. */
async function runCalmly(command: string, spoil: Spoil, words: readonly string[] = []) {
  const result = await run(command, spoil, words);
  const { code, output, milliseconds, megabytes } = result;
  expect(code, output).not.toBeNull();
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+|fault of the program/m);
  expect(megabytes, output).toBeLessThan(MOST_MEGABYTES);
  const small = smallBoard(result);
  const beyond = milliseconds - (await usually(command, small, words));
  if (beyond >= MOST_MILLISECONDS)
    expect(await compareAtOnce(command, spoil, small, words), output).toBeLessThan(MOST_MILLISECONDS);
  return result;
}

/** One that a command comes as far with: of one whose files are refused no pictures, pages and mails are made. */
function smallBoard({ code, output }: Measured): Spoil {
  const isMade = code === 0 || output.includes('mail-size');
  return (isMade ? INERT.nothing : REFUSED['front matter in JavaScript']?.[0]) as Spoil;
}

/** What a command takes on a small board. */
const usual = new Map<string, Promise<number>>();
function usually(command: string, small: Spoil, words: readonly string[]): Promise<number> {
  const key = `${command} ${small === INERT.nothing}`;
  const known = usual.get(key) ?? run(command, small, words).then(({ milliseconds }) => milliseconds);
  usual.set(key, known);
  return known;
}

/**
 * The machine may be slow, or have become slower since the small board was measured: everything once more, at the same moment, and
 * beside it what says how slow it is. @returns milliseconds beyond a small board, of the machine that `SMALL_BOARD` speaks of
 */
async function compareAtOnce(command: string, spoil: Spoil, small: Spoil, words: readonly string[]): Promise<number> {
  const smallRun = run(command, small, words);
  const isYardstick = command === 'build' && small === INERT.nothing;
  const [hostile, harmless, yardstick] = await Promise.all([
    run(command, spoil, words),
    smallRun,
    isYardstick ? smallRun : run('build', INERT.nothing as Spoil),
  ]);
  const slowness = Math.max(1, yardstick.milliseconds / SMALL_BOARD);
  return (hostile.milliseconds - harmless.milliseconds) / slowness;
}

describe.each(COMMANDS)('%s', AT_ONCE, (command) => {
  test.each(Object.entries(command === 'build' ? { ...REFUSED, ...REFUSED_BY_BUILD } : REFUSED))(
    'refuses in words, and at once: %s',
    async (_name, [spoil, message]) => {
      const result = await runCalmly(command, spoil);
      expect(result.code, result.output).toBe(1);
      expect(result.output).toContain(message);
      expect(result.output).not.toContain('root:');
      expect(existsSync(result.out)).toBe(false);
    },
  );

  test('refuses an address that runs something, in every place that takes one', async () => {
    const result = await runCalmly(command, (content) => {
      for (const [name, text] of ADDRESSED) writeFileSync(join(content, 'issues', name), text);
    });
    expect(result.code).toBe(1);
    const passed = [...ADDRESSED.keys()].filter(
      (name) => !new RegExp(`${name}:\\d+:\\d+ {2}[a-z-]+ {2}`).test(result.output),
    );
    expect(passed).toEqual([]);
  });

  test.each(Object.entries(INERT))('takes without effect: %s', async (_name, spoil) => {
    const result = await runCalmly(command, spoil);
    expect(result.code, result.output).toBe(0);
    if (command === 'build') expectInert(result.out);
  });
});

describe('a file that is as large as one may be', AT_ONCE, () => {
  test.each(Object.entries(FULL_FILES))('is built or refused at once, full of %s', async (_name, spoil) => {
    const result = await runCalmly('build', spoil);
    expect([0, 1]).toContain(result.code);
  });
});

describe.each(Object.entries(OTHERS))('%s', AT_ONCE, (command, words) => {
  test.each(TRIED)('stays calm at %s', async (name) => {
    const [spoil] = REFUSED[name] as (typeof REFUSED)[string];
    const result = await runCalmly(command, spoil, words);
    if (/^(mail|addresses|start)$/.test(command)) expect(result.code, result.output).toBe(1);
    expect(result.output).not.toContain('root:');
  });
});

/** Nothing of a hostile drawing reaches what is published. */
function expectInert(out: string): void {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name), 'latin1');
    expect(bytes.includes('alert(1)') || bytes.includes('/etc/passwd'), join(parentPath, name)).toBe(false);
  }
}
