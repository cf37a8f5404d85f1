import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { after, byMethod, inPairs, startServerOf, status } from '../../tests/support/a-server.ts';
import { formats } from '../report/findings.ts';
import { checkLinks, Offline } from './check-links.ts';
import { openLinkCache } from './link-cache.ts';

// Everything here is asked of a server on this machine, which writes down what it was asked.

let flaky = 0;
const hangUp = (_request: unknown, response: { destroy(): void }) => response.destroy();
const busyOnce = (headers: Record<string, string>) => (request: never, response: never) =>
  status(flaky++ === 0 ? 429 : 200, flaky === 1 ? headers : {})(request, response);

const PATHS = {
  '/well': status(200),
  '/gone': status(410),
  '/report.pdf': status(200, { 'content-type': 'application/pdf', 'content-length': '640000' }),
  '/refuses-head': byMethod(status(405), status(200)),
  '/forbids-head': byMethod(status(403), status(200)),
  '/knows-no-head': byMethod(status(501), status(200)),
  '/lies-to-head': byMethod(status(404), status(200)),
  '/hangs-up-on-head': byMethod(hangUp, status(200)),
  '/hangs-up': hangUp,
  '/forbidden': status(403),
  '/busy': status(429),
  '/busy-for-long': status(429, { 'retry-after': '3600' }),
  '/busy-once': busyOnce({ 'retry-after': '0' }),
  '/busy-until': busyOnce({ 'retry-after': 'Thu, 01 Feb 2018 09:00:01 GMT', date: 'Thu, 01 Feb 2018 09:00:00 GMT' }),
  '/broken': status(500),
  '/silent': () => {},
  '/dribbles': (_request: unknown, response: { write(text: string): void; socket: unknown }) => {
    const socket = response.socket as { write(text: string): void; destroyed: boolean };
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
    const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('a')), 40);
  },
  '/moved': status(301, { location: '/well' }),
  '/moved-for-now': status(302, { location: '/well' }),
  '/moved-twice': status(308, { location: '/moved' }),
  '/moved-then-for-now': status(301, { location: '/moved-for-now' }),
  '/moved-to-nothing': status(301, { location: '/nothing' }),
  '/moved-to-file': status(301, { location: 'file:///etc/passwd' }),
  '/moved-nowhere': status(301),
  '/moved-inside': status(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/loop': status(302, { location: '/loop' }),
  '/sets-cookie': status(302, { location: '/well', 'set-cookie': 'a=b' }),
  '/slow-1': after(60, status(200)),
  '/slow-2': after(60, status(200)),
  '/pair': inPairs(status(200)),
} as never;

let server: Awaited<ReturnType<typeof startServerOf>>;
const folder = aFolder();
beforeAll(async () => {
  server = await startServerOf(PATHS);
});
afterAll(() => server.stop());
beforeEach(() => {
  flaky = 0;
  server.log.length = 0;
});

const HOSTS = ['127.0.0.1', 'localhost'];
const manners = (timeout = 60_000) => ({
  userAgent: 'bulletin-links-test/1 (+https://bulletin.example.org/)',
  timeout,
  allowed: new Set(HOSTS.map((host) => `${host}:${server.port}`)),
});
const forget = () => openLinkCache(join(aFolder(), 'none.json'), '2018-02-01');
const linkTo = (address: string, line = 9) => ({
  address,
  file: 'content/issues/2018-02.md',
  at: { line, column: 5 },
});
const at = (path: string, host = '127.0.0.1') => `http://${host}:${server.port}${path}`;
const hostless = (words: string) => words.replaceAll(`:${server.port}`, '');

async function found(addresses: readonly string[], cache = forget(), timeout?: number): Promise<readonly string[]> {
  const links = addresses.map((address, index) => linkTo(address, 9 + index));
  const { problems } = await checkLinks(links, cache, manners(timeout), 0);
  return hostless(formats.pretty(problems)(String)).split('\n').slice(0, -1);
}

