import { describe, expect, test } from 'vitest';
import { openMailRoom } from '../src/build/mail-layouts.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { describeMail } from '../src/email/mail-data.ts';
import type { Issue } from '../src/model/model.ts';
import { formats } from '../src/report/findings.ts';
import { forEveryMailer, openBoard } from './support/every-mailer.ts';
import { EXAMPLE } from './support/example.ts';
import { anyIssue, fullIssues } from './support/full-issue.ts';
import { READING } from './support/reading.ts';

// The gate before the real layouts: everything that an editor may write passes it, in every mailer.

const example = openBoard(EXAMPLE, READING);

describe('the gate lets through', async () => {
  const settings = forEveryMailer(example.settings);
  const room = await openMailRoom(LAYOUTS, settings);
  const render = (issue: Issue) => room.render(describeMail(issue, settings)).mails;
  const findings = async (issue: Issue) =>
    formats
      .pretty(await room.find(issue, render(issue)))(String)
      .split('\n')
      .slice(0, -1);

  test.each(example.issues.map((issue) => [issue.slug, issue] as const))(
    'issue %s of the example',
    async (_, issue) => {
      expect(await findings(issue)).toEqual([]);
    },
  );

  test.each(fullIssues)('%s', async (_, issue) => {
    expect(await findings(issue)).toEqual([]);
  });

  test('only what Gmail shows whole: a mail that is too long names its longest section', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Paragraph ${index}: ${'word '.repeat(600)}`).join('\n\n');
    const short = `Text before.\n\n## Short\n\nText.\n\n## Long`;
    const [finding, ...others] = await findings(anyIssue(`${short}\n\n${long}`));
    expect(others).toEqual([]);
    expect(finding).toMatch(
      /^content\/issues\/one\.md:15:1 {2}mail-size \(warning\) {2}This mail has 1[45]\d,\d{3} bytes(, [\d,]+ of which .* adds)?\. Gmail shows the first 102,000, then a link to the whole message\. The heaviest sections are “Long” \(12\d,\d{3}\) and “Short” \([\d,]+\)\./,
    );
    expect(finding).toMatch(/“## Long \{email=teaser\}”\.$/);
    expect(await findings(anyIssue(`${short} {email=teaser}\n\n${long}`))).toEqual([]);
  });
});

describe('the gate finds what is broken in a real mail', async () => {
  const { settings, issues } = example;
  const plain = { ...settings, board: { ...settings.board, mailers: [{ name: 'plain' }] } };
  const room = await openMailRoom(LAYOUTS, plain);
  const issue = issues.find(({ slug }) => slug === '2017-11') as Issue;
  const [mail] = room.render(describeMail(issue, plain)).mails;
  if (!mail) throw new Error('The issue has no mail.');
  const findings = async (html: string) => formats.pretty(await room.find(issue, [{ ...mail, html }]))(String);

  test.each<readonly [rule: string, where: string, from: string, to: string]>([
    ['mail-address', '2017-11.md:71:', 'href="https://www.example.org/signs-of-safety"', 'href="signs-of-safety"'],
    ['mail-link-text', '2017-11.md:71:', '>How Signs of Safety works in Bradford<', '>here<'],
    ['mail-heading', '2017-11.md:34:', '<h2 style="margin:0;font-size:28px', '<h5 style="margin:0;font-size:28px'],
    ['mail-comment', 'issue.mjml', '<h1', '<!-- who wrote this --><h1'],
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
