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
import { hasErrors } from '../text/problem.ts';
import { folders, readArguments, refuseTogether } from './arguments.ts';
import { CACHE, LAYOUTS } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

const { values, words } = readArguments({
  name: 'npm run --silent mail',
  words: '2018-02',
  about: 'Prints one mail, for other programs. Drafts too, marked as drafts.',
  options: {
    content: folders.content,
    date: dateOption,
    out: { ...folders.out, about: 'where --open looks for the kit (default: dist)' },
    mailer: { type: 'string', value: 'NAME', about: 'for which mailer (default: the first of bulletin.yaml)' },
    text: { type: 'boolean', default: false, about: 'print the plain text instead of the HTML' },
    fragment: {
      type: 'boolean',
      default: false,
      about: 'print the part without head and styles, where the mailer has one',
    },
    open: {
      type: 'boolean',
      default: false,
      about: 'open the issue’s kit in the browser instead; “npm run build” makes it',
    },
  },
});

refuseTogether({
  'A mail’s plain text has no part to be cut out of it: leave --text or --fragment away.':
    values.text && values.fragment,
  '--open prints nothing: leave --open away, or --text, --fragment and --mailer.':
    values.open && (values.text || values.fragment || values.mailer !== undefined),
});
/** The file’s name may be typed whole. */
const [slug] = words.map((word) => word.replace(/^.*\/|\.md$/g, ''));
if (slug === undefined || words.length > 1)
  stop('Which issue? Write its file’s name: npm run --silent mail -- 2018-02');
if (values.open) openKit(resolve(values.out, 'email', slug, 'index.html'));
else await printMail(slug);

async function printMail(wanted: string): Promise<void> {
  const places = { content: values.content, layouts: LAYOUTS, cache: CACHE };
  const texts = readArchive(values.content, { drafts: true, today: dayFrom(values.date), layouts: LAYOUTS });
  const { archive, problems } = texts;
  process.stderr.write(formats.pretty(problems));
  if (!archive) stop(`Nothing was printed: ${countProblems(problems)}.`, 1);
  const issue = archive.bySlug.get(wanted);
  if (archive.withdrawn.some((one) => one.slug === wanted)) stop(`“${wanted}” was withdrawn, and is not sent.`);
  if (!issue) stop(`There is no issue “${wanted}”. ${suggest(wanted, [...archive.bySlug.keys()])}`);
  const { board, today } = archive;
  const { images, problems: broken } = await readImages(usesOf(board, [issue]), places);
  process.stderr.write(formats.pretty(broken));
  if (hasErrors(broken)) stop(`Nothing was printed: ${countProblems(broken)}.`, 1);
  const settings = { board, images, languages: readLanguages(LAYOUTS, archive.wordings), today };
  const room = await openMailRoom(LAYOUTS, settings, CACHE);
  const made = room.render(describeMail(issue, settings));
  const mails = [...made.mails, ...made.notify];
  const mail = mails.find(({ mailer }) => mailer.name === (values.mailer ?? mailer.name));
  const names = mails.map(({ mailer }) => mailer.name);
  if (!mail) stop(`“${values.mailer}” is no mailer of this board. ${suggest(values.mailer ?? '', names)}`);
  const form = values.text ? 'text' : values.fragment ? 'fragment' : filesOf(mail)[0]?.form;
  const file = filesOf(mail).find((one) => one.form === form);
  if (!file)
    stop(
      `There is no such file for ${mail.mailer.title}. There are: ${filesOf(mail)
        .map(({ name }) => name)
        .join(', ')}.`,
    );
  const found = 'html' in mail ? await room.find(issue, [mail]) : [];
  process.stderr.write(formats.pretty(found));
  if (hasErrors(found)) stop(`Nothing was printed: ${countProblems(found)}.`, 1);
  process.stdout.write(file.content);
}

/** The browser that this machine opens files with. */
function openKit(kit: string): void {
  if (!existsSync(kit)) stop(`${kit} is not there. Make it with: npm run build`, 1);
  const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, kit], { stdio: 'ignore', detached: true })
    .on('error', () => process.stderr.write(`No program was found to open it with. Open it yourself: ${kit}\n`))
    .unref();
  process.stdout.write(`${kit}\n`);
}

function stop(why: string, code = 2): never {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}
