import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKinds } from '../../src/blocks/index.ts';
import type { BlockKind } from '../../src/blocks/kind.ts';
import { parseIssue } from '../../src/content/issue.ts';
import { createMarkdown } from '../../src/text/markdown.ts';
import { blockWith, ownFields } from '../support/an-example.ts';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';
import { decodeEntities } from '../support/entities.ts';
import { aBoard, everyMailRenderer } from '../support/every-mailer.ts';
import { outputsOf } from '../support/outputs.ts';
import { thorough } from '../support/thorough.ts';
import { findCanaries } from './canaries.ts';

// An address that would run something is refused, or printed as the words that it is: nowhere does it become one.

const ADDRESSES = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https:javascript:x',
];
/** In each field of each kind of block; all of them every night. */
const FEW = thorough ? ADDRESSES : ADDRESSES.slice(1, 3);
const PAGES = ['home', 'contacts', 'subscribe', 'about', 'privacy', 'accessibility'];

async function runsNowhere(body: string, bulletin = aBulletin(), pages: readonly string[] = []): Promise<void> {
  const { archive, problems } = check(anIssue({ body }), { bulletin });
  const issue = archive?.issues[0];
  if (!archive || !issue) return expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  const { page, mail, sitePage } = await outputsOf(archive, issue);
  expect([page, mail, ...pages.map((name) => sitePage(name))].flatMap((html) => findCanaries(body, html))).toEqual([]);
}

describe.each((blockKinds as readonly BlockKind[]).map((kind) => [kind.name, kind] as const))(
  '::: %s',
  (_name, kind) => {
    test.each(ownFields(kind))('“%s” runs nothing', async (field) => {
      for (const address of FEW)
        for (const value of [address, `[Words](${address}), PDF`])
          await runsNowhere(blockWith(kind, ownFields(kind), { [field]: value }));
    });
  },
);

test.each([
  (address: string) => `[Words](${address})`,
  (address: string) => `[Words](<${address}>)`,
  (address: string) => `[Words][a]\n\n[a]: ${address}`,
  (address: string) => `<${address}>`,
  (address: string) => `![Words](${address})`,
  (address: string) => `| a |\n|---|\n| [Words](${address}) |`,
])('in Markdown nothing runs: %s', async (write) => {
  for (const address of ADDRESSES) await runsNowhere(write(address));
});

test.each([
  ['exit', (address: string) => address],
  ['email', (address: string) => address],
  ['website', (address: string) => address],
  ['subscribe', (address: string) => address],
  ['address', (address: string) => address],
  ['follow', (address: string) => `[{ name: Words, label: Words, link: ${address} }]`],
  [
    'contacts',
    (address: string) => `[{ role: front-door, name: Words, link: ${address}, about: Words, verified: 2018-01-25 }]`,
  ],
  ['masthead', (address: string) => `{ src: ${address}, alt: Words }`],
])('in bulletin.yaml “%s” runs nothing', async (key, write) => {
  for (const address of ADDRESSES)
    await runsNowhere('Words.', aBulletin({ [key]: write(JSON.stringify(address)) }), PAGES);
});

test('a web address with codes in it leads to the same place in every form for every mailer, or is refused', async () => {
  const parts = ['{{a}}', '*|B|*', '|*|*', '[[c]]', '((d))', '@E@', '$F$', '$&', 'x=1&y=2', '%20', '(g)', 'h', "'"];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what some program might fill in
  const part = fc.constantFrom(...parts, '${i}', '[firstname]', '@TrackLink', 'اردو', '#j');
  const hrefs = fc.array(part, { minLength: 1, maxLength: 6 }).map((all) => `https://example.org/?q=${all.join('')}`);
  const board = aBoard();
  const surroundings = {
    board,
    topics: new Map([['neglect', { id: 'neglect', name: 'Neglect' }]]),
    markdown: createMarkdown({}),
    findDownload: () => undefined,
    today: '2018-02-02',
    address: undefined,
  };
  const render = await everyMailRenderer(board);
  const decoded = (address: string) => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address; // A stray “%” stays.
    }
  };
  const RUNS = { seed: 20180201, numRuns: thorough ? 180 : 30 };
  let read = 0;
  fc.assert(
    fc.property(hrefs, (address) => {
      // Without the checks, which refuse most of these codes: what they let through by mistake must do no harm.
      const { value: issue, problems } = parseIssue(anIssue({ body: `[Words](<${address}>)` }), surroundings);
      if (!issue || problems.length > 0) return expect(problems.length).toBeGreaterThan(0);
      read++;
      const wanted = issue.links.find(({ words }) => words === 'Words')?.href ?? '';
      const { mails, notify } = render(issue);
      for (const { mailer, html, text } of mails) {
        const found = [...html.matchAll(/href="([^"]*)"/g)].map(([, one = '']) => decodeEntities(one));
        expect(found, mailer.name).toContain(wanted);
        expect(decoded(text), mailer.name).toContain(`(${decoded(wanted)})`);
      }
      expect(decoded(notify[0]?.markdown ?? '')).toContain(`(${decoded(wanted)})`);
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(RUNS.numRuns / 4);
});