test('says what a file is and how large, where its text lacks that, also on the next day', async () => {
  const cache = openLinkCache(join(folder, 'files.json'), '2018-02-01');
  const link = { ...linkTo(at('/report.pdf')), lacksDetails: true };
  const links = [link, { ...link, at: { line: 10, column: 5 }, lacksDetails: false }];
  const first = await checkLinks(links, cache, manners(), 0);
  const said = `content/issues/2018-02.md:9:5  file-size (info)  “127.0.0.1/report.pdf” is PDF, 640 KB. Write “, PDF, 640 KB” after the link.\n`;
  expect(hostless(formats.pretty(first.problems)(String))).toBe(said);
  const next = await checkLinks(links, openLinkCache(join(folder, 'files.json'), '2018-02-02'), manners(), 0);
  expect([next.asked, hostless(formats.pretty(next.problems)(String))]).toEqual([0, said]);
});

const PLACE = 'content/issues/2018-02.md:9:5';

describe('a link whose page is gone', () => {
  test.each([
    ['/nothing', '“127.0.0.1/nothing” no longer exists (404). Link to its new address, or to an archived copy.'],
    ['/gone', '“127.0.0.1/gone” no longer exists (410). Link to its new address, or to an archived copy.'],
    [
      '/moved-to-nothing',
      '“127.0.0.1/moved-to-nothing” no longer exists (404). Link to its new address, or to an archived copy.',
    ],
  ])('%s is a warning', async (path, message) => {
    expect(await found([at(path)])).toEqual([`${PLACE}  link-dead (warning)  ${message}`]);
  });

  test('is reported at every place that links to it, and asked for once', async () => {
    expect(await found([at('/gone'), at('/gone')])).toHaveLength(2);
    expect(server.asked('/gone')).toEqual(['HEAD', 'GET']);
  });

  test('is named by host and path alone: what follows can be somebody’s name or key', async () => {
    const [message] = await found([at('/nothing?email=first.last@example.org')]);
    expect(message).toContain('“127.0.0.1/nothing”');
    expect(message).not.toMatch(/first|\?/);
  });
});

describe('a link that opens', () => {
  test.each([
    ['/well', ['HEAD']],
    ['/refuses-head', ['HEAD', 'GET']],
    ['/forbids-head', ['HEAD', 'GET']],
    ['/knows-no-head', ['HEAD', 'GET']],
    ['/lies-to-head', ['HEAD', 'GET']],
    ['/hangs-up-on-head', ['HEAD', 'GET']],
    ['/moved-for-now', ['HEAD']],
    ['/busy-once', ['HEAD', 'HEAD']],
    ['/busy-until', ['HEAD', 'HEAD']],
  ])('%s raises nothing', async (path, methods) => {
    expect(await found([at(path)])).toEqual([]);
    expect(server.asked(path)).toEqual(methods);
  });
});

describe('a link that nobody can be sure of', () => {
  const note = (path: string, why: string) =>
    `${PLACE}  link-unsure (info)  “127.0.0.1${path}” ${why}. Open it to check: it may refuse programs, or be down for a while. If it opens, leave it as it is.`;

  test.each([
    ['/forbidden', 'refuses programs (403)'],
    ['/busy', 'limits how often it is asked (429)'],
    ['/busy-for-long', 'limits how often it is asked (429)'],
    ['/broken', 'reports an error (500)'],
    ['/hangs-up', 'could not be reached'],
    ['/loop', 'redirects without end'],
    ['/moved-nowhere', 'gave no page (301)'],
    ['/moved-to-file', 'gave no page (301)'],
  ])('%s is a note', async (path, why) => expect(await found([at(path)])).toEqual([note(path, why)]));

  test.each(['/silent', '/dribbles'])('%s, which never ends, is one too', async (path) =>
    expect(await found([at(path)], forget(), 100)).toEqual([note(path, 'did not answer in time')]),
  );

  test('is left alone after five redirects', async () => {
    await found([at('/loop')]);
    expect(server.asked('/loop')).toHaveLength(6);
  });
});

