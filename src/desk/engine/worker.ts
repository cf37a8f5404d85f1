import '../../fields/jitless.ts';
import type { CheckedFiles } from '../../checks/check-files.ts';
import type { Archive } from '../../model/archive.ts';
import type { Given } from '../given.ts';
import { blockForms } from './block-forms.ts';
import { findingsOf, openChecks } from './checks.ts';
import type { Answer, Opened, Question } from './messages.ts';
import type { DeskLayouts } from './views.ts';

// Checks and renders beside the window, so that typing never waits. It answers one question after the other, and of texts only the newest.

const say = (answer: Answer): void => postMessage(answer);

async function open({ folder }: Extract<Question, { ask: 'open' }>) {
  const response = await fetch(`${folder}board.json`);
  if (!response.ok)
    throw new Error(`The desk could not be loaded: ${response.status} for board.json. Reload this page.`);
  const given = (await response.json()) as Given;
  const checks = openChecks(given);
  // What shows the page and the mails comes while the first text is checked.
  const views = Promise.all([import('./views.ts'), import(`${folder}layouts.js`) as Promise<DeskLayouts>]).then(
    ([{ openViews }, layouts]) => openViews(given, layouts),
  );
  // What went wrong is thrown where it is waited for.
  views.catch(() => {});
  return { given, checks, views };
}

type TextQuestion = Extract<Question, { ask: 'check' | 'try' }>;
type Open = Awaited<ReturnType<typeof open>>;

function describeBoard({ checks, given }: Open): Opened {
  const { archive } = checks.check({ slug: 'none', text: '', today: () => '2000-01-01' });
  if (!archive) throw new Error('The board’s files have errors. Run npm run check to see them.');
  const { board, topics, issues, withdrawn } = archive;
  const every = [...issues, ...withdrawn];
  return {
    say: 'opened',
    title: board.title,
    address: board.address,
    repository: board.repository,
    timezone: board.timezone,
    topics: topics.map(({ id, name }) => ({ id, name })),
    issues: every.map(({ slug }) => slug),
    number: Math.max(0, ...every.map(({ number }) => number)) + 1,
    pictures: given.images.map(([name]) => name),
    forms: blockForms,
  };
}

async function check({ checks }: Open, { ask, version, slug, text, now }: TextQuestion): Promise<CheckedFiles> {
  const today = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(now));
  const checked = checks.check({ slug, text, today });
  const findings = findingsOf(checked, slug);
  if (ask === 'try') {
    say({ say: 'tried', findings });
    return checked;
  }
  const { date } = checked.read.issues.find((issue) => issue.slug === slug) ?? {};
  const month = date?.startsWith('0000') ? undefined : date?.slice(0, 7);
  say({ say: 'checked', version, findings, fixes: await checks.fix({ slug, text }, checked), month });
  return checked;
}

async function show({ views }: Open, archive: Archive | undefined, { version, slug }: TextQuestion): Promise<void> {
  const { page, mails } = await views;
  const attempt = <Result>(render: (archive: Archive, slug: string) => Result) => {
    try {
      return archive && render(archive, slug);
    } catch {
      return undefined; // Its findings say why.
    }
  };
  say({ say: 'shown', version, page: attempt(page), mails: attempt(mails) });
}

let opened: Promise<Open> | undefined;
let newest: Question | undefined;

async function answer(question: Question): Promise<void> {
  if (question.ask === 'open') {
    opened = open(question);
    return say(describeBoard(await opened));
  }
  if (!opened) throw new Error('The desk is not open yet.');
  const desk = await opened;
  const isOvertaken = () => question.ask === 'check' && question !== newest;
  if (isOvertaken()) return;
  const { archive } = await check(desk, question);
  // What was typed meanwhile is heard now.
  await new Promise((resolve) => setTimeout(resolve));
  if (question.ask === 'check' && !isOvertaken()) await show(desk, archive, question);
}

let answered = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'check') newest = data;
  answered = answered
    .then(() => answer(data))
    .catch((error: unknown) => say({ say: 'failed', message: error instanceof Error ? error.message : String(error) }));
});
