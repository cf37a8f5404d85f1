import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anIssue } from './support/an-issue.ts';
import { buildBoard } from './support/built-archive.ts';
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
  const out = `${copy.out}-${threads}`;
  const summary = await buildBoard(copy.content, READING, out, { threads });
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

  test.each([0, 2])('reports what the gate says of a mail, made by %i others', async (threads) => {
    const long = `${'Words that nobody reads to their end. '.repeat(400)}\n\n`.repeat(6);
    copy.write(
      'issues/2001-99.md',
      anIssue({ slug: '2001-99', keys: { number: '999', date: '2001-02-01' }, body: long }).text,
    );
    const { found } = (await build(threads)).summary;
    expect(found.map(({ rule, file }) => [rule, file.replace(/^.*content\//, '')])).toEqual([
      ['mail-size', 'issues/2001-99.md'],
    ]);
  });
});
