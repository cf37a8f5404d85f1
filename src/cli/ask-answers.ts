import {
  type Answers,
  type Fault,
  QUESTION_KEYS,
  QUESTIONS,
  type QuestionKey,
} from '../content/new-board/questions.ts';
import { type FindMore, findFault, readAnswer } from '../content/new-board/settle-answers.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

type Ask = NonNullable<Io['ask']>;

/** Typed in place of an answer. */
const BACK = '<';

/** Asks for what was not answered yet, one question after the other, each until its answer can be used. A person may go back. */
export async function askAnswers(typed: Answers, findMore: FindMore, io: Io, ask: Ask): Promise<Answers> {
  io.stdout.write(
    say`Press Enter to take what is in brackets. Type ${BACK} to go back to the question before. Press Ctrl+C to stop: nothing is written before the end.\n\n`,
  );
  let given = typed;
  let answers: Answers = {};
  const asked: QuestionKey[] = [];
  for (let at = 0; at < QUESTION_KEYS.length; at++) {
    const key = QUESTION_KEYS[at] as QuestionKey;
    const { [key]: _before, ...others } = answers;
    const answer = await askOne(key, others, given[key]);
    if (answer === BACK) {
      answers = others;
      asked.pop();
      const before = asked.pop() ?? key;
      given = { ...given, [before]: undefined };
      at = QUESTION_KEYS.indexOf(before) - 1;
      continue;
    }
    answers = answer === undefined ? others : { ...others, [key]: answer };
    const { remark } = QUESTIONS[key];
    if (remark) io.stdout.write(say`  ${remark(answers)}\n`);
  }
  return answers;

  async function askOne(
    key: QuestionKey,
    before: Answers,
    given: string | undefined,
    fault?: Fault,
  ): Promise<string | undefined> {
    const { asks, usual, optional } = QUESTIONS[key];
    const offered = fault?.instead ?? answers[key] ?? usual?.(before);
    const brackets = offered || optional ? say` [${offered ?? 'none'}]` : '';
    const problem = fault ? say`  ${fault.problem}\n` : '';
    if (given === undefined && asked.at(-1) !== key) asked.push(key);
    const said = given ?? (await ask(say`${problem}${asks}${brackets}: `));
    if (said === undefined) throw new Stop(say`\nNothing was written.`, 1);
    if (said.trim() === BACK) return BACK;
    const meant = readAnswer(key, said) ?? offered;
    if (meant === undefined && optional) return undefined;
    const wrong =
      meant === undefined ? { problem: 'This cannot be left out.' } : findFault(key, meant, before, findMore);
    return wrong ? askOne(key, before, undefined, wrong) : meant;
  }
}
