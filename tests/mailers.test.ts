import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords } from '../src/build/read-languages.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { filesOf } from '../src/email/mail-files.ts';
import { describeMailer } from '../src/kit/guide.ts';
import { findCodes } from '../src/mailers/codes.ts';
import { type Mailer, mailers } from '../src/mailers/index.ts';
import { aBulletin, anIssue, check } from './support/an-issue.ts';
import { differenceOf } from './support/difference.ts';
import { aBoard, everyMailRenderer, exampleIssues } from './support/every-mailer.ts';
import { textOf } from './support/text-of.ts';

// Both example issues for every mailer there is.

const GOLDEN = join(import.meta.dirname, 'golden');

const render = await everyMailRenderer(aBoard());
const made = exampleIssues.map((issue) => ({ issue, ...render(issue) }));
const mails = made.flatMap(({ issue, mails }) =>
  mails.map((mail) => [`${issue.slug} for ${mail.mailer.name}`, mail] as const),
);
/** How a mailer's tags look in the HTML and in the text: see its module. The golden files have them as they were agreed. */
function tagsOf({
  unsubscribe,
  preferences,
  postal,
}: Mailer): readonly [html: readonly string[], text: readonly string[]] {
  const byMail = {
    html: 'mailto:bulletin@example.org?subject=Unsubscribe%3A%20Safeguarding%20Update',
    text: 'bulletin@example.org, with the subject “Unsubscribe: Safeguarding Update”',
  };
  const links = [
    ['Unsubscribe', unsubscribe === 'by-mail' ? byMail : unsubscribe],
    ['Change your details', preferences],
  ] as const;
  const written = links.flatMap(([words, tag]) => (typeof tag === 'object' ? [{ words, ...tag }] : []));
  return [
    [
      ...written.map(({ words, html }) =>
        html.startsWith('<')
          ? `${html.replace('>', ' style="color:#12455a">')}${words}${html.replace('<', '</')}`
          : `href="${html}"`,
      ),
      ...(postal ? [`>${postal.html}<`] : []),
    ],
    [...written.map(({ words, text }) => `${words}: ${text}`), ...(postal ? [postal.text] : [])],
  ];
}

/** Of every other mailer, but for those that this one shares with it. */
const codesOfOthers = ({ codes }: Mailer) =>
  [...new Set(mailers.flatMap((other) => other.codes))].filter((code) => !codes.includes(code));

