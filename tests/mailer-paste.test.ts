import { describe, expect, test } from 'vitest';
import type { Mail } from '../src/email/sent-mail.ts';
import { aBoard, everyMailRenderer, exampleIssues } from './support/every-mailer.ts';
import { LISTMONK_LINKS, MAILCHIMP_TAGS, pasteIntoListmonk, pasteIntoMailchimp } from './support/paste.ts';
import { textOf } from './support/text-of.ts';

// A mail is pasted into a mailer, which changes it before it sends it. What arrives must still read.

const render = await everyMailRenderer(aBoard({ greeting: 'Hello {name},' }));
const issues = exampleIssues.map((issue) => [issue.slug, render(issue).mails] as const);
const mailFor = (mails: readonly Mail[], name: string) => {
  const found = mails.find(({ mailer }) => mailer.name === name);
  if (!found) throw new Error(`There is no mail for ${name}.`);
  return found;
};

const conditionals = (html: string) => html.match(/<!--\[if[\s\S]*?<!\[endif\]-->/g) ?? [];
const body = (html: string) =>
  textOf(html)
    .replace(/You receive Safeguarding Update[\s\S]*/, '')
    .replace('Hello Sam, ', '');

describe.each(issues)('%s, sent by listmonk', (_slug, mails) => {
  const plain = mailFor(mails, 'plain');
  const { html, fragment = '', text } = mailFor(mails, 'listmonk');

  test('reads as the mail that was written', () => {
    const sent = pasteIntoListmonk(html);
    expect(body(sent)).toBe(body(plain.html));
    expect(sent).toContain('Hello Sam,');
    expect(sent).not.toMatch(/\{\{|\}\}|`/);
  });

  test('keeps every comment that Outlook reads, which would be dropped without “Safe”', () => {
    expect(conditionals(pasteIntoListmonk(html))).toEqual(conditionals(plain.html));
    expect(conditionals(plain.html).length).toBeGreaterThan(20);
    expect(conditionals(pasteIntoListmonk(plain.html))).toEqual([]);
  });

  test('leads to where readers sign off and change their details', () => {
    const sent = pasteIntoListmonk(html);
    for (const link of Object.values(LISTMONK_LINKS)) {
      expect(sent).toContain(`href="${link}"`);
      expect(pasteIntoListmonk(text)).toContain(`: ${link}\n`);
    }
  });

  test('reads the same as a part in a template of listmonk', () => {
    const sent = pasteIntoListmonk(`<html><head></head><body>${fragment}</body></html>`);
    expect(body(sent)).toBe(body(plain.html));
    expect(conditionals(plain.html)).toEqual(expect.arrayContaining([...conditionals(sent)]));
  });
});

describe.each(issues)('%s, sent by Mailchimp', (_slug, mails) => {
  const plain = mailFor(mails, 'plain');
  const { html, text } = mailFor(mails, 'mailchimp');
  const sent = pasteIntoMailchimp(html);

  test('reads as the mail that was written, with its values in place', () => {
    expect(body(sent)).toBe(body(plain.html));
    expect(sent).not.toMatch(/\*\||\|\*/);
    for (const tag of ['UNSUB', 'UPDATE_PROFILE']) expect(sent).toContain(`href="${MAILCHIMP_TAGS[tag]}"`);
    expect(sent).toContain(`>${MAILCHIMP_TAGS['HTML:LIST_ADDRESS_HTML']}<br>`);
    expect(sent).toContain('Hello Sam,');
    expect(text).toContain('*|LIST:ADDRESS|*');
  });

  test('keeps every distance that a tag sets itself, though the head says another for all paragraphs', () => {
    const margins = [...sent.matchAll(/<p\b[^>]*style="([^"]*)"/g)].map(([, style = '']) => style);
    expect(margins.length).toBeGreaterThan(20);
    // The last one counts.
    for (const style of margins) expect(style).toMatch(/margin:13px 0;(?=.*margin:(?!13px))/);
  });

  test('keeps what Outlook reads', () => {
    // The styles of the head stand in the body then, those for Outlook 2003 with them.
    expect(conditionals(sent).length).toBe(conditionals(plain.html).length);
  });
});

test('listmonk stops at what it does not know, so a code in the content is made harmless', () => {
  expect(() => pasteIntoListmonk('<p>{{ 7 * 7 }}</p>')).toThrow('function "7 * 7" not defined');
  expect(pasteIntoListmonk('<p>&#123;{ 7 * 7 }}</p>')).toBe('<p>&#123;{ 7 * 7 }}</p>');
});
