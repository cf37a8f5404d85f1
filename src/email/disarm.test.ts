import { describe, expect, test } from 'vitest';
import { disarmHtml, disarmText } from './disarm.ts';

const codes = ['*|', '|*', '{{', '@WORD@', '((…))', '[firstname'];

describe('a code in the HTML', () => {
  test.each([
    ['*|FNAME|*', '&#42;|FNAME&#124;*'],
    // Each of the three signs belongs to two codes.
    ['|*|*', '&#124;&#42;&#124;*'],
    ['{{{', '&#123;&#123;{'],
    ['Dear @NAME@,', 'Dear &#64;NAME@,'],
    ['((name))', '&#40;(name))'],
    ['[firstname,fallback=x]', '&#91;firstname,fallback=x]'],
    ['<a href="https://example.org/?q={{a}}">', '<a href="https://example.org/?q=&#123;{a}}">'],
  ])('%s gets an entity for its first sign', (html, expected) => expect(disarmHtml(html, codes)).toBe(expected));

  test.each(['a * | b', '{ {', 'a@example.org', '@name@', '((a) and (b))', '[first]', '2 | 3'])('%s is none', (html) =>
    expect(disarmHtml(html, codes)).toBe(html),
  );

  test('is left alone in styles and comments, which are the layout’s and know no entities', () => {
    const html = '<style>{{</style><!--[if mso]>{{<![endif]-->';
    expect(disarmHtml(`${html}{{`, codes)).toBe(`${html}&#123;{`);
  });
});

describe('a code in the plain text', () => {
  test('gets a joiner that nobody sees after its first sign', () => {
    expect(disarmText('Dear *|FNAME|*', codes)).toBe('Dear *\u2060|FNAME|\u2060*');
  });

  test('is written in percent form in an address, which still opens the same page', () => {
    const found = disarmText("See (https://example.org/?q='{{a}}((b))) and {{.", codes);
    expect(found).toBe("See (https://example.org/?q='%7B{a}}%28(b))) and {\u2060{.");
    expect(decodeURIComponent(found)).toContain("https://example.org/?q='{{a}}((b))");
  });

  test('is none where the mailer knows none', () => expect(disarmText('{{', [])).toBe('{{'));
});
