import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const GLOSSARY = `CSE: Child Sexual Exploitation
CAFCASS: Children and Family Court Advisory and Support Service
DSL: Designated Safeguarding Lead
EHCP: Education, Health and Care Plan
MARAC: Multi-Agency Risk Assessment Conference
SCR: Serious Case Review
`;
const found = (body: string, keys = {}) =>
  problemsOf(anIssue({ body, keys }), { glossary: { path: 'content/glossary.yaml', text: GLOSSARY } });
/** The short forms that were reported. */
const reported = (body: string) =>
  found(body).flatMap((problem) => (/ acronym \(/.test(problem) ? [/“(.*?)”/.exec(problem)?.[1]] : []));

describe('a short form is reported where it is met first', () => {
  test('in the front matter, the fields of a block, and the words for a picture', () => {
    expect(found('Words.', { summary: 'News of the CYPS.' })).toHaveLength(1);
    expect(
      reported(
        '::: event\ntitle: CYPS\nwhen: Tuesday 5 June 2018, 9am to 1pm\nwhere: Hall\nfor: ABC leads\nbook: a@example.org\n:::',
      ),
    ).toEqual(['CYPS', 'ABC']);
    expect(reported('![The YOT at work](chair.jpg)')).toEqual(['YOT']);
  });

  test.each([
    ['several of them', 'We read two CSPRs.', 'CSPR'],
    ['a small letter in it', 'The DfE has written.', 'DfE'],
    ['in brackets without its words', 'The board (CYPS) met.', 'CYPS'],
    ['possessive', 'The CYPS’s plan.', 'CYPS'],
    ['as the only word of a heading', '## IDVA', 'IDVA'],
    ['beside another', 'The YOT/IRO list.', 'YOT'],
    ['before a year', 'The WTSC 2023 guidance.', 'WTSC'],
    ['with the wrong words before it', 'Early help teams (MASH) met.', 'MASH'],
  ])('%s: %s', (_form, body, expected) => expect(reported(body)).toContain(expected));
});

describe('a short form passes', () => {
  test.each([
    ['with its words before it', 'A Child Safeguarding Practice Review (CSPR) is out. The CSPR says more.'],
    ['with its words after it', 'The CSPR (child safeguarding practice review) is out.'],
    ['after a word such as “or”', 'Ask the independent domestic violence adviser, or IDVA, of your area.'],
    ['several of them', 'Child Safeguarding Practice Reviews (known as CSPRs) are out. A CSPR is long.'],
    ['with an explanation that is no bracket', 'YOT stands for youth offending team.'],
    ['with a word that has no letter in it', 'The National Institute for Health and Care Excellence (NICE) says so.'],
    [
      'with small words that have one',
      'Not in education, employment or training (NEET). The Department for Education (DfE).',
    ],
    ['with “&” in its words', 'The speech & language therapist (SaLT) is here: speech and language therapy (SaLT).'],
    ['in the glossary', 'CSE and two SCRs.'],
    ['as the board’s own', 'The BSCB has met.'],
    [
      'when everybody knows it',
      'The NHS has a PDF. Your GP or two GPs know; so does the UK’s NSPCC. COVID-19 is over.',
    ],
    ['as a Roman numeral', 'Part II and part XIV.'],
    ['in a postcode, a motorway or a form’s number', 'Leave the M62 for BD1, with form AB12.'],
    ['before a number that somebody is known by', 'Quote URN 13ZD0045618 or WY/104432/18.'],
    ['as a word said aloud', 'Do NOT copy it. It is NEW.'],
    ['in a line that is all capitals', 'SAVE THE DATE FOR SAFEGUARDING WEEK'],
    ['in words that are all capitals', 'It says PLEASE RETURN TO SENDER on the back.'],
    ['in an address', 'See [the page](https://www.example.org/CYPS) or write to CYPS@example.org.'],
    ['in a comment or in code', '<!-- ask CYPS -->\n\n`CYPS`'],
    ['in another language', '## Cymraeg {lang=cy}\n\nMae CYSUR yn gweithio.'],
    [
      'in a picture’s licence',
      '::: figure\nsrc: chair.jpg\nalt: A chair\ncredit: Drawn by the ABCD\nlicence: CC BY-SA 4.0\n:::',
    ],
    ['as a name with capitals in it', 'Open PowerPoint, WhatsApp, YouTube or TikTok.'],
  ])('%s: %s', (_form, body) => expect(reported(body)).toEqual([]));
});

describe('an explanation that is not the glossary’s is reported', () => {
  test.each([
    [
      'Child sex exploitation (CSE) is abuse.',
      ':9:1  acronym-expansion (warning)  “CSE” is “Child sex exploitation” here, but “Child Sexual Exploitation” in the glossary, which readers see. Write the glossary’s words, or correct content/glossary.yaml. If you mean something else, delete “CSE”.',
    ],
    [
      'We keep a single central record (SCR).',
      ':9:11  acronym-expansion (warning)  “SCR” is “single central record” here, but “Serious Case Review” in the glossary, which readers see. Write the glossary’s words, or correct content/glossary.yaml. If you mean something else, delete “SCR”.',
    ],
    [
      'The MARAC (multi-agency risk conference) met.',
      ':9:12  acronym-expansion (warning)  “MARAC” is “multi-agency risk conference” here, but “Multi-Agency Risk Assessment Conference” in the glossary, which readers see. Write the glossary’s words, or correct content/glossary.yaml. If you mean something else, delete “MARAC”.',
    ],
  ])('%s', (body, expected) => expect(found(body)).toEqual([`content/issues/2018-02.md${expected}`]));

  test.each([
    ['the same words in small letters', 'Our work on child sexual exploitation (CSE) goes on.'],
    ['without a hyphen', 'The multi agency risk assessment conference (MARAC) met.'],
    ['of several', 'Designated safeguarding leads (DSLs) met. Serious case reviews (SCRs) too.'],
    ['with “&”', 'An education, health & care plan (EHCP) was made.'],
    ['with words before it', 'The board’s and partners’ strategy on child sexual exploitation (CSE).'],
    ['after it', 'The CSE (child sexual exploitation) lead.'],
    ['with something else in the bracket', 'CSE (see below) and SCR (two of them).'],
    ['with one word of it', 'Cases of exploitation (CSE) and reviews (SCRs).'],
    ['of a short form that the glossary lacks', 'The youth offending team (YOT) and the youth justice team (YOT).'],
  ])('but not %s', (_what, body) => expect(found(body)).toEqual([]));
});
