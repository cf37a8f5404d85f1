import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anIssue } from '../../tests/support/an-issue.ts';
import { writeContent } from '../../tests/support/content-copy.ts';
import { READING } from '../../tests/support/reading.ts';
import { runCommand } from '../../tests/support/run-command.ts';
import { aReview } from '../checks/examples.ts';
import { checkAhead, NOTHING_ENDS } from './check-ahead.ts';
import { readArchive } from './read-archive.ts';
import { readLanguages } from './read-languages.ts';

// Read on 2 February 2018.
const waived = (until: string, status = 'published') =>
  anIssue({
    keys: {
      status,
      waivers: `[{ rule: nhs-number, reason: It belongs to nobody at all, by: Chair, until: ${until} }]`,
    },
    body: 'His NHS number was 943 476 5919.',
  });
const agreed = (until: string, status = 'published') =>
  anIssue({
    keys: { status, image: `{ src: team-meeting.jpg, alt: A team, consent: given, consent-until: ${until} }` },
  });
const course = (closes: string, status = 'published') =>
  anIssue({
    keys: { status },
    body: `::: event\ntitle: One\nwhen: 6 March 2018, 9am to 1pm\nwhere: Hall\nbook: a@example.org\ncloses: ${closes}\n:::`,
  });

function ahead(issue: ReturnType<typeof anIssue>): readonly string[] {
  const { content } = writeContent(issue);
  mkdirSync(join(content, 'images'), { recursive: true });
  writeFileSync(join(content, 'images', 'team-meeting.jpg'), '');
  const found = checkAhead(readArchive(content, READING), {
    ...READING,
    languages: readLanguages(READING.layouts, new Map()),
  });
  return found.map(({ severity, rule, message }) => `${rule} (${severity}) ${message.split('. ')[0]}`);
}

test.each([
  [
    'a waiver that ends tomorrow',
    waived('2018-02-03'),
    [
      'nhs-number (warning) Within 7 days this will stop the build',
      'waiver (warning) Within 7 days this will be a warning',
    ],
  ],
  [
    'a waiver on its last day',
    waived('2018-02-02'),
    [
      'nhs-number (warning) Within 7 days this will stop the build',
      'waiver (warning) Within 7 days this will be a warning',
    ],
  ],
  [
    'a waiver whose eighth day is free',
    waived('2018-02-08'),
    [
      'nhs-number (warning) Within 7 days this will stop the build',
      'waiver (warning) Within 7 days this will be a warning',
    ],
  ],
  [
    'a waiver with a day more',
    waived('2018-02-09'),
    [
      'nhs-number (info) Within 30 days this will stop the build',
      'waiver (info) Within 30 days this will be a warning',
    ],
  ],
  [
    'a waiver of a draft, which stops the build too',
    waived('2018-02-20', 'draft'),
    ['nhs-number (info) Within 30 days this will stop the build'],
  ],
  ['a waiver that ends later', waived('2018-03-04'), []],
  ['a waiver that has ended: that is reported as it is', waived('2018-02-01'), []],
  ['a consent that ends', agreed('2018-02-05'), ['image-consent (warning) Within 7 days this will be a warning']],
  ['a consent in a draft, which stops nothing', agreed('2018-02-05', 'draft'), []],
  ['a consent that has ended', agreed('2018-02-01'), []],
  [
    'a booking that closes, in a draft that may be sent later',
    course('2018-02-05', 'draft'),
    ['event-past (warning) Within 7 days this will be a warning'],
  ],
  ['a booking in a draft, in more than a week', course('2018-02-20', 'draft'), []],
  ['a booking on a published page, which says so itself', course('2018-02-05'), []],
  [
    'a review that is to be withdrawn',
    anIssue({ body: aReview('What was learned.', ['withdraw after: 5 February 2018']) }),
    ['review-withdrawn (warning) Within 7 days this will be a warning'],
  ],
  ['nothing', anIssue(), []],
])('is reported before: %s', (_name, issue, expected) => {
  expect(ahead(issue).filter((line) => !line.startsWith('image-file'))).toEqual(expected);
});

test('what ends is in the check, its code is as before, and a file for the nightly run has all of it', async () => {
  const { folder, content } = writeContent(waived('2018-02-20'));
  const file = join(folder, 'ahead.md');
  const check = (date: string) => runCommand('check', '--content', content, '--date', date, '--ahead', file);
  const { code, stdout } = await check('2018-02-02');
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('nhs-number (info)  Within 30 days this will stop the build.'),
  ]);
  expect(stdout).not.toContain('943');
  expect(readFileSync(file, 'utf8')).toContain('Within 30 days this will stop the build.');
  writeFileSync(file, '');
  await check('2018-01-05');
  expect(readFileSync(file, 'utf8')).toBe(`${NOTHING_ENDS}\n`);
});
