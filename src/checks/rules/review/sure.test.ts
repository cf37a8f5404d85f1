import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';
import { aReview } from '../../examples.ts';

const LINES: readonly (readonly [rule: string, lines: readonly string[]])[] = [
  [
    'family-name',
    [
      'Rhys was 14 weeks old when his health visitor first noticed the bruise.',
      'By then Rhys’s mother had stopped opening the door.',
      'Child’s name: Dylan',
      'The mother’s partner, Dean, was on licence.',
      'Nobody asked Maisie what life was like at home.',
      '**Amina Begum** was known to three boroughs.',
    ],
  ],
  [
    'age-and-place',
    [
      'A 15-year-old from Netherby was arrested with him.',
      'The 14-week-old lived in Llanfair with his mother.',
      'The Netherby toddler was 22 months old.',
      'Age: 7 months | Area: Netherby',
    ],
  ],
  [
    'exact-date',
    [
      '03.03.21 – plan closed',
      'The night of 23-24 September 2020',
      'DoD 07/06/2022',
      'On 3 May 2016 he was found dead and the Partnership commissioned a review.',
    ],
  ],
  [
    'siblings',
    [
      'Wren was part of a sibling group of four.',
      'Wren was four years younger than her brother.',
      'Roedd Wren yn un o bump o blant.',
      'There were three children, all boys.',
      'Siblings: 3',
      'She was pregnant with her third when he was arrested.',
      'The older girl had been in care.',
    ],
  ],
  ['ethnicity-and-place', ['The family, who are Kurdish, settled in Wrexham.']],
];

test.each(LINES)('%s is an error in a review where its sentence leaves no doubt', (rule, lines) => {
  const issues = lines.map((line, at) =>
    anIssue({ slug: `issue-${at}`, keys: { number: String(at + 1) }, body: aReview(line, [], `Child ${at}`) }),
  );
  const sure = new Set(
    check(issues).problems.flatMap((one) => (one.rule === rule && one.severity === 'error' ? one.file : [])),
  );
  expect(lines.filter((_, at) => !sure.has(issues[at]?.path ?? ''))).toEqual([]);
});

test.each([
  ['siblings', 'Mr C’s brother was not told of the move.'],
  ['school', 'The dog’s breed has never been recognised by the Kennel Club.'],
  ['age-and-place', 'The Bristol Safeguarding Children Board looked at the death of a 17-year-old boy.'],
  ['family-name', 'Ricky’s relationship with her began a year before.'],
  ['family-name', 'The summary was produced for the panel by Toby Fixture.'],
  ['exact-date', 'The panel considered her case on 3 May 2016.'],
  ['exact-date', 'The referral for a review after his death was discussed with the police on 3 March 2014.'],
])('%s is only a warning where much else may be meant: %s', (rule, line) => {
  const found = check(anIssue({ body: aReview(line, [], 'Edie') })).problems.filter((one) => one.rule === rule);
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

test.each([
  ['error', 'Contact details have changed. The hubs are now called Family Hubs throughout this report.'],
  ['error', 'The service’s name was changed in 2016. Police were called to the house here.'],
  ['warning', 'Names have been changed.'],
])('a first name is an error in a review unless names were changed: %s after “%s”', (severity, outside) => {
  const body = `${outside}\n\n${aReview('Kelly told the nurse that she was tired.', [], 'Child W')}`;
  const found = check(anIssue({ body })).problems.filter(({ rule }) => rule === 'family-name');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

test('an article that tells of one child is read as a review is, with warnings', () => {
  const body = `## Remembering

Rhys Example, 4, of the Ferndale estate in Netherby, died in March after an assault at home.

He went to Little Acorns Nursery, and his mother had called an ambulance on 3 March 2026.

## Training

The nursery forum met on 4 March 2026. Thank you to Exampleton Nursery.`;
  const found = check(anIssue({ body })).problems.map(({ rule, severity, line }) => `${line - 9} ${rule} ${severity}`);
  expect(found.sort()).toEqual([
    '2 age-and-place warning',
    '2 family-name warning',
    '4 exact-date warning',
    '4 school warning',
  ]);
});

test('a detail that is taken out hides no other', () => {
  const rulesOf = (body: string) => new Set(check(anIssue({ body })).problems.map(({ rule }) => rule));
  expect(rulesOf('Rhys Example, of 4 Mill Lane in Netherby, was killed at home by his stepfather.')).toContain(
    'family-name',
  );
  expect(rulesOf('Rhys Example, 4, was killed at home by his stepfather.')).toContain('family-name');
});
