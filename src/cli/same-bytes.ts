import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { say, sayAll, sayLines } from '../text/said.ts';
import { defineCommand, flag, folders, type Io, Stop, unusedOut } from './command.ts';
import { startWords } from './start-words.ts';
import { dateOption, dayFrom } from './today.ts';

interface Machine {
  readonly name: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly umask: string;
  readonly reversed: boolean;
}

/** The second reads the first one's cache, the third has an empty one. */
const machinesIn = (work: string): readonly Machine[] => [
  {
    name: 'one',
    environment: { TZ: 'Europe/London', LANG: 'en_GB.UTF-8', BULLETIN_CACHE: join(work, 'cache') },
    umask: '022',
    reversed: false,
  },
  {
    name: 'A board’s files',
    environment: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C', BULLETIN_CACHE: join(work, 'cache') },
    umask: '077',
    reversed: true,
  },
  {
    name: 'three',
    environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', BULLETIN_CACHE: join(work, 'empty') },
    umask: '002',
    reversed: true,
  },
];

export const run = defineCommand(
  {
    name: 'npm run same-bytes',
    about:
      'Builds three times as on three machines: other time zone, language, folder, order of files and umask, full and empty cache. Compares every byte.',
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
        values.hash
          ? say`${createHash('sha256').update(all.join('')).digest('hex')}\n`
          : say`${first.size} files are the same in all three builds.\n`,
      );
      return 0;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
);

function build(machine: Machine, work: string, board: string, day: string, io: Io): ReadonlyMap<string, string> {
  const { name, environment, umask, reversed } = machine;
  const content = join(work, name, 'content');
  copyContent(board, content, reversed);
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
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex');
  return new Map(filesIn(out).map((path) => [path, hash(path)]));
}

function copyContent(from: string, to: string, reversed: boolean): void {
  const paths = filesIn(from);
  for (const path of reversed ? paths.reverse() : paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
