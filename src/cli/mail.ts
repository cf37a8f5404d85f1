import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '../text/said.ts';
import { defineCommand, flag, folders, type Io, refuseTogether, Stop } from './command.ts';

import { chooseMail, issueTyped, makeIssueMails } from './issue-mails.ts';
import { slugTyped } from './slug-typed.ts';
import { dateOption } from './today.ts';

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
    const typed = issueTyped(words, 'npm run --silent mail');
    if (values.open) openKit(typed, values.out, io);
    else await printMail(typed);
    return 0;

    async function printMail(wanted: string): Promise<void> {
      const { mails, find } = await makeIssueMails(wanted, values, io);
      const { mailer, files } = chooseMail(mails, values.mailer);
      const form = values.text ? 'text' : values.fragment ? 'fragment' : files[0]?.form;
      const file = files.find((one) => one.form === form);
      if (!file)
        throw new Stop(say`${mailer.title} has no such file. It has: ${files.map(({ name }) => name).join(', ')}.`);
      await find(mailer.name);
      io.printMail(file.content);
    }
  },
);

function openKit(typed: string, out: string, { stdout, stderr }: Io): void {
  const kit = resolve(out, 'email', slugTyped(typed), 'index.html');
  if (!existsSync(kit)) throw new Stop(say`“${typed}” has no kit in ${out}. Make it with: npm run build`, 1);
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
