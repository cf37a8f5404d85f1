import { z } from 'zod';
import { parseWithSchema } from '../../fields/parse-with-schema.ts';
import { FILE_START, type Report } from '../../text/problem.ts';
import { type Answers, type Fault, QUESTION_KEYS, QUESTIONS, type QuestionKey } from './questions.ts';

/** Something that only the command can know, such as whether a file exists. */
export type FindMore = (key: QuestionKey, answer: string) => string | undefined;

/** Undefined where nothing was typed. */
export function readAnswer(key: QuestionKey, typed = ''): string | undefined {
  const answer = typed.trim().replace(/^(["'“‘])(.*)["'”’]$/, '$2');
  return answer === '' ? undefined : (QUESTIONS[key].means?.(answer) ?? answer);
}

/** What is wrong with an answer, or undefined. */
export function findFault(key: QuestionKey, answer: string, before: Answers, findMore: FindMore): Fault | undefined {
  const { schema, refuse } = QUESTIONS[key];
  const problems: string[] = [];
  const gate = { rule: key, positionOf: () => FILE_START, positionOfKey: () => FILE_START };
  const report: Report = (_rule, _at, message) => problems.push(message);
  parseWithSchema(z.strictObject({ [key]: schema }), { [key]: answer }, gate, report);
  const found = problems[0] ?? findMore(key, answer);
  // What is like no name that is known may be somebody's.
  const problem = found?.replace(/^“[^”]*” (?=is not .* Known: )/, 'This ');
  return problem === undefined ? refuse?.({ ...before, [key]: answer }) : { problem };
}

interface Settled {
  readonly answers: Answers;
  /** Of each answer that is missing or cannot be used. */
  readonly faults: ReadonlyMap<QuestionKey, Fault>;
}

/** What was answered, with the usual answers for the rest. */
export function settleAnswers(typed: Answers, findMore: FindMore): Settled {
  const faults = new Map<QuestionKey, Fault>();
  let answers: Answers = {};
  for (const key of QUESTION_KEYS) {
    const { asks, usual, optional } = QUESTIONS[key];
    const answer = readAnswer(key, typed[key]) ?? usual?.(answers);
    // What another answer would settle is missing only because of that.
    const missing = optional || usual ? undefined : { problem: `This is missing: ${asks}.` };
    const fault = answer === undefined ? missing : findFault(key, answer, answers, findMore);
    if (fault) faults.set(key, fault);
    else if (answer !== undefined) answers = { ...answers, [key]: answer };
  }
  return { answers, faults };
}
