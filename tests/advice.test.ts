import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/build/check-content.ts';
import type { Example } from '../src/checks/engine/check.ts';
import { dedent } from '../src/checks/guide.ts';
import { rules } from '../src/checks/index.ts';
import { knownPacks } from '../src/checks/packs/known-packs.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import type { Problem } from '../src/text/problem.ts';
import * as dates from './advice/dates.ts';
import * as events from './advice/events.ts';
import * as folder from './advice/folder.ts';
import { BOARD, type Files, type Followed, findAhead, findIn, findOn, inText } from './advice/followed.ts';
import { ending, typed as guards, LATER, later } from './advice/guards.ts';
import * as keys from './advice/keys.ts';
import { mails } from './advice/mails.ts';
import * as marks from './advice/marks.ts';
import { asked, findOnline } from './advice/online.ts';
import { type Opened, opened } from './advice/opened.ts';
import * as ofRules from './advice/rules.ts';
import * as text from './advice/text.ts';
import { aFolder } from './support/a-folder.ts';
import { findingsOf } from './support/a-mail.ts';
import { aList } from './support/an-issue.ts';
import { followAdvice } from './support/follow-advice.ts';
import { findInExample } from './support/found-in-example.ts';
import { isSaid, messagesIn } from './support/messages-in-sources.ts';
import { once } from './support/once.ts';
import { READING } from './support/reading.ts';
import { thorough } from './support/thorough.ts';

// An editor does what a message says, to the letter. Then its finding is gone, and no other is there.

