import { beforeAll, expect, test } from 'vitest';
import type { BuildSummary } from '../src/build/build.ts';
import { anIssue } from './support/an-issue.ts';
import { buildBoard } from './support/built-archive.ts';
import { writeContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';
import { readSite, type SiteFiles } from './support/site-files.ts';

// A build in several threads, as large archives have it.

const long = `${'Words that nobody reads to their end. '.repeat(400)}\n\n`.repeat(6);
/** More than a thread is handed at a time. One mail does not pass the gate. */
const issues = Array.from({ length: 11 }, (_, at) => {
  const date = `2001-01-${String(at + 1).padStart(2, '0')}`;
  const keys = { number: `${at + 500}`, date, title: `Issue ${at}` };
  return anIssue({ slug: `issue-${at}`, keys, body: at === 10 ? long : 'Words.' });
});
const copy = writeContent(issues);

type Built = Pick<SiteFiles, 'files'> & { readonly summary: BuildSummary };
let alone: Built;
let together: Built;
beforeAll(async () => {
  [alone, together] = [await build(0), await build(3)];
});

async function build(threads: number): Promise<Built> {
  const out = `${copy.out}-${threads}`;
  const summary = await buildBoard(copy.content, READING, out, { threads: () => threads });
  return { summary, files: readSite(out, '').files };
}

test('makes the same files as in one, byte for byte, and says the same', () => {
  expect([...together.files.keys()]).toEqual([...alone.files.keys()]);
  const different = [...together.files].filter(([path, bytes]) => !alone.files.get(path)?.equals(bytes));
  expect(different.map(([path]) => path)).toEqual([]);
  expect(together.summary).toEqual(alone.summary);
});

test('reports a mail that does not pass the gate, as one thread does', () => {
  for (const { summary } of [alone, together])
    expect(summary.found.map(({ rule, file }) => [rule, file.replace(/^.*content\//, '')])).toEqual([
      ['mail-size', 'issues/issue-10.md'],
    ]);
});
