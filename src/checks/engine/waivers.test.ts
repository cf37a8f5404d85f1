import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf } from '../../../tests/support/an-issue.ts';
import { formats } from '../../report/findings.ts';
import { formatSafetyReport } from '../../report/safety-report.ts';
import { openWayOut } from '../masks/clean.ts';

const waiver = (changes: Readonly<Record<string, string>> = {}) => {
  const reason = 'It is the postcode of a mailbox.';
  const keys = { rule: 'postcode', reason, by: 'Independent Chair', until: '2027-03-01', ...changes };
  const written = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `[{ ${written.join(', ')} }]`;
};
const issue = (waivers: string, body = 'Send it to BD1 1HX.') => anIssue({ keys: { waivers }, body });

describe('a waiver in front matter', () => {
  test('covers a finding of its rule, and is listed with it', () => {
    const { problems, waived } = check(issue(waiver()));
    expect(problems).toEqual([]);
    expect(
      waived.map(({ problem, waiver: { reason, by, until } }) => [problem.rule, problem.line, reason, by, until]),
    ).toEqual([['postcode', 10, 'It is the postcode of a mailbox.', 'Independent Chair', '2027-03-01']]);
  });

  test('for a section covers nothing else', () => {
    const body = '## One\n\nSend it to BD1 1HX.\n\n## Two\n\nSend it to BD1 1HX.';
    expect(check(issue(waiver({ section: 'one' }), body)).problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '16 postcode',
    ]);
  });

  test('on a page does the same', () => {
    const page = {
      path: 'content/pages/about.md',
      text: `---\ntitle: About us\nsummary: Who we are.\nwaivers: ${waiver()}\n---\nSend it to BD1 1HX.\n`,
    };
    expect(check(anIssue(), { pages: [page] }).problems).toEqual([]);
  });

  test.each([
    [
      'that does not say why, but covers its finding,',
      issue(waiver({ reason: 'Fine' })),
      'waiver (warning)  This waiver does not say why. Write the reason that the board would give in public.',
    ],
    [
      'that names no rule',
      issue(waiver({ rule: 'postcodes' }), 'Words.'),
      'waiver  “postcodes” is not a rule. Did you mean “postcode”?',
    ],
    [
      'of a rule that keeps pages whole',
      issue(waiver({ rule: 'image-file' }), 'Words.'),
      'waiver  “image-file” cannot be waived, because a page or an email would break. Fix what it reports, and delete this waiver.',
    ],
    [
      'for a section that is not there',
      issue(waiver({ section: 'two' }), 'Words.'),
      'waiver  There is no section “#two” here. Write the address of a section, or delete “section”.',
    ],
  ])('%s is reported', (_name, file, expected) => {
    expect(problemsOf(file)).toEqual([`content/issues/2018-02.md:8:11  ${expected}`]);
  });

  test('that has run out covers nothing', () => {
    expect(problemsOf(issue(waiver({ until: '2018-02-01' }))).map((line) => line.replace(/^\S+ +/, ''))).toEqual([
      'waiver (warning)  This waiver ran out on 1 February 2018. Fix the finding, or ask the board to decide again and write the new date.',
      expect.stringMatching(/^postcode \(warning\)/),
    ]);
    expect(check(issue(waiver({ until: '2018-02-02' }))).problems).toEqual([]);
  });

  test('is not called unused while an error may hide its finding', () => {
    const body = '::: figure\nalt: A chair\n:::\n\nSend it to the office.';
    expect(problemsOf(issue(waiver(), 'Send it to the office.'))).toEqual([expect.stringContaining('is not needed')]);
    for (const broken of [body, '[a](javascript:alert)', 'It is 943 476 5919.'])
      expect(problemsOf(issue(waiver(), broken)).join('\n')).not.toContain('is not needed');
  });

  test('needs its four keys', () => {
    expect(
      problemsOf(issue('[{ rule: postcode }]', 'Words.')).map((line) => line.split('  ').slice(1).join('  ')),
    ).toEqual([
      'front-matter  “reason” is missing from “waivers”. Add “reason:” there, then its value.',
      'front-matter  “by” is missing from “waivers”. Add “by:” there, then its value.',
      'front-matter  “until” is missing from “waivers”. Add “until: DD/MM/YYYY” there.',
    ]);
  });
});

