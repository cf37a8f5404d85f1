import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { sendWith } from '../src/cli/send.ts';
import { openService, ServiceFault } from '../src/send/ask-service.ts';
import { services } from '../src/send/services/index.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import {
  type Answer,
  brevo,
  campaignMonitor,
  govdelivery,
  listmonk,
  mailchimp,
  startMailer as startServer,
} from './support/mailer-servers.ts';
import { READING } from './support/reading.ts';
import { captureIo } from './support/run-command.ts';

// A draft in each mailer's stand-in, which does what the mailer's documentation says. No real account was ever asked.

const KEYS = {
  LISTMONK_USER: 'bot',
  LISTMONK_TOKEN: 'a-secret-token',
  BREVO_API_KEY: 'xkeysib-a-secret',
  MAILCHIMP_API_KEY: 'a-secret-us6',
  CAMPAIGN_MONITOR_API_KEY: 'a-secret-monitor-key',
  GOVDELIVERY_USER: 'api@example.org',
  GOVDELIVERY_PASSWORD: 'a-secret-word',
};
const NAME = 'Safeguarding Update 2018-02';
const SUBJECT = 'Bradford launches its neglect strategy – Safeguarding Update';
/** All that there is to say of the example. */
const WARNING = expect.stringMatching(/^[^\n]*contact-front-door[^\n]*\n$/);

let copy: ContentCopy;
let bulletin: string;
const running: { stop: () => unknown }[] = [];

beforeAll(async () => {
  copy = copyContent();
  bulletin = readFileSync(join(copy.content, 'bulletin.yaml'), 'utf8');
  setMailers(
    Object.keys(services)
      .map((name) => `  - name: ${name}`)
      .join('\n'),
  );
  await copy.build();
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

function setMailers(lines: string): void {
  copy.write('bulletin.yaml', bulletin.replace('mailers: [plain, mailchimp]', `mailers:\n${lines}`));
}

/** Where the board put its emails for a mailer that fetches them. */
const EMAILS = 'https://files.example.org/emails/';
const fetchText = (address: string) =>
  address.startsWith(EMAILS) ? readFileSync(join(copy.out, 'email', address.slice(EMAILS.length)), 'utf8') : 'A page.';

const SERVERS = { listmonk, brevo, mailchimp, 'campaign-monitor': campaignMonitor(fetchText), govdelivery };
type Name = keyof typeof SERVERS;

const SETTINGS = {
  listmonk: 'list: 3, template: 2',
  brevo: 'list: 3',
  mailchimp: 'list: a1b2c3',
  'campaign-monitor': `account: c1, list: a1b2c3, emails: ${EMAILS}`,
  govdelivery: 'account: UKEXAMPLE, list: UKEXAMPLE_7',
};

async function startMailer(name: Name, faults: readonly (Answer | undefined)[] = []) {
  const mailer = await startServer(SERVERS[name], faults);
  running.push(mailer);
  setMailers(`  - name: ${name}\n    api: { server: "${mailer.address}", ${SETTINGS[name]} }`);
  return mailer;
}

interface Given {
  readonly keys?: Readonly<Record<string, string>>;
  /** What is at each address. */
  readonly read?: (address: string) => string | undefined;
}

async function send(words: string, { keys = KEYS, read = fetchText }: Given = {}) {
  const { io, printed } = captureIo();
  const run = sendWith(async (address) => read(address));
  const args = [...words.split(' '), '--content', copy.content, '--date', READING.today()];
  const code = await run(args, { ...io, environment: keys });
  return { code, ...printed };
}

const built = (file: string) => readFileSync(join(copy.out, 'email/2018-02', file), 'utf8');
const htmlOf = (name: Name) =>
  built(name === 'listmonk' || name === 'govdelivery' ? `${name}.fragment.html` : `${name}.html`);

const FROM = 'Safeguarding Update <bulletin@example.org>';
const PREHEADER = 'Three documents to read, visits to your team, and what to do when professionals disagree';
/** What each takes beside subject and HTML. */
const TAKES: Readonly<Record<Name, { text?: true; from?: string; preheader?: string }>> = {
  listmonk: { text: true, from: FROM },
  brevo: { from: FROM, preheader: PREHEADER },
  mailchimp: { text: true, from: FROM, preheader: PREHEADER },
  'campaign-monitor': { text: true, from: FROM },
  govdelivery: {},
};

describe.each(Object.keys(SERVERS) as Name[])('in %s', (name) => {
  test('a draft is made, and the second run changes it; it has the bytes of dist/email', async () => {
    const mailer = await startMailer(name);
    const first = await send('2018-02');
    expect([first.code, first.stderr]).toEqual([0, WARNING]);
    expect(first.stdout).toContain('Nothing was sent.');
    const [kept] = mailer.kept;
    expect(kept?.html).toBe(htmlOf(name));
    const { text, from, preheader } = TAKES[name];
    expect(kept?.text).toBe(text && built(`${name}.txt`));
    expect([kept?.from, kept?.preheader]).toEqual([from, preheader]);
    expect(kept?.subject).toBe(SUBJECT);
    expect(kept?.status).toMatch(/draft|save/);

    if (kept) Object.assign(kept, { html: 'changed by hand', subject: 'Another' });
    const again = await send(name === 'govdelivery' ? `2018-02 --draft ${kept?.id}` : '2018-02');
    expect([again.code, again.stderr]).toEqual([0, WARNING]);
    expect(again.stdout).toMatch(/was changed|in place of the one that was there/);
    expect(mailer.kept.map(({ html, subject }) => [html, subject])).toEqual([[htmlOf(name), SUBJECT]]);
    // No other address is known here, and none of these sends.
    const writing = mailer.log.filter(({ method }) => method !== 'GET');
    for (const { path } of writing) expect(path).not.toMatch(/send|status|schedule|actions/i);
  });

  test('--dry-run asks nothing, needs no keys, and shows what it would ask', async () => {
    const mailer = await startMailer(name);
    const { code, stdout } = await send('2018-02 --dry-run', { keys: {} });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^POST http:.*bytes\)$/m);
    expect(stdout).toContain(`Subject:   ${SUBJECT}\n`);
    expect(mailer.log).toEqual([]);
  });

  test('wrong keys are refused in words, and no key is printed', async () => {
    await startMailer(name);
    const wrong = Object.fromEntries(Object.keys(KEYS).map((key) => [key, `wrong-${key.toLowerCase()}-us6`]));
    const { code, stdout, stderr } = await send('2018-02', { keys: wrong });
    expect(code).toBe(1);
    expect(stderr).toContain(`refused the keys in ${services[name]?.keys.join(' and ')}`);
    for (const key of Object.values(wrong)) expect(stdout + stderr).not.toContain(key);
  });
});

