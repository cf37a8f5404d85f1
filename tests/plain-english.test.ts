import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Words that make people read twice, and what to write. */
const INSTEAD: Readonly<Record<string, string>> = {
  'told of': 'reported, described',
  '(?:is|are|be) told(?! (?:to|what|where|how)\\b)': 'reported',
  'stands?(?! for\\b)': 'is, appears',
  'mend(?:s|ed|ing)?': 'fix',
  '(?:is|are|be) looked at': 'is checked',
  amiss: 'wrong',
  whoever: 'the person who',
  whatever: 'leave it out',
  'by (?:itself|themselves)': 'automatically',
  '(?:leads?|leading|led) to': 'opens, goes to, links to',
  'leads? nowhere': 'does not work',
  'an older Node': 'Node 20',
  anew: 'again',
  'for ever': 'permanently',
  'no room': 'does not fit',
};
const AVOID = new RegExp(`\\b(?:${Object.keys(INSTEAD).join('|')})\\b`, 'gi');

const oldWordsIn = (text: string) => [...text.replace(/\s+/g, ' ').matchAll(AVOID)].map(([words]) => words);

/** Every string of a module that has several words, without its comments. */
function messagesOf(code: string): string {
  const tokens = code.match(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g) ?? [];
  return tokens.filter((token) => !token.startsWith('/') && /[a-z,;:.] [a-z]/i.test(token)).join('\n');
}

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    ending.test(name) ? [join(folder, name)] : [],
  );

const places = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...filesIn('docs', /\.md$/),
  'layouts/language/en-GB.yaml',
  ...filesIn('src', /(?<!\.test)\.ts$/),
];

test.each(places)('%s is in plain English', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(oldWordsIn(path.endsWith('.ts') ? messagesOf(text) : text)).toEqual([]);
});

test('words to avoid are found, in a text and in the messages of a module', () => {
  expect(oldWordsIn('The name stands here, is\ntold of, and leads to a page. BSCB stands for a board.')).toEqual([
    'stands',
    'is told',
    'leads to',
  ]);
  const code = "// It stands here.\nreport('alt', `Whoever reads it, mend it.`); const key = 'stands';";
  expect(oldWordsIn(messagesOf(code))).toEqual(['Whoever', 'mend']);
});