describe.each(mails)('%s', (name, { mailer, html, fragment, text }) => {
  const [inHtml, inText] = tagsOf(mailer);

  test('has its tags byte for byte, once each, in the HTML, in its part and in the text', () => {
    for (const tag of inHtml) {
      for (const form of [html, fragment ?? tag]) expect(form.split(tag)).toHaveLength(2);
    }
    for (const tag of inText) expect(text.split(`\n${tag}\n`)).toHaveLength(2);
  });

  test('says “Unsubscribe” once, or leaves it to the mailer’s own footer', () => {
    const times = mailer.unsubscribe === 'own-footer' ? 0 : 1;
    for (const form of [textOf(html), text])
      expect(form.match(/(?<!“)\bUnsubscribe\b(?=[: ]|$)/g) ?? []).toHaveLength(times);
  });

  test('leads to the archive for reading in a browser, never to the mailer’s copy', () => {
    expect(html).toMatch(
      /<a href="https:\/\/bulletin\.example\.org\/issues\/[\d-]+\/"[^>]*>View this bulletin in your browser<\/a>/,
    );
    expect(html + text).not.toMatch(/ARCHIVE\|\*|CANTREAD|webversion|mirror|MessageURL|view_as_page/);
  });

  test('has no code of another mailer, no other of its own, and no slot that is not filled', () => {
    const written = (html + text).replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/g, '');
    expect(findCodes(written, codesOfOthers(mailer))).toEqual([]);
    // Its own codes are its tags, and what keeps a comment.
    const rest = [...inHtml, ...inText]
      .map((tag) => tag.replace(/^href="|"$|^>|<$|^[A-Z][\w ]*: /g, ''))
      .reduce((made, tag) => made.split(tag).join(''), written.replace(/\{\{ Safe `[^`]*` \}\}/g, ''));
    expect(findCodes(rest, mailer.codes)).toEqual([]);
    expect(rest).not.toMatch(/\}\}|[\ue000-\uf8ff]/);
  });

  test('stays under 60 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });

  test('has whole, safe addresses only, but for its tags', () => {
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((found) => found[1] ?? '');
    const tag = (address: string) => inHtml.includes(`href="${address}"`);
    expect(addresses.filter((address) => !/^(https:\/\/|mailto:|tel:)/.test(address) && !tag(address))).toEqual([]);
  });

  test('has one h1, no comment of ours and no empty link', () => {
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    // Outlook’s conditionals, in the form that hides from others and the form that does not.
    const rest = html.replace(/<!--\[if !mso\]><!-->|<!--<!\[endif\]-->|<!--\[if [^\]]+\]>[\s\S]*?<!\[endif\]-->/g, '');
    expect(rest).not.toContain('<!--');
    expect(html).not.toMatch(/<a\b[^>]*>\s*<\/a>/);
  });

  test('names every link of the page in its text, of which no other line is wider than 72 signs', () => {
    const links = [...html.matchAll(/<a\b[^>]*\shref="(https:[^"]*)"/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    expect(links.filter((link) => !text.includes(link))).toEqual([]);
    const wide = text.split('\n').filter((line) => [...line].length > 72);
    expect(wide.filter((line) => !/^\s*\(?\S+$/.test(line) && !/https?:\/\/|@|\{\{/.test(line))).toEqual([]);
  });

  test('says the same as the mail for any program', () => {
    const foot = /You receive Safeguarding Update[\s\S]*/;
    const words = (made: string) => textOf(made.replace(/\{\{ Safe `(<!--[\s\S]*?-->)` \}\}/g, '$1')).replace(foot, '');
    const same = mails.find(([other]) => other === name.replace(mailer.name, 'plain'))?.[1];
    expect(words(html)).toBe(words(same?.html ?? ''));
    if (fragment) expect(words(`<title></title>${fragment}`)).toBe(words(same?.html ?? ''));
  });
});

describe('a part of a page', () => {
  const parts = mails.filter(([, { fragment }]) => fragment !== undefined);

  test('is made for mailers that put the mail into a template of their own', () => {
    const wanted = mailers.filter(({ fragment }) => fragment !== 'none').map(({ name }) => name);
    expect([...new Set(parts.map(([, { mailer }]) => mailer.name))]).toEqual(wanted);
  });

  test.each(parts)(
    '%s has no head, no styles and no body, but says its language and keeps every style in its tag',
    (_name, mail) => {
      const part = mail.fragment ?? '';
      expect(part).not.toMatch(/<(?:html|head|body|style|meta|title|link)\b|<!doctype/i);
      expect(part).toMatch(/<div\s[^>]*role="article" lang="en-GB" dir="ltr"/);
      expect(part.match(/<h1\b/g)).toHaveLength(1);
      for (const [link] of part.matchAll(/<a\s[^>]*>/g)) expect(link).toMatch(/style="[^"]*color:/);
      for (const [tag] of part.matchAll(/<(?:p|h[1-6]|ul|ol|li|img|blockquote)\b[^>]*>/g))
        expect(tag).toContain('style="');
    },
  );
});

describe('every mailer', () => {
  const words = readWords(join(LAYOUTS, 'language', 'en-GB.yaml'));

  test('has a name of its own, a title and words on how to paste', () => {
    expect(new Set(mailers.map(({ name }) => name)).size).toBe(mailers.length);
    for (const mailer of mailers) {
      expect(mailer.name).toMatch(/^[a-z][a-z-]*$/);
      expect(describeMailer(mailer, words, {}).how.length).toBeGreaterThan(40);
    }
  });

  test('has no word on how to paste for a mailer that is none', () => {
    const guides = Object.keys(words.kit).flatMap((key) => (key.startsWith('how-') ? [key.slice(4)] : []));
    expect(guides.sort()).toEqual(mailers.map(({ name }) => name).sort());
  });

  test.each(mailers.map((mailer) => [mailer.name, mailer] as const))(
    '%s: says which of its codes nobody has looked up, and only those',
    (_name, mailer) => {
      const { notes } = describeMailer(mailer, words, { greeting: 'Hello {name},' });
      const named = notes.flatMap((note) => /^These codes come from [^:]*: (.*)\. Send a test/.exec(note)?.[1] ?? []);
      const unsure = [mailer.unsubscribe, mailer.preferences, mailer.postal, mailer.firstName].flatMap((tag) =>
        typeof tag === 'object' && tag.source === 'third-party' ? [tag.html] : [],
      );
      expect(named).toEqual(unsure.length > 0 ? [unsure.join(', ')] : []);
    },
  );

  test('says nothing of a first name that stands in no mail', () => {
    const notes = mailers.flatMap((mailer) => describeMailer(mailer, words, {}).notes);
    expect(notes.join()).toContain('[[SUBSCRIBER_PREFERENCES_URL]]. Send');
    expect(notes.join()).not.toMatch(/FIRST_?NAME/i);
  });

  test('finds its own tags among its codes, so that the same in the content is refused', () => {
    for (const { name, codes, unsubscribe, preferences, postal, firstName } of mailers) {
      const written = [unsubscribe, preferences, postal, firstName].flatMap((tag) =>
        typeof tag === 'object' ? [tag.html, tag.text] : [],
      );
      for (const tag of written) expect(findCodes(tag, codes), `${name}: ${tag}`).not.toEqual([]);
    }
  });
});

test('a mailer gets the HTML, its part where it has one, and the text; GOV.UK Notify gets Markdown alone', () => {
  for (const { mails, notify } of made) {
    for (const mail of mails) {
      const { name, fragment } = mail.mailer;
      const part = fragment === 'none' ? [] : [['fragment', `${name}.fragment.html`]];
      const files = [['html', `${name}.html`], ...part, ['text', `${name}.txt`]];
      expect(filesOf(mail).map(({ form, name }) => [form, name])).toEqual(files);
    }
    expect(notify.flatMap(filesOf).map(({ form, name }) => [form, name])).toEqual([['notify', 'notify.md']]);
  }
});

describe('a board', () => {
  const footOf = async (entry: Parameters<typeof aBoard>[0]) => {
    const [mail] = (await everyMailRenderer(aBoard(entry)))(exampleIssues[0] as (typeof exampleIssues)[0]).mails;
    const foot = /You receive Safeguarding Update because you signed up for it\.([\s\S]*?)<\/div>/.exec(
      mail?.html ?? '',
    )?.[1];
    return { foot, mail };
  };

  test('may write another code for a mailer', async () => {
    const { foot, mail } = await footOf({ mailers: [{ name: 'govdelivery', unsubscribe: '[[UNSUBSCRIBE_URL]]' }] });
    expect(foot).toContain(
      '<a href="[[UNSUBSCRIBE_URL]]" style="color:#12455a">Unsubscribe</a> · <a href="[[SUBSCRIBER_PREFERENCES_URL]]"',
    );
    expect(mail?.text).toContain(
      '\nUnsubscribe: [[UNSUBSCRIBE_URL]]\nChange your details: [[SUBSCRIBER_PREFERENCES_URL]]\n',
    );
  });

  test('may take a link away', async () => {
    const { foot } = await footOf({ mailers: [{ name: 'mailchimp', preferences: 'none' }] });
    expect(foot).toBe(' <a href="*|UNSUB|*" style="color:#12455a">Unsubscribe</a>');
  });

  test('may describe a mailer of its own', async () => {
    const { mail } = await footOf({
      mailers: [
        {
          name: 'our-mailer',
          like: 'plain',
          title: 'Our Mailer',
          unsubscribe: '<leave>',
          'unsubscribe-text': '[leave]',
          postal: '%%ADDRESS%%',
          fragment: 'yes',
        },
      ],
    });
    expect(mail).toMatchObject({
      mailer: { name: 'our-mailer', title: 'Our Mailer', guide: 'plain', codes: ['<leave', '%%'] },
    });
    expect(mail?.html).toContain('<leave style="color:#12455a">Unsubscribe</leave></div>');
    expect(mail?.html).toContain('>%%ADDRESS%%<br>');
    expect(mail?.fragment).toContain('<leave style="color:#12455a">');
    expect(mail?.text).toContain('\nUnsubscribe: [leave]\n');
    expect(mail?.text).toContain('\n%%ADDRESS%%\n');
  });

  test('may greet readers by their first name where the mailer knows it, and nowhere else', async () => {
    const greet = await everyMailRenderer(aBoard({ greeting: 'Hello {name},' }));
    const greeted = greet(exampleIssues[0] as (typeof exampleIssues)[0]);
    for (const { mailer, html, text } of greeted.mails) {
      const found = [/Hello ([^<]*),/.exec(html)?.[1], /\nHello (.*),\n/.exec(text)?.[1]];
      expect(found, mailer.name).toEqual([mailer.firstName?.html, mailer.firstName?.text]);
    }
    expect(greeted.notify[0]?.markdown).toContain('\nHello ((name)),\n');
  });
});

test('the bulletin.yaml in docs/sending.md has no fault', () => {
  const shown = /```yaml\n(greeting:[\s\S]*?)```/.exec(readFileSync('docs/sending.md', 'utf8'))?.[1] ?? '';
  const { text, path } = aBulletin();
  const { archive, problems } = check(anIssue(), { bulletin: { path, text: text + shown } });
  expect(problems).toEqual([]);
  expect(archive?.board.mailers).toEqual([
    { name: 'plain' },
    { name: 'govdelivery', unsubscribe: '[[UNSUBSCRIBE_URL]]' },
    expect.objectContaining({ name: 'our-mailer', like: 'plain', codes: ['{%'], fragment: 'yes' }),
  ]);
});

test('a mail that a mailer would refuse or send wrongly stops the build', async () => {
  const tagTwice = { name: 'our-mailer', like: 'plain', unsubscribe: '%%LINK%%', preferences: '%%LINK%%' };
  const renderTwice = await everyMailRenderer(aBoard({ mailers: [tagTwice] }));
  expect(() => renderTwice(exampleIssues[0] as (typeof exampleIssues)[0])).toThrow(
    /our-mailer: “href="%%LINK%%"” appears 2 times in the HTML, not once\./,
  );
});

// Kept so that a change shows. golden.test.ts keeps the mail for any program; here is what those for each mailer have in its place.
describe.each(exampleIssues.map((issue) => [issue.slug, issue] as const))('for issue %s', async (slug, issue) => {
  const { mails, notify } = (await everyMailRenderer(aBoard()))(issue);
  const [plain, ...others] = mails;

  test.each(others.map((mail) => [mail.mailer.name, mail] as const))(
    'the mail for %s differs from the one for any program as it was agreed',
    async (name, { html, text }) => {
      const differences = [plain?.html ?? '', plain?.text ?? ''].map((one, at) =>
        differenceOf(one, [html, text][at] ?? ''),
      );
      await expect(differences.join('\n')).toMatchFileSnapshot(join(GOLDEN, slug, `${name}.diff`));
    },
  );

  test('a part of a page is the mail from its first words to its last, and no more', () => {
    for (const { html, fragment } of mails.filter((mail) => mail.fragment !== undefined)) {
      const [before = '', after = '', ...others] = html.split(fragment?.trimEnd() ?? '');
      expect(others).toEqual([]);
      expect(before).toMatch(/<\/head>\s*<body[^>]*>\s*$/);
      expect(after.trim()).toBe('</body>\n</html>');
    }
  });

  test('the text for GOV.UK Notify is as it was agreed', async () => {
    await expect(notify[0]?.markdown).toMatchFileSnapshot(join(GOLDEN, slug, 'notify.md'));
  });
});
