import { describe, expect, test } from 'vitest';
import {
  aBulletin,
  anIssue,
  BODY_LINE,
  check,
  problemsOf,
  shownLine,
  typed,
} from '../../../../tests/support/an-issue.ts';
import type { ContentFiles } from '../../../content/parse-archive.ts';
import type { SourceFile } from '../../../text/source.ts';

const WITHDRAWN = { status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: It was wrong. }' };

describe('personal data is found wherever it is typed', () => {
  type Place = readonly [name: string, issue: SourceFile, others: Partial<ContentFiles>];
  test.each<Place>([
    ['in front matter', anIssue({ keys: { summary: 'Quote 943 476 5919 here.' } }), {}],
    ['in words that stand for a picture', anIssue({ body: '![A form with 943 476 5919](chair.jpg)' }), {}],
    ['in a caption', anIssue({ body: '::: figure\nsrc: chair.jpg\nalt: A desk\ncaption: Form 943 476 5919\n:::' }), {}],
    ['in the target of a link', anIssue({ body: '[A form](https://www.example.org/forms/943-476-5919)' }), {}],
    ['in a comment that no reader sees', anIssue({ body: 'Words.\n\n<!-- 943 476 5919 -->' }), {}],
    ['in a draft', anIssue({ keys: { status: 'draft' }, body: 'It is 943 476 5919.' }), {}],
    ['in an issue that was withdrawn', anIssue({ keys: WITHDRAWN, body: 'It is 943 476 5919. Click here.' }), {}],
    ['in a name between two marks', anIssue({ body: 'It is **943 476 5919**.' }), {}],
    ['across the lines of a key', anIssue({ keys: { summary: '>\n  Quote 943 476\n  5919 here.' } }), {}],
    ['across a line’s end', anIssue({ body: 'He was born on\n3 May 2012.' }), {}],
    ['in a file that cannot be read', typed('---\ntitle: "unclosed\n---\nIt is 943 476 5919.'), {}],
    ['in the board’s own file', anIssue(), { bulletin: aBulletin({ about: 'Quote 943 476 5919.' }) }],
    ['in the name of a picture', anIssue(), { images: new Set(['943-476-5919.jpg']) }],
    ['in the name of an issue', anIssue({ slug: 'born-on-3-may-2012' }), {}],
  ])('%s', (_name, issue, others) => {
    const rules = check(issue, others).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'nhs-number' || rule === 'birth-date')).toHaveLength(1);
  });
});

describe('personal data is found with any signs between its parts', () => {
  const GAPS: Readonly<Record<string, string>> = {
    'a hyphen': '-',
    'a no-break hyphen': '\u2011',
    'the hyphen of typesetters': '\u2010',
    'an en dash': '–',
    'an em dash': '—',
    'a minus sign': '\u2212',
    'a figure dash': '\u2012',
    'a dash with spaces': ' – ',
    'a hyphen with spaces': ' - ',
    'an escaped hyphen': '\\-',
    'two spaces': '  ',
    'a tab': '\t',
    'spaces and a tab': ' \t ',
    'a no-break space': '\u00a0',
    'a narrow no-break space': '\u202f',
    'a thin space': '\u2009',
    'a wide space': '\u3000',
    'an entity': '&nbsp;',
    'two entities': '&nbsp;&nbsp;',
    'an entity by number': '&#160;',
    'an entity by hexadecimal number': '&#xA0;',
    'an entity of a dash': '&ndash;',
    'a soft hyphen': '\u00ad',
    'an entity of a soft hyphen': '&shy;',
    'a space without width': '\u200b',
    'a word joiner': '\u2060',
    'a joiner': '\u200d',
    'a byte-order mark': '\ufeff',
    'a mark of direction': '\u200e',
    'a space and a sign without width': ' \u200b',
    'the end of a line': '\n',
    'the end of a line in a quotation': '\n> ',
    'the end of an indented line': ' \n   ',
    'a mark for bold': ' **',
  };
  const KINDS: Readonly<Record<string, string>> = {
    'nhs-number': 'Quote 943~476~5919',
    'national-insurance': 'It is AB~12~34~56~C',
    'phone-number': 'Ring 07700~900~123',
    'birth-date': 'DOB: 12~03~2010',
    'crime-reference': 'Crime reference 13170~123~456',
    postcode: 'They live in BD1~1HX',
    'home-address': 'The family lives at 14~Acacia~Avenue',
  };
  /** Signs that can be in a number and not between words; signs that would join these parts to one. */
  const NOT: Readonly<Record<string, RegExp>> = {
    'home-address': /[-–—\u2010-\u2012\u2212*]|dash|shy|^[\p{Cf}]+$/u,
    'birth-date': /\*/,
    'crime-reference': /\*/,
  };
  const cases = Object.entries(KINDS).flatMap(([rule, words]) =>
    Object.entries(GAPS).flatMap(([name, gap]) => (NOT[rule]?.test(gap) ? [] : [[rule, name, words, gap] as const])),
  );
  test.each(cases)('%s with %s', (rule, _name, words, gap) => {
    const body = `${words.replaceAll('~', gap)} on the form.`;
    const checked = check(anIssue({ body }));
    const found = checked.problems.filter((problem) => problem.rule === rule);
    expect(found).toHaveLength(1);
    // Each line of it is masked, but for a sign or two that are alone on theirs.
    const shown = body.split('\n').map((_, index) => shownLine(checked, BODY_LINE + index));
    const parts = words.split('~').map((part) => part.replace(/^.* /, ''));
    for (const part of parts.filter(({ length }) => length > 2)) expect(shown.join('\n')).not.toContain(part);
  });

  test('digits of other scripts, full width, boxes, escapes of an address', () => {
    for (const number of [
      '９４３ ４７６ ５９１９',
      '٩٤٣ ٤٧٦ ٥٩١٩',
      '9 4 3 4 7 6 5 9 1 9',
      '9|4|3|4|7|6|5|9|1|9',
      '943.476.5919',
    ]) {
      expect(problemsOf(anIssue({ body: `Quote ${number}.` }))).toEqual([
        expect.stringContaining('nhs-number  This is an NHS number. With it'),
      ]);
    }
    const body = '[A form](https://www.example.org/nhs/943%20476%205919)';
    expect(problemsOf(anIssue({ body }))).toEqual([expect.stringContaining('nhs-number')]);
  });

  test('and a place that is right in the file as it was typed', () => {
    const body = 'Soft\u00adly, softly.\n\nIt&nbsp;is\u200b 943&nbsp;476\u00ad 5919 here.';
    const checked = check(anIssue({ body }));
    const found = checked.problems.filter(({ rule }) => rule === 'nhs-number');
    expect(found.map(({ line, column, length }) => [line, column, length])).toEqual([[11, 13, 18]]);
    expect(shownLine(checked, 11)).toBe(`It&nbsp;is ${'▇'.repeat(17)} here.`);
  });
});

