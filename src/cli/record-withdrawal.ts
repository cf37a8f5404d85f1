import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../content/parse-archive.ts';
import { formerSlugs, renderWithdrawn } from '../content/withdrawals.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Issue } from '../model/model.ts';
import { suggest } from '../text/nearest.ts';
import { Stop } from './command.ts';

export interface TypedWithdrawal {
  readonly slug: string;
  readonly reason: string | undefined;
  readonly day: PlainDate;
  readonly content: string;
}

/** However an issue is named: `2026-04`, `content/issues/2026-04.md`, `https://bulletin.example.org/issues/2026-04/#training`. */
export const slugTyped = (typed: string): string =>
  typed
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/(?:\.md|\/index\.html|[/\\])$/i, '')
    .replace(/^.*[/\\]/, '');

/**
 * Writes into an issue's file that it is withdrawn, and takes its text out. What its file does not say any more comes from what was
 * published. @returns the path, or undefined where the file says so already @throws Stop
 */
export function recordWithdrawal(
  { slug, reason, day, content }: TypedWithdrawal,
  now: Reading,
  published: Reading | undefined,
): string | undefined {
  const isMeant = (issue: Issue) => issue.slug === slug || formerSlugs(issue).includes(slug);
  const issue = now.read.find(isMeant);
  const known = published?.read.find(isMeant);
  const path = join(content, 'issues', `${issue?.slug ?? known?.slug ?? slug}.md`);
  if (!issue && !known && !existsSync(path)) {
    const slugs = [...now.read, ...(published?.read ?? [])].map((one) => one.slug);
    throw new Stop(`There is no issue “${slug}”. ${suggest(slug, slugs)}`);
  }
  const isDraft = issue?.status === 'draft' && issue.keyAt.status !== undefined;
  if (isDraft && known?.status !== 'published')
    throw new Stop(`${path} is a draft. It was never published, so there is nothing to withdraw.`, 1);
  if (issue?.withdrawn && issue.status === 'withdrawn' && reason === undefined) return undefined;
  const source = [issue, known].find((one) => one && one.number > 0 && !one.date.startsWith('0000'));
  if (!source) throw new Stop(`The number or the date of ${path} cannot be read. Correct them, and run this again.`, 1);
  const board = now.board ?? published?.board;
  writeFileSync(
    path,
    renderWithdrawn(source, { date: day, reason: reason ?? issue?.withdrawn?.reason }, board?.language),
  );
  return path;
}
