import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIssue } from '../src/content/issue.ts';
import { blocksOf, type Issue } from '../src/model/model.ts';
import { createMarkdown, plainText } from '../src/text/markdown.ts';
import { sound } from './fuzz/typed.ts';
import { WORDS } from './hostile/words.ts';
import { anIssue } from './support/an-issue.ts';
import { decodeEntities } from './support/entities.ts';
import { aBoard, everyMailRenderer } from './support/every-mailer.ts';
import { tagsOf } from './support/html-tags.ts';
import { pasteIntoListmonk, pasteIntoMailchimp } from './support/paste.ts';
import { fieldsOf, readNotify } from './support/read-notify.ts';
import { textOf } from './support/text-of.ts';
import { thorough } from './support/thorough.ts';

// Whatever an editor writes comes out of every form of the mail as it was read, or is refused by name. The same texts in every
// run: chance has no place in a build.

const RUNS = { seed: 20180201, numRuns: thorough ? 180 : 60 };
/** What these mailers do to a mail. */
const pastes: Readonly<Record<string, (html: string) => string>> = {
  listmonk: pasteIntoListmonk,
  mailchimp: pasteIntoMailchimp,
};

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.constantFrom('neglect', 'the board', 'a child', '2018') },
);
const line = fc.array(piece, { minLength: 1, maxLength: 10 }).map((parts) => sound(parts.join('')));
/** 10,000 signs now and then. */
const words = fc.oneof(
  { weight: 9, arbitrary: line },
  {
    weight: 1,
    arbitrary: line.map((text) =>
      text
        .repeat(Math.ceil(10_000 / text.length))
        .slice(0, 10_000)
        .replace(/[\ud800-\udbff]$/, ''),
    ),
  },
);

const markdown = (text: string) => text.replace(/[\\`*_[\]<>#&$|~{}!()^=+:.@/-]/g, '\\$&');

function bodyWith(text: string, href = 'https://example.org/'): string {
  return `P ${markdown(text)} and **${markdown(text)}**, see [L ${markdown(text)}](<${href}>).

- I ${markdown(text)}

> Q ${markdown(text)}

| H |
|---|
| C ${markdown(text)} |

## S ${markdown(text)}

::: event
title: E ${text}
when: 2018-03-04 10:00–11:00
where: W ${text}
book: training@example.org
send: N ${text}
:::

::: resources
item: [R](https://example.org/r.pdf), D ${text}
:::
`;
}

const SURROUNDINGS = {
  board: aBoard(),
  topics: new Map([['neglect', { id: 'neglect', name: 'Neglect' }]]),
  markdown: createMarkdown({}),
};

/** Read without the checks, which refuse most of these codes: what they let through by mistake must do no harm either. */
function readHostile(text: string, href?: string): { issue: Issue | undefined; rules: readonly string[] } {
  const keys = { title: JSON.stringify(text), summary: JSON.stringify(text), preheader: JSON.stringify(`H ${text}`) };
  const { value, problems } = parseIssue(anIssue({ keys, body: bodyWith(text, href) }), SURROUNDINGS);
  const rules = problems.map(({ rule }) => rule);
  return { issue: rules.length > 0 ? undefined : value, rules };
}

/** Every word of an issue as the model has it. */
function modelWords(issue: Issue): readonly string[] {
  const blocks = blocksOf(issue).flatMap(({ block }): readonly string[] => {
    const body = block.body.filter(({ type }) => type === 'inline').map((token) => plainText([token]));
    if (block.kind === 'event') return [block.title, block.where, block.send ?? '', ...body];
    if (block.kind === 'resources') return [...block.item.flatMap(({ label, details }) => [label, details]), ...body];
    return body;
  });
  return [issue.title, issue.summary, ...issue.sections.map(({ title }) => title), ...blocks];
}

/** White space is the form’s own affair, and so is the “>” before each line of a quote; headings of the text are in capitals. */
const squeeze = (text: string) => text.replace(/[\s\u2060>]+/gu, '').toUpperCase();
/** Where a link stands within words, so does its address. */
const withoutAddresses = (text: string) =>
  text.replace(/\s\((?:https:\/\/[^\s)]*|training@example\.org)\)|\s\[https:[^\]\s]*\]/g, '');

const lost = (issue: Issue, read: string) => {
  const found = squeeze(read);
  return modelWords(issue).filter((one) => !found.includes(squeeze(one)));
};

const render = await everyMailRenderer(aBoard());

test('arbitrary words come out of every form for every mailer as they were read, make no element, and none is left as a code', () => {
  const tagsIn = (issue: Issue) => render(issue).mails.map(({ html }) => tagsOf(html).map(({ name }) => name));
  const expectedTags = tagsIn(readHostile('x').issue as Issue);
  let read = 0;
  fc.assert(
    fc.property(words, (text) => {
      const { issue, rules } = readHostile(text);
      expect(issue !== undefined || rules.length > 0).toBe(true);
      if (!issue) return;
      read++;
      // Rendering throws where a code is left in a mail.
      const { mails, notify } = render(issue);
      for (const { mailer, html, fragment, text: plain } of mails) {
        expect(lost(issue, textOf(html)), `${mailer.name}.html`).toEqual([]);
        if (fragment) expect(lost(issue, textOf(fragment)), `${mailer.name}.fragment.html`).toEqual([]);
        expect(lost(issue, withoutAddresses(plain)), `${mailer.name}.txt`).toEqual([]);
        const paste = pastes[mailer.name];
        if (paste) expect(lost(issue, textOf(paste(html))), `${mailer.name}, pasted`).toEqual([]);
      }
      expect(tagsIn(issue)).toEqual(expectedTags);
      const [{ markdown: written = '' } = {}] = notify;
      const shown = readNotify(written)
        .map((block) => block.text)
        .join('\n');
      expect(lost(issue, withoutAddresses(shown)), 'notify.md').toEqual([]);
      expect(fieldsOf(written)).toEqual([]);
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(RUNS.numRuns / 3);
});

test('arbitrary addresses lead to the same place in every form', () => {
  const parts = ['{{a}}', '*|B|*', '|*|*', '[[c]]', '((d))', '@E@', '$F$', '$&', 'x=1&y=2', '%20', '(g)', 'h', "'"];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what some program might fill in
  const part = fc.constantFrom(...parts, '${i}', '[firstname]', '@TrackLink', 'اردو', '#j');
  const href = fc
    .array(part, { minLength: 1, maxLength: 6 })
    .map((parts) => `https://example.org/?q=${parts.join('')}`);
  const decoded = (address: string) => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address; // A stray “%” stays.
    }
  };
  let read = 0;
  fc.assert(
    fc.property(href, (address) => {
      const { issue, rules } = readHostile('x', address);
      expect(issue !== undefined || rules.length > 0).toBe(true);
      if (!issue) return;
      read++;
      const wanted = issue.links.find((link) => link.words.startsWith('L '))?.href ?? '';
      const { mails, notify } = render(issue);
      for (const { mailer, html, text } of mails) {
        const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, one = '']) => decodeEntities(one));
        expect(hrefs, mailer.name).toContain(wanted);
        expect(decoded(text), mailer.name).toContain(`(${decoded(wanted)})`);
      }
      expect(decoded(notify[0]?.markdown ?? '')).toContain(`(${decoded(wanted)})`);
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(RUNS.numRuns / 4);
});
