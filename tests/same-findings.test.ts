import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { createLiveArchive } from '../src/preview/live-archive.ts';
import { formats } from '../src/report/findings.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';
import { runCommand } from './support/run-command.ts';

// `npm run check`, `npm run build` and the preview say the same of the same files.

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent();
});

const findingsIn = (said: string) =>
  said
    .split('\n')
    .filter((line) => /^\S+:\d+:\d+ /.test(line))
    .sort();

/** What each of the three finds, and whether it is content with it. */
async function askAll() {
  const { folder, content, out } = copy;
  const given = ['--content', content, '--date', READING.today(), '--out'];
  const check = await runCommand('check', ...given, out);
  const build = await runCommand('build', ...given, out);
  const reading = { ...READING, drafts: true };
  const live = createLiveArchive({ content, layouts: LAYOUTS, cache: CACHE }, join(folder, 'live'), reading);
  const { shown, problems } = await live.refresh();
  const settled = await live.settle();
  const preview = formats.pretty([...problems, ...(settled?.inMails ?? [])]);
  return {
    check: { findings: findingsIn(check.stdout), passed: check.code === 0 },
    build: { findings: findingsIn(build.stderr), passed: build.code === 0 },
    preview: { findings: findingsIn(preview), passed: shown },
  };
}

const anOther = (slug: string, status: string, body: string) =>
  copy.write(
    `issues/${slug}.md`,
    anIssue({ slug, keys: { number: `3${slug.slice(-1)}`, date: '2018-02-02', status }, body }).text,
  );

test('of a damaged picture in an issue and in a draft, and the build and the preview stop', async () => {
  const whole = readFileSync(join(copy.content, 'images/neglect-strategy.jpg'));
  writeFileSync(join(copy.content, 'images/cut.jpg'), whole.subarray(0, whole.length / 2));
  anOther('2018-03', 'published', 'Words.\n\n![A plan](cut.jpg)\n\nWords.\n\n![The same](cut.jpg)\n');
  anOther('2018-04', 'draft', '![A plan](cut.jpg)\n');
  const { check, build, preview } = await askAll();
  const message =
    '“cut.jpg” is damaged or was not uploaded completely. Open it on your own computer. If it opens, save it again as JPEG or PNG and upload that file.';
  const damaged = check.findings.filter((line) => !line.includes(' (warning)  '));
  expect(damaged.map((line) => line.replace(/^.*\/issues\//, ''))).toEqual(
    ['2018-03.md:11:1', '2018-03.md:15:1', '2018-04.md:9:1'].map((place) => `${place}  image-file  ${message}`),
  );
  expect(check.passed).toBe(false);
  expect(build).toEqual(check);
  expect(preview).toEqual(check);
});

test('of the mail of a draft, which stops nobody', async () => {
  const body = `${'Words that nobody reads to their end. '.repeat(400)}\n\n`.repeat(6);
  anOther('2018-03', 'draft', body);
  const { check, build, preview } = await askAll();
  expect(check.findings).toContainEqual(expect.stringMatching(/2018-03\.md:2:8 {2}mail-size \(warning\) {2}/));
  expect(check.passed).toBe(true);
  expect(build).toEqual(check);
  expect(preview).toEqual(check);
});
