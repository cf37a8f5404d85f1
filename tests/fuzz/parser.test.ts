import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import { mailerNames } from '../../src/mailers/index.ts';
import { formats } from '../../src/report/findings.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { aBulletin, anIssue, check, typed } from '../support/an-issue.ts';
import { thorough } from '../support/thorough.ts';
import { line, markdown, markdownFile, yaml } from './typed.ts';

// Whatever is typed into whichever file, it is read, or refused with a place that is in the file and with words: nothing else is
// ever thrown. The same texts in every run.

const file = (path: string, text: string): SourceFile => ({ path: `content/${path}`, text });

/** Reads a folder in which one file is as given, and looks at everything that is said of it. */
function readSoundly(given: SourceFile, issue: SourceFile, others: Partial<ContentFiles> = {}): void {
  const { problems, archive } = check(issue, others);
  if (!archive) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  const lines = given.text.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/);
  for (const problem of problems) {
    expect(problem.message.trim()).not.toBe('');
    expect(problem.message).not.toMatch(/undefined|\[object|NaN/);
    expect(problem.rule).toMatch(/^[a-z-]+$/);
    if (problem.file !== given.path) continue;
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line, formats.pretty([problem])(String)).toBeLessThanOrEqual(lines.length + 1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column, formats.pretty([problem])(String)).toBeLessThanOrEqual(
      (lines[problem.line - 1] ?? '').length + 2,
    );
  }
}

/** A board for which the codes of every mailer are refused. */
const bulletin = aBulletin({ mailers: `[${mailerNames.join(', ')}]` });

const runs = thorough ? { seed: 20171105, numRuns: 300 } : { seed: 20180201, numRuns: 25 };

describe('a file in which anything may stand is read or refused, when it is', () => {
  test('an issue', () => {
    fc.assert(
      fc.property(markdownFile, (text) => readSoundly(typed(text), typed(text), { bulletin })),
      runs,
    );
  });

  test('the body of an issue', () => {
    fc.assert(
      fc.property(markdown(line), (body) => readSoundly(anIssue({ body }), anIssue({ body }), { bulletin })),
      runs,
    );
  });

  test('any signs at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readSoundly(typed(text), typed(text));
        for (const [name, path] of [
          ['bulletin', 'bulletin.yaml'],
          ['topics', 'topics.yaml'],
          ['glossary', 'glossary.yaml'],
          ['addresses', 'addresses.txt'],
        ] as const)
          readSoundly(file(path, text), anIssue(), { [name]: file(path, text) });
      }),
      runs,
    );
  });

  test.each([
    [
      'bulletin.yaml',
      'bulletin',
      'title board about address colours email postal subscribe contacts accessibility checks mailers timezone language masthead waivers exit x'.split(
        ' ',
      ),
    ],
    ['topics.yaml', 'topics', ['neglect', 'name', 'about', 'early-help', '2018', 'x y', '__proto__']],
    ['glossary.yaml', 'glossary', ['CSE', 'SCR', 'cse', 'A & B', '"', '__proto__', '']],
  ] as const)('%s', (path, name, keys) => {
    fc.assert(
      fc.property(yaml(keys), (text) => readSoundly(file(path, text), anIssue(), { [name]: file(path, text) })),
      // Quotes that are put around a value make its line longer than it was typed.
      { ...runs, examples: [[": '\nCSE: &nbsp;"]] },
    );
  });

  test.each([
    ['pages/about.md', 'pages', markdownFile],
    ['language/en-GB.yaml', 'wordings', yaml(['site', 'email', 'title', 'help', 'blocks', 'x'])],
    ['packs/house-style.yaml', 'packs', yaml(['name', 'about', 'source', 'entries', 'phrase', 'instead', 'x'])],
  ] as const)('%s', (path, name, texts) => {
    fc.assert(
      fc.property(texts, (text) => readSoundly(file(path, text), anIssue(), { [name]: [file(path, text)] })),
      runs,
    );
  });
});
