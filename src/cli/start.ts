import { keepCompiled, keepFiles, recallKept } from '../build/kept.ts';
import { messagesOf } from '../bundle/error-chain.mjs';
import { FILES } from '../model/addresses.ts';
import { createLiveArchive } from '../preview/live-archive.ts';
import { createReloader } from '../preview/reload.ts';
import { decodePath, startServer } from '../preview/server.ts';
import { countProblems, formats } from '../report/findings.ts';
import { HOST_POLICY } from '../site/hosting/headers.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { type Said, say, sayLines } from '../text/said.ts';
import { defineCommand, folders, Stop, unusedOut } from './command.ts';
import { demoOption, withDemo } from './demo.ts';
import { describeRefusal } from './describe-error.mjs';
import { cacheFrom, openLayouts, watchedFolders } from './places.ts';
import { dateOption, dayFrom } from './today.ts';
import { watchFolders } from './watch-folder.ts';

/** Milliseconds after a save in which the browser gets its page before anything else is checked. */
const LATER = 500;

export const run = defineCommand(
  {
    name: 'npm start',
    about: 'Shows the archive and the mails on this machine, with drafts, and reloads them after every save.',
    options: {
      content: folders.content,
      out: unusedOut,
      date: dateOption,
      demo: demoOption,
      port: { type: 'string', default: '8080', value: 'N', about: 'the port to listen on (default: 8080)' },
    },
  },
  async (typed, io) => {
    const values = withDemo(typed.values);
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      throw new Stop(say`“${values.port}” is not a port. Use a number up to 65535: --port 8080`);
    const layouts = openLayouts(values.content, io);
    const places = { content: values.content, layouts: layouts(), cache: cacheFrom(io) };
    const memory = await recallKept(places);
    const reading = { drafts: true, today: dayFrom(values.date, io), layouts: places.layouts, memory };

    // Pages that are still open from an earlier preview recognise it by the time.
    const reloader = createReloader(Number(io.now()));
    // Read at each request: the board may change the path of its archive.
    const pathname = () => decodePath(live.board()?.address ?? '') ?? '/';
    const server = await startServer({
      ready: () => first,
      get mounts() {
        return [
          { path: '/-mails/', read: live.readMail },
          // Under that policy a browser shows nothing of a PDF.
          { path: `${pathname()}${FILES}`, read: (path: string) => live.readSite(`${FILES}${path}`) },
          { path: pathname(), read: live.readSite, headers: { 'content-security-policy': HOST_POLICY } },
        ];
      },
      port: Number(values.port),
      describeError: (error) => io.textOf(describeBroken(error)),
      ...reloader,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      throw new Stop(say`Port ${values.port} is taken. Choose another: npm start -- --port ${Number(values.port) + 1}`);
    });
    const live = createLiveArchive(places, reading);
    let settling: NodeJS.Timeout | undefined;
    const ending = new AbortController();
    io.signal?.addEventListener('abort', () => ending.abort());
    // Before the first reading, so that no save is missed.
    const watching = watchFolders(
      watchedFolders(values.content),
      async () => {
        await first;
        await show().catch(reportBroken);
      },
      ending.signal,
    );
    const first = show();
    try {
      if (!(await first)) throw new Stop(say`Fix this, then run npm start again.`, 1);
      const archive = `http://localhost:${server.port}${encodeURI(pathname())}`;
      const desk = live.board()?.desk === 'on' ? say`Desk     ${archive}desk/\n` : say``;
      const mails = `http://localhost:${server.port}/-mails/`;
      io.stdout.write(say`\nArchive  ${archive}\nEmails   ${mails}\n${desk}Press Ctrl+C to stop.\n`);
      await watching;
      return 0;
    } finally {
      ending.abort();
      clearTimeout(settling);
      await server.close();
      await Promise.all([keepFiles(places, memory), keepCompiled(places)]);
    }

    async function show(): Promise<boolean> {
      clearTimeout(settling);
      layouts();
      const { shown, problems, secrets } = await live.refresh();
      io.keepSecret(secrets);
      reloader.show(hasErrors(problems) ? io.textOf(formats.pretty(problems)) : '');
      if (shown) {
        reloader.reload();
        settling = setTimeout(() => settle().catch(reportBroken), LATER);
      } else report(problems);
      return shown;
    }

    async function settle(): Promise<void> {
      const settled = await live.settle();
      if (!settled) return;
      const { changed } = settled;
      const problems = sortProblems([...settled.problems, ...settled.inMails]);
      report(problems);
      // Mails with errors are shown all the same, so that you can see what is wrong.
      const errors = problems.filter(({ severity }) => severity === 'error');
      reloader.show(errors.length > 0 ? io.textOf(formats.pretty(errors)) : '');
      if (changed) reloader.reload();
    }

    function report(problems: readonly Problem[]): void {
      io.stderr.write(say`\n${formats.pretty(problems)}${values.content}: ${countProblems(problems)}\n`);
    }

    /** A layout that cannot be rendered ends nothing: the next save may fix it. */
    function reportBroken(error: unknown): void {
      const message = describeBroken(error);
      io.stderr.write(say`\n${message}`);
      reloader.show(io.textOf(message));
    }
  },
);

const describeBroken = (error: unknown): Said => sayLines(`${describeRefusal(error) ?? messagesOf(error)}\n`);
