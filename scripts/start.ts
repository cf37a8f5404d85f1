import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareArchive, type ReadyArchive, writeRest } from '../src/build.ts';
import { BrokenPictures } from '../src/images/images.ts';
import { hasErrors } from '../src/issue/problem.ts';
import { createReloader } from '../src/preview/reload.ts';
import { startServer } from '../src/preview/server.ts';
import { readArchive } from '../src/read.ts';
import { countProblems, formats } from '../src/report.ts';
import { createSite } from '../src/site/create-site.ts';
import { CONTENT_POLICY } from '../src/site/hosting/headers.ts';
import type { SiteSource } from '../src/site/site.ts';
import { folders, readArguments } from './arguments.ts';
import { demoOption, withDemo } from './demo.ts';
import { CACHE, LAYOUTS, stopUnlessOurs } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

const given = readArguments({
  name: 'npm start',
  about: 'Shows the archive and the mails on this machine, drafts too, and shows them again after every save.',
  options: {
    content: folders.content,
    out: { ...folders.out, default: '.preview', about: 'where the preview’s files go (default: .preview)' },
    date: dateOption,
    demo: demoOption,
    port: { type: 'string', default: '8080', value: 'N', about: 'the port to listen on (default: 8080)' },
  },
});
const values = withDemo(given.values, folders.content.default);

if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
  process.stderr.write(`“${values.port}” is not a port. Write a number up to 65535, such as --port 8080\n`);
  process.exit(2);
}
const today = dayFrom(values.date);
await stopUnlessOurs(values.out, values.content);
const reloader = createReloader();
const places = { content: values.content, layouts: LAYOUTS, cache: CACHE };

/** What the files say now; undefined while they have errors, which are then on the terminal and on every open page. */
async function readNow(): Promise<(SiteSource & ReadyArchive) | undefined> {
  const { archive, problems } = readArchive(values.content, { drafts: true, today, layouts: LAYOUTS });
  const listed = formats.pretty(problems);
  process.stderr.write(`\n${listed}${values.content}: ${countProblems(problems)}\n`);
  reloader.show(archive ? '' : listed);
  if (!archive) return undefined;
  return prepareArchive(archive, places, values.out).then(
    (ready) => ({ ...ready, problems }),
    (error: unknown) => {
      if (!(error instanceof BrokenPictures)) throw error;
      const broken = formats.pretty(error.problems);
      process.stderr.write(`\n${broken}`);
      reloader.show(broken);
      return undefined;
    },
  );
}

await rm(values.out, { recursive: true, force: true });
const first = await readNow();
if (!first) {
  process.stderr.write('Correct this, then type npm start again.\n');
  process.exit(1);
}
let current = first;
/** Whether `current` is what the files say now, and not the last good state that stays on show while there are errors. */
let sound = true;
let asked = false;

const site = createSite(
  { contentFolder: values.content, layoutsFolder: LAYOUTS, outFolder: join(values.out, 'site') },
  async () => {
    if (asked) {
      const now = await readNow();
      sound = now !== undefined;
      current = now ?? current;
    }
    asked = true;
    return current;
  },
  async () => {
    if (!sound) return;
    const { found } = await writeRest(current, current.problems, LAYOUTS, values.out);
    const listed = formats.pretty(found);
    process.stderr.write(listed);
    // The mails are made all the same, so that what is wrong with them can be seen.
    reloader.show(hasErrors(found) ? listed : '');
    reloader.reload();
  },
);
const { pathname } = new URL(current.archive.board.address);
const server = await startServer({
  mounts: [
    { path: '/-mails/', folder: join(values.out, 'email') },
    { path: pathname, folder: join(values.out, 'site'), headers: { 'content-security-policy': CONTENT_POLICY } },
  ],
  port: Number(values.port),
  ...reloader,
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  process.stderr.write(
    `Port ${values.port} is taken. Choose another: npm start -- --port ${Number(values.port) + 1}\n`,
  );
  process.exit(2);
});
await site.init();
await site.watch();
process.stdout.write(
  `\nArchive  http://localhost:${server.port}${pathname}\nMails    http://localhost:${server.port}/-mails/\nCtrl+C ends the preview.\n`,
);
