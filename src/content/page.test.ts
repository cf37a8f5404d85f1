import { describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../tests/support/an-issue.ts';

const page = (body: string, slug = 'about', keys = 'title: About us\nsummary: Who we are.') => ({
  path: `content/pages/${slug}.md`,
  text: `---\n${keys}\n---\n${body}\n`,
});
const found = (...pages: ReturnType<typeof page>[]) => problemsOf(anIssue(), { pages });

describe('a page of the board’s own', () => {
  test('is sections of blocks, as an issue is', () => {
    const { archive } = check(anIssue(), { pages: [page('Words.\n\n## Aims\n\nMore.')] });
    const about = archive?.pages.get('about');
    expect(about).toMatchObject({ title: 'About us', summary: 'Who we are.', status: 'published' });
    expect(about?.sections.map(({ id }) => id)).toEqual(['aims']);
  });

  test('is told what it lacks, and which keys it knows', () => {
    expect(found(page('Words.', 'about', 'title: About us\nnumber: 2'))).toEqual([
      'content/pages/about.md:2:1  front-matter  “summary” is missing. Add a line that starts “summary:”.',
      'content/pages/about.md:3:1  unknown-key  “number” is not a key here. Known: summary, lang, dir, waivers.',
    ]);
  });

  test('is checked like an issue: placeholders, links, pictures', () => {
    expect(
      found(page('Write TBC.\n\n[here](#nowhere)\n\n![A desk](nope.jpg)')).map((line) => line.split('  ')[1]),
    ).toEqual(['link-target', 'image-file', 'placeholder (warning)', 'link-text (warning)']);
  });

  test('cannot take the address of a page that the archive makes', () => {
    expect(found(page('Words.', 'events'))).toEqual([
      'content/pages/events.md:1:1  page-name  The archive already has a page /events/. Rename this file. You can add your own words to these pages: contacts, glossary, subscribe, about, accessibility and privacy.',
    ]);
    expect(found(page('Words.', 'our-history'))).toEqual([]);
  });

  test('is linked to by its file or its address', () => {
    const linked = (href: string) =>
      problemsOf(anIssue({ body: `[our history](${href})` }), { pages: [page('## Start\n\nW.', 'our-history')] });
    for (const href of ['../pages/our-history.md', '/our-history/', '/events/', '../pages/our-history.md#start'])
      expect(linked(href)).toEqual([]);
    expect(linked('/our-histroy/')).toEqual([
      'content/issues/2018-02.md:9:15  link-target  There is no page “our-histroy”. Did you mean “our-history”?',
    ]);
    expect(linked('/our-history/#end')[0]).toContain('The page “our-history” has no section “#end”.');
  });
});

describe('the board’s own words', () => {
  const wording = (text: string, name = 'en-GB') => ({ wordings: [{ path: `content/language/${name}.yaml`, text }] });

  test('stand in place of the layouts’', () => {
    const { archive, problems } = check(anIssue(), wording('site:\n  help: Concerned about a child?\n'));
    expect(problems).toEqual([]);
    expect(archive?.wordings.get('en-GB')?.words.site).toEqual({ help: 'Concerned about a child?' });
  });

  test.each([
    [
      'site:\n  hepl: X\n',
      'en-GB',
      'content/language/en-GB.yaml:2:3  wording  No layout uses “site: hepl”. Did you mean “help”?',
    ],
    [
      'site:\n  number: "Issue {nummer}"\n',
      'en-GB',
      'content/language/en-GB.yaml:2:3  wording  No layout fills in “{nummer}” here. Use the same blanks as “No. {number}”.',
    ],
    [
      'site:\n  help: X\n',
      'de',
      'content/language/de.yaml:1:1  wording  There is no language “de”. Name this file after one of these:',
    ],
  ])('are told when nobody says them: %j', (text, name, expected) => {
    expect(problemsOf(anIssue(), wording(text, name))[0]).toContain(expected);
  });
});
