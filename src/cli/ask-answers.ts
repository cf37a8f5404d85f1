import {
  type Answers,
  type Fault,
  type FindMore,
  findFault,
  QUESTION_KEYS,
  QUESTIONS,
  readAnswer,
} from '../content/new-board/questions.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

type Ask = NonNullable<Io['ask']>;

/** Asks for what was not answered yet, one question after the other, each until its answer can be used. */
export async function askAnswers(typed: Answers, findMore: FindMore, io: Io, ask: Ask): Promise<Answers> {
  io.stdout.write(
    say`Press Enter to take what is in brackets. Press Ctrl+C to stop: nothing is written before the end.\n\n`,
  );
  let answers: Answers = {};
  for (const key of QUESTION_KEYS) {
    const answer = await askOne({ given: typed[key] });
    if (answer === undefined) continue;
    answers = { ...answers, [key]: answer };
    const { remark } = QUESTIONS[key];
    if (remark) io.stdout.write(say`  ${remark(answers)}\n`);

    async function askOne({
      given,
      fault,
    }: {
      given?: string | undefined;
      fault?: Fault;
    }): Promise<string | undefined> {
      const { asks, usual, optional } = QUESTIONS[key];
      const offered = fault?.instead ?? usual?.(answers);
      const brackets = offered || optional ? say` [${offered ?? 'none'}]` : '';
      const before = fault ? say`  ${fault.problem}\n` : '';
      const said = given ?? (await ask(say`${before}${asks}${brackets}: `));
      if (said === undefined) throw new Stop(say`\nNothing was written.`, 1);
      const meant = readAnswer(key, said) ?? offered;
      if (meant === undefined && optional) return undefined;
      const wrong =
        meant === undefined ? { problem: 'This cannot be left out.' } : findFault(key, meant, answers, findMore);
      return wrong ? askOne({ fault: wrong }) : meant;
    }
  }
  return answers;
}
