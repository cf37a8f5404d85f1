import { describe, expect, test } from 'vitest';
import { readIssue } from './support/an-issue.ts';
import { aBoard, everyMailRenderer } from './support/every-mailer.ts';

// A review says until when the archive links to its files. A mail that is made later of an old issue does not link to them either.

const review = (withdrawAfter: string) =>
  `::: review\ncase: Autumn\ntype: Serious case review\n${withdrawAfter}file: [Full report](https://example.org/autumn.pdf), PDF, 1.2 MB\n\nWhat was learned.\n:::`;
const onLastDay = readIssue({ body: `## Reviews\n\n${review('withdraw after: 2018-03-31\n')}` });
const always = readIssue({ body: `## Reviews\n\n${review('')}` });

async function madeOn(today: string, issue = onLastDay): Promise<readonly (readonly [form: string, made: string])[]> {
  const { mails, notify } = (await everyMailRenderer(aBoard(), { today }))(issue);
  return [
    ...mails.flatMap(({ mailer, html, text }) => [
      [`${mailer.name} html`, html] as const,
      [`${mailer.name} text`, text] as const,
    ]),
    ...notify.map(({ mailer, markdown }) => [mailer.name, markdown] as const),
  ];
}

describe('a review with a last day', () => {
  test.each([
    ['on that day', '2018-03-31', onLastDay],
    ['without such a day, however late', '2038-01-01', always],
  ])('has its files in every mail that is made %s', async (_, today, issue) => {
    for (const [form, made] of await madeOn(today, issue)) {
      expect(made, form).toContain('https://example.org/autumn.pdf');
      expect(made, form).not.toContain('no longer publishes');
    }
  });

  test('has a notice in their place in every mail that is made later', async () => {
    const made = await madeOn('2018-04-01');
    expect(made.length).toBeGreaterThan(20);
    for (const [form, text] of made) {
      expect(text, form).not.toContain('autumn.pdf');
      expect(text, form).toContain('The board no longer publishes this review.');
      expect(text, form).toContain('What was learned.');
    }
  });
});
