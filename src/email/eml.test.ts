import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { renderEml } from './eml.ts';

const MAIL = {
  subject:
    'Diogelu plant: gŵyl, “Neglect” – 😀 and a subject that is longer than the seventy-six letters of one line of a header',
  text: 'Words.\n\nA line.\n.\nFrom here on: بچے کی حفاظت\n',
  html: `<!doctype html>\n<html lang="en"><body><p>Words = “more” 50% &amp; ${'long '.repeat(300)}ŵ</p>\n.\n</body></html>\n`,
};

const parse = (mail = MAIL) => PostalMime.parse(renderEml(mail));

describe('a draft of a mail', () => {
  test('says to mail programs that it was never sent, and to whom is for its sender to say', async () => {
    const { headers, from, to, cc, bcc, date, messageId } = await parse();
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect([from, to, cc, bcc, date, messageId].filter((one) => one !== undefined)).toEqual([]);
  });

  test('carries subject, text and HTML, letter for letter', async () => {
    const { subject, text, html, attachments } = await parse();
    const lines = (read = '') => read.replace(/\r\n/g, '\n');
    expect(subject).toBe(MAIL.subject);
    expect(lines(text).trimEnd()).toBe(MAIL.text.trimEnd());
    expect(lines(html).trimEnd()).toBe(MAIL.html.trimEnd());
    expect(attachments).toEqual([]);
  });

  test('is ended by nothing in it', async () => {
    const [, boundary = ''] = /boundary="([^"]+)"/.exec(renderEml(MAIL)) ?? [];
    const text = `Before.\n--${boundary}--\n--${boundary}\nAfter.\n`;
    expect((await parse({ ...MAIL, text })).text?.replace(/\r\n/g, '\n').trim()).toBe(text.trim());
  });

  test.each([
    '=?UTF-8?B?SGVsbG8=?= news',
    'What does =?utf-8?q?x?= mean, and why would it be in a subject that goes on for two lines of a header or more, gŵyl?',
  ])('has the subject as it was typed, codes too: %s', async (subject) => {
    expect((await parse({ ...MAIL, subject })).subject).toBe(subject);
  });

  test('has a subject that nobody can use to add a header', async () => {
    const { subject, headers } = await parse({ ...MAIL, subject: 'One\r\nBcc: someone@example.org' });
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(subject).toContain('Bcc: someone@example.org');
  });

  test('is lines of at most 76 letters of ASCII that end with CRLF, as every mail server takes them', () => {
    const message = renderEml(MAIL);
    expect(message).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(message.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(message.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
  });

  test('is the same bytes whenever it is made', () => {
    expect(renderEml(MAIL)).toBe(renderEml(MAIL));
  });
});
