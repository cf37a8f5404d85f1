import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE } from '../support/example.ts';
import { READING } from '../support/reading.ts';
import { ADDRESSED, FULL_FILES, INERT, REFUSED, REFUSED_BY_BUILD, type Spoil } from './boards.ts';
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
/** Beyond what a small board takes in the same run. */
const MOST_MILLISECONDS = 2000;

let folder: string;

/** Fills a board of its own and runs a command on it. */
async function run(
  command: string,
  spoil: Spoil,
  words: readonly string[] = [],
): Promise<Measured & { readonly out: string }> {
  const place = mkdtempSync(join(folder, 'board-'));
  const content = join(place, 'content');
  cpSync(EXAMPLE, content, { recursive: true });
  rmSync(join(content, 'issues'), { recursive: true });
  mkdirSync(join(content, 'issues'));
  spoil(content);
  const out = join(place, 'dist');
  const [script = '', dated] = [command.split(' ')[0], !/^(new|addresses)$/.test(command)];
  const args = [...words, ...(dated ? ['--date', READING.today()] : []), '--content', content, '--out', out];
  return { ...(await runMeasured(script, join(place, 'cache'), ...args)), out };
}

/** What a command takes on a small board that comes as far: one whose files are refused has no pictures, pages and mails made. */
const usual = new Map<string, Promise<number>>();
function usually(command: string, { code, output }: Measured, words: readonly string[]): Promise<number> {
  const isMade = code === 0 || output.includes('mail-size');
  const key = `${command} ${isMade}`;
  const spoil = isMade ? INERT.nothing : REFUSED['front matter in JavaScript']?.[0];
  const known = usual.get(key) ?? run(command, spoil as Spoil, words).then(({ milliseconds }) => milliseconds);
  usual.set(key, known);
  return known;
}

async function expectCalm(command: string, result: Measured, words: readonly string[] = []): Promise<void> {
  const { code, output, milliseconds, megabytes } = result;
  expect(code, output).not.toBeNull();
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+|fault of the program/m);
  expect(megabytes, output).toBeLessThan(MOST_MEGABYTES);
  expect(milliseconds - (await usually(command, result, words)), output).toBeLessThan(MOST_MILLISECONDS);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-hostile-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(COMMANDS)('%s', (command) => {
  test.each(Object.entries(command === 'build' ? { ...REFUSED, ...REFUSED_BY_BUILD } : REFUSED))(
    'refuses in words, and at once: %s',
    async (_name, [spoil, message]) => {
      const result = await run(command, spoil);
      await expectCalm(command, result);
      expect(result.code, result.output).toBe(1);
      expect(result.output).toContain(message);
      expect(result.output).not.toContain('root:');
      expect(existsSync(result.out)).toBe(false);
    },
  );

  test('refuses an address that runs something, in every place that takes one', async () => {
    const result = await run(command, (content) => {
      for (const [name, text] of ADDRESSED) writeFileSync(join(content, 'issues', name), text);
    });
    await expectCalm(command, result);
    expect(result.code).toBe(1);
    const passed = [...ADDRESSED.keys()].filter(
      (name) => !new RegExp(`${name}:\\d+:\\d+ {2}[a-z-]+ {2}`).test(result.output),
    );
    expect(passed).toEqual([]);
  });

  test.each(Object.entries(INERT))('takes without effect: %s', async (_name, spoil) => {
    const result = await run(command, spoil);
    await expectCalm(command, result);
    expect(result.code, result.output).toBe(0);
    if (command === 'build') expectInert(result.out);
  });
});

describe('a file that is as large as one may be', () => {
  test.each(Object.entries(FULL_FILES))('is built or refused at once, full of %s', async (_name, spoil) => {
    const result = await run('build', spoil);
    await expectCalm('build', result);
    expect([0, 1]).toContain(result.code);
  });
});

describe.each(Object.entries(OTHERS))('%s', (command, words) => {
  test.each(TRIED)('stays calm at %s', async (name) => {
    const [spoil] = REFUSED[name] as (typeof REFUSED)[string];
    const result = await run(command, spoil, words);
    await expectCalm(command, result, words);
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
