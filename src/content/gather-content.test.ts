import { expect, test } from 'vitest';
import { aBulletin, anIssue, content } from '../../tests/support/an-issue.ts';
import { folderInMemory } from '../../tests/support/folder-in-memory.ts';
import { gatherContent } from './gather-content.ts';

test('a folder in memory is read like one on disk', () => {
  const issue = anIssue();
  const bulletin = aBulletin();
  const { topics, glossary } = content(issue);
  const { files, problems } = gatherContent(
    folderInMemory(
      'content',
      new Map<string, string | Uint8Array>([
        ['bulletin.yaml', bulletin.text],
        ['topics.yaml', topics?.text ?? ''],
        ['glossary.yaml', glossary?.text ?? ''],
        ['issues/2018-02.md', issue.text],
        ['issues/2018/2018-03.md', issue.text],
        ['issues/notes.txt', 'Notes'],
        ['images/desk.jpg', Uint8Array.of(0xff, 0xd8, 0xff)],
        ['images/logo.png', 'not a picture'],
      ]),
    ),
  );
  expect(files).toMatchObject({ bulletin, issues: [issue], pages: [], images: new Set(['desk.jpg', 'logo.png']) });
  expect([...files.imageFaults.keys()]).toEqual(['logo.png']);
  expect(problems.map(({ file }) => file)).toEqual(['content/issues/2018', 'content/issues/notes.txt']);
});

test.each([
  ['a\\b', 'desk.jpg', 'a\\b'],
  ['content', 'a\\b.jpg', 'content/images/a\\b.jpg'],
])('a backslash in the name of a file or its folder is refused: %s, %s', (folder, picture, file) => {
  const needed = ['bulletin.yaml', 'topics.yaml', 'glossary.yaml'].map((name) => [name, ''] as const);
  const { problems } = gatherContent(
    folderInMemory(folder, new Map([...needed, ['images/desk.jpg', ''], [`images/${picture}`, '']])),
  );
  expect(problems.map((problem) => [problem.file, problem.message])).toEqual([
    [file, 'This name has a backslash (\\). Rename it without one.'],
  ]);
});

test.each([
  ['Packs/ours.yaml', 'Packs', 'Rename it to packs, or move it out of content.'],
  ['pack/ours.yaml', 'pack', 'Rename it to packs,'],
  ['Issues/2018-02.md', 'Issues', 'Rename it to issues,'],
  ['Addresses.txt', 'Addresses.txt', 'Rename it to addresses.txt,'],
  ['addresses.txt.txt', 'addresses.txt.txt', 'Rename it to addresses.txt,'],
  ['glossary.yml', 'glossary.yml', 'because glossary.yaml is there too. Move what is in it to glossary.yaml,'],
  ['waivers.yaml', 'waivers.yaml', 'Write settings of the board, such as checks:, in bulletin.yaml,'],
  ['README.md', undefined, ''],
  ['notes/minutes.docx', undefined, ''],
  ['.gitkeep', undefined, ''],
  ['addresses.txt', undefined, ''],
])('a name that somebody may think is read is an error: %s', (path, name, advice) => {
  const needed = ['bulletin.yaml', 'topics.yaml', 'glossary.yaml'].map((one) => [one, ''] as const);
  const { problems } = gatherContent(folderInMemory('content', new Map([...needed, [path, 'Words.']])));
  expect(problems.map(({ file, message }) => [file, message])).toEqual(
    name ? [[`content/${name}`, expect.stringContaining(advice)]] : [],
  );
});
