import { expect, test } from 'vitest';
import { aBulletin, anIssue, content } from '../../tests/support/an-issue.ts';
import { type ContentFolder, gatherContent } from './gather-content.ts';

/** A folder that is in memory: files by their path in it. */
function folderInMemory(name: string, files: ReadonlyMap<string, string | Uint8Array>): ContentFolder {
  const bytesOf = (path: string) => {
    const content = files.get(path) ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const below = (path: string) => (path === '' ? '' : `${path}/`);
  const list = (path: string) => {
    const inside = [...files.keys()].filter((key) => key.startsWith(below(path)));
    return [...new Set(inside.flatMap((key) => key.slice(below(path).length).split('/', 1)))];
  };
  return {
    name,
    kindOf: (path) => (files.has(path) ? 'file' : path === '' || list(path).length > 0 ? 'folder' : undefined),
    list,
    sizeOf: (path) => bytesOf(path).length,
    read: (path) => new TextDecoder().decode(bytesOf(path)),
    readHead: (path, bytes) => bytesOf(path).subarray(0, bytes),
  };
}

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
