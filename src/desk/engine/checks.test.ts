import { expect, test } from 'vitest';
import { aSource, languages } from '../../../tests/support/a-site.ts';
import { anIssue } from '../../../tests/support/an-issue.ts';
import { type CheckedFiles, checkFiles } from '../../checks/check-files.ts';
import { NO_SECRETS } from '../../checks/masks/secrets.ts';
import { choosePublished, describeGiven } from '../given.ts';
import { fileOf, findingsOf, openChecks } from './checks.ts';

test.each(['2018-02', '2018-02 [2', '2018-02 (copy'])(
  'of a file called %s the desk shows its own findings, and the addresses that it lost',
  (slug) => {
    const found = (rule: string, file: string, message: string) =>
      ({ rule, file, message, severity: 'error', line: 9, column: 3 }) as const;
    const problems = [
      found('postcode', `content/issues/${slug}.md`, 'Its own.'),
      found('postcode', 'content/issues/2018-03.md', 'Of another.'),
      found('address-lost', 'content/addresses.txt', `“/issues/${slug}/” was published.`),
      found('address-lost', 'content/addresses.txt', `“/events/${slug}-a-course.ics” was published.`),
      found('address-lost', 'content/addresses.txt', '“/issues/2018-03/” was published.'),
    ];
    const shown = findingsOf({ problems, secrets: NO_SECRETS } as unknown as CheckedFiles, slug);
    expect(shown.map(({ message, line }) => `${line} ${message}`)).toEqual([
      '9 Its own.',
      `1 “/issues/${slug}/” was published.`,
      `1 “/events/${slug}-a-course.ics” was published.`,
    ]);
  },
);

test('once all of the board’s files are looked through, and not before, masks are those of a check without limits', () => {
  const issues = ['1', '2', '3'].map((number) => anIssue({ slug: `2018-0${number}`, keys: { number } }));
  const made = describeGiven(choosePublished({ ...aSource(issues), images: new Map(), versions: {} }), []);
  const downloads = [{ name: 'contact-Rachel-Exampleham-to-book.pdf', bytes: 1 }];
  const given = { ...made, files: { ...made.files, downloads } };
  const checks = openChecks(given);
  const today = () => '2018-02-10';
  const { text } = anIssue({ keys: { number: '4' } });
  const written = { slug: '2018-04', text, pictures: [], files: [], today };
  const issuesNow = [...given.files.issues, fileOf(written)];
  const whole = { ...given.files, issues: issuesNow, images: new Set<string>(), imageFaults: new Map() };
  const all = checkFiles(whole, { drafts: true, unsound: true, today, languages }).secrets;
  expect(all.names).toContain('Exampleham');
  const found: CheckedFiles['secrets'][] = [];
  while (checks.lookOn()) found.push(checks.check(written).secrets);
  expect(found.at(-1)).toEqual(all);
  for (const { names } of found.slice(0, -1)) expect(names).not.toContain('Exampleham');
});
