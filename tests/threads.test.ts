import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildSummary, MailsRefused, writeArchive } from '../src/build/build.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { formats } from '../src/report/findings.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';
import { readSite } from './support/site-files.ts';

let copy: ContentCopy;

beforeAll(() => {
  copy = copyContent();
  // More than a thread is handed at a time.
  for (let at = 1; at <= 10; at++) {
    const slug = `2001-${at}`;
    const keys = { number: `${at + 500}`, date: `2001-01-${String(at).padStart(2, '0')}`, title: `Issue ${at}` };
    copy.write(`issues/${slug}.md`, anIssue({ slug, keys }).text);
  }
});
afterAll(() => copy.remove());

async function build(threads: number) {
  const { archive, problems } = readArchive(copy.content, READING);
  if (!archive) throw new Error(formats.pretty(problems));
  const out = `${copy.out}-${threads}`;
  const folders = { content: copy.content, layouts: LAYOUTS, cache: CACHE };
  const summary: BuildSummary = await writeArchive({ archive, problems }, folders, out, { threads });
  return { summary, files: readSite(out, '').files };
}

describe('a build in several threads', () => {
  test('makes the same files as in one, byte for byte, and says the same', async () => {
    const [alone, together] = [await build(0), await build(3)];
    expect([...together.files.keys()]).toEqual([...alone.files.keys()]);
    const different = [...together.files].filter(([path, bytes]) => !alone.files.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
    expect(together.summary).toEqual(alone.summary);
  });

  test.each([0, 2])('refuses a mail that does not pass the gate, made by %i others', async (threads) => {
    const long = `${'Words that nobody reads to their end. '.repeat(400)}\n\n`.repeat(6);
    copy.write(
      'issues/2001-99.md',
      anIssue({ slug: '2001-99', keys: { number: '999', date: '2001-02-01' }, body: long }).text,
    );
    const refused = await build(threads).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MailsRefused);
    expect(
      (refused as MailsRefused).problems.map(({ rule, file }) => [rule, file.replace(/^.*content\//, '')]),
    ).toEqual([['mail-size', 'issues/2001-99.md']]);
  });
});
