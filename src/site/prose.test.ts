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
  test('to another issue’s file leads to its page', () => {
    expect(unchecked('[last issue](2017-11.md#training)')).toBe(
      '<p><a href="/issues/2017-11/#training">last issue</a></p>\n',
    );
  });

  test('keeps the path of the board’s own address', () => {
    const html = sectionsOf('## Part\n\nSee [the part](#part).\n', {
      bulletin: aBulletin({ address: 'https://org.example/bulletins/' }),
    });
    expect(html).toContain('<a href="/bulletins/issues/2018-02/#part">the part</a>');
  });

  test('to somewhere else opens where it stands', () => {
    expect(unchecked('[site](https://www.example.org/?a=1&b=2)')).toBe(
      '<p><a href="https://www.example.org/?a=1&amp;b=2">site</a></p>\n',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/'])(
    'to %s leaves its words',
    (href) => {
      expect(unchecked(`before [words **strong**](${href}) after`)).toBe(
        '<p>before words <strong>strong</strong> after</p>\n',
      );
    },
  );
});

describe('an acronym', () => {
  const count = (html: string) => html.match(/<abbr title="Child Sexual Exploitation">CSE<\/abbr>/g)?.length ?? 0;

  test('is explained once in an issue, whichever block comes first', () => {
    expect(count(sectionsOf('CSE and CSE.\n\n## Part\n\n::: callout\n\nCSE again.\n:::\n'))).toBe(1);
  });

  test('is not explained where the editor has just done so', () => {
    expect(count(sectionsOf('Child sexual exploitation (CSE) and CSE.\n'))).toBe(0);
  });
});

describe('a table', () => {
  const html = sectionsOf('| Team | Places |\n|:--|--:|\n| North | 12 |\n');

  test('scrolls in a region that the keyboard reaches', () => {
    expect(html).toContain('<div class="table" role="group" tabindex="0" aria-label="');
  });

  test('says what its heading cells head, and aligns without a style attribute', () => {
    expect(html).toContain('<th scope="col" class="align-right">Places</th>');
    expect(html).not.toContain('style=');
  });
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
