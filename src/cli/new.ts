import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArchive } from '../build/read-archive.ts';
import { renderSkeleton } from '../content/skeleton.ts';
import { folders, naming, readArguments, unusedOut } from './arguments.ts';
import { LAYOUTS } from './places.ts';
import { dayFrom } from './today.ts';

const { values, words } = readArguments({
  name: 'npm run new',
  words: '2018-05',
  about: 'Starts an issue: a draft with the next number and every usual section, ready to be written over.',
  options: { content: folders.content, out: unusedOut },
});

const [slug = '', ...more] = words;
const month = /^(\d{4})-(0[1-9]|1[0-2])(?:-[a-z0-9-]+)?$/.exec(slug);
const path = join(values.content, 'issues', `${slug}.md`);
if (!month || more.length > 0) {
  process.stderr.write(
    `${slug ? `“${words.join(' ')}” is not a year and a month.` : 'Which month is the issue for?'} Write: npm run new -- 2018-05\n`,
  );
  process.exitCode = 2;
} else if (!existsSync(values.content)) {
  process.stderr.write(`There is no folder ${values.content}. Name the board’s: --content DIR\n`);
  process.exitCode = 2;
} else if (existsSync(path)) {
  process.stderr.write(`${path} is there already. Open it, or choose another name: npm run new -- ${slug}-extra\n`);
  process.exitCode = 1;
} else {
  const { read } = readArchive(values.content, { drafts: false, today: dayFrom(undefined), layouts: LAYOUTS });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    renderSkeleton({
      date: `${month[1]}-${month[2]}-01`,
      number: Math.max(0, ...read.issues.map(({ number }) => number)) + 1,
      topic: read.topics[0] ?? 'training',
    }),
    { flag: 'wx' },
  );
  const board = naming(values.content);
  process.stdout.write(
    `${path}\nWrite over what is there. “npm start${board && ` --${board}`}” shows it as you save; set “status: published” when it may go out.\n`,
  );
}
