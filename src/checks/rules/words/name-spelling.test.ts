import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';
import { foldWord } from '../../matchers/spelling/word-families.ts';

const anEvent = (where: string) =>
  `::: event\ntitle: Neglect\nwhen: Tuesday 5 June 2018, 9am to 1pm\nwhere: ${where}\nbook: training@example.org\n:::`;
const found = (...bodies: string[]) =>
  problemsOf(
    bodies.map((body, at) =>
      anIssue({ slug: `2018-0${at + 1}`, keys: { number: String(at + 1), title: `Issue ${at + 1}` }, body }),
    ),
  ).filter((problem) => problem.includes('name-spelling'));

describe('a name spelt two ways is reported', () => {
  test('where it is written less often, with a place of the other', () => {
    expect(
      found(
        anEvent('Margaret McMillan Tower'),
        `${anEvent('Margaret McMillan Tower')}\n\nMeet in Margaret Macmillan Tower.`,
      ),
    ).toEqual([
      'content/issues/2018-02.md:16:9  name-spelling (warning)  “Margaret Macmillan Tower” is spelt “Margaret McMillan Tower” in content/issues/2018-01.md:12. Use the same spelling everywhere.',
    ]);
  });

  test('where it is written later, of two that are as frequent', () => {
    expect(found('We meet at Margaret McMillan Tower.', 'At Margaret Macmillan Tower there is a lift.')).toEqual([
      'content/issues/2018-02.md:9:4  name-spelling (warning)  “Margaret Macmillan Tower” is spelt “Margaret McMillan Tower” in content/issues/2018-01.md:9. Use the same spelling everywhere.',
    ]);
  });

  test('where it is not as bulletin.yaml has the board’s', () => {
    const body = 'The Bradford Children’s Safeguarding Board met. '.repeat(4);
    expect(found(body)).toHaveLength(4);
    expect(found(body)[0]).toBe(
      'content/issues/2018-01.md:9:5  name-spelling (warning)  “Bradford Children’s Safeguarding Board” is spelt “Bradford Safeguarding Children Board” in content/bulletin.yaml:2. Use the same spelling everywhere.',
    );
  });

  test.each([
    ['one letter less', 'The Corn Exchange Buildings', 'The Corn Exchange Buildins'],
    ['two letters in each other’s place', 'Exampleton Library', 'Exampelton Library'],
    ['another letter', 'Exampleton Library', 'Exampleten Library'],
    ['a doubled letter', 'Harrison Hall', 'Harisson Hall'],
    ['St and Saint', 'St Example’s Hall', 'Saint Example’s Hall'],
    ['an accent', 'Café Example Rooms', 'Cafe Example Rooms'],
    ['a possessive', 'Children’s Services Hub', 'Children Services Hub'],
    ['over a line’s end', 'Margaret McMillan Tower', 'Margaret\nMacmillan Tower'],
  ])('%s: %s', (_slip, one, other) => {
    expect(found(`${anEvent(one)}\n\n${anEvent(one)}`, `We met at ${other} again.`)).toHaveLength(1);
  });
});

describe('two names stand side by side', () => {
  test.each([
    ['of other numbers', 'Meeting Room 1', 'Meeting Room 2'],
    ['of other letters', 'Child Care Suite A', 'Child Care Suite B'],
    ['of short words that are one letter apart', 'Corn Hall', 'Corn Hill'],
    ['of other first letters', 'Eastfield Centre', 'Westfield Centre'],
    ['of other words', 'Exampleton Library', 'Exampleton Hall'],
    ['of which one is longer', 'Exampleton Hall', 'Exampleton Town Hall'],
    ['that differ in capitals or an article', 'The Corn Hall', 'the CORN Hall'],
    ['that differ in the apostrophe', 'Children’s Centre', "Children's Centre"],
    ['of which one is possessive', 'Margaret McMillan Tower', 'Margaret McMillan Tower’s'],
    ['in another order, when they are short', 'Hall Example Lodge', 'Example Hall Lodge'],
  ])('%s', (_what, one, other) => {
    expect(found(`${anEvent(one)}\n\n${anEvent(one)}`, `We met at ${other} again.`)).toEqual([]);
  });

  test('when both are written often', () => {
    const three = (name: string) => `We met at ${name}. `.repeat(3);
    expect(found(three('Marston Hall'), three('Morston Hall'))).toEqual([]);
    expect(found(three('Marston Hall'), 'We met at Morston Hall.')).toHaveLength(1);
  });

  test('and an online session is at no place', () => {
    expect(found(anEvent('Online on Teams'), anEvent('Online on Team'))).toEqual([]);
  });
});

test('Mac and Mc are one only before more of a name', () => {
  expect(foldWord('Macmillan’s')).toBe(foldWord('McMillan'));
  expect(foldWord('Mace')).not.toBe(foldWord('Mce'));
});
