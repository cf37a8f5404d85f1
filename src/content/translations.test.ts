import { describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../tests/support/an-issue.ts';
import { outputsOf } from '../../tests/support/outputs.ts';

const english = anIssue({ slug: '2018-02', keys: { number: '2', title: 'Neglect' } });
const welsh = (keys: Readonly<Record<string, string>> = {}, slug = '2018-02-cy') =>
  anIssue({ slug, keys: { number: '2', title: 'Esgeulustod', lang: 'cy', 'translation of': '2018-02', ...keys } });

const faults = (...issues: readonly ReturnType<typeof anIssue>[]) =>
  problemsOf(issues).filter((line) => /translation {2}|issue-number/.test(line));

describe('an issue in another language', () => {
  test('is paired with the one that it translates, and both have one number', () => {
    const { archive } = check([english, welsh({ 'translation of': '2018-02.md' })]);
    const versions = Object.fromEntries((archive?.issues ?? []).map(({ slug, versions }) => [slug, versions]));
    expect(versions).toEqual({
      '2018-02': [{ slug: '2018-02-cy', title: 'Esgeulustod', lang: 'cy', dir: 'ltr' }],
      '2018-02-cy': [{ slug: '2018-02', title: 'Neglect', lang: 'en-GB' }],
    });
    expect(faults(english, welsh())).toEqual([]);
  });

  test('leads to the other translations too, the original first', () => {
    const polish = welsh({ title: 'Zaniedbanie', lang: 'pl' }, '2018-02-pl');
    const { archive } = check([polish, welsh(), english]);
    expect(archive?.bySlug.get('2018-02-pl')?.versions.map(({ lang }) => lang)).toEqual(['en-GB', 'cy']);
  });

  test('leads to the others in every form, and they lead back', async () => {
    const { archive } = check([english, welsh()]);
    const original = archive?.bySlug.get('2018-02');
    if (!archive || !original) throw new Error('There is no archive.');
    const { sitePage, mail, text, notify, atom } = await outputsOf(archive, original);
    const address = 'https://bulletin.example.org/issues/2018-02-cy/';
    const page = sitePage('issue', 'issues/2018-02/index.html');
    expect(page).toContain(`<link rel="alternate" hreflang="cy" href="${address}">`);
    expect(page).toContain(
      '<link rel="alternate" hreflang="en-GB" href="https://bulletin.example.org/issues/2018-02/">',
    );
    expect(page).toMatch(
      /Also in another language: <a href="[^"]*2018-02-cy\/" hreflang="cy" lang="cy"[^>]*>Esgeulustod<\/a>/,
    );
    expect(mail).toMatch(/Also in another language: <a href="[^"]*2018-02-cy\/" lang="cy"[^>]*>Esgeulustod<\/a>/);
    expect(text).toContain(`Also in another language: Esgeulustod:\n${address}`);
    expect(notify).toContain(`Also in another language: [Esgeulustod](${address})`);
    expect(atom).toContain(`<link rel="alternate" type="text/html" hreflang="cy" href="${address}"/>`);
    expect(sitePage('issue', 'issues/2018-02-cy/index.html')).toMatch(
      /Hefyd mewn iaith arall: <a [^>]*hreflang="en-GB"[^>]*>Neglect</,
    );
  });

  test('leads to nothing that is not shown', () => {
    const { archive } = check([english, welsh({ status: 'draft' })]);
    expect(archive?.bySlug.get('2018-02')?.versions).toEqual([]);
  });

  test.each([
    [
      'is public while its original is withdrawn',
      [
        anIssue({
          slug: '2018-02',
          keys: { number: '2', status: 'withdrawn', withdrawn: '{ date: 2018-02-03, reason: It was wrong. }' },
        }),
        welsh(),
      ],
      '“2018-02” is withdrawn, and this translation of it is still public.',
    ],
    [
      'has no original',
      [welsh({ 'translation of': '2018-20' })],
      'translation  There is no issue “2018-20”. Did you mean “2018-02”?',
    ],
    [
      'translates itself',
      [welsh({ 'translation of': '2018-02-cy', number: '3' })],
      '“2018-02-cy” is a translation itself.',
    ],
    [
      'translates a translation',
      [welsh(), welsh({ lang: 'pl', 'translation of': '2018-02-cy', number: '3' }, '2018-02-pl')],
      '“2018-02-cy” is a translation itself. Name the issue that both translate.',
    ],
    ['is in the same language', [welsh({ lang: 'en-GB' })], 'content/issues/2018-02.md is in the same language.'],
    [
      'is in the language of another translation',
      [welsh(), welsh({}, '2018-02-b')],
      '2018-02-cy.md is in the same language.',
    ],
  ])('that %s is an error', (_name, issues, message) => {
    expect(faults(english, ...issues).join('\n')).toContain(message);
  });

  test('of another issue does not share its number', () => {
    const other = anIssue({ slug: '2018-03', keys: { number: '2' } });
    expect(faults(english, welsh(), other)).toHaveLength(1);
  });
});
