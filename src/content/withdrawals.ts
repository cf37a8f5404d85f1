import type { PlainDate } from '../fields/dates.ts';
import type { Board } from '../model/board.ts';
import type { Issue } from '../model/model.ts';
import { plainLines, type SourceFile } from '../text/source.ts';
import type { Reading } from './parse-archive.ts';

/** What readers of the notice learn. Without a reason, or one that may be published, it has only the date. */
export interface Notice {
  readonly date: PlainDate;
  readonly reason?: string | undefined;
}

/** In place of a reason. */
const NO_REASON = { 'en-GB': 'The board has withdrawn this issue.', cy: 'Mae’r bwrdd wedi tynnu’r rhifyn hwn yn ôl.' };

/** An issue that its file withdraws, under every name that its published page may have. */
export interface WithdrawnFile {
  readonly names: readonly string[];
  /** Undefined where the file does not say when and why, or cannot be read. */
  readonly notice: Notice | undefined;
}

/** Also in a file that nothing else can be read of: UTF-16 has its letters too, with a zero byte beside each. */
const SAYS_SO = /^[ \t]*["'“]?status["'”]?[ \t]*:?[ \t]*["'“‘]?withdrawn\b/im;

/** The issues that their files withdraw, even if the rest of a file has errors. */
export function findWithdrawn(
  files: readonly SourceFile[],
  { read, problems }: Pick<Reading, 'read' | 'problems'>,
): readonly WithdrawnFile[] {
  const issues = new Map(read.map((issue) => [issue.file, issue]));
  const faulty = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  return files.flatMap(({ path, text }) => {
    const issue = issues.get(path);
    if (issue?.status !== 'withdrawn' && !(faulty.has(path) && SAYS_SO.test(frontOf(text)))) return [];
    return { names: [slugOf(path), ...formerSlugs(issue)], notice: issue?.withdrawn };
  });
}

export const formerSlugs = (issue: Pick<Issue, 'formerly'> | undefined): readonly string[] =>
  (issue?.formerly ?? []).flatMap((path) => /^issues\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** The slugs of the published ones that translate the issue of these names: what harms in one harms in all. */
export const findTranslations = (names: readonly string[], issues: readonly Issue[]): readonly string[] =>
  issues.flatMap(({ slug, status, translationOf }) =>
    status === 'published' && translationOf !== undefined && names.includes(translationOf) ? [slug] : [],
  );

const slugOf = (path: string) => path.replace(/^.*\/|\.md$/g, '');

/** The keys of a file whose fences may be wrong: up to a second fence, a heading or a block. */
const frontOf = (text: string): string =>
  plainLines(text.replace(/[\0\ufffd]/g, ''))
    .split(/^(?:---|## |:::)/m, 2)
    .join('');

/** What stays of an issue in its file: what the notice at its address shows, and none of its words. */
export function renderWithdrawn(
  { number, date, lang, dir, translationOf, formerly }: Issue,
  { date: day, reason }: Notice,
  language: Board['language'] = 'en-GB',
): string {
  // JSON is YAML, so that no reason ends its line or its quotes.
  const words = JSON.stringify(reason ?? NO_REASON[language]);
  const keys = {
    title: 'Withdrawn',
    number,
    date,
    summary: 'Withdrawn.',
    ...(reason !== undefined && { lang, dir }),
    // Without this line it would have the number of another issue.
    'translation of': translationOf,
    status: 'withdrawn',
    withdrawn: `{ date: ${day}, reason: ${words} }`,
    formerly: formerly.length > 0 ? JSON.stringify(formerly.map((path) => `/${path}`)) : undefined,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`));
  return ['---', ...lines, '---', ''].join('\n');
}
