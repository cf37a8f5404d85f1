import { describe, expect, test } from 'vitest';
import { aBulletin, aList, anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';
import {
  countEntries,
  forgetAddress,
  mergeAddresses,
  parseAddressList,
  renderAddressList,
} from '../../../content/address-list.ts';
import { listAddresses } from '../../../content/published-addresses.ts';
import type { SourceFile } from '../../../text/source.ts';

const issue = anIssue({ slug: '2018-02', body: '## Training\n\nWords.' });
const ARCHIVE = 'https://bulletin.example.org/';

/** The list as it is written when the issue has just been published. */
function recorded(): SourceFile {
  const { archive } = check(issue);
  if (!archive) throw new Error('This issue was to be sound.');
  return { path: 'content/addresses.txt', text: renderAddressList(ARCHIVE, listAddresses(archive)) };
}

const list = recorded();
const lines = list.text.split('\n');
const withText = (text: string) => ({ addresses: { ...list, text } });
const found = (others: Parameters<typeof problemsOf>[1], issues = [issue]) =>
  problemsOf(issues, others).filter((line) => line.includes('address-list'));
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('the list of published addresses', () => {
  test.each([
    ['as it was written', list.text],
    ['with Windows’ line ends and a byte-order mark', `\ufeff${list.text.replaceAll('\n', '\r\n')}`],
    ['with lines that somebody added by hand', `${list.text}/courses.pdf\nentries: 1\n`],
    ['with both heads of two merged lists', `${list.text}archive: ${ARCHIVE}\nentries: 3\n`],
    ['with a comment and spaces', `# Ours\n\n  ${list.text}`],
    ['with the address typed without its last slash', list.text.replace(ARCHIVE, ARCHIVE.slice(0, -1))],
  ])('is read %s', (_name, text) => expect(found(withText(text))).toEqual([]));

  test.each([
    ['as UTF-16', utf16(list.text).toString('utf8'), /:1:1 .*This file is not UTF-8 text\. Restore the list/],
    ['as big-endian UTF-16', utf16(list.text).swap16().toString('utf8'), /not UTF-8 text/],
    ['without slashes', list.text.replaceAll(/^\//gm, ''), /:6:1 .*This line cannot be read\./],
    ['with a whole address in a line', list.text.replace('/about/', `${ARCHIVE}about/`), /This line cannot be read\./],
    ['with backslashes', list.text.replaceAll('/', '\\'), /This line cannot be read\./],
    ['with the marks of a merge', `<<<<<<< main\n${list.text}`, /:1:1 .*This line cannot be read\./],
    ['with anchors that lost their sign', list.text.replace(' #training', ' training'), /This line cannot be read\./],
    ['with a line that was made a comment', list.text.replace('\n/about/', '\n#/about/'), /This line cannot be read\./],
    [
      'without its last lines',
      `${lines.slice(0, 12).join('\n')}\n`,
      /had \d+ addresses and anchors, and has only 8 now\./,
    ],
    ['without one line', list.text.replace('/about/\n', ''), /had \d+ addresses and anchors, and has only/],
    ['without one anchor', list.text.replace(' #training', ''), /had \d+ addresses and anchors, and has only/],
    [
      'without its head',
      lines.filter((line) => !/^(?:archive|entries)/.test(line)).join('\n'),
      /does not say how many/,
    ],
    ['with a count that is none', list.text.replace(/entries: \d+/, 'entries: many'), /This line cannot be read\./],
    [
      'of another archive',
      list.text.replace(ARCHIVE, 'https://old.example.org/'),
      /is of the archive at https:\/\/old\.example\.org\/, but/,
    ],
    ['empty', '', /is missing or empty\./],
    ['with nothing but comments', `${lines.slice(0, 2).join('\n')}\n`, /is missing or empty\./],
    ['with a head alone', aList(ARCHIVE, '', 0).text, /is missing or empty\./],
  ])('is an error %s', (_name, text, message) => expect(found(withText(text))[0]).toMatch(message));

  test('is an error where there is none beside a published issue, with the way to make it', () => {
    expect(found({ addresses: undefined })).toEqual([
      'content/addresses.txt:1:1  address-list  The list of published addresses is missing or empty. If it was deleted, renamed or emptied, restore it. If this archive was never published, make it with “npm run addresses -- --new”. Without Node.js, write three lines into it: “archive: https://bulletin.example.org/”, “entries: 1” and “/”.',
    ]);
    expect(found({ addresses: aList() })).toEqual([]);
  });

  test('is needed beside a withdrawn issue, and not beside a draft', () => {
    const withdrawn = anIssue({ keys: { status: 'withdrawn', withdrawn: '{ date: 2018-02-01, reason: Wrong. }' } });
    expect(found({ addresses: undefined }, [withdrawn])).toHaveLength(1);
    expect(found({ addresses: undefined }, [anIssue({ keys: { status: 'draft' } })])).toEqual([]);
  });

  test('is an error when the board has another address, even if an issue cannot be read', () => {
    const moved = aBulletin({ address: 'https://other.example.org/' });
    for (const issues of [[issue], [anIssue({ keys: { date: 'never' } })]])
      expect(found({ bulletin: moved, addresses: list }, issues)[0]).toContain(
        'but bulletin.yaml has the address https://other.example.org/. Restore “address:” in bulletin.yaml.',
      );
  });

  test('protects the anchors of pages and of the glossary', () => {
    const page = {
      path: 'content/pages/about.md',
      text: '---\ntitle: About\nsummary: Us.\n---\n## Who we are\n\nWords.\n',
    };
    const others = { pages: [page] };
    const { archive } = check(issue, others);
    const addresses = { ...list, text: renderAddressList(ARCHIVE, archive ? listAddresses(archive) : []) };
    expect(addresses.text).toMatch(/^\/about\/ #who-we-are$/m);
    expect(addresses.text).toMatch(/^\/glossary\/ #cse$/m);
    const lost = (more: Parameters<typeof problemsOf>[1]) =>
      problemsOf(issue, { ...others, addresses, ...more }).filter((line) => line.includes('address-lost'));
    expect(lost({})).toEqual([]);
    expect(lost({ pages: [{ ...page, text: page.text.replace('Who we are', 'Us') }] })[0]).toContain(
      '“/about/#who-we-are” was published, but would stop working. After a changed heading, write “{#who-we-are}”.',
    );
    const glossary = { path: 'content/glossary.yaml', text: 'FGM: Female Genital Mutilation\n' };
    expect(lost({ glossary })[0]).toContain('Keep its entry in glossary.yaml.');
  });

  test('loses only what is named', () => {
    const { recorded: had } = parseAddressList(list, () => {}) ?? { recorded: [] };
    const without = (typed: string) => countEntries(forgetAddress(had, typed) ?? []) - countEntries(had);
    expect(['/issues/2018-02/#training', '/about/', 'issues/2018-02/'].map(without)).toEqual([-1, -1, -2]);
    for (const typed of ['/issues/2018-0', '/issues/2018-02/#train', '#training', '/issues/*'])
      expect(forgetAddress(had, typed), typed).toBeUndefined();
  });

  test('keeps what it had and adds what is new, sorted', () => {
    const had = [
      { path: 'issues/2018-02/', anchors: ['old'] },
      { path: 'gone/', anchors: [] },
    ];
    const merged = mergeAddresses(had, [{ path: 'issues/2018-02/', anchors: ['new'] }]);
    expect(renderAddressList(ARCHIVE, merged).split('\n').slice(2)).toEqual([
      `archive: ${ARCHIVE}`,
      'entries: 4',
      '/gone/',
      '/issues/2018-02/ #new #old',
      '',
    ]);
  });
});
