import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tellCauses } from '../preview/causes.ts';
import { createLiveArchive } from '../preview/live-archive.ts';
import { createReloader } from '../preview/reload.ts';
import { decodePath, startServer } from '../preview/server.ts';
import { countProblems, formats } from '../report/findings.ts';
import { CONTENT_POLICY } from '../site/hosting/headers.ts';
import { hasErrors, type Problem } from '../text/problem.ts';
import { folders, readArguments } from './arguments.ts';
import { demoOption, withDemo } from './demo.ts';
import { CACHE, LAYOUTS, stopUnlessOurs } from './places.ts';
import { tellFault } from './tell-fault.ts';
import { dateOption, dayFrom } from './today.ts';
import { watchFolders } from './watch-folder.ts';

const given = readArguments({
  name: 'npm start',
  about: 'Shows the archive and the mails on this machine, drafts too, and shows them again after every save.',
  options: {
    content: folders.content,
    out: {
      type: 'string',
      value: 'DIR',
      about: 'where the preview’s files go (default: a folder of .preview, named by the port)',
    },
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
if (values.out !== undefined) await stopUnlessOurs(values.out, values.content);

/** Milliseconds after a save in which the browser gets what it shows before anything else is looked at. */
const LATER = 500;

/** Pages that are still open from an earlier preview know it by this. */
const reloader = createReloader(Date.now());

/** As pages are asked for. The board may move its archive while it is on show. */
const pathname = () => decodePath(live.address() ?? '') ?? '/';
const server = await startServer({
  ready: () => first,
  get mounts() {
    return [
      { path: '/-mails/', read: live.readMail },
      { path: pathname(), read: live.readSite, headers: { 'content-security-policy': CONTENT_POLICY } },
    ];
  },
  port: Number(values.port),
  ...reloader,
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  process.stderr.write(
    `Port ${values.port} is taken. Choose another: npm start -- --port ${Number(values.port) + 1}\n`,
  );
  process.exit(2);
});
/** Whoever has the port has the folder: two previews do not delete each other's pictures. */
const out = values.out ?? join('.preview', String(server.port));
rmSync(out, { recursive: true, force: true });
const live = createLiveArchive({ content: values.content, layouts: LAYOUTS, cache: CACHE }, out, {
  drafts: true,
  today,
  layouts: LAYOUTS,
});
let settling: NodeJS.Timeout | undefined;

/** Shows what the files say now. Problems are on the terminal, and errors on every open page. */
async function show(): Promise<boolean> {
  clearTimeout(settling);
  const { shown, problems } = await live.refresh();
  reloader.show(hasErrors(problems) ? formats.pretty(problems) : '');
  if (shown) {
    reloader.reload();
    settling = setTimeout(() => settle().catch(tellBroken), LATER);
  } else tell(problems);
  return shown;
}

/** What nobody has to wait for: the other files and mails. */
async function settle(): Promise<void> {
  const settled = await live.settle();
  if (!settled) return;
  const { problems, inMails, changed } = settled;
  tell(problems);
  process.stderr.write(formats.pretty(inMails));
  // The mails are shown all the same, so that what is wrong with them can be seen.
  const errors = [...problems, ...inMails].filter(({ severity }) => severity === 'error');
  reloader.show(errors.length > 0 ? formats.pretty(errors) : '');
  if (changed) reloader.reload();
}

function tell(problems: readonly Problem[]): void {
  process.stderr.write(`\n${formats.pretty(problems)}${values.content}: ${countProblems(problems)}\n`);
}

/** A layout that cannot be rendered ends nothing: it is being written. */
function tellBroken(error: unknown): void {
  const told = `${tellFault(error) ?? tellCauses(error)}\n`;
  process.stderr.write(`\n${told}`);
  reloader.show(told);
}

// Watched from before the first reading on, so that no save falls between.
watchFolders([values.content, LAYOUTS], async () => {
  await first;
  await show().catch(tellBroken);
});
const first = show();
if (!(await first)) {
  process.stderr.write('Correct this, then type npm start again.\n');
  process.exit(1);
}
process.stdout.write(
  `\nArchive  http://localhost:${server.port}${encodeURI(pathname())}\nMails    http://localhost:${server.port}/-mails/\nCtrl+C ends the preview.\n`,
);
