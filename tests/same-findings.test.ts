import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { createLiveArchive } from '../src/preview/live-archive.ts';
import { formats } from '../src/report/findings.ts';
import { aBlackPng } from './hostile/pictures.ts';
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
  const { content, out } = copy;
  const given = ['--content', content, '--date', READING.today(), '--out'];
  const check = await runCommand('check', ...given, out);
  const build = await runCommand('build', ...given, out);
  const reading = { ...READING, drafts: true };
  const live = createLiveArchive({ content, layouts: LAYOUTS, cache: CACHE }, reading);
  const { shown, problems } = await live.refresh();
  const settled = await live.settle();
  const preview = formats.pretty([...problems, ...(settled?.inMails ?? [])])(String);
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

test('of damaged pictures in an issue and in a draft, and the build and the preview stop', async () => {
  const whole = readFileSync(join(copy.content, 'images/neglect-strategy.jpg'));
  const put = (name: string, bytes: Buffer) => writeFileSync(join(copy.content, 'images', name), bytes);
  put('cut.jpg', whole.subarray(0, whole.length / 2));
  put('empty.jpg', Buffer.alloc(0));
  put('start.jpg', whole.subarray(0, 4));
  put('words.jpg', Buffer.from('Not a picture.'));
  put('huge.png', aBlackPng(10_001, 10_000));
  mkdirSync(join(copy.content, 'images/folder.jpg'));
  symlinkSync(join(copy.content, 'images/neglect-strategy.jpg'), join(copy.content, 'images/link.jpg'));
  const broken = 'cut empty start words folder link'.split(' ').map((name) => `${name}.jpg`);
  const shown = [...broken, 'huge.png'].map((name) => `![A plan](${name})`);
  anOther('2018-03', 'published', shown.join('\n\n'));
  anOther('2018-04', 'draft', '![A plan](cut.jpg)\n');
  const { check, build, preview } = await askAll();
  const errors = check.findings.filter((line) => !line.includes(' (warning)  '));
  const incomplete =
    'is damaged or was not uploaded completely. Open it on your own computer. If it opens, save it again as JPEG or PNG, upload that, and write its name here.';
  expect(errors.map((line) => line.replace(/^.*\/content\//, ''))).toEqual(
    [
      `issues/2018-03.md:9:1  image-file  “cut.jpg” ${incomplete}`,
      'issues/2018-03.md:11:1  image-file  “empty.jpg” is empty. Upload the picture again.',
      `issues/2018-03.md:13:1  image-file  “start.jpg” ${incomplete}`,
      'issues/2018-03.md:15:1  image-file  “words.jpg” is not a picture. Save the picture as JPEG or PNG, upload that, and write its name here.',
      'issues/2018-03.md:17:1  image-file  “folder.jpg” is a folder. Move the picture out of it, directly into content/images, and write its name.',
      'issues/2018-03.md:19:1  image-file  “link.jpg” is a link, and links are not followed. Put the picture itself into content/images.',
      'issues/2018-03.md:21:1  image-file  “huge.png” is 10001 × 10000 pixels large, too large to be opened. Save it at most 4000 pixels wide, and upload it under the same name.',
      `issues/2018-04.md:9:1  image-file  “cut.jpg” ${incomplete}`,
    ].sort(),
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
