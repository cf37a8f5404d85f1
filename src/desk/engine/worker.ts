import '../../fields/jitless.ts';
import type { CheckedFiles } from '../../checks/check-files.ts';
import {
  type Asked,
  asChecked,
  check,
  checkMails,
  describeBoard,
  fix,
  ONCE,
  type Open,
  offer,
  open,
  show,
} from './answers.ts';
import type { Answer, Question } from './messages.ts';

// Checks and renders beside the window, so that typing never waits. It answers one question after the other, and of texts only the newest: which
// answers come first is here, what is in them in `answers.ts`.

const say = (answer: Answer): void => postMessage(answer);

let opened: Promise<Open> | undefined;
let newest: Question | undefined;

async function answer(question: Question): Promise<void> {
  if (question.ask === 'open') {
    opened = open(question);
    return say(describeBoard(await opened));
  }
  if (!opened) throw new Error('The desk is not open yet.');
  const desk = await opened;
  if (question.ask !== 'check') {
    question.port.postMessage(await ONCE[question.ask](desk, question as never));
    return;
  }
  if (question !== newest) return;
  const checked = check(desk, question);
  say(asChecked(checked, question));
  const [fixes, mails] = quoting(desk, checked, question);
  await take(question, [
    fixes,
    async () => say(await show(desk, checked, question)),
    async () => say(await offer(question)),
    // Without a network, what the first fix needs would come too late.
    () => import('../../fixes/format-difference.ts'),
    mails,
  ]);
  lookOn(desk, question);
}

/** The steps that quote the text, with the masks of a check. */
const quoting = (desk: Open, checked: CheckedFiles, question: Asked<'check'>) =>
  [
    async () => say(await fix(desk, checked, question)),
    async () => question.mails && say(await checkMails(desk, checked, question)),
  ] as const;

/** Until there is a newer text. */
async function take(question: Question, steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    await pause();
    if (question !== newest) return;
    await step();
  }
}

/** After everything that is asked meanwhile. What quotes the text is said again with all masks. */
function lookOn(desk: Open, question: Asked<'check'>, checked?: CheckedFiles): void {
  if (question !== newest) return;
  if (!desk.checks.lookOn()) {
    if (checked) queue(() => take(question, quoting(desk, checked, question)));
    return;
  }
  queue(async () => {
    await pause();
    if (question !== newest) return;
    const again = check(desk, question);
    say(asChecked(again, question));
    lookOn(desk, question, again);
  });
}

/** What was asked meanwhile is heard. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

let answered = Promise.resolve();

function queue(act: () => Promise<void>): void {
  answered = answered
    .then(act)
    .catch((error: unknown) => say({ say: 'failed', message: error instanceof Error ? error.message : String(error) }));
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'check') newest = data;
  queue(() => answer(data));
});
