import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { blockKinds } from '../../src/blocks/index.ts';
import { type BlockKind, everyKind, fieldWords } from '../../src/blocks/kind.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { createMailRenderer } from '../../src/email/mail.ts';
import { exampleOf } from '../../src/fields/schema.ts';
import { readLanguages } from '../../src/i18n/languages.ts';
import { renderSections } from '../../src/site/sections.ts';
import { indexSite } from '../../src/site/site.ts';
import { createViews, showSite } from '../../src/site/views.ts';
import { aBulletin, anIssue, check } from '../support/an-issue.ts';
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
const languages = readLanguages(LAYOUTS, new Map());
const images = new Map(
  ['team-meeting.jpg', 'chair.jpg'].map((name) => [
    name,
    { fallback: { path: `images/${name}`, width: 1200, height: 600 }, webp: [] },
  ]),
);

async function runsNowhere(body: string, bulletin = aBulletin()): Promise<readonly string[]> {
  const { archive, problems } = check(anIssue({ body }), { bulletin });
  const issue = archive?.issues[0];
  if (!archive || !issue)
    return problems.some(({ severity }) => severity === 'error') ? [] : ['neither read nor refused'];
  const site = indexSite({ archive, images, languages }, LAYOUTS);
  const views = createViews(LAYOUTS);
  showSite(views, site);
  const settings = { board: archive.board, images, languages, today: archive.today };
  const [mail] = (await createMailRenderer(LAYOUTS, settings))(issue);
  const pages = ['home', 'contacts', 'subscribe', 'about', 'privacy', 'accessibility'].map((name) =>
    views.render(`${name}.njk`, { key: name, page: { url: `/${name}/` } }),
  );
  return [renderSections(views, site, issue), mail?.html ?? '', ...pages].flatMap((html) =>
    findCanaries('output', html),
  );
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
