import { readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';
import { textOf } from './support/text-of.ts';

// What people paste: each text as its program gives it, what its page is made of, and what the checks say. No word of it is lost.

const FOLDER = 'tests/fixtures/pasted/texts';
const MADE_OF: Readonly<Record<string, readonly [page: string, ...rules: readonly string[]]>> = {
  arrows: ['ul2 p p'],
  'bilingual-notice': ['p p p p', 'language-mark'],
  chat: ['p', 'long-sentence'],
  columns: ['p p table3 p', 'wrapped-lines'],
  emoji: ['p', 'booking-address'],
  'excel-calendar': ['table5', 'placeholder'],
  footnotes: ['p p p'],
  govdelivery: ['p p ul2 p p p p p', 'heading-bold'],
  'govdelivery-text': ['p p p p ul3 p p ul4 p p p ul2', 'heading-bold', 'heading-bold', 'heading-bold'],
  'mailchimp-text': ['p p p p ul2 p hr p p', 'heading-bold', 'heading-bold', 'acronym', 'prose-date'],
  'mailer-newsletter': [
    'p p p p p p p ul3 table3 p hr p',
    'link-promise',
    'heading-bold',
    'heading-bold',
    'heading-bold',
  ],
  'merged-table': ['table5'],
  'no-empty-lines': ['p ul3 p ol3 p ul2 p'],
  'odd-bullets': ['p ul4 p table2'],
  'order-confirmation': ['p p p p p hr p', 'acronym'],
  'outlook-signature': ['p p p p hr p p'],
  'page-lines': ['p p p ol2 p p'],
  'pdf-briefing': ['p ol1 p ol2 p p ol1 table3', ...Array(4).fill('wrapped-lines'), 'acronym', 'acronym'],
  'pdf-column': ['p', 'wrapped-lines'],
  'pdf-two-columns': ['p p p', 'wrapped-lines', 'wrapped-lines'],
  'piped-rows': ['p table4 p'],
  poem: ['p p p p p p p'],
  'policy-clauses': ['p ol3 p p p'],
  protocol: ['ol1 p ol3 ol1 p'],
  publisher: ['p p p p p p ol3 p table3 p p p', 'acronym'],
  questions: ['p'],
  reply: ['p blockquote p p', 'booking-address'],
  'sharepoint-page': ['p'],
  signs: ['p', 'long-sentence'],
  'teams-invitation': ['hr p hr', 'password'],
  'telephone-list': ['p table6', 'acronym'],
  'tick-boxes': ['p'],
  'training-list': ['p ul2'],
  'web-page': ['p'],
  'word-agenda': ['p p table6 p p', 'placeholder', 'link-promise'],
  'word-newsletter': ['p p p p ol3 p p ul3 p ol3 p table4 p ol3 p p', 'acronym', 'long-sentence'],
  'wrapped-mail': [
    'p p p ul3 ol1 p ol1 p blockquote p p',
    ...['wrapped-lines', 'wrapped-lines', 'wrapped-lines', 'acronym', 'acronym', 'wrapped-lines'],
  ],
};

/** `p ul2 table3`: paragraphs, lists with their items, tables with their rows. */
function outlineOf(page: string): string {
  const parts: string[] = [];
  let depth = 0;
  for (const [, close, tag = ''] of page.matchAll(/<(\/?)(p|ul|ol|table|blockquote|hr|h\d|li|tr)\b/g)) {
    const isWithin = tag === 'li' || tag === 'tr';
    if (isWithin && !close && depth === 1) parts.push('+');
    if (isWithin || tag === 'hr') {
      if (tag === 'hr') parts.push('hr');
      continue;
    }
    if (!close && depth === 0) parts.push(tag);
    depth += close ? -1 : 1;
  }
  return parts.join(' ').replace(/ \+(?: \+)*/g, (items) => String(items.length / 2));
}

/** Letters and figures alone, each mark of a list left out. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
const wordsOf = (text: string) =>
  text
    .replace(/\u00ad/g, '')
    .split(/[\s|]+/)
    .filter((word) => !/^\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]$|^[^\p{L}\p{N}]*o?[^\p{L}\p{N}]*$/iu.test(word))
    .map((word) => lettersOf(word.replace(/<(?:https?|mailto):.*/, '')));

/** What is lost, or comes before what was typed above it. */
function lostFrom(typed: string, said: string): readonly string[] {
  const letters = lettersOf(said);
  let from = 0;
  return wordsOf(typed).filter((word) => {
    const at = letters.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
}

/** Notify has no tables: its items repeat the words over the columns, wherever those were. */
const withoutHeads = (typed: string, page: string) => {
  const heads = [...page.matchAll(/<thead>[\s\S]*?<\/thead>/g)].map(([head]) => lettersOf(textOf(head)));
  return typed
    .split('\n')
    .filter((line) => !heads.includes(lettersOf(line)))
    .join('\n');
};

const inEvent = (body: string) =>
  `::: event\ntitle: Open day\nwhen: 8 June 2027, 10am\nwhere: Town Hall\nbook: training@example.org\n\n${body}\n:::`;

async function readOutputs(body: string) {
  const { archive, problems } = check(anIssue({ slug: '2026-04', body }));
  const issue = archive?.issues[0];
  if (!archive || !issue) throw new Error(JSON.stringify(problems));
  return { problems, outputs: await outputsOf(archive, issue) };
}

test.each(readdirSync(FOLDER))('%s keeps its words, their order and its form', async (name) => {
  const body = readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd();
  const { problems, outputs } = await readOutputs(body);
  const { page, mail, text, notify, feed } = outputs;
  const [outline, ...rules] = MADE_OF[name.replace('.txt', '')] ?? [''];
  expect([outlineOf(page), problems.map(({ rule }) => rule)]).toEqual([outline, rules]);
  const eml = await PostalMime.parse(outputs.eml());
  const event = new ICAL.Component(ICAL.parse((await readOutputs(inEvent(body))).outputs.calendar()));
  const description = String(event.getFirstSubcomponent('vevent')?.getFirstPropertyValue('description'));
  const said = {
    page: textOf(page),
    mail: textOf(mail),
    text,
    'text of the .eml': eml.text ?? '',
    'HTML of the .eml': textOf(eml.html ?? ''),
    calendar: description,
    feed: textOf(feed),
  };
  const lost = Object.entries(said).map(([output, words]) => [output, lostFrom(body, words)]);
  expect(lost.filter(([, words = []]) => words.length > 0)).toEqual([]);
  expect(lostFrom(withoutHeads(body, page), notify), 'Notify').toEqual([]);
});
