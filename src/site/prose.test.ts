import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../tests/support/a-site.ts';
import { aBulletin, readIssue } from '../../tests/support/an-issue.ts';
import { fromRoot } from '../model/addresses.ts';
import { createMarkdown, type Token } from '../text/markdown.ts';
import { renderProse } from './prose.ts';

/** Renders Markdown that the checks have not seen. */
const parse = (text: string) => createMarkdown({ CSE: 'Child Sexual Exploitation' }).parse(text, {});

/** Renders it, as it stands on the page of an issue. */
function render(tokens: readonly Token[]): string {
  const board = { address: 'https://bulletin.example.org/' };
  const data: Readonly<Record<string, unknown>> = {
    board,
    issue: readIssue(),
    words: { site: { table: 'Table' } },
    explained: new Set(),
  };
  return renderProse(tokens, { lookup: (name) => data[name] }, fromRoot);
}
const unchecked = (text: string) => render(parse(text));

describe('a link', () => {
  test.each([
    ['another issue’s file', '2017-11.md#training', '/issues/2017-11/#training'],
    ['another site', 'https://www.example.org/?a=1&b=2', 'https://www.example.org/?a=1&amp;b=2'],
  ])('to %s opens that', (_what, written, href) =>
    expect(unchecked(`[words](${written})`)).toBe(`<p><a href="${href}">words</a></p>\n`),
  );

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/'])(
    'to %s leaves its words',
    (href) =>
      expect(unchecked(`before [words **strong**](${href}) after`)).toBe(
        '<p>before words <strong>strong</strong> after</p>\n',
      ),
  );

  test('keeps the path of the board’s own address', () => {
    const bulletin = aBulletin({ address: 'https://org.example/bulletins/' });
    expect(sectionsOf('## Part\n\nSee [the part](#part).\n', { bulletin })).toContain(
      '<a href="/bulletins/issues/2018-02/#part">the part</a>',
    );
  });
});

test.each([
  ['once in an issue, whichever block comes first', 'CSE and CSE.\n\n## Part\n\n::: callout\n\nCSE again.\n:::\n', 1],
  ['not where the editor has just done so', 'Child sexual exploitation (CSE) and CSE.\n', 0],
])('an acronym is explained %s', (_when, text, times) => {
  const explained = sectionsOf(text).match(/<abbr title="Child Sexual Exploitation">CSE<\/abbr>/g) ?? [];
  expect(explained).toHaveLength(times);
});

test('a table scrolls in a region that the keyboard reaches, and aligns without a style attribute', () => {
  const html = sectionsOf('| Team | Places |\n|:--|--:|\n| North | 12 |\n');
  expect(html).toContain('<div class="table" role="group" tabindex="0" aria-label="');
  expect(html).toContain('<th scope="col" class="align-right">Places</th>');
  expect(html).not.toContain('style=');
});

test('a table that a phone has no room for says each cell’s heading for its styles alone', () => {
  const html = unchecked(
    '| Tier | Needs | Ring |\n|---|---|---|\n| Targeted | Two or more needs | Hub\u00a001632\u00a0960\u00a0233 |\n',
  );
  expect(html).toContain('<div class="table stack" ');
  expect(html).toContain('<td data-heading="Needs:">Two or more needs</td>');
  expect(unchecked('| Team | Places |\n|---|---|\n| North | 12 |\n')).not.toMatch(/stack|data-heading/);
});

test('rendering leaves the model as it was', () => {
  const tokens = parse('| a |\n|--:|\n| [x](2017-11.md) |\n');
  const before = JSON.stringify(tokens);
  render(tokens);
  expect(JSON.stringify(tokens)).toBe(before);
});

test('a picture in the middle of a line leaves its words', () => {
  expect(unchecked('before ![a "chair"](chair.jpg) after')).toBe('<p>before a &quot;chair&quot; after</p>\n');
});
