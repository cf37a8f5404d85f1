import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareLive } from '../src/cli/compare-live.ts';
import { openOutputs } from '../src/cli/way-out.ts';
import { aFolder } from './support/a-folder.ts';
import { type Answer, startServerOf, status } from './support/a-server.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, writeContent } from './support/content-copy.ts';
import { captureIo, runCommand } from './support/run-command.ts';

const LIST = 'addresses.txt';
const issue = anIssue({ body: '## Training\n\nWords.' });
let board: ContentCopy;
beforeEach(async () => {
  board = writeContent(issue);
  await addresses();
});

const addresses = (...words: readonly string[]) => runCommand('addresses', ...words, '--content', board.content);
const list = () => readFileSync(join(board.content, LIST), 'utf8');

describe('npm run addresses', () => {
  test('adds what is new, and keeps a copy of what is public', async () => {
    expect(list()).toMatch(/^\/issues\/2018-02\/ #training$/m);
    const before = list();
    board.edit('issues/2018-02.md', 'Words.', 'Words.\n\n## More\n\nWords.');
    expect((await addresses()).stdout).toMatch(/: \d+ addresses and anchors, 1 more than before\n$/);
    expect(list()).toBe(
      before
        .replace('/issues/2018-02/ #training', '/issues/2018-02/ #more #training')
        .replace(/entries: (\d+)/, (_, n) => `entries: ${Number(n) + 1}`),
    );
    expect(readFileSync(join(board.folder, 'published/content/issues/2018-02.md'), 'utf8')).toContain('## More');
    expect(existsSync(join(board.folder, 'published/layouts/site/base.njk'))).toBe(true);
  });

  test('keeps no copy of what cannot be copied: a pipe, a name in another encoding', async () => {
    mkdirSync(join(board.content, 'images'), { recursive: true });
    execFileSync('mkfifo', [join(board.content, 'images/a.jpg')]);
    writeFileSync(Buffer.from(`${board.content}/images/\xff.jpg`, 'latin1'), '');
    expect(await addresses()).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(board.folder, 'published/content/images'))).toEqual([]);
  });

  test('leaves alone a checkout in place of the copy', async () => {
    rmSync(join(board.folder, 'published'), { recursive: true });
    mkdirSync(join(board.folder, 'published'));
    writeFileSync(join(board.folder, 'published/.git'), 'gitdir: elsewhere');
    await addresses();
    expect(existsSync(join(board.folder, 'published/content'))).toBe(false);
  });

  test.each([
    ['in UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'is not UTF-8 text'],
    ['without slashes', (text: string) => text.replaceAll(/^\//gm, ''), 'This line cannot be read.'],
    ['cut short', (text: string) => text.slice(0, 400), 'addresses and anchors, and has only'],
    ['emptied', () => '', 'is missing or empty'],
    ['of another archive', (text: string) => text.replace('bulletin.example', 'old.example'), 'is of the archive at'],
  ])('writes nothing into a list %s', async (_name, spoil, message) => {
    writeFileSync(join(board.content, LIST), spoil(list()));
    const spoilt = list();
    for (const words of [[], ['--forget', '/about/']]) {
      const { code, stderr } = await addresses(...words);
      expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
      expect(list()).toBe(spoilt);
    }
  });

  test('writes no loss into the list, and makes none where it was deleted', async () => {
    board.edit('issues/2018-02.md', '## Training', '## Courses');
    expect((await addresses()).code).toBe(1);
    expect(list()).toContain('#training');
    rmSync(join(board.content, LIST));
    const { code, stderr } = await addresses();
    expect([code, stderr]).toEqual([1, expect.stringContaining('make it with “npm run addresses -- --new”')]);
    expect(existsSync(join(board.content, LIST))).toBe(false);
  });

  test('starts the list of a new archive, once', async () => {
    const before = list();
    const refused = await addresses('--new');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('already exists.')]);
    rmSync(join(board.content, LIST));
    expect((await addresses('--new')).code).toBe(0);
    expect(list()).toBe(before);
  });

  test.each([
    '/issues/2018-02/#training',
    'https://bulletin.example.org/issues/2018-02/#training',
    'issues/2018-02/#training',
  ])('forgets %s, and nothing else, so that a build may lose it', async (typed) => {
    board.edit('issues/2018-02.md', '## Training', '## Courses');
    const before = list();
    expect((await addresses('--forget', typed)).code).toBe(0);
    expect(list()).toBe(
      before.replace(' #training', '').replace(/entries: (\d+)/, (_, n) => `entries: ${Number(n) - 1}`),
    );
    expect((await addresses()).code).toBe(0);
  });

  test.each(['/issues/2018-03/', '/issues/', '#training', '/nothing/', '', '#'])(
    'forgets nothing that is not there: “%s”',
    async (typed) => {
      const before = list();
      expect([(await addresses('--forget', typed)).code, list()]).toEqual([2, before]);
    },
  );
});

