import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const bulletin = aBulletin({ checks: undefined });
const ISSUE = 'content/issues/2018-02.md';
const find = (body: string, keys = {}) => problemsOf(anIssue({ body, keys }), { bulletin });
const figure = (...lines: readonly string[]) => ['::: figure', 'src: chair.jpg', ...lines, ':::'].join('\n');
const BOTH =
  '“credit:” with its maker and “licence:” with its licence. If it is written as ![…](…), use a “::: figure” block';
const KNOWN = ['credit: Drawn for the board', 'licence: CC BY 4.0'];

describe('a picture without its credit or licence', () => {
  test.each([
    ['a figure', figure('alt: A chair'), ':10:6', BOTH],
    ['a decoration', figure(), ':10:6', BOTH],
    ['one without a licence', figure('credit: The board'), ':10:6', '“licence:” with its licence'],
    ['one without a credit', figure('licence: CC0'), ':10:6', '“credit:” with its maker'],
    ['one in Markdown', '![A chair](chair.jpg)', ':9:1', BOTH],
    ['a welcome’s', '::: welcome\nrole: Chair\nphoto: chair.jpg\n\nWords.\n:::', ':11:8', BOTH],
  ])('%s is reported', (_name, body, at, lacks) => {
    expect(find(body)).toEqual([
      `${ISSUE}${at}  image-licence (warning)  “chair.jpg” does not say where it is from. Add ${lacks}.`,
    ]);
  });

  test('is reported once it is there', () => {
    expect(find('![A child at a desk](desk.png)')).toEqual([
      `${ISSUE}:9:1  image-file  There is no “desk.png” in content/images. Upload the picture there, or correct its name.`,
    ]);
  });

  test('is reported in the front matter and in bulletin.yaml too', () => {
    const board = aBulletin({ checks: undefined, masthead: '{ src: chair.jpg }' });
    const found = problemsOf(anIssue({ keys: { image: '{ src: team-meeting.jpg, credit: The board }' } }), {
      bulletin: board,
    });
    expect(found).toEqual([
      'content/bulletin.yaml:10:18  image-licence (warning)  “chair.jpg” does not say where it is from. Add “credit:” with its maker and “licence:” with its licence.',
      'content/issues/2018-02.md:8:15  image-licence (warning)  “team-meeting.jpg” does not say where it is from. Add “licence:” with its licence.',
    ]);
  });
});

const withAlt = (alt: string, ...lines: readonly string[]) => figure(`alt: ${alt}`, ...KNOWN, ...lines);

describe('a picture that shows a child', () => {
  const shown = [
    ...'A child at a desk / Two children on a swing / A baby asleep / A girl and her teacher / A father with his son'.split(
      ' / ',
    ),
    ...'Teenagers on a wall / Pupils in a hall / A toddler’s first steps / Young people at a table / A schoolboy with a bag / A woman and her granddaughter'.split(
      ' / ',
    ),
  ];
  test.each(shown)('“%s” needs to say why it may', (alt) => {
    expect(find(withAlt(alt))).toEqual([
      `${ISSUE}:10:6  image-consent (warning)  The description of “chair.jpg” mentions a child. Add “consent:” and say why the child may be shown: drawn, a stock picture with a model release, or given by the family.`,
    ]);
  });

  test('needs to say until when, unless it is drawn', () => {
    expect(find(withAlt('A child at a desk', 'consent: given by the family'))).toEqual([
      `${ISSUE}:10:6  image-consent (warning)  “chair.jpg” does not say when consent ends. Add “consent-until:” with the agreed date.`,
    ]);
    expect(find(withAlt('A child at a desk', 'consent: drawn for the board'))).toEqual([]);
  });

  test('may be shown up to the day that was agreed', () => {
    expect(find(withAlt('A child', 'consent: given by the family', 'consent until: 2 February 2018'))).toEqual([]);
  });

  test('is reported in the front matter and in bulletin.yaml too', () => {
    const image =
      '{ src: chair.jpg, alt: A girl, credit: C, licence: L, consent: stock with release, consent-until: 2018-01-01 }';
    const masthead = '{ src: team-meeting.jpg, alt: A boy at a door, credit: C, licence: L }';
    const found = problemsOf(anIssue({ keys: { image } }), { bulletin: aBulletin({ checks: undefined, masthead }) });
    expect(found.map((line) => line.replace(/(?<=\)) {2}.*/, ''))).toEqual([
      'content/bulletin.yaml:10:18  image-consent (warning)',
      `${ISSUE}:8:15  image-consent (warning)`,
    ]);
  });

  test('is reported in Welsh where Welsh is spoken', () => {
    expect(find(withAlt('Plant yn chwarae'), { lang: 'cy' })[0]).toMatch(/image-consent/);
    expect(find(withAlt('A plant in a pot'))).toEqual([]);
  });

  test.each([
    'The children’s services team at a table',
    'The front of the children’s centre',
    'A poster of the Exampleshire Safeguarding Children Partnership',
    'A child protection conference room',
    'Boots in a hallway',
    'The sun over Babylon, and a kidney-shaped pool',
  ])('is not “%s”', (alt) => expect(find(withAlt(alt))).toEqual([]));
});

test.each([
  ['2017-08-01', 1],
  ['2017-08-02', 0],
])('a contact that was looked up on %s is reported six months later', (verified, count) => {
  const contacts = `[{ role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: ${verified} }]`;
  expect(problemsOf(anIssue(), { bulletin: aBulletin({ contacts }) })).toHaveLength(count);
});
