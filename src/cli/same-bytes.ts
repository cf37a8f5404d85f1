import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../cache/keep.ts';
import { say, sayAll, sayLines } from '../text/said.ts';
import { defineCommand, flag, folders, type Io, Stop, unusedOut } from './command.ts';
import { startWords } from './start-words.ts';
import { dateOption, dayFrom } from './today.ts';

interface Machine {
  readonly name: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly umask: string;
}

/** The second reads the first one's cache, the third has an empty one. */
const machinesIn = (work: string): readonly Machine[] => {
  const machine = (name: string, umask: string, TZ: string, LANG: string, cache: string) => {
    return { name, umask, environment: { TZ, LANG, LC_ALL: LANG, BULLETIN_CACHE: join(work, cache) } };
  };
  return [
    machine('one', '022', 'Europe/London', 'en_GB.UTF-8', 'cache'),
    machine('A board’s files', '077', 'America/New_York', 'C', 'cache'),
    machine('three', '002', 'Pacific/Auckland', 'tr_TR.UTF-8', 'empty'),
  ];
};

export const run = defineCommand(
  {
    name: 'npm run same-bytes',
    about:
      'Builds three times as on three machines: other time zone, language, folder and umask, full and empty cache. Compares every byte.',
    options: {
      content: folders.content,
      out: unusedOut,
      date: dateOption,
      hash: flag('print one hash of everything, to compare with other versions of Node'),
    },
  },
  ({ values }, io) => {
    // One day for all three, in all time zones.
    const day = dayFrom(values.date, io)('Europe/London');
    const work = mkdtempSync(join(tmpdir(), 'bulletin-'));
    try {
      const [first, ...others] = machinesIn(work).map((machine) => build(machine, work, values.content, day, io));
      const different = others.flatMap((other) =>
        [...(first?.keys() ?? []), ...other.keys()].filter((path) => first?.get(path) !== other.get(path)),
      );
      if (different.length > 0 || !first?.size) {
        const list = [...new Set(different)].sort().map((path) => say`\n  ${path}`);
        throw new Stop(say`These files differ between builds of the same content:${sayAll(list)}`, 1);
      }
      const all = [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
      io.stdout.write(
        values.hash ? say`${hashOf(all.join(''))}\n` : say`${first.size} files are the same in all three builds.\n`,
      );
      return 0;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
);

function build(machine: Machine, work: string, board: string, day: string, io: Io): ReadonlyMap<string, string> {
  const { name, environment, umask } = machine;
  const content = join(work, name, 'content');
  cpSync(board, content, { recursive: true });
  const out = join(work, name, 'dist');
  const options = ['--content', content, '--out', out, '--date', day];
  const command = [process.execPath, ...startWords('scripts/build.ts'), ...options];
  // The shell sets the umask, and becomes the build.
  const [program = '', ...words] =
    process.platform === 'win32' ? command : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command];
  const { status, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...io.environment, ...environment },
  });
  if (status !== 0) throw new Stop(say`The build “${name}” failed:\n${sayLines(stderr)}`, 1);
  return new Map(filesIn(out).map((path) => [path, hashOf(readFileSync(join(out, path)))]));
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
