import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const GLOSSARY = `CSE: Child Sexual Exploitation
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

describe('nothing is to be explained', () => {
  test.each([
    ['of a programme that says what it is', '## ICON week\n\nICON is a national programme for parents.'],
    [
      'of a name whose letters each have a line',
      'ICON: four messages\n\nI – Infant crying\nC – Comfort helps\nO – OK to walk away\nN – Never shake',
    ],
    ['in the same letters with a small one', 'The MARaC met.'],
    ['in a name that ends like a relation', 'Team Around the Family (TAF) meetings are open. Ask the TAF.'],
    ['in the name of a site', 'Advice for schools: NCSC.GOV.UK'],
    ['in a word for emphasis', 'The POSTER is a poster.'],
    [
      'in file names and addresses',
      'See KCSIE.pdf, [the page](KCSIE-1.pdf "a caption") and HTTPS://WWW.EXAMPLE.ORG/KCSIE',
    ],
  ])('%s', (_form, body) => expect(reported(body)).toEqual([]));

  test.each([
    'Sampleton University Hospitals NHS Foundation Trust (SFT) has a new lead.',
    '::: review\ncase: Wren\ntype: Serious case review\n\nHer mother, (MH), rang. Child AB was two.\n:::',
    'ICON is back.\n\n- Infant crying is normal\n- Comforting can help\n- OK to walk away\n- Never, ever shake a baby',
    'Our new LEAFLET is here to stay. Text SHOUT to 85258.',
    '[CASPAR](https://www.example.org/caspar) is weekly. Ask in room AB 12 for DC Example.',
    'What does DAST mean? It is a checklist. PANTS stands for privates are private.',
    'ICON: Infant crying is normal. Comfort can help. OK to walk away. Never shake a baby.',
    'T-shirts come in sizes S to XXL.',
    'FORGET what you know. KEEP CALM and ring us. TOP TIPS for parents. BIG thanks. Save the HTTPS address.',
  ])('a name that is spelt out, a label, a programme or emphasis: %s', (body) => expect(reported(body)).toEqual([]));

  test.each([
    ['The CAHMS team met.', 'CAMHS'],
    ['Cases went to MARRAC.', 'MARAC'],
    ['Ask the LAOD.', 'LADO'],
    ['Every school has a DLS.', 'DSL'],
  ])('a usual form is known without a glossary: %s', (body, meant) =>
    expect(found(body)).toEqual([expect.stringContaining(`Did you mean “${meant}”?`)]),
  );

  test('but a slip is named', () =>
    expect(found('The MARCA met.')).toEqual([
      'content/issues/2018-02.md:9:5  acronym (warning)  “MARCA” is not explained. Did you mean “MARAC”? Spell it out here with “(MARCA)” after it, or add it to content/glossary.yaml.',
    ]));
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
});
