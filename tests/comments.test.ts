import { expect, test } from 'vitest';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';

// An editor's comment is for colleagues. It reaches no reader, wherever it is.

const NOTE = '<!-- ask Zarquon -->';
const event = (...lines: string[]) =>
  ['::: event', 'title: A course', 'where: City Hall', 'when: 1 March 2018, 10am to 11am', ...lines, ':::'].join('\n');

test.each([
  ['on a line of its own', NOTE],
  ['after words', `Words ${NOTE}`],
  ['before words', `${NOTE} words`],
  ['within a word', `Wo${NOTE}rds`],
  ['after a tab', `\t${NOTE}`],
  ['after four spaces, within a paragraph', `Words\n    ${NOTE}\nmore words.`],
  ['under an item', `- one\n  ${NOTE}\n- two`],
  ['under an item, after an empty line and a tab', `1. one\n\n\t${NOTE}\n\n2. two`],
  ['in a quote', `> Words\n> ${NOTE}`],
  ['in a heading', `## Heading ${NOTE}`],
  ['in a cell', `| A | B |\n| --- | --- |\n| x ${NOTE} | y |`],
  ['in the title of a link', `[The form for schools](https://example.org/a "title ${NOTE}")`],
  ['in the words of a link', `[The form ${NOTE} for schools](https://example.org/a)`],
  ['in an abbreviation', `*[SCB]: Safeguarding ${NOTE} Board\n\nThe SCB met.`],
  ['in an address below', `[The form for schools][a]\n\n[a]: https://example.org/a "title ${NOTE}"`],
  ['over several paragraphs', 'Words <!-- ask\n\nZarquon\n\n- soon --> more.'],
  ['around a block', `<!--\n${event('send: Zarquon')}\n-->`],
  ['in a field', event(`cost: Free ${NOTE}`)],
  ['between fields', event(NOTE, 'cost: Free')],
  ['twice on a line', `${NOTE}${NOTE} words ${NOTE}`],
  ['with three hyphens', '<!--- ask Zarquon --->'],
])('a comment %s reaches no reader', async (_where, body) => {
  const { archive, problems } = check(anIssue({ body: `Start of it.\n\n${body}\n\nEnd of it.` }));
  const [issue] = archive?.issues ?? [];
  if (!archive || !issue) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { sitePage, eml: _eml, calendar: _calendar, ...outputs } = await outputsOf(archive, issue);
  for (const [name, text] of Object.entries({ ...outputs, home: sitePage('home') })) {
    expect(text, name).not.toMatch(/Zarquon|--&gt;|--&amp;gt;/);
    if (name !== 'home') expect(text, name).toContain('End of it.');
  }
});
