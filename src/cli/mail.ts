import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openMailRoom } from '../build/mail-layouts.ts';
import { readArchive } from '../build/read-archive.ts';
import { readLanguages } from '../build/read-languages.ts';
import { describeMail } from '../email/mail-data.ts';
import { filesOf } from '../email/mail-files.ts';
import { readImages, usesOf } from '../images/images.ts';
import { countProblems, formats } from '../report/findings.ts';
import { suggest } from '../text/nearest.ts';
import { hasErrors, type Problem } from '../text/problem.ts';
import { say } from '../text/said.ts';
import { defineCommand, flag, folders, type Io, refuseTogether, Stop } from './command.ts';
import { cacheFrom, openLayouts } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run --silent mail',
    words: '2018-02',
    about: 'Prints one mail, for other programs to read. Drafts too, marked as drafts.',
    options: {
      content: folders.content,
      date: dateOption,
      out: { ...folders.out, about: 'where --open finds the kit (default: dist)' },
      mailer: { type: 'string', value: 'NAME', about: 'the mailer (default: the first in bulletin.yaml)' },
      text: flag('print the plain text instead of the HTML'),
      fragment: flag('print the part without head and styles, if the mailer has one'),
      open: flag('open the issue’s kit in the browser instead; “npm run build” makes it'),
    },
  },
  async ({ values, words }, io) => {
    refuseTogether({
      'Plain text has no fragment. Leave out --text or --fragment.': values.text && values.fragment,
      '--open prints nothing. Leave out --open, or --text, --fragment and --mailer.':
        values.open && (values.text || values.fragment || values.mailer !== undefined),
    });
    // Some people type the file's whole name.
    const [slug, ...more] = words.map((word) => word.replace(/^.*\/|\.md$/g, ''));
    if (slug === undefined || more.length > 0)
      throw new Stop(say`Which issue? Type the name of its file: npm run --silent mail -- 2018-02`);
    if (values.open) openKit(resolve(values.out, 'email', slug, 'index.html'), io);
    else await printMail(slug);
    return 0;

    async function printMail(wanted: string): Promise<void> {
      const cache = cacheFrom(io);
      const layouts = openLayouts(values.content, io)();
      const reading = { drafts: true, today: dayFrom(values.date, io), layouts };
      const { archive, problems, secrets, read } = readArchive(values.content, reading);
      io.keepSecret(secrets);
      report(problems);
      if (!archive) throw new Stop(say`Nothing was printed: ${countProblems(problems)}.`, 1);
      if (archive.withdrawn.some((one) => one.slug === wanted))
        throw new Stop(say`“${wanted}” was withdrawn and has no mail.`);
      const issue = archive.bySlug.get(wanted);
      if (!issue) throw new Stop(say`There is no issue “${wanted}”. ${suggest(wanted, [...archive.bySlug.keys()])}`);
      const { board, today } = archive;
      const places = { content: values.content, cache };
      const uses = usesOf(board, [issue]);
      const { images, problems: broken } = await readImages(uses, read.images, places);
      report(broken);
      const unread = [...uses.keys()].filter((name) => !images.has(name));
      if (unread.length > 0)
        throw new Stop(say`Nothing was printed: ${unread.join(', ')} cannot be read. To see why: npm run check`, 1);
      const settings = { board, images, languages: readLanguages(layouts, archive.wordings), today };
      const room = await openMailRoom(layouts, settings, cache);
      const made = room.render(describeMail(issue, settings));
      const mails = [...made.mails, ...made.notify];
      const mail = mails.find(({ mailer }) => mailer.name === (values.mailer ?? mailer.name));
      const names = mails.map(({ mailer }) => mailer.name);
      if (!mail)
        throw new Stop(
          say`“${values.mailer ?? ''}” is not a mailer of this board. ${suggest(values.mailer ?? '', names)}`,
        );
      const files = filesOf(mail);
      const form = values.text ? 'text' : values.fragment ? 'fragment' : files[0]?.form;
      const file = files.find((one) => one.form === form);
      if (!file)
        throw new Stop(
          say`${mail.mailer.title} has no such file. It has: ${files.map(({ name }) => name).join(', ')}.`,
        );
      const found = 'html' in mail ? await room.find(issue, [mail]) : [];
      report(found);
      io.printMail(file.content);
    }

    function report(found: readonly Problem[]): void {
      io.stderr.write(formats.pretty(found));
      if (hasErrors(found)) throw new Stop(say`Nothing was printed: ${countProblems(found)}.`, 1);
    }
  },
);

function openKit(kit: string, { stdout, stderr }: Io): void {
  if (!existsSync(kit)) throw new Stop(say`${kit} does not exist. Make it with: npm run build`, 1);
  const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, kit], { stdio: 'ignore', detached: true })
    .on('error', () => stderr.write(say`No program was found to open it. Open it yourself: ${kit}\n`))
    .unref();
  stdout.write(say`${kit}\n`);
}
