import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from './support/text-of.ts';

// Everything that the two origin bulletins contained has its place in the page, the mail and the plain text of the example
// issues. Each row names the element and words that show it; words of one row stand in every form.

const dist = inject('dist');

const rows: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  '2017-11': [
    ['masthead with title and date', ['Safeguarding Update', 'November 2017']],
    [
      'the independent chair’s introduction',
      ['Independent Chair', 'If you work with children in Bradford', '140,000', 'lessons are drawn and widely shared'],
    ],
    [
      'an invitation to share, sign up and follow',
      ['Please pass this issue on', 'Sign up for Safeguarding Update', '@bsafebradford'],
    ],
    [
      'the campaign report',
      [
        'Safeguarding Week',
        'More than 60',
        'six years ago',
        'domestic abuse and sexual violence',
        'West Yorkshire',
        'Thank you to all who took part',
        'earlier in the year',
      ],
    ],
    ['the event report with its link', ['first annual gathering', 'How Signs of Safety works in Bradford']],
    [
      'case reviews with pseudonyms, months and files',
      [
        'Autumn',
        'December 2016',
        'Jack',
        'June 2017',
        'full report',
        'statement by the independent panel chair',
        'summary',
        'slides',
      ],
    ],
    ['the learning product to come', ['A learning product is on its way']],
    ['the cross-reference to training', ['see Training highlights']],
    [
      'national case learning',
      [
        'Polly',
        'toddler',
        'in 2014',
        'social services, health and police',
        'All practitioners and managers',
        'Look for change',
        'Be curious about the adults',
      ],
    ],
    [
      'training on 5 December',
      ['Tuesday 5 December 2017, 9.15am to 12.45pm', 'Margaret McMillan Tower', 'senior managers in the partnership'],
    ],
    ['training on 8 December', ['Friday 8 December 2017, 9.30am to 1pm', 'first-line managers', 'cumulative harm']],
    ['how to book', ['your name, job title, organisation and which session', 'training@example.org']],
    ['all other courses', ['our website’s training section']],
    ['the national helplines', ['999', '101', '0808 800 5000', '0800 1111']],
  ],
  '2018-02': [
    ['masthead with title and date', ['Safeguarding Update', 'February 2018']],
    ['the headline', ['Bradford launches its neglect strategy', '1 February 2018']],
    ['everyone’s responsibility and the thresholds', ['Neglect is everyone’s responsibility', 'thresholds policy']],
    ['the board’s three responsibilities', ['Procedures.', 'Training.', 'Accountability and learning.']],
    ['how the strategy was developed', ['sub-group', 'safeguarding and professional practice', 'cases in Bradford']],
    [
      'the three documents',
      [
        'Neglect strategy',
        'Multi-agency protocol for pre-birth assessments and interventions',
        'Resolving professional disagreement and escalation policy',
      ],
    ],
    [
      'learning events and visits by role',
      ['learning events', 'safeguarding midwife', 'social work manager', 'Team manager, children’s services'],
    ],
    [
      'the escalation policy and its evidence log',
      [
        'now in use',
        'the agency that raises the challenge completes the form',
        'safeguarding leads',
        'send the form to the board',
      ],
    ],
    ['where to find out more, and thanks', ['All policies and procedures', 'thank you']],
  ],
};

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

const forms: Readonly<Record<string, (slug: string) => string>> = {
  page: (slug) => textOf(readFileSync(join(dist, 'site/issues', slug, 'index.html'), 'utf8')),
  mail: (slug) => textOf(readFileSync(join(dist, 'email', slug, 'mailchimp.html'), 'utf8')),
  'plain text': (slug) => squeeze(readFileSync(join(dist, 'email', slug, 'mailchimp.txt'), 'utf8')),
};

describe.each(Object.keys(rows))('issue %s', (slug) => {
  describe.each(Object.keys(forms))('as %s', (form) => {
    const text = forms[form]?.(slug).toLowerCase() ?? '';
    test.each(rows[slug] ?? [])('has %s', (_element, words) => {
      for (const word of words) {
        expect(text).toContain(squeeze(word).toLowerCase());
      }
    });
  });
});

describe('what a page and a mail show beside words', () => {
  const page = (slug: string) => readFileSync(join(dist, 'site/issues', slug, 'index.html'), 'utf8');
  const mail = (slug: string) => readFileSync(join(dist, 'email', slug, 'plain.html'), 'utf8');

  test('the masthead’s picture has words in the mail', () => {
    expect(mail('2018-02')).toMatch(/<img\s[^>]*alt="A low sun over a northern mill town/);
  });

  test('the lead picture of February 2018 has words in both', () => {
    for (const html of [page('2018-02'), mail('2018-02')]) expect(html).toMatch(/alt="A mother, mug in hand/);
  });

  test('the link to the browser says what it does and leads to the archive', () => {
    expect(textOf(mail('2018-02'))).toContain('View this bulletin in your browser');
    expect(mail('2018-02')).toContain('https://bulletin.example.org/issues/2018-02/"');
  });

  test('booking is a button, and the calendar file is there', () => {
    expect(mail('2017-11')).toContain('mailto:training@example.org?subject=');
    const [calendar] = /https:\/\/bulletin\.example\.org\/(events\/[^"]+\.ics)/.exec(mail('2017-11'))?.slice(1) ?? [];
    expect(readFileSync(join(dist, 'site', calendar ?? ''), 'utf8')).toContain('DTSTART:20171205T091500Z');
  });

  test('no exact date of death, no exact age and no agency by name stands beside Polly', () => {
    for (const html of [page('2017-11'), mail('2017-11')])
      expect(textOf(html)).not.toMatch(/1 May|21.month|Derbyshire|Staffordshire|Patel/);
  });
});