describe('the comparison with the live archive', () => {
  const servers: Awaited<ReturnType<typeof startServerOf>>[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });

  const sitemap =
    (...paths: readonly string[]): Answer =>
    (request, response) => {
      const locs = paths.map((path) => `<url><loc>http://${request.headers.host}/b/${path}</loc></url>\n`);
      response.end(
        `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.join('')}</urlset>`,
      );
    };

  async function compare(answer: Answer, made: readonly string[] = ['', 'issues/2018-02/'], timeout = 10_000) {
    const server = await startServerOf({ '/b/sitemap.xml': answer });
    servers.push(server);
    const out = aFolder();
    for (const path of made) {
      mkdirSync(dirname(join(out, 'site', path, 'index.html')), { recursive: true });
      writeFileSync(join(out, 'site', path, 'index.html'), '');
    }
    const { io, printed } = captureIo();
    const allowed = new Set([`localhost:${server.port}`]);
    const address = `http://localhost:${server.port}/b/`;
    const ended = await compareLive(
      address,
      out,
      { ...io, ...openOutputs(io) },
      { allowed, rests: [0, 0], timeout },
    ).then(
      (code) => ({ code, said: printed.stdout }),
      (error: Error & { code: number }) => ({ code: error.code, said: error.message }),
    );
    return {
      ...ended,
      asked: server.asked('/b/sitemap.xml'),
      agents: server.log.map(({ headers }) => headers['user-agent']),
    };
  }

  test('finds every live page in the built site, asks once and says who asks', async () => {
    const { code, said, asked, agents } = await compare(sitemap('', 'issues/2018-02/'));
    expect([code, asked]).toEqual([0, ['GET']]);
    expect(said).toContain('2 addresses');
    expect(agents[0]).toMatch(/^safeguarding-bulletin\/1 \(\+http:\/\/localhost:\d+\/b\/\)$/);
  });

  test('names what would be lost, and what to do', async () => {
    const { code, said } = await compare(sitemap('', 'issues/2017-11/', 'a%20b/', '%2e%2e/secret/'));
    expect(code).toBe(1);
    expect(said).toMatch(
      /would be lost if this were published:\nhttp:.*2017-11\/\nhttp:.*a%20b\/\nhttp:.*secret\/\nRestore them\./,
    );
  });

  test.each([404, 410])('has nothing to lose where the answer is %i', async (code) => {
    expect(await compare(status(code))).toMatchObject({ code: 0, said: expect.stringContaining('has no sitemap yet') });
  });

  test.each<readonly [string, Answer, number, number]>([
    ['a server that fails', status(503), 3, 10_000],
    ['one that refuses', status(403), 3, 10_000],
    ['a page in place of the sitemap', (_, response) => void response.end('<html>Sorry</html>'), 3, 10_000],
    ['an answer that never ends', (_, response) => void response.write('<urlset>'), 3, 200],
    [
      'a redirect to itself',
      (_, response) => void response.writeHead(302, { location: '/b/sitemap.xml' }).end(),
      18,
      10_000,
    ],
  ])('is an error, after three tries, with %s', async (_name, answer, tries, timeout) => {
    const { code, said, asked } = await compare(answer, undefined, timeout);
    expect([code, asked.length]).toEqual([1, tries]);
    expect(said).toMatch(
      /sitemap\.xml could not be read \(\w+\), so nobody knows which pages would be lost\. Wait some minutes/,
    );
  });

  test('asks again where a busy server has recovered, and follows a redirect', async () => {
    let times = 0;
    const busy: Answer = (request, response) => (++times === 1 ? status(503) : sitemap(''))(request, response);
    expect(await compare(busy)).toMatchObject({ code: 0, asked: ['GET', 'GET'] });
  });

  test('needs a built site', async () => {
    expect(await compare(sitemap(''), [])).toMatchObject({
      code: 2,
      said: expect.stringContaining('Make it first: npm run build'),
    });
  });
});
