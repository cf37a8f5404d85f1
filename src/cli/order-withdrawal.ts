import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../content/parse-archive.ts';
import { findTranslations, formerSlugs, type Notice, renderWithdrawn } from '../content/withdrawals.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Issue } from '../model/model.ts';
import { suggest } from '../text/nearest.ts';
import { say } from '../text/said.ts';
import { Stop } from './command.ts';
import { slugTyped } from './slug-typed.ts';

export interface TypedWithdrawal {
  /** However it is named: see `slugTyped`. */
  readonly typed: string;
  readonly reason: string | undefined;
  readonly day: PlainDate;
  readonly content: string;
}

/** The issue that was named, as its file and the published copy know it, and what is to be said of it. */
export interface OrderedWithdrawal {
  readonly names: readonly string[];
  readonly notice: Notice;
  readonly path: string;
  /** What its file becomes; undefined where the file says so already. */
  readonly text: string | undefined;
}

/** The issue, and its translations with it. */
export function orderWithdrawals(
  typed: TypedWithdrawal,
  now: Reading,
  published: Reading | undefined,
): readonly OrderedWithdrawal[] {
  const ordered = orderWithdrawal(typed, now, published);
  const files = new Set(now.read.map(({ slug }) => slug));
  const others = published?.read.filter(({ slug }) => !files.has(slug)) ?? [];
  const known = [...now.read, ...others].filter(isNumbered);
  const translations = findTranslations(ordered.names, known).map((slug) =>
    // The reason is in the language of the original.
    orderWithdrawal({ ...typed, typed: slug, reason: undefined }, now, published),
  );
  return [ordered, ...translations];
}

/** What an issue's file no longer says comes from what was published. @throws Stop where there is nothing to withdraw */
function orderWithdrawal(
  { typed, reason: given, day, content }: TypedWithdrawal,
  now: Reading,
  published: Reading | undefined,
): OrderedWithdrawal {
  const slug = slugTyped(typed);
  const isMeant = (issue: Issue) => issue.slug === slug || formerSlugs(issue).includes(slug);
  const issue = now.read.find(isMeant);
  const known = published?.read.find(isMeant);
  const path = join(content, 'issues', `${issue?.slug ?? known?.slug ?? slug}.md`);
  if (!issue && !known && !existsSync(path)) {
    const slugs = [...now.read, ...(published?.read ?? [])].map((one) => one.slug);
    throw new Stop(say`There is no issue “${typed}”. ${suggest(slug, slugs)}`);
  }
  const isDraft = issue?.status === 'draft' && issue.keyAt.status !== undefined;
  if (isDraft && known?.status !== 'published')
    throw new Stop(say`${path} is a draft. It was never published, so there is nothing to withdraw.`, 1);
  const source = [issue, known].find((one) => one && isNumbered(one));
  if (!source)
    throw new Stop(say`The number or the date of ${path} cannot be read. Correct them, and run this again.`, 1);
  const notice = { date: day, reason: given ?? issue?.withdrawn?.reason };
  const isDone = given === undefined && issue?.status === 'withdrawn' && issue.withdrawn !== undefined;
  const text = isDone ? undefined : renderWithdrawn(source, notice, (now.board ?? published?.board)?.language);
  return {
    names: [slug, source.slug, ...formerSlugs(source)],
    notice: (isDone && issue?.withdrawn) || notice,
    path,
    text,
  };
}

const isNumbered = ({ number, date }: Issue) => number > 0 && !date.startsWith('0000');
