import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { blockKinds } from '../../src/blocks/index.ts';
import { type BlockKind, everyKind, fieldWords } from '../../src/blocks/kind.ts';
import { exampleOf } from '../../src/fields/schema.ts';
import { listPages } from '../../src/site/pages.ts';
import { openSite } from '../../src/site/site.ts';
import { images, languages, renderer, renderSections } from '../support/a-site.ts';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';
import { everyMailRenderer } from '../support/every-mailer.ts';
import { findCanaries } from './outputs.ts';

// An address that would run something is refused, or printed as the words that it is: nowhere does it become one.

const ADDRESSES = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https:javascript:x',
];

async function runsNowhere(body: string, bulletin = aBulletin()): Promise<readonly string[]> {
  const { archive, problems } = check(anIssue({ body }), { bulletin });
  const issue = archive?.issues[0];
  if (!archive || !issue)
    return problems.some(({ severity }) => severity === 'error') ? [] : ['neither read nor refused'];
  const site = openSite({ archive, images, languages, versions: {} });
  const { mails } = (await everyMailRenderer(archive.board, { images, today: archive.today }))(issue);
  const configured = new Set(
    ['home', 'contacts', 'subscribe', 'about', 'privacy', 'accessibility'].map((name) => `site/${name}.njk`),
  );
  const pages = listPages(site)
    .filter(({ layout }) => configured.has(layout))
    .map(renderer.page);
  return [renderSections(site, issue), mails[0]?.html ?? '', ...pages].flatMap((html) => findCanaries('output', html));
}

describe.each((blockKinds as readonly BlockKind[]).map((kind) => [kind.name, kind] as const))(
  '::: %s',
  (name, kind) => {
    const shape = kind.fields.shape as Record<string, z.ZodType>;
    const fields = Object.keys(shape).filter((field) => !(field in everyKind));
    const write = (odd: string, value: string) =>
      `::: ${name}\n${fields.map((field) => `${fieldWords(field)}: ${field === odd ? value : exampleOf(shape[field] as z.ZodType)}`).join('\n')}\n\n${kind.body === 'none' ? '' : 'Words.\n'}:::`;

    test.each(fields)('“%s” runs nothing', async (field) => {
      for (const address of ADDRESSES) {
        expect(await runsNowhere(write(field, address)), address).toEqual([]);
        expect(await runsNowhere(write(field, `[Words](${address}), PDF`)), address).toEqual([]);
      }
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
  for (const address of ADDRESSES) expect(await runsNowhere(write(address)), address).toEqual([]);
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
    expect(await runsNowhere('Words.', aBulletin({ [key]: write(JSON.stringify(address)) })), address).toEqual([]);
});
