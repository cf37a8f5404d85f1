import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Answers, QUESTION_KEYS, QUESTIONS, type QuestionKey, readNames } from '../content/new-board/questions.ts';
import { renderBoard } from '../content/new-board/render-board.ts';
import { settleAnswers } from '../content/new-board/settle-answers.ts';
import { isPinned } from '../content/new-board/workflows.ts';
import { findPictureFault, PICTURE_HEAD } from '../content/picture-file.ts';
import { mailerNames } from '../mailers/index.ts';
import { suggest } from '../text/nearest.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import { askAnswers } from './ask-answers.ts';
import { changeProgram, sayMissingWorkflows, writeWorkflows } from './board-workflows.ts';
import { defineCommand, flag, folders, type Io, Stop, unusedOut, withContent } from './command.ts';
import { listMissing } from './list-missing.ts';
import { dateOption, dayFrom } from './today.ts';

type Options = Readonly<Record<QuestionKey, { type: 'string'; value: string; about: string }>>;

const answerOptions = Object.fromEntries(
  QUESTION_KEYS.map((key) => {
    const { asks, usual, optional } = QUESTIONS[key];
    const about = `${asks}${optional || usual ? ' (can be left out)' : ''}`;
    return [key, { type: 'string', value: 'WORDS', about }];
  }),
) as Options;

export const run = defineCommand(
  {
    name: 'npm run init',
    about:
      'Starts a board: asks who you are, and writes its folder with a sample draft. Give answers as options to be asked less.',
    options: {
      content: folders.content,
      out: unusedOut,
      date: dateOption,
      check: flag('write nothing: list what the board still lacks'),
      workflows: flag(
        'write only the workflows by which GitHub checks and publishes the board, or another --program into them',
      ),
      program: {
        type: 'string',
        value: 'OWNER/NAME@COMMIT',
        about: 'the repository of the program whose workflows they call, and the commit that you have read',
      },
      ...answerOptions,
    },
  },
  async ({ values }, io) => {
    const { content, check, workflows, program, date } = values;
    const today = dayFrom(date, io);
    if (program !== undefined && !isPinned(program))
      throw new Stop(say`--program is a repository and a whole commit of it, 40 letters and digits: OWNER/NAME@COMMIT`);
    if (check) return listMissing(content, today, io);
    if (workflows) return sayWorkflows(content, program, io);
    if (existsSync(content) && readdirSync(content).length > 0)
      throw new Stop(
        say`${content} has files already, and nothing was changed. Delete that folder if it holds only the example, or choose another: --content DIR`,
        1,
      );
    const answers = await answerAll(values, io);
    const { logo } = answers;
    const name = logo && basename(logo);
    const files = renderBoard({ answers, today: today('Europe/London'), logo: name });
    for (const [path, text] of files) write(join(content, path), (place) => writeFileSync(place, text, { flag: 'wx' }));
    if (logo && name) write(join(content, 'images', name), (place) => copyFileSync(logo, place));
    const isUsual = content === folders.content.default;
    const places = [...files.keys()].map((path) => join(content, path));
    io.stdout.write(
      say`${sayPlaces([...places, ...writeWorkflows(content, program)])}\nLook up the numbers in ${content}/bulletin.yaml, also 999, 101, the NSPCC helpline and Childline, and write below each when you did.\nSee the archive: npm start${withContent(content)}\nSee what it still lacks: npm run init -- --check${isUsual ? '' : ` --content ${content}`}\n`,
    );
    sayMissingWorkflows(content, io);
    return 0;
  },
);

const sayPlaces = (places: readonly string[]): Said => sayAll(places.map((place) => say`${place}\n`));

/** Where there are workflows, and none that names the program as ours do. */
const OLDER = say` None of those in .github/workflows calls check-board.yml or publish-board.yml. If they are from an older version, delete them and run this command again.`;

function sayWorkflows(content: string, program: string | undefined, io: Io): number {
  const written = writeWorkflows(content, program);
  const made = written.length === 0 && program ? changeProgram(content, program) : written;
  if (made.length === 0)
    throw new Stop(
      say`Nothing was changed. Workflows belong beside a folder called “content”, and are written where there are none.${program !== undefined && basename(content) === 'content' ? OLDER : ''}`,
      1,
    );
  io.stdout.write(sayPlaces(made));
  sayMissingWorkflows(content, io);
  return 0;
}

function write(place: string, save: (place: string) => void): void {
  mkdirSync(dirname(place), { recursive: true });
  save(place);
}

/** Answers that are options are not asked for. With all that a board needs, nothing is. */
async function answerAll(typed: Answers, io: Io): Promise<Answers> {
  const { answers, faults } = settleAnswers(typed, findMore);
  if (faults.size === 0) return answers;
  if (io.ask) return askAnswers(typed, findMore, io, io.ask);
  const lines = [...faults].map(([key, { problem }]) => say`--${key}  ${problem}\n`);
  throw new Stop(
    say`Nothing was written. Without a terminal every answer is an option, and these are missing or cannot be used:\n\n${sayAll(lines)}`,
  );
}

function findMore(key: QuestionKey, answer: string): string | undefined {
  if (key === 'logo' && !statSync(answer, { throwIfNoEntry: false })?.isFile())
    return `There is no file “${answer}”. Give the path of your logo.`;
  if (key === 'logo' && findPictureFault(answer, readFileSync(answer).subarray(0, PICTURE_HEAD))?.severity === 'error')
    return `“${basename(answer)}” is not a picture. Give the path of your logo as PNG, JPEG or SVG.`;
  const unknown = key === 'mailers' ? readNames(answer).find((name) => !mailerNames.includes(name)) : undefined;
  return unknown === undefined ? undefined : `“${unknown}” is not a mailer. ${suggest(unknown, mailerNames)}`;
}
