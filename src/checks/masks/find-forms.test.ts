import { expect, test } from 'vitest';
import { hashOf } from '../../cache/keep.ts';
import * as personal from '../rules/personal/index.ts';
import { openWayOut } from './clean.ts';
import { listForms, takeForms } from './find-forms.ts';

const clean = openWayOut();

test.each([
  ['on the command line', '“born on 3 May 2012” is not a month.', '“born on ▇▇▇▇▇▇▇▇▇▇” is not a month.'],
  ['in a name', 'images/jane-born-3-may-2012.jpg', 'images/jane-born-▇▇▇▇▇▇▇▇▇▇.jpg'],
  ['in a name with a date in digits', 'date-of-birth-2012-05-03.md', 'date-of-birth-▇▇▇▇▇▇▇▇▇▇.md'],
  ['with signs of names between', 'dob_3_5_2012/x', 'dob_▇▇▇▇▇▇▇▇/x'],
  ['in a number', '2024-03-07700 900123.md', '2024-03-▇▇▇▇▇▇▇▇▇▇▇▇.md'],
  [
    'in an address within an address',
    'https://example.org/a?to=jo.doe%2540example.org&b=1',
    'https://example.org/a?to=▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇&b=1',
  ],
  ['as a home', 'He lives at 12 Acacia Avenue.docx', 'He lives at ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.docx'],
  ['in a folder that ends in a digit', '/tmp/a4/943 476 5919.html', '/tmp/a4/▇▇▇▇▇▇▇▇▇▇▇▇.html'],
  ['in an address', '/find?q=born+on+3+May+2012&x', '/find?q=born+on+▇▇▇▇▇▇▇▇▇▇&x'],
  [
    'in an address within an address, as words',
    'a?to=born%2520on%25203%2520May%25202012',
    'a?to=born%2520on%2520▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇',
  ],
  ['between marks of Markdown', '“born 3 **May** 2012”', '“born ▇▇▇▇▇▇▇▇▇▇▇▇▇▇”'],
  ['with escapes of YAML', String.raw`date: "born on \x33\u00a0May\n2012"`, 'date: "born on ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇"'],
  ['as signs of HTML', 'born on &#51; May 2012', 'born on ▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in UTF-16, read as UTF-8', [...'9434765919'].join('\0'), '▇▇▇▇▇▇▇▇▇▇'],
  ['in signs that look like others', 'ring ０７７００ ٩٠٠–١٢٣', 'ring ▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['with strokes in a number', 'ring +44/7700|900·123', 'ring ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a name with accents', 'contact Zoë O’Fixture-Ünal', 'contact ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a name with accents of their own', 'contact Zoe\u0308 Fixture', 'contact ▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in capitals', 'CONTACT SAM FIXTURE ON 101', 'CONTACT ▇▇▇▇▇▇▇▇▇▇▇ ON 101'],
  ['in small letters', 'contact sam fixture on 101', 'contact ▇▇▇▇▇▇▇▇▇▇▇ on 101'],
  ['in the name of a file, in small letters', 'ring-sam-fixture-on-101.md', 'ring-▇▇▇▇▇▇▇▇▇▇▇-on-101.md'],
  [
    'in the name of a file, in several parts',
    'the-death-of-Sam-Example-Fixture.md',
    'the-death-of-▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.md',
  ],
  ['with initials', 'contact R. J. Fixture', 'contact ▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a name of several words', 'Cysylltwch â Siân ap Fixture', 'Cysylltwch â ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  [
    'read out',
    'ring oh double seven double oh nine oh oh one two three now',
    'ring ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ now',
  ],
  ['at the end, in code', String.raw`ring 07700 90012\x33`, 'ring ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['between tags', 'born <b>3 May</b> 2012', 'born <b>▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['after the day of a file', '2024-03-9 4 3 4 7 6 5 9 1 9.md', '2024-03-▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.md'],
  ['in a mailbox in braces', 'sam.fixture {at} example.org', '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a mailbox in words', 'SAM.FIXTURE AT EXAMPLE DOT ORG', '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a mailbox with a Welsh host', 'sam.fixture@tŷ.example.cymru', '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  [
    'in a mailbox with an accent and the word of a task',
    'siân.fixture+news@example.org',
    '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇',
  ],
  ['before the host of an address', 'https://sam:Tulip@example.org/a', 'https://▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇/a'],
  ['as a spreadsheet has a number', 'Mob: 7700 900123', 'Mob: ▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a mailbox with accents', 'siân.fixture@gmail.com', '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in a mailbox without its sign', 'sam.fixture (at) gmail (dot) com', '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['in the address of a heading', '#ce-12-34-56-a', '#▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['as a program writes a day', 'dob:20120503', 'dob:▇▇▇▇▇▇▇▇'],
  ['in the name of a file, in capitals', 'ring-Rachel-Fixture-on-101.md', 'ring-▇▇▇▇▇▇▇▇▇▇▇▇▇▇-on-101.md'],
  ['in two surnames, in small letters', 'contact sam example fixture on 101', 'contact ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ on 101'],
  ['with a title and an initial', 'Dr P Fixture said', '▇▇▇▇▇▇▇▇▇▇▇▇ said'],
  ['with a title, before a day', 'Mrs Fixture Monday', '▇▇▇▇▇▇▇▇▇▇▇ Monday'],
  ['with the surname first', 'Fixture, Sam; Example, Rachel J.', '▇▇▇▇▇▇▇▇▇▇▇▇; ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['with the surname first, as a file', 'files/Fixture, Sam.docx', 'files/▇▇▇▇▇▇▇▇▇▇▇▇.docx'],
  [
    'with the surname first, with an accent, after words',
    'of Fixture, Siân; Example, Jo',
    'of ▇▇▇▇▇▇▇▇▇▇▇▇▇; ▇▇▇▇▇▇▇▇▇▇▇',
  ],
  ['as a handle, as a file', 'files/2024-03-@siân_fixture.md', 'files/2024-03-▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  ['beside the word passport', 'Passport no: A12 345 678', 'Passport no: ▇▇▇▇▇▇▇▇▇▇▇'],
  ['beside the word passport, as a file', 'files/passport-123456789.pdf', 'files/passport-▇▇▇▇▇▇▇▇▇.pdf'],
  ['of an account', 'Sort code: 20-00-00. Account no. 12345678', 'Sort code: ▇▇▇▇▇▇▇▇. Account no. ▇▇▇▇▇▇▇▇'],
  ['of an account, in Welsh', 'Cod didoli 200000, rhif cyfrif: 1234 5678', 'Cod didoli ▇▇▇▇▇▇, rhif cyfrif: ▇▇▇▇▇▇▇▇▇'],
  [
    'of an account, by its form',
    '20-00-00 12345678 or GB00FIXT20000012345678',
    '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ or ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇',
  ],
  ['as the handle of a person', 'Ask @rachel_fixture or @RachelFixture', 'Ask ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ or ▇▇▇▇▇▇▇▇▇▇▇▇▇▇'],
  [
    'in the name of a file, in a sentence',
    'Named 2024-03-9 4 3 4 7 6 5 9 1 9.md, but',
    'Named 2024-03-▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.md, but',
  ],
  ['in the name of a file, in quotes', '“2024-03-9 4 3 4 7 6 5 9 1 9.md” is', '“2024-03-▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.md” is'],
  ['between tags, as a file', 'born <b>3 May<-b> 2012.md', 'born <b>▇▇▇▇▇▇▇▇▇▇▇▇▇▇.md'],
  ['in an address that became a name', '“born-20on-203-20May-202012”', '“born-20on-20▇▇▇▇▇▇▇▇▇▇▇▇▇▇”'],
  ['before a bracket', 'ring 07700 900123](0 to 18)', 'ring ▇▇▇▇▇▇▇▇▇▇▇▇](0 to 18)'],
  [
    'with the day of a file and a word of a task',
    '2018-01-sam_fixture+news at example dot org',
    '▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇',
  ],
  ['that was an escape of YAML', '“943 476 5919”', '“▇▇▇▇▇▇▇▇▇▇▇▇”'],
])('is masked by its form alone: %s', (_name, value, cleaned) => expect(clean(value)).toBe(cleaned));

test.each(Object.values(personal).map(({ rule, raises }) => [rule, raises[0]] as const))(
  'by its form alone, what nothing reads is masked as %s would find it: %s',
  (_rule, text) => expect(clean(String(text))).toContain('▇'),
);

test('what was masked is not kept for the next command, only its hash', () => {
  takeForms(new Map(), hashOf);
  expect(clean('the file of 943 476 5919')).toBe('the file of ▇▇▇▇▇▇▇▇▇▇▇▇');
  const { all } = listForms();
  expect([...all.values()].flat()).not.toEqual([]);
  expect([...all.keys()].filter((key) => !/^[\da-f]{32}$/.test(key))).toEqual([]);
});
