import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { timeOf } from '../../tests/support/time-of.ts';
import { resolveLink } from '../model/addresses.ts';
import { readTarget } from './links.ts';

const outside = (href: string) => ({ kind: 'outside', href });
const issue = (slug?: string, anchor?: string) => ({ kind: 'issue', slug, anchor });

describe('an address', () => {
  test.each<[string, object]>([
    ['https://example.org', outside('https://example.org')],
    ['HTTPS://example.org/a_(b)?c=d&e#f', outside('HTTPS://example.org/a_(b)?c=d&e#f')],
    ['mailto:a@example.org?subject=Hello', outside('mailto:a@example.org?subject=Hello')],
    ['https://www2.example.org/a..b', outside('https://www2.example.org/a..b')],
    ['tel:01632960000', outside('tel:01632960000')],
    ['tel:+44-1632-960000', outside('tel:+44-1632-960000')],
    ['#training', issue(undefined, 'training')],
    ['#%D8%AA%D8%AF', issue(undefined, 'تد')],
    ['#100%', issue(undefined, '100%')],
    ['2017-11.md', issue('2017-11')],
    ['2017-11.md#training', issue('2017-11', 'training')],
    ['./2017-11.md', issue('2017-11')],
    ['../issues/2017-11.md', issue('2017-11')],
    ['../../issues/2017-11.md#x', issue('2017-11', 'x')],
    ['/issues/2017-11/', issue('2017-11')],
    ['2017-11', issue('2017-11')],
    ['Spring-2018.md', issue('spring-2018')],
  ])('%s is taken', (href, target) => expect(readTarget(href)).toEqual(target));

  test.each([
    ['', 'This link has no address. Write it between the round brackets.'],
    ['#', 'This link has nothing after “#”. Write a section’s address there, or a full web address.'],
    [
      'https://user:password@example.org/a',
      'This address has a user name or a password in it, which everyone could read. Delete what is between “//” and “@”, and the “@”.',
    ],
    ...[
      'https://https://example.org/',
      'https://wwww.example.org/',
      'https://www.example..org/',
      'https://www,example.org/',
    ].map((href): [string, string] => [
      href,
      'This address opens nothing, because its start is mistyped. Write it as the browser shows it.',
    ]),
    ['http://example.org', 'This link is not secure. Use https://, once you have checked that it opens.'],
    [
      'javascript:alert(1)',
      'Links that start “javascript:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    ],
    [
      'JaVaScRiPt:alert(1)',
      'Links that start “JaVaScRiPt:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    ],
    [
      'vbscript:x',
      'Links that start “vbscript:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    ],
    [
      'data:text/html,x',
      'Links that start “data:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    ],
    [
      'file:///etc/passwd',
      'This file is on your own computer, where readers cannot open it. Upload it to content/files, and write its file name here.',
    ],
    ['https:example.org', 'This address is incomplete. Write the full address after https://, mailto: or tel:'],
    ['https://', 'This address is incomplete. Write the full address after https://, mailto: or tel:'],
    ['mailto:?bcc=x', 'This address is incomplete. Write the full address after https://, mailto: or tel:'],
    [
      'mailto:a@example.org?bcc=x',
      'An email address can have only a subject after it, like mailto:name@example.org?subject=Booking',
    ],
    [
      'mailto:a@example.org?subject=x%0abcc:y',
      'An email address can have only a subject after it, like mailto:name@example.org?subject=Booking',
    ],
    [
      'mailto:a%0ab@example.org',
      'An email address can have only a subject after it, like mailto:name@example.org?subject=Booking',
    ],
    ['tel:ask', 'This address is incomplete. Write the full address after https://, mailto: or tel:'],
  ])('%s is refused', (href, why) => expect(readTarget(href)).toEqual({ kind: 'refused', why }));

  test.each([
    ['www.example.org', 'https://www.example.org'],
    ['example.gov.uk/page?a=b', 'https://example.gov.uk/page?a=b'],
    ['name@example.org', 'mailto:name@example.org'],
    ['01632960000', 'tel:01632960000'],
  ])('%s says what was meant', (href, meant) => expect(readTarget(href)).toMatchObject({ kind: 'refused', meant }));

  test.each(['flyer.pdf', 'notes.docx?x=1', 'example', 'a b.org', '..', 'javascript:x.org', 'a@b@example.org'])(
    '%s may mean anything',
    (href) => expect(readTarget(href)).not.toHaveProperty('meant'),
  );

  test.each([
    ['//evil.example'],
    ['\\\\evil.example'],
    ['/'],
    ['../secret'],
    [' javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['2017 11.md'],
    ['%6aavascript:alert(1)'],
    ['..'],
    ['?x'],
  ])('%j is refused', (href) => expect(readTarget(href).kind).toBe('refused'));

  test('with a quote, a space or a bracket that could leave an attribute is refused', () => {
    for (const sign of ['"', ' ', '<', '>']) {
      expect(readTarget(`https://example.org/${sign}x`).kind).toBe('refused');
    }
  });

  test('of any kind is read in no time, however long', () => {
    const job = {
      ready: () => ['a', '../', 'a-', '#', '@', '.', 'mailto:', '%'].map((part) => part.repeat(100_000)),
      run: (addresses: readonly string[]) => addresses.forEach(readTarget),
    };
    expect(timeOf(job, 1000)).toBeLessThan(1000);
  });
});

describe('links in an issue', () => {
  const linksOf = (body: string) =>
    readIssue({ body }).links.map(({ href, words, at }) => [href, words, at.line, at.column]);

  test('are told with their words and places, in prose, lists and tables', () => {
    const body =
      'See [one](https://example.org/1) and [**two** words](https://example.org/2)\nand <https://example.org/3>.\n\n- [four](https://example.org/4)';
    expect(linksOf(body)).toEqual([
      ['https://example.org/1', 'one', 9, 11],
      ['https://example.org/2', 'two words', 9, 54],
      ['https://example.org/3', 'https://example.org/3', 10, 6],
      ['https://example.org/4', 'four', 12, 10],
    ]);
  });

  test('are told at their own places when one address stands several times', () => {
    const body = 'https://example.org/ and [that](https://example.org/)\n[again](https://example.org/)';
    expect(linksOf(body).map(([, , line, column]) => [line, column])).toEqual([
      [9, 1],
      [9, 33],
      [10, 9],
    ]);
  });

  test('are told in blocks, in their text and their fields', () => {
    const body =
      '::: resources\nitem: [one](https://example.org/1), PDF\nitem: [two](https://example.org/2)\n\nSee [three](https://example.org/3).\n:::';
    expect(linksOf(body)).toEqual([
      ['https://example.org/3', 'three', 13, 13],
      ['https://example.org/1', 'one', 10, 7],
      ['https://example.org/2', 'two', 11, 7],
    ]);
  });

  test('are made of mailboxes and sites, and not of names that end in a dot and letters', () => {
    expect(linksOf('a@example.org, www.example.org and readme.md')).toEqual([
      ['mailto:a@example.org', 'a@example.org', 9, 1],
      ['https://www.example.org', 'www.example.org', 9, 16],
    ]);
  });
});

describe('a link in a page or a mail', () => {
  const board = { address: 'https://bulletin.example.org/archive/' };
  const here = { slug: '2018-02', number: 2 };
  const page = { slug: 'about' };
  const plain = (_board: unknown, path: string) => path;
  test.each<[string, string | undefined]>([
    ['https://example.org/', 'https://example.org/'],
    ['#one', 'issues/2018-02/#one'],
    ['2017-11.md', 'issues/2017-11/'],
    ['2017-11.md#one', 'issues/2017-11/#one'],
    ['../pages/about.md', 'about/'],
    ['pages/about.md#aims', 'about/#aims'],
    ['/contacts/', 'contacts/'],
    ['javascript:alert(1)', undefined],
    ['//evil.example', undefined],
  ])('%s leads to %s', (href, address) => expect(resolveLink(href, here, board, plain)).toBe(address));

  test('to a section of a page leads to that page', () =>
    expect(resolveLink('#aims', page, board, plain)).toBe('about/#aims'));
});
