import { expect, test } from 'vitest';
import { mailDraft } from './mail-draft.ts';

/** What a mail program reads in it. */
function readDraft(address: string) {
  const { protocol, pathname, search } = new URL(address);
  const fields = search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent));
  return { protocol, to: pathname, fields: Object.fromEntries(fields), count: fields.length };
}

test.each([
  ['plain words', 'What changes in April'],
  ['signs that divide an address', 'Q&A: bcc=someone@example.org?cc=x#y; 100 % + 1'],
  ['quotes', '“Jack” isn’t \'alone\' (yet) "here" <b>'],
  ['an emoji', 'Well done 🎉'],
  ['Urdu', 'بچوں کا تحفظ'],
  ['Welsh', 'Gŵyl y tŷ'],
])('a mail program reads %s as they were written', (_what, words) => {
  const address = mailDraft(words, [words, 'https://bulletin.example.org/#a', '', words]);
  expect(readDraft(address)).toEqual({
    protocol: 'mailto:',
    to: '',
    count: 2,
    fields: { subject: words, body: [words, 'https://bulletin.example.org/#a', '', words].join('\r\n') },
  });
  expect(address).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
});

test('a line end in a title begins no header and no further line', () => {
  const address = mailDraft('One\r\nBcc: someone@example.org', ['Two\nlines', 'end']);
  expect(readDraft(address).fields).toEqual({ subject: 'One Bcc: someone@example.org', body: 'Two lines\r\nend' });
  expect(address.split('&body=')[0]).not.toContain('%0');
});

test('half a character stops nothing', () => {
  expect(readDraft(mailDraft('a\ud83d', ['b'])).fields.subject).toBe('a\ufffd');
});