describe('a person is asked to look', () => {
  test('when the campaign was sent already', async () => {
    const mailer = await startMailer('brevo');
    mailer.kept.push({ id: '9', status: 'sent', name: NAME, subject: '', html: '' });
    const { code, stderr } = await send('2018-02');
    expect([code, stderr]).toEqual([1, expect.stringContaining('has sent “Safeguarding Update 2018-02” already')]);
    expect(mailer.log.map(({ method }) => method)).toEqual(['GET']);
  });

  test('when there are two drafts of the same name', async () => {
    const mailer = await startMailer('listmonk');
    for (const id of ['8', '9']) mailer.kept.push({ id, status: 'draft', name: NAME, subject: '', html: '' });
    const { code, stderr } = await send('2018-02');
    expect([code, stderr]).toEqual([1, expect.stringContaining('several drafts')]);
  });

  test.each([
    ['an issue that is not public', '2018-02', { read: () => undefined }, /2018-02\/ does not answer/],
    ['keys that are not set', '2018-02', { keys: {} }, /^Mailchimp needs MAILCHIMP_API_KEY in the environment/m],
    [
      'a mailer without an interface',
      '2018-02 --mailer plain',
      {},
      /Paste the email from its kit, or make one in mailchimp/,
    ],
    ['a mailer that bulletin.yaml lacks', '2018-02 --mailer listmonk', {}, /“listmonk” is not under “mailers:”/],
    [
      'a mailer that nobody knows',
      '2018-02 --mailer mailchump',
      {},
      /is not a mailer of this board. Did you mean “mailchimp”/,
    ],
    ['an issue that does not exist', '2018-03', {}, /There is no issue “2018-03”/],
    ['two things at once', '2018-02 --test you@example.org --dry-run', {}, /Leave out --dry-run or --test/],
  ] as const)('about %s', async (_name, words, given, message) => {
    const mailer = await startMailer('mailchimp');
    const { code, stderr } = await send(words, given);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(mailer.log).toEqual([]);
  });

  test('about settings that bulletin.yaml lacks, and a board without such a mailer', async () => {
    setMailers('  - listmonk');
    expect((await send('2018-02')).stderr).toContain('does not say server and list for listmonk');
    setMailers('  - plain');
    expect((await send('2018-02')).stderr).toContain('No draft can be made in this board’s mailers');
  });

  test('about a server to which keys would travel in the open', async () => {
    setMailers('  - name: listmonk\n    api: { server: "http://mail.example.org/", list: 3 }');
    const { code, stderr } = await send('2018-02');
    expect([code, stderr]).toEqual([1, expect.stringContaining('starting https://')]);
  });
});

