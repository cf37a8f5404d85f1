import { describe, expect, test } from 'vitest';
import { writtenKinds } from '../src/blocks/index.ts';
import { readMailLayouts } from '../src/build/mail-layouts.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { readLanguages } from '../src/build/read-languages.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { parseIssue } from '../src/content/issue.ts';
import { openHtml } from '../src/email/mail.ts';
import { describeMail } from '../src/email/mail-data.ts';
import type { Issue } from '../src/model/model.ts';
import { createMarkdown } from '../src/text/markdown.ts';
import { compileFilled } from './support/compile-filled.ts';
import { EXAMPLE } from './support/example.ts';
import { READING } from './support/reading.ts';

// MJML compiles each layout once; issues fill what it made. It must not matter in which order the two happen.

const { archive } = readArchive(EXAMPLE, READING);
if (!archive) throw new Error('The example archive has errors.');
const settings = {
  board: archive.board,
  images: new Map(),
  languages: readLanguages(LAYOUTS, new Map()),
  today: archive.today,
};

function issueWith(body: string): Issue {
  const text = `---\ntitle: One\nnumber: 1\ndate: 2018-01-01\nsummary: Two\nstatus: published\ntopics: [neglect]\n---\n${body}`;
  const surroundings = {
    board: settings.board,
    topics: new Map([['neglect', { id: 'neglect', name: 'Neglect' }]]),
    markdown: createMarkdown({}),
    findDownload: () => undefined,
    today: '2018-02-02',
    address: undefined,
  };
  const { value, problems } = parseIssue({ path: 'content/issues/one.md', text }, surroundings);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

const PROSE =
  'A paragraph with **strong** words and a [link](https://example.org/).\n\n- one\n- two\n\n1. first\n2. second\n\n> A quotation.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\ncode  here\n  more\n```\n\n---\n\n### A heading\n\nThe end.\n';

describe('filling the compiled layout equals compiling the filled layout', async () => {
  const fill = openHtml(await readMailLayouts(LAYOUTS, settings.board), settings.board);
  const equal = async (issue: Issue) => {
    const mail = describeMail(issue, settings);
    expect(fill(mail)).toBe(await compileFilled(LAYOUTS, mail));
  };

  test.each(writtenKinds.map(({ name, example }) => [name, example] as const))(
    'for a block of kind %s',
    async (_name, example) => {
      await equal(issueWith(`## Section\n\n${example}\n`));
    },
  );

  test('for prose of every sort', () => equal(issueWith(`${PROSE.replace(/### .*/, '')}\n## Section\n\n${PROSE}`)));

  test('for every kind in the introduction and twice over', () =>
    equal(
      issueWith(
        `${writtenKinds.map(({ example }) => example).join('\n\n')}\n\n## A\n\n${[...writtenKinds]
          .reverse()
          .map(({ example }) => example)
          .join('\n\n')}\n\n## B\n\nText.\n`,
      ),
    ));

  test('for a board that greets its readers by name', async () => {
    const board = { ...settings.board, greeting: 'Hello {name},' };
    const mail = describeMail(issueWith('Words.'), { ...settings, board });
    const filled = openHtml(await readMailLayouts(LAYOUTS, board), board)(mail);
    expect(filled).toContain('Hello \ue000name\ue001,');
    expect(filled).toBe(await compileFilled(LAYOUTS, mail));
  });

  test.each(archive.issues.map((issue) => [issue.slug, issue] as const))('for issue %s', (_slug, issue) =>
    equal(issue),
  );
});
