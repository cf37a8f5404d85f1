import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf } from '../../../tests/support/an-issue.ts';
import { aReview } from '../examples.ts';
import { openWayOut } from './clean.ts';
import { NO_SECRETS } from './secrets.ts';

const clean = openWayOut();
/** 07700 900123 */
const SPOKEN = 'oh double seven double oh nine oh oh one two three';

describe('a value', () => {
  test.each([
    ['stays in its line', 'one\ntwo\r\nthree\u2028four\u0085five', 'one two  three four five'],
    [
      'moves no cursor and changes no colour',
      'a\u001b[2J\u001b[31mb\u009b1;1Hc\u001b]0;title\u0007d\u001b(Be',
      'abcde',
    ],
    ['turns no letters round, and hides none', 'a\u202eb\u200bc\ufeffd', 'abcd'],
    ['begins no command of a workflow', '  ::error title=x::y', '  :\u200b:error title=x::y'],
    ['has none of its older commands', 'a ##[error]b ##vso[task]c', 'a #\u200b#[error]b #\u200b#vso[task]c'],
  ])('%s', (_name, value, cleaned) => expect(clean(value)).toBe(cleaned));

  test.each([
    'content/issues/2018-02.md',
    '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”.',
    '::: event',
    '## A heading {#a-heading}',
    'When: 01.02.18 9.30am to 12.30pm, Room 12',
    'a\tb – “c” … é اردو 🙂',
    'This file has 1,632 lines; the limit is 1,000.',
    'Write to training@example.org, or see https://www.example.org/2018/02/a-page',
    'Rename 12 High Street.docx, or the plan for Station Road',
    'std::vector and a::before',
    'Tues 12 January 2027 | 09:30-16:30 | The Corn Hall, Exampleton',
    'two, three or four of one hundred and five',
    'meet at the dot on the map',
    'Ask what that meant for the child and who will follow it up.',
    'contact the BOARD OFFICE, or ask a head of SERVICE',
    'https://example.org/@sam/news',
    'docs/checks/password.md',
    '<div> and <b>',
    'Mrs Justice Example, and the doctor',
    'Places: Leeds, Bradford; York, Hull',
    'Sadly, Kelly died.',
    'Ask for a passport form 8, or see the passport scheme 2018-2019.',
    'Sort codes have 6 digits. The account of 2018 names 1,234,567 children.',
    'Follow @SampletonHub and @ExamplePolice.',
    '@media (min-width: 600px) and @font-face',
    'look at the dot org, or at example dot org',
    'seen at every dot org',
  ])('stays as it is: %s', (value) => expect(clean(value)).toBe(value));

  test('keeps the numbers that a board gives everybody', () => {
    const value = 'Ring 01632 960000 or 01632 960001.';
    expect(openWayOut({ ...NO_SECRETS, public: ['+441632960000'] })(value)).toBe('Ring 01632 960000 or ▇▇▇▇▇▇▇▇▇▇▇▇.');
  });
});

