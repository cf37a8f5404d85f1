import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { readFolder } from '../../tests/support/read-folder.ts';
import { messagesOf } from '../bundle/error-chain.mjs';
import { startServer } from './server.ts';

// Requests are written byte by byte: a client such as fetch would tidy the paths before it sends them.

const SECRET = 'not for the browser';

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = aFolder();
  const site = join(folder, 'dist/site');
  const mails = join(folder, 'dist/email');
  for (const place of [join(site, 'issues/one'), join(site, 'ŷ & co'), mails, join(folder, 'dist/site-old')])
    mkdirSync(place, { recursive: true });
  for (const page of [site, join(site, 'issues/one'), join(site, 'ŷ & co'), mails])
    writeFileSync(join(page, 'index.html'), '<p>A page</p>');
  writeFileSync(join(folder, 'secret.html'), SECRET);
  writeFileSync(join(folder, 'index.html'), SECRET);
  writeFileSync(join(folder, 'dist/site-old/index.html'), SECRET);
  server = await startServer({
    port: 0,
    describeError: String,
    mounts: [
      { path: '/-mails/', read: readFolder(mails) },
      { path: '/', read: readFolder(site) },
    ],
  });
});

afterAll(() => server.close());

/** Everything that the server sends back until it hangs up. */
function send(request: string): Promise<string> {
  return new Promise((answered, failed) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(request, 'latin1'));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => answered(answer)).on('error', failed);
  });
}

const get = (path: string, host = 'localhost', headers = '') =>
  send(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers}Connection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('what another site learns', () => {
  const ask = (path: string, site: string, mode: string, target: string) =>
    get(path, 'localhost', `Sec-Fetch-Site: ${site}\r\nSec-Fetch-Mode: ${mode}\r\nSec-Fetch-Dest: ${target}\r\n`);

  test.each([
    ['cross-site', 'no-cors', 'image'],
    ['cross-site', 'no-cors', 'script'],
    ['cross-site', 'cors', 'empty'],
    ['cross-site', 'navigate', 'iframe'],
    ['same-site', 'no-cors', 'style'],
  ])('nothing of a page that is there or not: %s, %s, %s', async (...words) => {
    const answers = await Promise.all(['/issues/one/', '/nowhere/', '/-mails/'].map((path) => ask(path, ...words)));
    const withoutDate = answers.map((answer) => answer.replace(/^Date: .*$/m, ''));
    expect(statusOf(answers[0] ?? '')).toBe(403);
    expect(new Set(withoutDate).size).toBe(1);
  });

  test.each([
    ['none', 'navigate', 'document'],
    ['same-origin', 'no-cors', 'image'],
    ['same-origin', 'navigate', 'iframe'],
    ['cross-site', 'navigate', 'document'],
  ])('and who may ask is answered: %s, %s, %s', async (...words) => {
    expect(statusOf(await ask('/issues/one/', ...words))).toBe(200);
  });

  test.each(['/issues/one/', '/nowhere/', '/issues/one'])('%s says that it is for its own pages', async (path) => {
    const answer = await get(path);
    expect(answer).toContain('cross-origin-resource-policy: same-origin');
    expect(answer).toContain('cross-origin-opener-policy: same-origin');
  });
});

describe('who is answered', () => {
  test.each(['localhost', 'localhost:8080', '127.0.0.1', '127.0.0.1:80'])('a browser that asks %s', async (host) => {
    expect(statusOf(await get('/', host))).toBe(200);
  });

  test.each([
    'bulletin.example.org',
    'localhost.example.org',
    'example.org:80@localhost',
    'localhost, example.org',
    '127.0.0.1.example.org',
    '0.0.0.0',
    '[::1]',
    'localhost:',
    '',
  ])('not one that asks “%s”', async (host) => {
    const answer = await get('/', host);
    expect(statusOf(answer)).toBe(403);
    expect(answer).not.toContain('A page');
  });

  test('not one that names no host, in the old way or the new', async () => {
    expect(statusOf(await send('GET / HTTP/1.0\r\n\r\n'))).toBe(403);
    expect(statusOf(await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))).toBe(400);
  });

  test('not one that names another host in the address', async () => {
    const answer = await get('http://localhost/', 'example.org');
    expect(statusOf(answer)).toBe(403);
  });

  test('no other machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of [...others, { address: '127.0.0.2' }]) {
      const refused = await new Promise((done) => {
        const socket = connect(server.port, address, () => done(socket.destroy() && false));
        socket.on('error', ({ code }: NodeJS.ErrnoException) => done(code === 'ECONNREFUSED'));
      });
      expect(refused, address).toBe(true);
    }
  });
});

describe('what is served', () => {
  test.each([
    '/../secret.html',
    '/../site-old/index.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%2f..%2fsecret.html',
    '/..%2fsite-old/index.html',
    '/..%2fsite-old/',
    '/..%5c..%5csecret.html',
    '/..\\..\\secret.html',
    '/%252e%252e/secret.html',
    '/-mails/..%2f..%2fsecret.html',
    '/-mails/%2e%2e/%2e%2e/secret.html',
    '/issues/one/index.html%00.png',
    '/%00',
    '/%',
    '/%ff%fe',
    '//../../secret.html',
    '/%2fetc/passwd',
    '/c:%5cwindows',
    'http://localhost/..%2f..%2fsecret.html',
    '/-mails/nothing',
  ])('nothing outside the folders: %s', async (path) => {
    const answer = await get(path);
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain('root:');
  });

  test.each([
    ['/issues/one', '/issues/one/'],
    ['/%2fissues/one', '/issues/one/'],
    ['/%C5%B7%20%26%20co', '/%C5%B7%20%26%20co/'],
  ])('a folder under its own address, not as it was asked for: %s', async (asked, shown) => {
    const answer = await get(asked);
    expect(statusOf(answer)).toBe(302);
    expect(answer).toContain(`\r\nlocation: ${shown}\r\n`);
  });
});

describe('what is made when it is asked for', () => {
  let making: Awaited<ReturnType<typeof startServer>>;
  const made: Readonly<Record<string, string>> = { 'index.html': '<p>Home</p>', 'issues/one/index.html': '<p>One</p>' };
  const ask = (path: string) => fetch(`http://localhost:${making.port}${path}`);

  beforeAll(async () => {
    making = await startServer({
      port: 0,
      describeError: messagesOf,
      mounts: [
        {
          path: '/board/',
          read: async (path) => {
            if (path === 'broken/index.html') throw new Error('outer', { cause: new Error('year.njk: <b> & co') });
            return made[path];
          },
        },
      ],
      changeHtml: () => (html) => `${html}<script src="/reload.js"></script>`,
    });
  });
  afterAll(() => making.close());

  test.each([
    ['/board/', 200, 'Home'],
    ['/board', 200, 'Home'],
    ['/board/issues/one/', 200, 'One'],
    ['/board/issues/one', 200, 'One'],
    ['/board/issues/two/', 404, 'Not found'],
    ['/board/../secret', 404, ''],
    ['/board/..%2fsecret.html', 404, 'Not found'],
  ])('%s', async (path, status, words) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  test('says why it cannot be made, as text, on a page that loads again like any other', async () => {
    const answer = await ask('/board/broken/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/outer\nyear\.njk: &lt;b> &amp; co<\/pre>.*<script src="\/reload\.js">/s);
  });
});
