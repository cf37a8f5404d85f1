import { checkMails } from '../src/check-mails.ts';
import { hasErrors, sortProblems } from '../src/issue/problem.ts';
import { readArchive } from '../src/read.ts';
import { countProblems, type Format, formats } from '../src/report.ts';
import { folders, readArguments, unusedOut } from './arguments.ts';
import { LAYOUTS } from './places.ts';
import { dateOption, dayFrom } from './today.ts';

const { values } = readArguments({
  name: 'npm run check',
  about:
    'Reads every file of the board, makes the mails without keeping them, and says all that is wrong. Exit code 1 when there is an error.',
  options: {
    content: folders.content,
    date: dateOption,
    out: unusedOut,
    format: {
      type: 'string',
      default: 'pretty',
      value: 'NAME',
      about: 'pretty, github (annotations), json or summary (Markdown) (default: pretty)',
    },
  },
});

if (!(values.format in formats)) {
  process.stderr.write(`“${values.format}” is not a format. Write pretty, github, json or summary.\n`);
  process.exit(2);
}
const read = readArchive(values.content, { drafts: false, today: dayFrom(values.date), layouts: LAYOUTS });
const { archive, drafts } = read;
const mails = archive ? await checkMails(archive, [...archive.issues, ...drafts], LAYOUTS) : [];
const problems = sortProblems([...read.problems, ...mails]);
process.stdout.write(formats[values.format as Format](problems));
if (values.format === 'pretty') process.stderr.write(`${values.content}: ${countProblems(problems)}\n`);
process.exitCode = hasErrors(problems) ? 1 : 0;
