import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { type Preview, startPreview } from './support/preview.ts';

// `npm start` as an editor uses it: save, look, save again.

let copy: ContentCopy;
let preview: Preview;

beforeAll(async () => {
  copy = copyContent();
  preview = await startPreview(copy);
}, 60_000);

afterAll(() => preview?.stop());

const read = async (path: string) => (await fetch(`${preview.origin}${path}`)).text();

/** Waits until a page says what is expected of it; fails with what it says instead. */
async function seen(path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await read(path)).includes(words)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(await read(path)).toContain(words);
}

test('shows the archive and the mails', async () => {
  await seen('/', 'Bradford launches its neglect strategy');
  await seen('/-mails/', '2018-02/index.html');
  await seen('/-mails/2018-02/', 'plain.html');
});

test('shows a saved change on its page, on the pages that name it, and in the mail', async () => {
  copy.edit('issues/2018-02.md', 'title: Bradford launches', 'title: Bradford begins');
  await seen('/issues/2018-02/', 'Bradford begins its neglect strategy');
  await seen('/issues/2017-11/', 'Bradford begins its neglect strategy');
  await seen('/', 'Bradford begins its neglect strategy');
  await seen('/-mails/2018-02/plain.html', 'Bradford begins its neglect strategy');
});

test('searches what was saved last', async () => {
  const firstRecord = async () => {
    const [[id]] = JSON.parse(await read('/assets/search/catalogue.json'));
    const answer = await fetch(`${preview.origin}/assets/search/fragment/${id}.pf_fragment`);
    return gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
  };
  expect(await firstRecord()).toContain('Bradford begins its neglect strategy');
});

test('shows a new draft, marked as one', async () => {
  copy.write(
    'issues/2018-05.md',
    '---\ntitle: Not yet\nnumber: 3\ndate: 2018-05-01\nsummary: Soon.\nstatus: draft\ntopics: [neglect]\n---\nWords.\n',
  );
  await seen('/issues/2018-05/', 'Not yet');
  await seen('/-mails/2018-05/plain.html', 'DRAFT');
});

test('answers to localhost only, and to no path outside its folders', async () => {
  const ask = (path: string, host: string) =>
    new Promise<number | undefined>((answered, failed) => {
      const { port } = new URL(preview.origin);
      request({ host: '127.0.0.1', port, path, headers: { host } }, (response) =>
        answered(response.resume().statusCode),
      )
        .on('error', failed)
        .end();
    });
  expect(await ask('/', 'localhost')).toBe(200);
  expect(await ask('/', 'bulletin.example.org')).toBe(403);
  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/content/bulletin.yaml',
    '/-mails/..%2f..%2fcontent/bulletin.yaml',
    '/%00',
    '/%',
  ]) {
    expect(await ask(path, 'localhost'), path).toBe(404);
  }
});