describe('numbers of other things', () => {
  test.each([
    'Meeting ID: 943 476 5919',
    '**Meeting ID:** 943 476 5919',
    '| Meeting ID | 943 476 5919 |',
    'Zoom ID 943 476 5919',
    'Zoom (ID: 943 476 5919)',
    'Zoom meeting ID is 943 476 5919',
    'Webinar ID: 9434765919',
    'Passcode: 9434765919',
    'Meeting number (access code): 943 476 5919',
    'Phone conference ID: 943 476 5919#',
    'Dial-in: 943 476 5919',
    'Join by phone 943 476 5919#',
    'Ref: 943 476 5919',
    'Our reference 943 476 5919',
    'Order 943 476 5919',
    'Order no. 9434765919',
    'ISBN 9434765919',
    'https://www.example.org/tickets-9434765919',
    'https://example.zoom.us/j/9434765919',
    '[Book](https://www.example.org/e/learning-event-9434765919?x=1)',
    'The grant is £943 476 5919',
  ])('are no NHS numbers: %s', (body) => {
    const found = check(anIssue({ body })).problems.filter(({ rule }) => rule === 'nhs-number');
    expect(found).toEqual([]);
  });

  test.each([
    'NHS number 943 476 5919',
    'NHS No: 943 476 5919',
    'Meeting ID 123 456 7890, NHS number: 943 476 5919',
    'NHS ref: 943 476 5919',
    'The child’s reference is 943 476 5919',
    'Patient ID: 943 476 5919',
    'Our meeting was about 943 476 5919',
    'https://www.example.org/forms/943-476-5919',
    'https://www.example.org/patients/9434765919',
  ])('do not hide one: %s', (body) => {
    const found = check(anIssue({ body })).problems.filter(({ rule }) => rule === 'nhs-number');
    expect(found).toHaveLength(1);
  });
});

test.each(['07700 900123/07700 900124', '07700 900123/4 and Tel.07700 900124'])('two telephone numbers: %s', (body) => {
  const found = check(anIssue({ body })).problems.filter(({ rule }) => rule === 'phone-number');
  expect(found).toHaveLength(2);
});

test('a crime reference in groups is masked whole', () => {
  const checked = check(anIssue({ body: 'Crime ref no: 13 170 123456 is closed.' }));
  expect(shownLine(checked, BODY_LINE)).toBe(`Crime ref no: ${'▇'.repeat(13)} is closed.`);
});

describe('birth dates', () => {
  test.each([
    'The health service was born on 5 July 1948.',
    'Childline was born on 30 October 1986.',
    'The NHS celebrates its 75th birthday on 5 July 2023.',
    'The birth of the welfare state system on 5 July 1948 changed much.',
    'Octavia Hill was born on 3 December 1838.',
    'Our partnership was born on 29 September 2019.',
  ])('of institutions and of history are none: %s', (body) => expect(problemsOf(anIssue({ body }))).toEqual([]));

  test.each([
    'The boy, known to the service, was born on 5 July 2012.',
    'A child of the service was born on 5 July 2012.',
    'Born on 5-Jul-2012.',
    'D.O.B. 5.7.12',
    'DOB 05 07 2012',
    'DOB 05072012',
    'Date of birth: 5th. July, 2012',
    'He was born on 2012/07/05.',
    'Service user DOB 05/07/2012',
    'School: St Anne’s, date of birth 05/07/2012',
    'Ganwyd y bachgen ar 5 Gorffennaf 2012.',
    'Cafodd ei eni ar y 5ed o Orffennaf 2012.',
    'Dyddiad geni: 05/07/2012',
    'Fe’i ganed ar y pumed o Orffennaf 2012.',
  ])('are found: %s', (body) =>
    expect(problemsOf(anIssue({ body })).filter((one) => !one.includes('language-mark'))).toEqual([
      expect.stringContaining('birth-date'),
    ]),
  );
});

describe('what was found is repeated nowhere', () => {
  test('by a rule that quotes its line', () => {
    const lines = problemsOf(
      anIssue({ body: '::: event\ntitle: A\nwhen: Ring 943 476 5919\nwhere: Hall\nbook: a@example.org\n:::' }),
    );
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('“Ring ▇▇▇▇▇▇▇▇▇▇▇▇”');
    expect(lines.join('\n')).not.toContain('5919');
  });

  test('by the name of its file', () => {
    expect(problemsOf(anIssue(), { images: new Set(['943-476-5919.jpg']) })).toEqual([
      expect.stringMatching(/^content\/images\/▇{12}\.jpg:1:1 /),
    ]);
  });
});
