import { expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';
import { oldNames } from '../../packs/old-names.ts';
import { phraseProblem } from '../../packs/phrase.ts';

const found = (body: string, date = '2026-11-30') =>
  problemsOf(anIssue({ body, keys: { date } })).filter((problem) => problem.includes(' old-name '));

test.each([
  'Your Clinical Commissioning Group’s named GP can advise on records requests.',
  'All volunteers need a current CRB check before they begin.',
  'Staff must read KCSIE 2022 and sign to say so.',
  'Our policy follows Working Together to Safeguard Children (2015).',
  'Cases that meet the criteria for a serious case review go to the learning subgroup.',
  'Report concerns to the Health and Social Care Board in Belfast.',
  'Children with a statement of special educational needs should have an annual review.',
  'Follow the All Wales Child Protection Procedures 2008 in every case.',
  'The school was rated Outstanding by Ofsted.',
  'Please send completed CAFs to the early help team.',
  'The case has been referred for a Significant Case Review.',
  'A Child Practice Review will be commissioned by the Board.',
  'Department of Health guidance on consent is short.',
  'Tell Action Fraud straight away.',
  'Ask your probation contact in the Community Rehabilitation Company.',
])('is out of date: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  'A serious case review published in 2012 found the same.',
  'The Department of Health and Social Care wrote to us. The Department of Health in Northern Ireland did too.',
  'Learning from serious case reviews still matters.',
  'The Serious Case Review into the death of a baby is in the library.',
  'Write to the integrated care board (formerly the CCG).',
  'Ask for a DBS check, not a CRB check.',
  'The SCR must list every member of staff and the date of each DBS check.',
  'Keeping Children Safe in Education 2026 came into force in September.',
  'Working Together 2023 says who the partners are.',
  'Children’s services want better inspection outcomes.',
  'In Belfast, a statement of special educational needs is reviewed each year.',
  'NHS England took over from NHS Digital.',
])('is right, or speaks of the past: %s', (body) => expect(found(body)).toEqual([]));

test('every name can be read as a phrase, and says who says so', () => {
  expect(oldNames.filter(({ source }) => !/^https:\/\/\S+$/.test(source))).toEqual([]);
  expect(oldNames.length).toBeGreaterThan(90);
  expect(oldNames.flatMap(({ flag }) => flag.flatMap((phrase) => phraseProblem(phrase) ?? []))).toEqual([]);
});

test('a name is judged by the month of its issue, and the advice is right in that month', () => {
  expect(found('Ask your Primary Care Trust.', '2018-02-01')).toEqual([]);
  expect(found('Read KCSIE 2023.', '2024-08-01')).toEqual([]);
  expect(found('Read KCSIE 2023.', '2024-09-01')[0]).toContain('Write “KCSIE 2024”');
  expect(found('Read Working Together 2013.', '2018-02-01')[0]).toContain('Write “Working Together 2015”');
});
