import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folders, readArguments, unusedOut } from './arguments.ts';
import { startWords } from './start-words.ts';
import { dateOption, dayFrom } from './today.ts';

const { values } = readArguments({
  name: 'npm run same-bytes',
  about:
    'Builds three times, on what might be three machines: another time zone, language, folder, order of files and umask, with a full cache and an empty one. Compares every byte.',
  options: {
    content: folders.content,
    out: unusedOut,
    date: dateOption,
    hash: {
      type: 'boolean',
      default: false,
      about: 'print one hash of everything, to compare with other versions of Node',
    },
  },
});

/** One day for all, whatever the clock says in each of their zones. */
const day = dayFrom(values.date)('Europe/London');
const work = mkdtempSync(join(tmpdir(), 'bulletin-'));

interface Machine {
  /** The folder’s name, which has what a path may have. */
  readonly name: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly umask: string;
  /** Whether its files are made in the other order, as another disk may list them. */
  readonly reversed: boolean;
}

/** The second finds what the first has put into its cache, the third nothing. */
const machines: readonly Machine[] = [
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

try {
  const [first, ...others] = machines.map(build);
  const different = others.flatMap((other) =>
    [...new Set([...(first?.keys() ?? []), ...other.keys()])].filter((path) => first?.get(path) !== other.get(path)),
  );
  if (different.length > 0 || !first?.size) {
    const list = [...new Set(different)].sort().map((path) => `  ${path}\n`);
    process.stderr.write(`These files differ between builds of the same content:\n${list.join('')}`);
    process.exitCode = 1;
  } else if (values.hash) {
    const all = [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
    process.stdout.write(`${createHash('sha256').update(all.join('')).digest('hex')}\n`);
  } else {
    process.stdout.write(`${first.size} files are the same in all ${machines.length} builds.\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns a hash for each file, by its path */
function build({ name, environment, umask, reversed }: Machine): ReadonlyMap<string, string> {
  const content = join(work, name, 'content');
  copyContent(content, reversed);
  const out = join(work, name, 'dist');
  const command = [
    process.execPath,
    ...startWords('scripts/build.ts'),
    '--content',
    content,
    '--out',
    out,
    '--date',
    day,
  ];
  // The shell sets the umask, and becomes the build.
  const [program = '', ...words] =
    process.platform === 'win32' ? command : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command];
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`The build “${name}” failed:\n${stderr}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function copyContent(to: string, reversed: boolean): void {
  if (!reversed) {
    cpSync(values.content, to, { recursive: true });
    return;
  }
  const files = readdirSync(values.content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .reverse()) {
    const target = join(to, path.slice(values.content.length));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}
