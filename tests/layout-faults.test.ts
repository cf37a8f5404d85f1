import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { event } from '../src/blocks/event.ts';
import { describeError } from '../src/cli/describe-error.mjs';
import { LAYOUTS } from '../src/cli/places.ts';
import { anIssue } from './support/an-issue.ts';
import { writeContent } from './support/content-copy.ts';
import { READING } from './support/reading.ts';

// Whoever designs makes mistakes in layouts, and is told of each with the file and the place, without a stack of the program.

const copy = writeContent(anIssue({ slug: '2017-11', body: `## Training\n\n${event.example}` }));
const layouts = join(copy.folder, 'layouts');
beforeEach(() => cpSync(LAYOUTS, layouts, { recursive: true }));

/** @returns what the build of a board says, with `text` at the end of one of its layouts */
async function buildWith(layout: string, text: string, threads = 0): Promise<string> {
  appendFileSync(join(layouts, layout), text);
  const wrong = await copy.build(READING, { layouts, threads: () => threads }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return describeError(wrong).replaceAll(layouts, 'layouts');
}

const NO_VALUE = /^layouts\/[^:]+:\d+:\d+: “\{\{ nothing \}\}” has no value\. Is a name in it misspelt\?\n$/;

test.each([
  ['the page of all pages', 'site/base.njk'],
  ['a part of each page', 'site/parts/footer.njk'],
  ['a block of a page', 'site/blocks/event.njk'],
  ['the text of a mail', 'email/issue.txt'],
  ['a block of it', 'email/blocks/event.njk'],
  ['the page of a kit', 'kit/issue.html'],
])('a name without a value is told with its place in %s', async (_what, layout) => {
  const told = await buildWith(layout, '{{ nothing }}');
  expect(told).toMatch(NO_VALUE);
  expect(told).toContain(`layouts/${layout}:`);
});

test.each(['site/parts/footer.njk', 'site/parts/trail.njk', 'email/blocks/event.njk'])(
  'a tag that cannot be read is told with its place in a part, %s',
  async (layout) => {
    const told = await buildWith(layout, '{% if %}');
    expect(told).toMatch(/^layouts\/[^:]+:\d+:\d+: unexpected token: %\}, in “\{% if %\}”\.\n$/);
    expect(told).toContain(`layouts/${layout}:`);
  },
);

test('what MJML does not know is told with what it is, and with its line', async () => {
  expect(await buildWith('email/contacts.mjml', '<mj-nothing></mj-nothing>')).toBe(
    "layouts/email/issue.mjml or a part of it: mj-nothing: Element mj-nothing doesn't exist or is not registered, in “<mj-nothing></mj-nothing>”.\n",
  );
});

test.each([0, 2])('what a mail prints without a value is told with what it is, by %i threads', async (threads) => {
  const text = '<mj-section><mj-column><mj-text>{{ nothing }}</mj-text></mj-column></mj-section>';
  expect(await buildWith('email/footer.mjml', text, threads)).toBe(
    'layouts/email/issue.mjml or a part of it: “{{ nothing }}” has no value. Is a name in it misspelt?\n',
  );
});

test.each([0, 2])(
  'a function that cannot do with what it is given is told with the layout and its stack, by %i threads',
  async (threads) => {
    const told = await buildWith('email/blocks/event.njk', '{{ block.nothing | date }}', threads);
    expect(told).toMatch(
      /^layouts\/email\/issue\.txt, layouts\/email\/blocks\/event\.njk or a file that is used there: /,
    );
    expect(told).toMatch(/\n {4}at .*src\/i18n\/.*\.ts/);
    expect(told).toMatch(
      /\n\nIs a name in the layout misspelt\? If not, this is a fault of the program\. Please report it\.\n$/,
    );
  },
);

test('a function that fails in a page is told with the page', async () => {
  const told = await buildWith('site/parts/footer.njk', '{{ board.nothing | date }}');
  expect(told).toContain('layouts/site/parts/footer.njk or a file that is used there: ');
  expect(told).toMatch(/Is a name in the layout misspelt\?/);
});
