import { describe, expect, test } from 'vitest';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../tests/support/an-issue.ts';
import { textOf } from '../../tests/support/text-of.ts';
import { createKitMaker } from '../build/mail-layouts.ts';
import { openWayOut } from '../checks/masks/clean.ts';
import { LAYOUTS } from '../cli/places.ts';
import { readMailHtml } from '../email/gate/read-mail.ts';
import { linksOf, linksOfNotify } from './mail-links.ts';
import { kitData } from './make-kit.ts';

async function makeKit(parts: IssueParts = {}, mailers = '[plain]', keys: Readonly<Record<string, string>> = {}) {
  const { archive, images, languages } = aSource(anIssue(parts), { bulletin: aBulletin({ mailers, ...keys }) });
  const settings = { board: archive.board, images, languages, today: archive.today };
  const make = await createKitMaker(LAYOUTS, settings);
  const issue = archive.issues[0] as (typeof archive.issues)[0];
  const problem = {
    rule: 'link-text',
    severity: 'warning',
    message: 'Say <where> it leads.',
    line: 9,
    column: 3,
  } as const;
  const findings = [
    { ...problem, file: issue.file },
    { ...problem, file: 'content/issues/2018-01.md', message: 'Of another issue.' },
    { ...problem, file: 'content/bulletin.yaml', message: 'Of the whole board.' },
  ];
  const { files } = await make(kitData(issue, settings, findings), String);
  const file = (name: string) => files.find(({ path }) => path === `2018-02/${name}`)?.content ?? '';
  const page = file('index.html');
  const texts = JSON.parse(/<script type="application\/json" id="texts">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
  return {
    page,
    texts: texts as Readonly<Record<string, string>>,
    file,
    names: files.map(({ path }) => path.replace(/^2018-02\//, '')),
  };
}

describe('the kit of an issue', () => {
  test('is a folder with the mail, its text, a draft and a page', async () => {
    const { names } = await makeKit();
    expect(names).toEqual(['plain.html', 'plain.txt', 'email.eml', 'index.html']);
  });

  test('hands out the very bytes of the files, with any text in them', async () => {
    const hostile = '<script></SCRIPT ></script><script>&amp;" $& ]]>';
    const { texts, file, page } = await makeKit({ keys: { title: `'${hostile}'`, subject: `'${hostile}'` } });
    expect(texts['plain-html']).toBe(file('plain.html'));
    expect(texts['plain-text']).toBe(file('plain.txt'));
    expect(texts.subject).toContain('</script><script>');
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(/id="texts">(.*?)<\/script>/s.exec(page)?.[1]).not.toMatch(/<!--|<script/i);
  });

  test('says how long subject and preheader are, in letters as people count them', async () => {
    const { page } = await makeKit({ keys: { subject: 'Gŵyl 😀', preheader: 'Ten letter' } });
    expect(page).toContain('6 characters.');
    expect(page).toContain('10 characters.');
  });

  test('folds what the checks found in this issue, and counts what they found in other files', async () => {
    const page = textOf((await makeKit()).page);
    expect(page).toContain('Findings in this issue: 1.');
    expect(page).toContain('Say <where> it leads. content/issues/2018-02.md:9:3');
    expect(page).toContain('Findings in other issues and in the settings: 2. Ask');
    expect(page).not.toMatch(/Of another issue|Of the whole board/);
  });

  test('names files as the repository does, wherever a build found them', async () => {
    const far = { ...aBulletin({ mailers: '[plain]' }), path: '../../srv/a board/content/bulletin.yaml' };
    const { archive, images, languages } = aSource(anIssue(), { bulletin: far });
    const settings = { board: archive.board, images, languages, today: archive.today };
    const make = await createKitMaker(LAYOUTS, settings);
    const issue = {
      ...(archive.issues[0] as (typeof archive.issues)[0]),
      file: '../../srv/a board/content/issues/2018-02.md',
    };
    const finding = { rule: 'r', severity: 'warning', file: issue.file, line: 9, column: 3 } as const;
    const message = 'It is in ../../srv/a board/content/topics.yaml too.';
    const data = kitData(issue, settings, [{ ...finding, message }]);
    const { files } = await make(data, String);
    const page = textOf(files.at(-1)?.content ?? '');
    expect(page).toContain('It is in content/topics.yaml too. content/issues/2018-02.md:9:3');
    expect(page).not.toContain('srv');
  });

  test('repeats no personal data in a finding', async () => {
    const { archive, images, languages } = aSource(anIssue(), { bulletin: aBulletin({ mailers: '[plain]' }) });
    const settings = { board: archive.board, images, languages, today: archive.today };
    const issue = archive.issues[0] as (typeof archive.issues)[0];
    const message = '“Ring 07700 900123” is no link.';
    const finding = { rule: 'r', severity: 'warning', file: issue.file, line: 9, column: 3, message } as const;
    const { files } = await (await createKitMaker(LAYOUTS, settings))(
      kitData(issue, settings, [finding]),
      openWayOut(),
    );
    expect(textOf(files.at(-1)?.content ?? '')).toContain(
      '“Ring ▇▇▇▇▇▇▇▇▇▇▇▇” is no link. content/issues/2018-02.md:9:3',
    );
  });

  test('marks as English what the checks say, in a kit that is not', async () => {
    expect((await makeKit()).page).not.toContain('lang="en"');
    const { page } = await makeKit({}, '[plain]', { language: 'cy' });
    expect(page).toContain('<span lang="en" dir="ltr">Say &lt;where&gt; it leads.</span>');
  });

  test('shows each mailer’s mail, chosen by name, and the first one without script', async () => {
    const { page } = await makeKit({}, '[mailchimp, plain, notify]');
    expect([...page.matchAll(/<option value="([^"]+)">/g)].map(([, name]) => name)).toEqual([
      'mailchimp',
      'plain',
      'notify',
    ]);
    expect(page).toContain('<label for="preview-of">The email for</label>');
    expect(page).toMatch(/<iframe[^>]* data-preview="mailchimp" src="mailchimp\.html"/);
  });

  test('allows one script, by its hash, and no other', async () => {
    const { page } = await makeKit();
    const [, hash] = /script-src '(sha256-[^']+)'/.exec(page) ?? [];
    expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
    expect(page).not.toMatch(/script-src[^;]*unsafe-inline|\son\w+="/);
  });

  test('counts what the mailer adds to the size, and nothing for a mail program', async () => {
    const { page, file } = await makeKit({}, '[plain, mailchimp]');
    const bytes = (name: string) => Buffer.byteLength(file(name));
    const links = file('mailchimp.html').match(/<a\b/g)?.length ?? 0;
    expect([...page.matchAll(/<meter[^>]* value="(\d+)"/g)].map(([, value]) => Number(value))).toEqual([
      bytes('plain.html'),
      bytes('mailchimp.html') + 2_000 + 100 * links,
    ]);
    const element = await makeKit({}, '[campaign-monitor]');
    const others = element.file('campaign-monitor.html').match(/<a\b/g)?.length ?? 0;
    expect(Number(/<meter[^>]* value="(\d+)"/.exec(element.page)?.[1])).toBe(
      Buffer.byteLength(element.file('campaign-monitor.html')) + 2_000 + 100 * (others + 2),
    );
    expect(page.match(/once the mailer has added/g)).toHaveLength(1);
  });

  test('hands out the part of a mailer that takes no whole page, and says which codes nobody has looked up', async () => {
    const { page, file, texts, names } = await makeKit({}, '[govdelivery]');
    const own = ['govdelivery.html', 'govdelivery.fragment.html', 'govdelivery.txt'];
    expect(names).toEqual([...own, 'email.eml', 'index.html']);
    expect(texts['govdelivery-fragment']).toBe(file('govdelivery.fragment.html'));
    // What its guide says to paste comes first.
    expect([...page.matchAll(/data-copy="govdelivery-(\w+)"/g)].map(([, form]) => form)).toEqual([
      'fragment',
      'html',
      'text',
    ]);
    expect(page).toContain('GovDelivery adds the unsubscribe link automatically.');
    expect(page).toMatch(
      /These codes come from other people’s templates, not from GovDelivery’s own help: \[\[SUBSCRIBER_PREFERENCES_URL]]\./,
    );
  });

  test('has a draft for mail programs with any mailers of the board, once, and as the plain mail', async () => {
    const { file: plainFile } = await makeKit();
    for (const mailers of ['[mailchimp]', '[notify]', '[mailchimp, plain]', '[outlook, plain]']) {
      const { page, file } = await makeKit({}, mailers);
      expect(file('email.eml'), mailers).toBe(plainFile('email.eml'));
      expect(page.match(/href="email\.eml" download/g), mailers).toHaveLength(1);
    }
  });

  test('hands out one text for GOV.UK Notify, which has no mail to weigh', async () => {
    const { page, file, texts, names } = await makeKit({ body: '[The strategy](https://example.org/s).' }, '[notify]');
    expect(names).toEqual(['notify.md', 'email.eml', 'index.html']);
    expect(texts['notify-notify']).toBe(file('notify.md'));
    expect(page).toContain('Copy the text: GOV.UK Notify');
    expect(page).not.toMatch(/<iframe|<meter|<select/);
    expect(page).toContain('<tr><td>The strategy</td><td dir="ltr"><a href="https://example.org/s">');
    expect(/<pre[^>]*>\n([\s\S]*?)<\/pre>/.exec(page)?.[1]).toContain('# Bradford launches its neglect strategy');
    expect(page).toContain('id="checklist"');
  });
});

describe('the list of links', () => {
  const read = readMailHtml;

  test('has each pair of words and address once, with the words of a picture, and knows codes from addresses', () => {
    const html =
      '<a href="https://example.org/a?b=1&amp;c=2">One <b>two</b></a><a\nhref=https://example.org/a?b=1&amp;c=2>One <b>two</b></a>' +
      '<!--[if mso]><a href="https://example.org/hidden">No</a><![endif]--><a name="x">No link</a>' +
      '<a style="x" href="https://example.org/"><img alt="A bridge" src="x"></a><a href="*|UNSUB|*">Leave</a>';
    expect(linksOf(read(html)).map(({ words, href, kind }) => [words, href, kind])).toEqual([
      ['One two', 'https://example.org/a?b=1&c=2', 'address'],
      ['A bridge', 'https://example.org/', 'address'],
      ['Leave', '*|UNSUB|*', 'code'],
    ]);
  });

  test('names the event of a link to book and to a calendar, and folds the archive’s own addresses', async () => {
    const day = 'when: 1 March 2018, 9am to 12 noon\nwhere: Town Hall';
    const event = (title: string) => `::: event\ntitle: ${title}\n${day}\nbook: https://example.com/${title}\n:::\n\n`;
    const { page } = await makeKit({ body: `${event('Neglect')}${event('Outcomes')}` }, '[plain, notify]');
    const [typed = '', made = ''] = page.slice(page.indexOf('id="links"')).split('<details>');
    expect(typed).toMatch(/<td>Book a place: Neglect<\/td>[\s\S]*<td>Book a place: Outcomes<\/td>/);
    expect(typed).not.toContain('https://bulletin.example.org/');
    expect(made).toMatch(/<td>Add to calendar: Neglect<\/td>[\s\S]*<td>Add to calendar: Outcomes<\/td>/);
    expect(page.match(/<a href="https:\/\/example\.com\/Neglect">/g)).toHaveLength(1);
    expect(typed).toMatch(/href="tel:[^"]*">[^<]*<\/a><\/td>/);
  });

  test('says whose a code is that the first email does not have, and has each once', async () => {
    const twins = ['one', 'two'].map((name) => `{ name: ${name}, like: mailchimp, title: The ${name} }`).join(', ');
    const codesIn = async (mailers: string) =>
      [...(await makeKit({}, mailers)).page.matchAll(/<td>([^<]*)<\/td><td dir="ltr"><code>([^<]*)<\/code>/g)]
        .map(([, words, code]) => `${words}: ${code}`)
        .filter((line) => line.startsWith('Unsubscribe'));
    expect(await codesIn(`[plain, ${twins}, brevo]`)).toEqual([
      'Unsubscribe (The one, The two): *|UNSUB|*',
      expect.stringMatching(/^Unsubscribe \(Brevo\): \{\{/),
    ]);
    expect(await codesIn(`[mailchimp, ${twins}]`)).toEqual(['Unsubscribe: *|UNSUB|*']);
  });

  test('is read from the text for GOV.UK Notify too, with the signs that it keeps from being Markdown', () => {
    const text = '[Say \\\\ this](https://example.org/a_%28b%29).\n\nhttps://example.org/b\n\na@example.org';
    expect(linksOfNotify(text).map(({ words, href }) => [words, href])).toEqual([
      ['Say \\ this', 'https://example.org/a_%28b%29'],
      ['https://example.org/b', 'https://example.org/b'],
    ]);
  });
});
