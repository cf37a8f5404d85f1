import { writtenKinds } from '../../src/blocks/index.ts';
import type { Issue } from '../../src/model/model.ts';
import { readIssue } from './an-issue.ts';

// Issues with everything that an editor can write, for tests of the mails.

/** All that Markdown can make. */
export const PROSE =
  'A paragraph with **strong** words, `code`, ~~struck~~ and the [strategy](https://example.org/), a [mailbox](mailto:a@example.org) and a [number](tel:01632960000).\n\n- one\n- two\n\n3. first\n4. second\n\n> A quotation.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\ncode  here\n```\n\n---\n\nThe end.\n';
export const EVERY_KIND = writtenKinds.map(({ example }) => example).join('\n\n');
/** Every kind of block that may have text, with a heading in it. */
export const HEADED = writtenKinds
  .filter(({ body }) => body !== 'none')
  .map(({ example }) => example.replace(/\n:::$/, '\n\n#### A heading in a block\n\nText.\n:::'))
  .join('\n\n');

const images = {
  images: new Set(['team-meeting.jpg', 'chair.jpg', 'neglect-strategy.jpg', 'chair-of-the-board.jpg']),
};
export const anyIssue = (body: string, keys = {}): Issue =>
  readIssue({ body, keys: { date: '2017-11-01', ...keys }, slug: 'one' }, images);

const ALL = `${PROSE}\n${EVERY_KIND}\n\n## One\n\n${PROSE}\n### Below\n\n${EVERY_KIND}`;
/** Named issues that between them use every part of the mail's layout. */
export const fullIssues: readonly (readonly [name: string, issue: Issue])[] = [
  ['all kinds of block and all that Markdown can make', anyIssue(`${ALL}\n\n## Two\n\nText.`)],
  ['headings in blocks', anyIssue(`${HEADED}\n\n## One\n\n${HEADED}`)],
  [
    'a part in another language',
    anyIssue(`${PROSE}\n## One\n\n${EVERY_KIND}\n\n## اردو {#urdu lang=ur}\n\n${PROSE}\n${EVERY_KIND}`),
  ],
  ['a mail that runs from right to left', anyIssue(ALL, { lang: 'ur' })],
  ['a section sent as a teaser', anyIssue(`## One {email=teaser}\n\n${PROSE}\n${EVERY_KIND}`)],
];
