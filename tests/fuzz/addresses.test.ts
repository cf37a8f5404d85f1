import { describe, expect, test } from 'vitest';
import { blockKinds } from '../../src/blocks/index.ts';
import type { BlockKind } from '../../src/blocks/kind.ts';
import { blockWith, ownFields } from '../support/an-example.ts';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';
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
  expect([page, mail, ...pages.map(sitePage)].flatMap((html) => findCanaries(body, html))).toEqual([]);
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