describe('a mailer that fetches the email', () => {
  test.each([
    ['nothing', undefined, 'does not answer'],
    ['an older email', '<p>Older.</p>', 'is another email than the one that was just made'],
  ] as const)('is not asked where it would fetch %s', async (_name, found, why) => {
    const mailer = await startMailer('campaign-monitor');
    const { code, stderr } = await send('2018-02', {
      read: (address) => (address.endsWith('.txt') ? found : fetchText(address)),
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${EMAILS}2018-02/campaign-monitor.txt ${why}`)]);
    expect(mailer.log).toEqual([]);
  });

  test('deletes no campaign but the draft of this issue', async () => {
    const mailer = await startMailer('campaign-monitor');
    mailer.kept.push({ id: 'z9', status: 'draft', name: 'Another', subject: '', html: '' });
    expect((await send('2018-02 --draft z9')).stderr).toContain('Leave out --draft');
    expect((await send('2018-02')).code).toBe(0);
    expect((await send('2018-02')).code).toBe(0);
    expect(mailer.kept.map(({ name }) => name)).toEqual(['Another', NAME]);
  });
});

describe('a mailer with a fault', () => {
  const QUICK = { timeout: 60_000, rests: [1, 1], longestRest: 2_000 };
  const GET = (address: string) => ({ method: 'GET', address }) as const;

  async function ask(faults: readonly (Answer | undefined)[], method: 'GET' | 'POST' = 'GET') {
    const mailer = await startMailer('brevo', faults);
    const headers = { 'api-key': KEYS.BREVO_API_KEY };
    const answered = await openService(
      headers,
      QUICK,
    )({ ...GET(`${mailer.address}v3/emailCampaigns`), method }).catch((error: unknown) => error);
    return { answered, asked: mailer.log.length };
  }

  test.each([
    ['is busy and says for how long', [{ status: 429, headers: { 'retry-after': '1' } }], 2],
    [
      'is busy and says until when, by its own clock',
      [
        {
          status: 503,
          headers: { 'retry-after': 'Thu, 01 Feb 2018 09:00:01 GMT', date: 'Thu, 01 Feb 2018 09:00:00 GMT' },
        },
      ],
      2,
    ],
    ['breaks down once', [{ status: 500 }], 2],
    ['is cut off once', [{ status: 0, cut: true }], 2],
  ] as const)('that %s is asked again', async (_name, faults, times) => {
    expect(await ask(faults)).toEqual({ answered: '{"count":0}', asked: times });
  });

  test('that is slow twice is asked again', async () => {
    // The time is over when the test says so: once the mailer has the question.
    const clocks: AbortController[] = [];
    const clock = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const made = new AbortController();
      clocks.push(made);
      return made.signal;
    });
    const hold = () => clocks.at(-1)?.abort(new DOMException('The time is over.', 'TimeoutError'));
    try {
      const slow = { status: 200, hold };
      expect(await ask([slow, slow])).toEqual({ answered: '{"count":0}', asked: 3 });
      expect(clock.mock.calls).toEqual([[QUICK.timeout], [QUICK.timeout], [QUICK.timeout]]);
    } finally {
      clock.mockRestore();
    }
  });

  test.each([
    ['stays busy', [{ status: 429 }, { status: 429 }, { status: 503 }], 'GET', 'busy', 3],
    ['wants a long rest', [{ status: 429, headers: { 'retry-after': '3600' } }], 'GET', 'busy', 1],
    ['breaks down while it makes a draft', [{ status: 502, body: '<h1>Bad gateway</h1>' }], 'POST', 'broken', 1],
    ['is cut off while it makes a draft', [{ status: 0, cut: true }], 'POST', 'silent', 1],
    ['leads elsewhere', [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }], 'GET', 'unknown', 1],
    ['refuses', [{ status: 400, body: { message: 'Sender is not valid' } }], 'GET', 'invalid', 1],
  ] as const)('that %s is a fault', async (_name, faults, method, kind, times) => {
    const { answered, asked } = await ask(faults, method);
    expect(answered).toBeInstanceOf(ServiceFault);
    expect([(answered as ServiceFault).kind, asked]).toEqual([kind, times]);
  });

  test('that cannot be reached is another matter than one that does not answer', async () => {
    const answered = await openService(
      {},
      QUICK,
    )({ ...GET('https://mail.invalid/'), method: 'POST' }).catch((error: unknown) => error);
    expect((answered as ServiceFault).kind).toBe('unreached');
  });

  test('that keeps no list says to look there before a second draft is made', async () => {
    await startMailer('govdelivery', [{ status: 500 }]);
    expect((await send('2018-02')).stderr).toContain('Look there first: if it has a draft of this issue');
  });

  test('is quoted without tags and without our keys', async () => {
    const { answered } = await ask([{ status: 400, body: `<b>Bad</b> key ${KEYS.BREVO_API_KEY}` }]);
    expect((answered as ServiceFault).words).toBe('Bad key …');
  });

  test('that answers with something else says so, and a draft that was made is found by the next run', async () => {
    const mailer = await startMailer('brevo', [undefined, undefined, { status: 400, body: { message: 'No' } }]);
    expect((await send('2018-02')).stderr).toContain('refused the draft');
    expect(mailer.kept).toHaveLength(1);
    expect((await send('2018-02')).stdout).toContain('was changed');
    expect(mailer.kept).toHaveLength(1);

    await startMailer('brevo', [{ status: 200, body: '<html>Sorry</html>' }]);
    expect((await send('2018-02')).stderr).toContain('not what its documentation says');
  });
});

describe('--test', () => {
  let mails: { from: string; to: readonly string[]; raw: string }[];
  let smtp: SMTPServer;
  let address: string;

  beforeAll(async () => {
    mails = [];
    smtp = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'board' }) : done(new Error('Invalid login')),
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map((one) => one.address),
            raw: Buffer.concat(parts).toString(),
          });
          done();
        });
      },
    });
    await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
    const { port } = smtp.server.address() as { port: number };
    address = `127.0.0.1:${port}`;
  });
  afterAll(() => new Promise<void>((done) => smtp.close(done)));

  test('sends the mail to that one address, whole', async () => {
    setMailers('  - plain');
    const { code, stdout, stderr } = await send('2018-02 --test you@example.org', {
      keys: { SMTP_URL: `smtp://board:right@${address}` },
    });
    expect([code, stderr, stdout]).toEqual([0, WARNING, expect.stringContaining('Sent')]);
    expect(mails.map(({ from, to }) => [from, to])).toEqual([['bulletin@example.org', ['you@example.org']]]);
    const parsed = await PostalMime.parse(mails[0]?.raw ?? '');
    expect(parsed.from).toMatchObject({ name: 'Safeguarding Update', address: 'bulletin@example.org' });
    expect(parsed.subject).toBe(SUBJECT);
    const eml = await PostalMime.parse(built('email.eml'));
    expect(parsed.html).toBe(eml.html);
    expect(parsed.text).toBe(eml.text);
  });

  test.each([
    [
      'a server that refuses the password',
      '2018-02 --test you@example.org',
      () => `smtp://board:wrong@${address}`,
      /did not take the email \(535\)/,
    ],
    [
      'a server that is not there',
      '2018-02 --test you@example.org',
      () => 'smtp://127.0.0.1:1',
      /did not take the email \(E[A-Z]+\)/,
    ],
    ['no server', '2018-02 --test you@example.org', () => '', /SMTP_URL is not set/],
    ['several addresses', '2018-02 --test a@example.org,b@example.org', () => '', /takes one email address/],
  ])('says what is wrong: %s', async (_name, words, server, message) => {
    setMailers('  - plain');
    const { code, stderr } = await send(words, { keys: { SMTP_URL: server() } });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/wrong@|right@/);
  });
});
