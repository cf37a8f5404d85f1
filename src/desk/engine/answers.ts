import type { CheckedFiles } from '../../checks/check-files.ts';
import { openWayOut } from '../../checks/masks/clean.ts';
import type { Archive } from '../../model/archive.ts';
import type { Given } from '../given.ts';
import { blockForms } from './block-forms.ts';
import { findingsOf, openChecks } from './checks.ts';
import type { Checked, Fixable, Gated, Offered, OnceAnswers, Opened, Question, Shown, TextAtTime } from './messages.ts';
import type { DeskLayouts } from './views.ts';

// What the worker answers, each from the question and what the desk has opened.

export type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;
export type Open = Awaited<ReturnType<typeof open>>;

export async function open({ folder }: Asked<'open'>) {
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

export function describeBoard({ checks, given }: Open): Opened {
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

export function check({ checks }: Open, { slug, text, now, pictures, files }: TextAtTime): CheckedFiles {
  const today = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(now));
  return checks.check({ slug, text, pictures, files, today });
}

export function asChecked(checked: CheckedFiles, { version, slug }: Asked<'check'>): Checked {
  const { date } = checked.read.issues.find((issue) => issue.slug === slug) ?? {};
  const month = date?.startsWith('0000') ? undefined : date?.slice(0, 7);
  return { say: 'checked', version, findings: findingsOf(checked, slug), month };
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

export async function show(desk: Open, { archive }: CheckedFiles, question: Asked<'check'>): Promise<Shown> {
  return { say: 'shown', version: question.version, ...(await render(desk, archive, question)) };
}

export async function fix({ checks }: Open, checked: CheckedFiles, question: Asked<'check'>): Promise<Fixable> {
  return { say: 'fixable', version: question.version, fixes: await checks.fix(question, checked) };
}

export async function offer({ version, text }: Asked<'check'>): Promise<Offered> {
  const { findOffers } = await import('../offers/find-offers.ts');
  return { say: 'offered', version, offers: findOffers(text) };
}

export async function checkMails({ views }: Open, checked: CheckedFiles, question: Asked<'check'>): Promise<Gated> {
  const { version, slug, pictures } = question;
  const { findInMails } = await views;
  const problems = checked.archive ? await findInMails(checked.archive, slug, pictures) : [];
  return { say: 'gated', version, findings: findingsOf({ ...checked, problems }, slug) };
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

/** What is answered once. */
export const ONCE: {
  readonly [Ask in keyof OnceAnswers]: (
    desk: Open,
    question: Asked<Ask>,
  ) => OnceAnswers[Ask] | Promise<OnceAnswers[Ask]>;
} = {
  try: (desk, question) => findingsOf(check(desk, question), question.slug),
  proof: prove,
  clean: (_desk, { texts }) => texts.map(openWayOut()),
};
