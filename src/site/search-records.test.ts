import { expect, test } from 'vitest';
import { aSite, listSearchRecords } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import type { SourceFile } from '../text/source.ts';

const allOf = (issues: SourceFile | readonly SourceFile[], others: Partial<ContentFiles> = {}) =>
  listSearchRecords(aSite(issues, others));
/** Without contacts and glossary. */
const recordsOf = (...written: Parameters<typeof allOf>) =>
  allOf(...written).filter(({ address }) => !/(?:contacts|glossary)\/#/.test(address));

const body = 'Before the first heading.\n\n## Training highlights\n\nBook now.\n\n## Polisi {lang=cy}\n\nGeiriau.\n';

test('there is a record for what is before the first heading, and one for each section', () => {
  expect(recordsOf(anIssue({ body })).map(({ address, title }) => [address, title])).toEqual([
    ['/issues/2018-02/', 'Bradford launches its neglect strategy'],
    ['/issues/2018-02/#training-highlights', 'Training highlights'],
    ['/issues/2018-02/#polisi', 'Polisi'],
  ]);
});

test('a record says what its part of the page says, and the first the summary too', () => {
  const [whole, section] = recordsOf(anIssue({ body }));
  expect(whole?.html).toContain('The board launches its neglect strategy.');
  expect(whole?.html).toContain('Before the first heading.');
  expect(whole?.html).not.toContain('Book now.');
  expect(section?.html).toContain('Book now.');
});

test('a record names its issue, its date and its topics', () => {
  const [whole, section] = recordsOf(anIssue({ body, keys: { topics: '[neglect, training]' } }));
  const issue = {
    number: 'No. 2',
    date: '2018-02-01',
    dateInWords: '1 February 2018',
    topics: ['neglect', 'training'],
  };
  expect(whole?.issue).toEqual(issue);
  expect(whole?.within).toBeUndefined();
  expect(section?.issue).toEqual(issue);
  expect(section?.within).toBe('Bradford launches its neglect strategy');
});

test('a record says its language where that is not the board’s, and that of its issue', () => {
  const [whole, english, welsh] = recordsOf(anIssue({ body }));
  expect([whole?.lang, english?.lang, welsh?.lang]).toEqual([undefined, undefined, 'cy']);
  const [urdu, section] = recordsOf(anIssue({ body, keys: { lang: 'ur' } }));
  expect([urdu?.lang, urdu?.dir]).toEqual(['ur', 'rtl']);
  expect([section?.lang, section?.withinLang, section?.withinDir]).toEqual(['ur', 'ur', 'rtl']);
});

test('addresses have the path under which the archive lies', () => {
  const [whole] = recordsOf(anIssue(), { bulletin: aBulletin({ address: 'https://org.example/bulletins/' }) });
  expect(whole?.address).toBe('/bulletins/issues/2018-02/');
});

test('drafts and withdrawn issues have no record', () => {
  const records = recordsOf([
    anIssue(),
    anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft' } }),
    anIssue({
      slug: '2018-04',
      keys: { number: '4', status: 'withdrawn', withdrawn: '{ date: 2018-05-01, reason: It named a child. }' },
    }),
  ]);
  expect(records.map(({ address }) => address)).toEqual(['/issues/2018-02/']);
});

test('what the board wrote for its pages is found too', () => {
  const records = recordsOf(anIssue(), {
    pages: [
      {
        path: 'content/pages/about.md',
        text: '---\ntitle: About us\nsummary: Who we are.\n---\nWords.\n\n## Our aims\n\nMore words.\n',
      },
    ],
  });
  expect(records.slice(1).map(({ address, title, within, issue }) => [address, title, within, issue])).toEqual([
    ['/about/', 'About us', undefined, undefined],
    ['/about/#our-aims', 'Our aims', 'About us', undefined],
  ]);
});

test('each contact comes first, with its number and the words by which people look for it', () => {
  const contacts =
    '[{ role: front-door, name: Front door, phone: 01632 960000, about: To report a concern, verified: 2018-01-25 }, ' +
    '{ role: other, name: LADO, link: "mailto:lado@example.org", about: About people who work with children, verified: 2018-01-25 }]';
  const [door, lado] = allOf(anIssue(), { bulletin: aBulletin({ contacts }) });
  expect(door).toMatchObject({
    address: '/contacts/#contact-front-door',
    title: 'Front door',
    within: 'Contacts',
    about: 'To report a concern',
    phone: '01632 960000',
  });
  expect(door?.html).toContain('who do I call');
  expect(door?.html).not.toContain('teacher');
  expect(lado?.html).toContain('<p>lado@example.org</p>');
  expect(lado?.html).toContain('complaints about a teacher');
});

test('each entry of the glossary comes last, and counts less than an issue', () => {
  const glossary = { path: 'content/glossary.yaml', text: 'CSE: Child sexual exploitation\n' };
  const last = allOf(anIssue(), { glossary }).at(-1);
  expect(last).toMatchObject({ address: '/glossary/#cse', title: 'CSE', html: '<p>Child sexual exploitation</p>' });
  expect(last?.weight).toBeLessThan(1);
});
