import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArchive } from '../build/read-archive.ts';
import { renderSkeleton } from '../content/skeleton.ts';
import { say } from '../text/said.ts';
import { defineCommand, folders, Stop, unusedOut, withContent } from './command.ts';
import { openLayouts } from './places.ts';
import { dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run new',
    words: '2018-05',
    about: 'Starts an issue: a draft with the next number and every usual section, for you to fill in.',
    options: { content: folders.content, out: unusedOut },
  },
  ({ values, words }, io) => {
    const [slug = '', ...more] = words;
    const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-[a-z0-9-]+)?$/.exec(slug)?.[1];
    if (!month || more.length > 0)
      throw new Stop(
        say`${slug ? `“${words.join(' ')}” is not a year and a month.` : 'Which month is the issue for?'} Type it like this: npm run new -- 2018-05`,
      );
    if (!existsSync(values.content))
      throw new Stop(say`There is no folder ${values.content}. Name the board’s folder: --content DIR`);
    const path = join(values.content, 'issues', `${slug}.md`);
    if (existsSync(path))
      throw new Stop(say`${path} already exists. Open it, or choose another name: npm run new -- ${slug}-extra`, 1);
    const reading = { drafts: false, today: dayFrom(undefined, io), layouts: openLayouts(values.content, io)() };
    const { read, secrets } = readArchive(values.content, reading);
    io.keepSecret(secrets);
    const { board, issues, topics } = read;
    const skeleton = renderSkeleton({
      language: board?.language ?? 'en-GB',
      date: `${month}-01`,
      number: Math.max(0, ...issues.map(({ number }) => number)) + 1,
      topic: topics[0] ?? 'training',
      book: board?.email?.replace(/^mailto:/, '') ?? 'training@example.org',
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, skeleton, { flag: 'wx' });
    io.stdout.write(
      say`${path}\nReplace the sample text. “npm start${withContent(values.content)}” shows the issue as you save it. Set “status: published” when it is ready.\n`,
    );
    return 0;
  },
);
