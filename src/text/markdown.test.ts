import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { attributeOf, createMarkdown, plainText, type Token } from './markdown.ts';

const markdown = createMarkdown({ CSE: 'Child Sexual Exploitation', 'A&E': 'Accident and Emergency' });
const parse = (text: string) => markdown.parse(text, {});
const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const types = (text: string) => flat(parse(text)).map(({ type }) => type);

describe('Markdown', () => {
  test.each(['<b>bold</b>', '<script>alert(1)</script>', '<?php x ?>', '<!DOCTYPE html>', '<div>\n\nx\n\n</div>'])(
    'takes %j for text',
    (html) => {
      expect(types(html).filter((type) => type.startsWith('html'))).toEqual([]);
      expect(plainText(parse(html)).replace(/\s/g, '')).toContain(html.slice(0, 3).replace(/\s/g, ''));
    },
  );

  test('takes template syntax for text', () => {
    expect(plainText(parse('{{ board }} {% include x %} <%= y %>'))).toBe('{{ board }} {% include x %} <%= y %>');
  });

  test.each(['---', '===', '=======', '***', '___'])('reads %s below text as a line across the page', (line) => {
    expect(types(`Words\n${line}\nMore`).filter((type) => /^(?:hr|heading_open|paragraph_open)$/.test(type))).toEqual([
      'paragraph_open',
      'hr',
      'paragraph_open',
    ]);
  });

  test('says what acronyms of the glossary stand for, in prose, headings and blocks', () => {
    const { intro, sections } = readIssue({ body: 'CSE is not CSEX.\n\n## On CSE\n\n::: callout\n\nCSE again.\n:::' });
    const abbreviations = [...intro, ...sections.flatMap(({ blocks }) => blocks)]
      .flatMap(({ body }) => flat(body))
      .filter(({ type }) => type === 'abbr_open');
    expect(abbreviations.map((token) => attributeOf(token, 'title'))).toEqual([
      'Child Sexual Exploitation',
      'Child Sexual Exploitation',
    ]);
    expect(sections[0]?.title).toBe('On CSE');
  });

  test('knows acronyms with a sign in them, and leaves code alone', () => {
    expect(types('At A&E')).toContain('abbr_open');
    expect(types('`CSE`')).not.toContain('abbr_open');
  });

  test('forgets what another text defined', () => {
    expect(types('*[XYZ]: Words\n\nXYZ')).toContain('abbr_open');
    expect(types('XYZ')).not.toContain('abbr_open');
  });
});

describe('a comment', () => {
  test.each([
    ['on a line', 'One\n\n<!-- SECRET -->\n\nTwo'],
    ['on several lines, with an empty one', '<!-- SECRET\n\nSECRET -->\n\nOne'],
    ['over a line of hyphens', '<!-- SECRET\n---\n-->\n\nOne'],
    ['over a table', '<!-- | SECRET |\n|---|\n| SECRET | -->\n\nOne'],
    ['within a line', 'One <!-- SECRET --> two'],
    ['over a line’s end', 'One <!-- SECRET\nSECRET --> two'],
    ['between two lines of a paragraph', 'One\n<!-- SECRET -->\ntwo'],
    ['in a list', '- One <!-- SECRET -->\n- <!-- SECRET -->\n- Two'],
    ['in a quote', '> <!-- SECRET -->\n> One'],
    ['in a heading', '## One <!-- SECRET -->\n\nWords.'],
    ['in a link', '[One <!-- SECRET -->](https://example.org/)'],
    ['over a block', '<!--\n::: event\ntitle: SECRET\n:::\n-->\n\nOne'],
    ['in a block’s text', '::: callout\n\nOne\n\n<!-- SECRET -->\n:::'],
    ['after another', '<!-- SECRET --> <!-- SECRET -->\n\nOne'],
    ['with a link', 'One <!-- [SECRET](https://example.org/) --> two'],
  ])('%s reaches no output', (_name, body) => {
    const { intro, sections, links } = readIssue({ body });
    expect(JSON.stringify([intro, sections.map(({ title, blocks }) => [title, blocks]), links])).not.toContain(
      'SECRET"',
    );
    const shown = [...intro, ...sections.flatMap(({ blocks }) => blocks)]
      .map((block) => plainText(block.body))
      .join(' ');
    expect(`${shown} ${sections.map(({ title, id }) => title + id).join(' ')}`).not.toMatch(/SECRET|--/);
    expect(`${shown}${sections[0]?.title}`).toContain('One');
  });

  test('in code is text', () => {
    expect(plainText(parse('`<!-- shown -->`'))).toBe('<!-- shown -->');
  });
});

test('code keeps its signs, tabs and bullets', () => {
  for (const mark of ['', '> ']) {
    const code = ['```', 'Name | Role', 'Ann | Chair', 'a\tb', 'c\td', '  • one', '> Book now', '```'];
    const text = code.map((line) => mark + line).join('\n');
    expect(createMarkdown({}).render(text)).toContain('Name | Role\nAnn | Chair\na\tb\nc\td\n  • one\n&gt; Book now');
  }
});
