import { describe, expect, test } from 'vitest';
import { blockKinds } from '../src/blocks/index.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { readBaseline } from '../src/email/gate/baseline.ts';
import { beyond, findUnsupported } from '../src/email/gate/caniemail.ts';
import { createGate } from '../src/email/gate/index.ts';
import { createMailReader } from '../src/email/gate/read-mail.ts';
import { compileLayout } from '../src/email/html.ts';
import { createMailRenderer } from '../src/email/mail.ts';
import { readLanguages } from '../src/i18n/languages.ts';
import { mailerNames } from '../src/mailers/index.ts';
import type { Issue } from '../src/model/model.ts';
import { formats } from '../src/report/findings.ts';
import { readIssue } from './support/an-issue.ts';
import { EXAMPLE } from './support/example.ts';
import { READING } from './support/reading.ts';

// The gate before the real layouts: whatever an editor may write comes through it, in every mailer.

const { archive } = readArchive(EXAMPLE, READING);
if (!archive) throw new Error('The example archive has errors.');
const settings = {
  board: { ...archive.board, mailers: mailerNames.map((name) => ({ name })) },
  images: new Map(),
  languages: readLanguages(LAYOUTS, new Map()),
  today: archive.today,
};

const PROSE =
  'A paragraph with **strong** words, `code`, ~~struck~~ and the [strategy](https://example.org/), a [mailbox](mailto:a@example.org) and a [number](tel:01632960000).\n\n- one\n- two\n\n3. first\n4. second\n\n> A quotation.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\ncode  here\n```\n\n---\n\nThe end.\n';
const EVERY_KIND = blockKinds.map(({ example }) => example).join('\n\n');
const BODY = '\n#### A heading in a block\n\nText.\n';

/** Every kind of block that may have text, with a heading in it. */
const HEADED = blockKinds
  .filter(({ body }) => body !== 'none')
  .map(({ example }) => example.replace(/\n:::$/, `\n${BODY}:::`))
  .join('\n\n');

describe('the gate lets through', async () => {
  const layout = await compileLayout(LAYOUTS, settings);
  const render = await createMailRenderer(LAYOUTS, settings, layout);
  const gate = createGate(layout, settings);
  const findings = async (issue: Issue) =>
    formats
      .pretty(await gate(issue, render(issue)))
      .split('\n')
      .slice(0, -1);
  const images = {
    images: new Set(['team-meeting.jpg', 'chair.jpg', 'neglect-strategy.jpg', 'chair-of-the-board.jpg']),
  };
  const anyIssue = (body: string, keys = {}) =>
    readIssue({ body, keys: { date: '2017-11-01', ...keys }, slug: 'one' }, images);

  test.each(archive.issues.map((issue) => [issue.slug, issue] as const))(
    'issue %s of the example',
    async (_, issue) => {
      expect(await findings(issue)).toEqual([]);
    },
  );

  test.each(blockKinds.map(({ name, example }) => [name, example] as const))(
    'a block of kind %s, in a section and in the introduction',
    async (_, example) => {
      expect(await findings(anyIssue(`${example}\n\n## Section\n\n${example}`))).toEqual([]);
    },
  );

  test('all kinds of block and all that Markdown can make in one mail', async () => {
    const body = `${PROSE}\n${EVERY_KIND}\n\n## One\n\n${PROSE}\n### Below\n\n${EVERY_KIND}\n\n## Two\n\nText.`;
    expect(await findings(anyIssue(body))).toEqual([]);
  });

  test('headings in blocks, in a section and in the introduction', async () => {
    expect(await findings(anyIssue(`${HEADED}\n\n## One\n\n${HEADED}`))).toEqual([]);
  });

  test('parts in other languages, and a mail that runs from right to left', async () => {
    const body = `${PROSE}\n## One\n\n${EVERY_KIND}\n\n## اردو {#urdu lang=ur}\n\n${PROSE}\n${EVERY_KIND}`;
    expect(await findings(anyIssue(body))).toEqual([]);
    expect(await findings(anyIssue(body, { lang: 'ur' }))).toEqual([]);
  });

  test('a section sent as a teaser', async () => {
    expect(await findings(anyIssue(`## One {email=teaser}\n\n${PROSE}\n${EVERY_KIND}`))).toEqual([]);
  });

  test('nothing that caniemail would find in the whole mail and not in the layout', async () => {
    const issue = anyIssue(`${PROSE}\n${EVERY_KIND}\n\n## One\n\n${PROSE}\n${EVERY_KIND}`);
    const { html } = readBaseline(layout, settings.board, createMailReader());
    const allowed = await findUnsupported(html);
    expect(allowed.size).toBeGreaterThan(10);
    for (const mail of render(issue)) expect([...beyond(await findUnsupported(mail.html), allowed)]).toEqual([]);
  });

  test('only what Gmail shows whole: a mail that is too long names its longest section', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Paragraph ${index}: ${'word '.repeat(600)}`).join('\n\n');
    const short = `Text before.\n\n## Short\n\nText.\n\n## Long`;
    const [finding, ...others] = await findings(anyIssue(`${short}\n\n${long}`));
    expect(others).toEqual([]);
    expect(finding).toMatch(
      /^content\/issues\/one\.md:15:1 {2}mail-size {2}This mail has 15\d,\d{3} bytes(, [\d,]+ of which .* adds)?, and Gmail hides what comes after 102,000\. The heaviest sections are “Long” \(12\d,\d{3}\) and “Short” \([\d,]+\)\./,
    );
    expect(finding).toMatch(/“## Long \{email=teaser\}”\.$/);
    expect(await findings(anyIssue(`${short} {email=teaser}\n\n${long}`))).toEqual([]);
  });
});

