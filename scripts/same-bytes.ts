import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folders, readArguments, unusedOut } from './arguments.ts';
import { dayFrom } from './today.ts';

const { values } = readArguments({
  name: 'npm run same-bytes',
  about: 'Builds twice, the second time in another time zone and language, and compares every byte.',
  options: { content: folders.content, out: unusedOut },
});

/** One day for both, whatever the clock says in each of their zones. */
const day = dayFrom(undefined)('Europe/London');
const work = mkdtempSync(join(tmpdir(), 'bulletin-'));
try {
  const [one, other] = [
    build('one', { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' }),
    build('other', { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }),
  ];
  const different = [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();
  if (different.length > 0 || one.size === 0) {
    process.stderr.write(
      `These files differ between two builds of the same content:\n${different.map((path) => `  ${path}\n`).join('')}`,
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(`${one.size} files are the same in both builds.\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @returns a hash for each file, by its path */
function build(name: string, environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const out = join(work, name);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', '--content', values.content, '--out', out, '--date', day],
    {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
  if (status !== 0) throw new Error(`The ${name} build failed:\n${stderr}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