describe('what one file says', () => {
  const cleanFor = (body: string) => openWayOut(check(anIssue({ body })).secrets);

  test.each([
    'Monday 3 May 2012',
    '3rd of May, 2012',
    'May 3, 2012',
    '2012-05-03',
    '03/05/12',
    '3.5.2012',
    '03052012',
    '3 Mai 2012',
    '3ydd o Fai 2012',
    'the third of May 2012',
    'born-3-may-2012',
    'born%203%20May%202012',
    'born+3+May+2012',
    '3 **May** 2012',
    String.raw`3\u00a0May\x202012`,
    'on 3 May,',
  ])('no other repeats in another form: %s', (form) => {
    const shown = cleanFor('The boy was born on Monday 3rd of May, 2012.')(`It says “${form}” there.`);
    expect(shown).toMatch(/▇{5}/);
    expect(shown).not.toMatch(/\b0?3|third|05|[MF]a[iy]\b.*12/i);
  });

  test.each(['3 May 2018', '4 May 2012', '2012', 'May 2012', '2012-05.md', '2018-05-03'])(
    'hides no other day: %s',
    (day) => expect(cleanFor('The boy was born on 3 May 2012.')(`It says “${day}”.`)).toBe(`It says “${day}”.`),
  );

  const phoneSaid = (phone: string, body = 'Words.') => {
    const contacts = `[{ role: front-door, name: Front door, phone: ${phone}, about: Any worry., verified: 2018-01-25 }]`;
    return problemsOf(anIssue({ body }), { bulletin: aBulletin({ contacts }) }).join('\n');
  };

  test.each(['1632 960000', '016320 960000', 'O1632 960000', '07700 9001'])(
    'a number that the board gives everybody is shown as it is mistyped in bulletin.yaml: %s',
    (phone) => expect(phoneSaid(phone)).toContain(`phone  “${phone}” `),
  );

  test.each(['943 476 5919', '01632 960000 07700 900123', '01632 960000, or 07700 900123 at home'])(
    'what is not one telephone number is masked there: %s',
    (phone) => expect(phoneSaid(phone)).not.toMatch(/943|7700/),
  );

  test.each([
    ['01632 96000', true],
    ['O1632 960000', true],
    ['1632 960000', true],
    ['016322 960000', true],
    ['01632 960001', false],
    ['01632 96111', false],
    ['1632 960001', false],
  ])('one that cannot be rung, %s, is shown where it is a slip of the board’s own: %s', (number, isShown) => {
    const { secrets } = check(anIssue({ body: `Ring ${number} for the duty worker.` }));
    expect(openWayOut(secrets)(`“${number}”`)).toBe(isShown ? `“${number}”` : `“${'▇'.repeat(number.length)}”`);
  });

  test('each part of a login in the name of a file is kept secret', () => {
    const images = new Set(['https:--sam-tulip:orchid@example.org.jpg']);
    const said = problemsOf(anIssue({ keys: { topics: '[sam-tulip, orchid]' } }), { images }).join('\n');
    expect(said).toMatch(/“▇+” is not/);
    expect(said).not.toMatch(/tulip|orchid/);
  });

  test('a name is masked word by word, and no word that only looks like it', () => {
    const shown = cleanFor('To book a place, contact Rachel Fixture at the office.');
    expect(shown('“Fixture” or #rachel-fixture, a fixture list, Rachelle')).toBe(
      '“▇▇▇▇▇▇▇” or #▇▇▇▇▇▇▇▇▇▇▇▇▇▇, a fixture list, Rachelle',
    );
  });

  test.each([
    ['a list in YAML has parted', '“2012” is not in topics.yaml.', '“▇▇▇▇” is not in topics.yaml.'],
    ['a line of a difference ends with', '  2012"', '  ▇▇▇▇"'],
    ['is part of another number', 'content/issues/2012-05.md', 'content/issues/2012-05.md'],
  ])('a year that %s', (_name, text, shown) => expect(cleanFor('The boy was born May 3, 2012.')(text)).toBe(shown));

  test('it may go on in the next field', () => {
    const shown = cleanFor('::: event\ntitle: born on 3 May\n2012\nwhere: Hall\n:::');
    expect(shown('“title: born on 3 May 2012”, “2012”')).toBe('“title: born on ▇▇▇▇▇▇▇▇▇▇”, “▇▇▇▇”');
  });

  test.each([
    ['an escape of YAML', { keys: { topics: '["born on \\x33 May 2012"]' } }, /3 May/],
    ['a line that opens a block', { body: '::: contact Rachel Fixture\nx\n:::' }, /Rachel|Fixture/],
    [
      'a surname in parts',
      { keys: { topics: '[Fixture]' }, body: aReview('Rachel van der Fixture was 12.') },
      /Fixture/,
    ],
    ['a Welsh surname', { keys: { topics: '[Fixture]' }, body: aReview('Dafydd ap Fixture was 12.') }, /Fixture/],
    ['a mailbox that is cut', { keys: { topics: '[zo.fixture]' }, body: 'To zo.fixture (at) example.org.' }, /fixture/],
    ['an address', { keys: { topics: 'ring+Rachel+Fixture+on+101' } }, /Rachel|Fixture/],
    ['a home with signs of an address', { keys: { topics: 'lives%20at%2014%20Acacia%20Avenue' } }, /14|Acacia/],
    ['a home with hyphens', { keys: { topics: 'lives-at-14-Acacia-Avenue' } }, /14|Acacia/],
    ['lines of YAML', { keys: { topics: String.raw`["lives at\n14\nAcacia Avenue"]` } }, /14|Acacia/],
    ['an anchor', { body: '## A {#born%20on%203%20May%202012}\n\nB.' }, /3|2012/],
    ['a word in bold', { body: '::: figure\nsrc: born 3 **May** 2012.png\nalt: A\n:::' }, /3 \**May|2012/],
    [
      'a word in bold at the end of a line',
      { body: '::: figure\nsrc: 1964.png\nalt: A\n:::\n\nborn 27 **October**\n1964' },
      /1964/,
    ],
    ['the start of a login', { keys: { topics: '[tulip]' }, body: 'https://tulip:orchid@example.org/a' }, /tulip/],
    ['the end of a login', { keys: { topics: '[orchid]' }, body: 'https://tulip:orchid@example.org/a' }, /orchid/],
    ['the end of a number read out', { keys: { topics: '[oh one two three]' }, body: `Ring ${SPOKEN}.` }, /one two/],
    ['a day in strokes', { body: '![DOB: 3/5/2012](DOB: 3/5/2012.jpg)' }, /2012/],
    ['a short password', { keys: { topics: '[tulip]' }, body: 'The password for the slides is “tulip”.' }, /tulip/],
    ['a value that is cut off', { keys: { status: `${'word '.repeat(8)}born on 3 May 2012` } }, /3 Ma/],
  ])('it is kept secret in %s', (_name, parts, secret) => {
    const said = problemsOf(anIssue(parts)).join('\n');
    expect(said).toContain('▇');
    expect(said).not.toMatch(secret);
  });
});
