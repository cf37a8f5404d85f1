import { say } from '../text/said.ts';
import { defineCommand, flag, folders, refuseTogether, Stop, unusedOut } from './command.ts';
import { chooseMail, issueTyped, makeIssueMails } from './issue-mails.ts';
import { dateOption } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run --silent mail',
    words: '2018-02',
    about: 'Prints one mail, for other programs to read. Drafts too, marked as drafts.',
    options: {
      content: folders.content,
      date: dateOption,
      out: unusedOut,
      mailer: { type: 'string', value: 'NAME', about: 'the mailer (default: the first in bulletin.yaml)' },
      text: flag('print the plain text instead of the HTML'),
      fragment: flag('print the part without head and styles, if the mailer has one'),
    },
  },
  async ({ values, words }, io) => {
    refuseTogether({
      'Plain text has no fragment. Leave out --text or --fragment.': values.text && values.fragment,
    });
    const { mails, find } = await makeIssueMails(issueTyped(words, 'npm run --silent mail'), values, io);
    const { mailer, files } = chooseMail(mails, values.mailer);
    const form = values.text ? 'text' : values.fragment ? 'fragment' : files[0]?.form;
    const file = files.find((one) => one.form === form);
    if (!file)
      throw new Stop(say`${mailer.title} has no such file. It has: ${files.map(({ name }) => name).join(', ')}.`);
    await find(mailer.name);
    io.printMail(file.content);
    return 0;
  },
);
