import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../scripts/places.ts';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../tests/support/an-issue.ts';
import { listLinks } from './mail-links.ts';
import { createKitMaker } from './make-kit.ts';

async function makeKit(parts: IssueParts = {}, mailers = '[plain]') {
  const { archive, images, languages } = aSource(anIssue(parts), { bulletin: aBulletin({ mailers }) });
  const { makeKit: make } = await createKitMaker(LAYOUTS, { board: archive.board, images, languages });
  const issue = archive.issues[0] as (typeof archive.issues)[0];
  const problem = {
    rule: 'link-text',
    severity: 'warning',
    message: 'Say <where> it leads.',
    line: 9,
    column: 3,
  } as const;
  const { files } = await make(issue, [
    { ...problem, file: issue.file },
    { ...problem, file: 'content/issues/2018-01.md', message: 'Of another issue.' },
  ]);
  const file = (name: string) => files.find(({ path }) => path === `2018-02/${name}`)?.content ?? '';
  const page = file('index.html');
  const texts = JSON.parse(/<script type="application\/json" id="texts">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
  return { page, texts: texts as Readonly<Record<string, string>>, file, paths: files.map(({ path }) => path) };
}

describe('the kit of an issue', () => {
  test('is a folder with the mail, its text, a draft and a page', async () => {
    const { paths } = await makeKit();
    expect(paths).toEqual(['plain.html', 'plain.txt', 'email.eml', 'index.html'].map((name) => `2018-02/${name}`));
  });

  test('hands out the very bytes of the files, whatever stands in them', async () => {
    const hostile = '</script><script>&amp;" $& ]]>';
    const { texts, file, page } = await makeKit({ keys: { title: `'${hostile}'`, subject: `'${hostile}'` } });
    expect(texts['plain-html']).toBe(file('plain.html'));
    expect(texts['plain-text']).toBe(file('plain.txt'));
    expect(texts.subject).toContain('</script><script>');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  test('says how long subject and preheader are, in letters as people count them', async () => {
    const { page } = await makeKit({ keys: { subject: 'Gŵyl 😀', preheader: 'Ten letter' } });
    expect(page).toContain('6 characters.');
    expect(page).toContain('10 characters.');
  });

  test('shows what the checks found in this issue, and not in another', async () => {
    const { page } = await makeKit();
    expect(page).toContain('Say &lt;where&gt; it leads.');
    expect(page).toContain('content/issues/2018-02.md:9:3');
    expect(page).not.toContain('Of another issue.');
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
    expect(page.match(/when the mailer has added/g)).toHaveLength(1);
  });

  test('hands out the part of a mailer that takes no whole page, and says which codes nobody has looked up', async () => {
    const { page, file, texts, paths } = await makeKit({}, '[govdelivery]');
    expect(paths).toEqual(
      ['govdelivery.html', 'govdelivery.fragment.html', 'govdelivery.txt', 'index.html'].map(
        (name) => `2018-02/${name}`,
      ),
    );
    expect(texts['govdelivery-fragment']).toBe(file('govdelivery.fragment.html'));
    // What its guide says to paste comes first.
    expect([...page.matchAll(/data-copy="govdelivery-(\w+)"/g)].map(([, form]) => form)).toEqual([
      'fragment',
      'html',
      'text',
    ]);
    expect(page).toContain('GovDelivery adds the link to unsubscribe by itself.');
    expect(page).toMatch(
      /Known from other people’s templates, not from GovDelivery’s own help: \[\[SUBSCRIBER_PREFERENCES_URL]]\./,
    );
  });

  test('hands out one text for GOV.UK Notify, which has no mail to preview or to weigh', async () => {
    const { page, file, texts, paths } = await makeKit({}, '[notify]');
    expect(paths).toEqual(['2018-02/notify.md', '2018-02/index.html']);
    expect(texts['notify-notify']).toBe(file('notify.md'));
    expect(page).toContain('Copy the text: GOV.UK Notify');
    expect(page).not.toMatch(/<iframe|<meter|id="links"/);
    expect(page).toContain('id="checklist"');
  });
});

describe('the list of links', () => {
  test('has each pair of words and address once, with the words of a picture, and tells codes from addresses', () => {
    const html =
      '<a href="https://example.org/a?b=1&amp;c=2">One <b>two</b></a><a\nhref="https://example.org/a?b=1&amp;c=2">One <b>two</b></a>' +
      '<a style="x" href="https://example.org/"><img alt="A bridge" src="x"></a><a href="*|UNSUB|*">Leave</a>';
    expect(listLinks(html).map(({ words, href, kind }) => [String(words), String(href), kind])).toEqual([
      ['One two', 'https://example.org/a?b=1&amp;c=2', 'address'],
      ['A bridge', 'https://example.org/', 'address'],
      ['Leave', '*|UNSUB|*', 'code'],
    ]);
  });
});
