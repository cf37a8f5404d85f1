import '../../fields/jitless.ts';
import type { CheckedFiles } from '../../checks/check-files.ts';
import { openWayOut } from '../../checks/masks/clean.ts';
import type { Archive } from '../../model/archive.ts';
import type { Given } from '../given.ts';
import { blockForms } from './block-forms.ts';
import { findingsOf, openChecks } from './checks.ts';
import type { Answer, OnceAnswers, Opened, Question, TextAtTime } from './messages.ts';
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
  const layouts = import(`${folder}layouts.js`) as Promise<DeskLayouts>;
  const views = Promise.all([import('./views.ts'), layouts]).then(([{ openViews }, read]) => openViews(given, read));
  // What went wrong is thrown where it is waited for.
  views.catch(() => {});
  return { given, checks, views, layouts, root: new URL('..', folder).href };
}

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;
type Open = Awaited<ReturnType<typeof open>>;

function describeBoard({ checks, given }: Open): Opened {
  const archive = checks.read();
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
    languages: given.tables.map(([tag]) => tag),
    forms: blockForms,
  };
}

function check({ checks }: Open, { slug, text, now, pictures, files }: TextAtTime): CheckedFiles {
  const today = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(now));
  return checks.check({ slug, text, pictures, files, today });
}

function sayChecked(checked: CheckedFiles, { version, slug }: Asked<'check'>): void {
  const { date } = checked.read.issues.find((issue) => issue.slug === slug) ?? {};
  const month = date?.startsWith('0000') ? undefined : date?.slice(0, 7);
  say({ say: 'checked', version, findings: findingsOf(checked, slug), month });
}

async function render({ views }: Open, archive: Archive | undefined, { slug, pictures }: TextAtTime) {
  const { page, mails } = await views;
  const attempt = <Result>(make: (archive: Archive, slug: string, own: TextAtTime['pictures']) => Result) => {
    try {
      return archive && make(archive, slug, pictures);
    } catch {
      return undefined; // Its findings say why.
    }
  };
  return { page: attempt(page), mails: attempt(mails) };
}

async function offer({ version, text }: Asked<'check'>): Promise<void> {
  const { findOffers } = await import('../offers/find-offers.ts');
  say({ say: 'offered', version, offers: findOffers(text) });
}

async function checkMails(
  { views }: Open,
  checked: CheckedFiles,
  { version, slug, pictures }: Asked<'check'>,
): Promise<void> {
  const { findInMails } = await views;
  const problems = checked.archive ? await findInMails(checked.archive, slug, pictures) : [];
  say({ say: 'gated', version, findings: findingsOf({ ...checked, problems }, slug) });
}

async function prove(desk: Open, question: TextAtTime): Promise<string | undefined> {
  while (desk.checks.lookOn());
  const checked = check(desk, question);
  const { archive } = checked;
  const { slug, pictures } = question;
  const { page, mails } = await render(desk, archive, question);
  const [{ makeProof }, { settingsFor }, { kit }] = await Promise.all([import('./proof.ts'), desk.views, desk.layouts]);
  if (!page || !mails || !archive) return undefined;
  const settings = settingsFor(archive, archive.bySlug.get(slug), pictures);
  return makeProof(kit, desk.root, { checked, settings, slug, pictures, page, mails });
}

const ONCE: {
  readonly [Ask in keyof OnceAnswers]: (
    desk: Open,
    question: Asked<Ask>,
  ) => OnceAnswers[Ask] | Promise<OnceAnswers[Ask]>;
} = {
  try: (desk, question) => findingsOf(check(desk, question), question.slug),
  proof: prove,
  clean: (_desk, { texts }) => texts.map(openWayOut()),
};

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
  sayChecked(checked, question);
  const { version } = question;
  const [fix, gate] = quoting(desk, checked, question);
  const show = async () => say({ say: 'shown', version, ...(await render(desk, checked.archive, question)) });
  // Without a network, what the first fix needs would come too late.
  const fetchAhead = () => import('../../fixes/format-difference.ts');
  await take(question, [fix, show, () => offer(question), fetchAhead, gate]);
  lookOn(desk, question);
}

/** The steps that quote the text, with the masks of a check. */
const quoting = (desk: Open, checked: CheckedFiles, question: Asked<'check'>) =>
  [
    async () => say({ say: 'fixable', version: question.version, fixes: await desk.checks.fix(question, checked) }),
    async () => question.mails && checkMails(desk, checked, question),
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
    sayChecked(again, question);
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