describe('the gate finds what is broken in a real mail', async () => {
  const plain = { ...settings, board: { ...settings.board, mailers: [{ name: 'plain' }] } };
  const layout = await compileLayout(LAYOUTS, plain);
  const issue = archive.bySlug.get('2017-11') as Issue;
  const [mail] = (await createMailRenderer(LAYOUTS, plain, layout))(issue);
  if (!mail) throw new Error('The issue has no mail.');
  const gate = createGate(layout, plain);
  const findings = async (html: string) => formats.pretty(await gate(issue, [{ ...mail, html }]));

  test.each<readonly [rule: string, where: string, from: string, to: string]>([
    ['mail-address', '2017-11.md:71:', 'href="https://www.example.org/signs-of-safety"', 'href="signs-of-safety"'],
    ['mail-link-text', '2017-11.md:71:', '>How Signs of Safety works in Bradford<', '>here<'],
    ['mail-heading', '2017-11.md:34:', '<h2 style="margin:0;font-size:26px', '<h5 style="margin:0;font-size:26px'],
    ['mail-image', 'issue.mjml', ' width="560"', ''],
    ['mail-image', 'issue.mjml', 'alt="', 'data-alt="'],
    ['mail-table', 'issue.mjml', ' role="presentation"', ''],
    ['mail-table', 'issue.mjml', ' role="presentation" width="600"', ' width="600"'],
    ['mail-language', 'issue.mjml', '<html lang="en-GB"', '<html'],
    ['mail-contrast', 'issue.mjml', '.page h4, .page b { color: #eef1f0', '.page h4, .page b { color: #444444'],
    ['mail-contrast', 'issue.mjml', '<h1 style="', '<h1 style="color:#fdfcfa;'],
    ['mail-css', 'issue.mjml', '.page .label {', '.page .label'],
    ['mail-comment', 'issue.mjml', '<h1', '<!-- who wrote this --><h1'],
    ['mail-conditional', 'issue.mjml', '</td></tr></table><![endif]-->', '<![endif]-->'],
    ['mail-degrade', 'issue.mjml', '<h1 style="', '<h1 style="float:left;'],
    ['mail-client', 'issue.mjml', '<h1 style="', '<h1 style="writing-mode:vertical-rl;'],
    ['mail-feature', 'issue.mjml', '<h1 style="', '<h1 style="position:sticky;'],
    ['mail-style', 'issue.mjml', '<h1 style="', '<h1 style="colour ;'],
    ['mail-preheader', 'issue.mjml', '<div style="display:none', '<div style="display:block'],
  ])('%s at %s: %s', async (rule, where, from, to) => {
    const broken = mail.html.replace(from, () => to);
    expect(broken).not.toBe(mail.html);
    const lines = (await findings(broken)).split('\n');
    expect(lines.filter((line) => line.includes(`  ${rule}`) && line.includes(where))).not.toEqual([]);
  });

  test('and says nothing of it as it is, nor of its body alone', async () => {
    expect(await findings(mail.html)).toBe('');
    const body = mail.html.slice(mail.html.indexOf('>', mail.html.indexOf('<body')) + 1, mail.html.indexOf('</body>'));
    expect(await findings(body)).toBe('');
  });
});