const printed = (problems: readonly Problem[]) =>
  problems.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`);

const examples = [...rules.values()].flatMap(({ rule, raises, advised = [] }) =>
  raises.flatMap((raised, index) =>
    typeof raised !== 'string' && 'note' in raised ? [] : [{ rule, raised, advised: advised[index] }],
  ),
);

function advisedFor(rule: string, raised: Example): Example | undefined {
  const found = findInExample(raised).filter((problem) => problem.rule === rule);
  return typeof raised === 'string' ? followAdvice(dedent(raised), found) : undefined;
}

describe('the advice of each rule, followed in its examples', () => {
  test.each(examples)('$rule: $raised', ({ rule, raised, advised = advisedFor(rule, raised) }) => {
    expect(advised, `“advised” of ${rule} says what an editor types who follows its message`).toBeDefined();
    const before = new Set(findInExample(raised).map((problem) => problem.rule));
    expect(before).toContain(rule);
    const after = findInExample(advised ?? '').filter((one) => one.rule === rule || !before.has(one.rule));
    expect(after).toEqual([]);
  });

  test('the words that a language pack advises are flagged by none', () => {
    const advice = knownPacks.flatMap(({ entries }) => entries.map(({ instead }) => instead)).join(' ');
    const words = [...advice.matchAll(/“([^”]+)”/g)].map(([, quoted]) => `They said that she ${quoted}.`);
    expect(words.length).toBeGreaterThan(10);
    expect(printed(findInExample(words.join('\n\n'))).filter((line) => line.includes('  language  '))).toEqual([]);
  });
});

const typed: readonly Followed[] = [marks, text, dates, events, keys, folder, guards, ofRules].flatMap((module) =>
  Object.values<readonly Followed[]>(module).flat(),
);

describe('the advice of a message, followed where something is typed', () => {
  test.each(typed)('$says', ({ before, says, after }) => {
    expect(printed(findIn(before)).join('\n')).toContain(says);
    // Every night in each of the ways that it offers.
    for (const files of thorough ? after : after.slice(0, 1)) expect(printed(findIn(files))).toEqual([]);
  });
});

describe('the advice of a message that comes half a year later, followed', () => {
  test.each(later)('$says', ({ before, says, after }) => {
    expect(printed(findOn(LATER, before)).join('\n')).toContain(says);
    for (const files of after) expect(printed(findOn(LATER, files))).toEqual([]);
  });
});

describe('the advice of a message about what ends soon, followed', () => {
  test.each(ending)('$says', ({ before, says, after }) => {
    expect(printed(findAhead(before)).join('\n')).toContain(says);
    for (const files of after) expect(printed(findAhead(files))).toEqual([]);
  });
});

describe('the advice of a message, followed where files are opened', () => {
  test.each(opened)('$says', async ({ says }) => {
    expect(printed(await findBeforeOpened()).join('\n')).toContain(says);
  });

  const ways = Math.max(...opened.map(({ after }) => after.length));
  test.each(Array.from({ length: ways }, (_, way) => way))('in all of them at once, in way %i', async (way) => {
    expect(printed(await findInOpened(opened.map(({ after }) => after[way] ?? after[0])))).toEqual([]);
  });
});

describe('the advice of a message, followed where servers were asked', () => {
  test.each(asked)('$says', ({ before, says, after }) => {
    expect(printed(findOnline(before)).join('\n')).toContain(says);
    for (const one of after) expect(printed(findOnline(one))).toEqual([]);
  });
});

describe('the advice of a message about a mail, followed', () => {
  test.each(mails)('$says', async ({ before, says, after }) => {
    expect((await findingsOf(before)).join('\n')).toContain(says);
    for (const one of after) expect(await findingsOf(one)).toEqual([]);
  });
});

/** What `npm run check` finds in all of them at once, and opens. */
async function findInOpened(all: readonly Opened[]): Promise<readonly Problem[]> {
  const content = aFolder();
  const files: Files = Object.assign(
    {},
    BOARD,
    {
      'addresses.txt': aList().text,
      'images/team-meeting.jpg': undefined,
      'images/chair.jpg': undefined,
      'files/flyer.pdf': undefined,
    },
    inText(['Words.\n', ...all.map((one) => one.text)].join('\n')),
    ...all.map((one) => one.files),
  );
  for (const [path, bytes] of Object.entries(files)) {
    if (bytes === undefined) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
  const { problems } = await checkContent({ content, layouts: LAYOUTS, cache: CACHE }, READING);
  return problems;
}

/** What is found before anybody followed a message. */
const findBeforeOpened = once(() => findInOpened(opened.map(({ before }) => before)));

/** Where messages to an editor are written, and what is no message there. */
const SOURCES =
  /^src\/(?:text|fields|blocks|content|model|checks|email\/gate)\/|^src\/(?:build\/(?:check-|downloads)|images\/(?:images|pixels)|links\/describe-link)/;
/** Questions of `npm run init` are answered in tests/init.test.ts. */
const DOCUMENTS =
  /\/(?:guide|examples|specimen)\.ts$|^src\/content\/(?:skeleton|withdrawals|example-words)\.ts$|\/new-board\/|\/packs\/lists\//;
/** There is nothing to type. */
const UNFOLLOWED = /Run the command again\.$|^Nothing ends/;

test('no message is without somebody who followed it', async () => {
  const all = [
    ...examples.flatMap(({ raised }) => findInExample(raised)),
    ...typed.flatMap(({ before }) => findIn(before)),
    ...ending.flatMap(({ before }) => findAhead(before)),
    ...later.flatMap(({ before }) => findOn(LATER, before)),
    ...(await findBeforeOpened()),
    ...asked.flatMap(({ before }) => findOnline(before)),
  ];
  const ofMails = await Promise.all(mails.map(({ before }) => findingsOf(before)));
  const said = [...new Set([...all.map(({ message }) => message), ...ofMails.flat()])];
  const shown = JSON.stringify([...rules.values()]);
  const messages = messagesIn('src').filter(
    ({ path, words }) => SOURCES.test(path) && !DOCUMENTS.test(path) && !shown.includes(words),
  );
  expect(messages.length).toBeGreaterThan(300);
  const left = messages.filter((one) => !UNFOLLOWED.test(one.words) && !said.some((message) => isSaid(one, message)));
  expect(left.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
});