describe('how servers are asked', () => {
  test('one request a host at a time, and several hosts at once', async () => {
    const paths = ['/pair?1', '/pair?2', '/pair?3'];
    await found(HOSTS.flatMap((host) => paths.map((path) => at(path, host))));
    expect(server.log).toHaveLength(6);
    expect(Math.max(...server.log.map(({ atOnce }) => atOnce))).toBe(1);
    expect(Math.max(...server.log.map(({ atOnceOfAll }) => atOnceOfAll))).toBe(2);
  });

  test('a redirect waits for the turn of the host to which it leads', async () => {
    await found([at('/moved'), at('/slow-1'), at('/moved-twice'), at('/slow-2')]);
    expect(Math.max(...server.log.map(({ atOnce }) => atOnce))).toBe(1);
  });

  test('with a name that says who asks, and without cookies', async () => {
    await found([at('/sets-cookie')]);
    expect(server.log.map(({ path }) => path)).toEqual(['/sets-cookie', '/well']);
    for (const { headers } of server.log) {
      expect(headers['user-agent']).toBe('bulletin-links-test/1 (+https://bulletin.example.org/)');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  test('never when the name is kept for examples', async () => {
    const { reserved, asked, problems } = await checkLinks(
      ['https://www.example.org/a', 'https://escp.example/', 'https://a.test/'].map((address) => linkTo(address)),
      forget(),
      manners(),
    );
    expect([reserved, asked, problems.length]).toEqual([3, 0, 0]);
  });
});

describe('an address that is not of the public internet', () => {
  const addresses = [
    'http://10.0.0.1/',
    'http://192.168.1.1/admin',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://0.0.0.0/',
  ];

  test.each(addresses)('%s is never asked', async (address) => {
    const [finding] = await found([address]);
    expect(finding).toMatch(/ {2}link-dead \(warning\) {2}“[^”]+” is in a network that the public cannot reach\./);
  });

  test('nor one of a public server that leads there', async () => {
    expect(await found([at('/moved-inside')])).toEqual([
      `${PLACE}  link-dead (warning)  “127.0.0.1/moved-inside” is in a network that the public cannot reach. Link to a public page, or delete the link.`,
    ]);
  });

  test('nor this machine by its name, which only looking it up shows', async () => {
    const others = { ...manners(), allowed: new Set<string>() };
    const { askServer } = await import('./ask-server.ts');
    expect(await askServer(new URL(at('/well', 'localhost')), 'HEAD', others)).toBe('private');
    expect(server.log).toEqual([]);
  });
});

test('a machine that is cut off calls no link dead', async () => {
  const unknown = linkTo('https://no-such-name.bulletin-links.invalid./');
  const allowed = new Set(['no-such-name.bulletin-links.invalid.']);
  await expect(checkLinks([unknown], forget(), { ...manners(), allowed }, 0)).rejects.toThrow(Offline);
});

describe('what is remembered', () => {
  test('a link that opened is not asked for again for six days, and others are', async () => {
    const path = join(folder, 'links.json');
    const ask = async (day: string) => {
      server.log.length = 0;
      await found([at('/well'), at('/moved'), at('/gone')], openLinkCache(path, day));
      return server.log.map(({ method, path }) => `${method} ${path}`);
    };
    const all = ['HEAD /gone', 'GET /gone', 'HEAD /moved', 'HEAD /well', 'HEAD /well'];
    expect((await ask('2018-02-01')).sort()).toEqual([...all].sort());
    expect(await ask('2018-02-07')).toEqual(['HEAD /gone', 'GET /gone']);
    expect((await ask('2018-02-08')).sort()).toEqual([...all].sort());
    expect((await ask('2018-01-31')).sort()).toEqual([...all].sort());
  });

  test('no address is in the file', async () => {
    const path = join(folder, 'hashed.json');
    await found([at('/well?email=first.last@example.org')], openLinkCache(path, '2018-02-01'));
    expect(readFileSync(path, 'utf8')).toMatch(/^\{\n "[0-9a-f]{64}": \{\n {2}"day": "2018-02-01"\n \}\n\}\n$/);
  });

  test.each(['', '{', '[]', '{"a": 1}'])('a file that says “%s” is ignored', async (text) => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, text);
    expect(await found([at('/well')], openLinkCache(path, '2018-02-01'))).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).not.toEqual({});
  });
});
