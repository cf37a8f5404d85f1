import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';
import { thorough } from '../../../../tests/support/thorough.ts';
import { textRules } from '../../index.ts';
import { mayMatch } from './may-match.ts';

// Nothing is found in a text that is said to have nothing. Every pattern that runs while texts are checked is asked, also those of parsing, which ask nobody.

const { exec } = RegExp.prototype;

/** Patterns that matched in a text in which they may not match, and how many matched. */
function watchPatterns(run: () => void, ask = mayMatch) {
  const wrong = new Set<string>();
  let [count, isAsking] = [0, false];
  RegExp.prototype.exec = function watched(text) {
    const { lastIndex } = this;
    const found = exec.call(this, text);
    if (!found || isAsking) return found;
    isAsking = true;
    const after = this.lastIndex;
    count++;
    if (!ask(this, text)) wrong.add(`${this} in “${text.slice(lastIndex, lastIndex + 200)}”`);
    this.lastIndex = after;
    isAsking = false;
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return { wrong: [...wrong], count };
}

const FOLDER = 'tests/corpus';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const namesIn = (folder: string) => readdirSync(`${FOLDER}/${folder}`).map((name) => `${folder}/${name}`);

/** Sentences of every corpus, as paragraphs and in reviews: some, and by night all. */
function texts(): readonly string[] {
  const corpora = ['.', 'unseen', 'third', 'fourth', 'fourth/held']
    .flatMap(namesIn)
    .filter((name) => name.endsWith('.yaml'));
  const sentences = corpora.flatMap((name) => read(name).match(/(?<=text: ).+/g) ?? []);
  const some = sentences.filter((_, at) => thorough || at % 75 === 0);
  const examples = textRules.flatMap(({ raises }) => raises.flatMap((one) => (typeof one === 'string' ? one : [])));
  return [
    ...[...some, ...examples].flatMap((text) => [text, `::: review\ncase: Wren\n\n${text}\n:::`]),
    ...namesIn('newsletters')
      .filter((name) => name.endsWith('.md'))
      .map(read),
  ];
}

test('whatever a pattern matches in, it may match in', () => {
  const bodies = texts();
  const { wrong, count } = watchPatterns(() => {
    for (let at = 0; at < bodies.length; at += 50) check(anIssue({ body: bodies.slice(at, at + 50).join('\n\n') }));
  });
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

test('a pattern that is misread would be found', () => {
  const { wrong } = watchPatterns(
    () => check(anIssue({ body: 'Read it here.' })),
    () => false,
  );
  expect(wrong.join()).toContain('in “Read it here.');
});