describe('a waiver beside a block', () => {
  const contact = (line: string) => anIssue({ body: `::: contact\nrole: Desk\nphone: 07700 900111\n${line}\n:::` });

  test('covers a finding in its block, with any signs in its reason', () => {
    const line = 'waive: phone-number; The desk has no other number; it is shared; Board manager; until 1 March 2027';
    const { problems, waived } = check(contact(line));
    expect(problems).toEqual([]);
    expect(waived.map(({ waiver: { reason, by } }) => [reason, by])).toEqual([
      ['The desk has no other number; it is shared', 'Board manager'],
    ]);
  });

  test('covers nothing outside its block', () => {
    const { problems } = check(
      anIssue({
        body: '::: callout\ntitle: A\nwaive: phone-number; The desk has no other; Chair; until 1 March 2027\n\nWords.\n:::\n\nRing 07700 900111.',
      }),
    );
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['11 waiver', '16 phone-number']);
  });

  test('says how it is written', () => {
    expect(problemsOf(contact('waive: phone-number'))).toContain(
      'content/issues/2018-02.md:12:8  waiver  A waiver has four parts with semicolons between them. Write it like “waive: rule; reason; who decided; until DD/MM/YYYY”.',
    );
  });
});

describe('a board’s own severities', () => {
  const severities = (checks: string, body = 'Send it to BD1 1HX.') =>
    check(anIssue({ body }), { bulletin: aBulletin({ checks }) }).problems.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  test('raise a rule, lower it, or turn it off', () => {
    expect(severities('{ postcode: error }')).toEqual(['postcode error']);
    expect(severities('{ postcode: info }')).toEqual(['postcode info']);
    expect(severities('{ postcode: off }')).toEqual([]);
  });

  test('cannot turn down what no bulletin may have, or what would break an output', () => {
    const bulletin = aBulletin({ checks: '{ nhs-number: off, image-file: off, postcodes: off }' });
    expect(
      problemsOf(anIssue({ body: 'It is 943 476 5919.' }), { bulletin }).map((line) => line.split('. ')[0]),
    ).toEqual([
      'content/bulletin.yaml:11:23  checks  “nhs-number” is the same on every board',
      'content/bulletin.yaml:11:40  checks  “image-file” is the same on every board',
      'content/bulletin.yaml:11:56  checks  “postcodes” is not a rule',
      'content/issues/2018-02.md:9:7  nhs-number  This is an NHS number',
    ]);
  });
});

test('approval is asked of no draft, and of nothing that is approved', () => {
  const bulletin = aBulletin({ approval: 'required' });
  expect(problemsOf(anIssue({ keys: { status: 'draft' } }), { bulletin })).toEqual([]);
  const approved = '{ by: Independent Chair, on: 2018-01-30 }';
  expect(problemsOf(anIssue({ keys: { approved } }), { bulletin })).toEqual([]);
});

test('the safety report lists findings, waivers and approvals, and repeats nothing that was found', () => {
  const read = check([
    anIssue({
      keys: { waivers: waiver(), approved: '{ by: Independent Chair, on: 2018-01-30 }' },
      body: 'Send it to BD1 1HX. Ring 07700 900123.',
    }),
    anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft', title: 'A | draft' } }),
  ]);
  const report = formatSafetyReport(read)(openWayOut(read.secrets));
  expect(report).toMatchSnapshot();
  expect(report).not.toMatch(/BD1|900123/);
});

test('a finding is shown in its line, with carets below what is meant', () => {
  const { problems, secrets, lineOf } = check(anIssue({ body: 'Write to Alex. Ring 07700 900123 or BD1 1HX.' }));
  expect(
    formats
      .pretty(
        problems,
        lineOf,
      )(openWayOut(secrets))
      .split('\n')
      .filter((line) => line.startsWith(' ')),
  ).toEqual([
    '     9 | Write to Alex. Ring ▇▇▇▇▇▇▇▇▇▇▇▇ or ▇▇▇▇▇▇▇.',
    '       |                     ^^^^^^^^^^^^',
    '     9 | Write to Alex. Ring ▇▇▇▇▇▇▇▇▇▇▇▇ or ▇▇▇▇▇▇▇.',
    '       |                                     ^^^^^^^',
  ]);
});
