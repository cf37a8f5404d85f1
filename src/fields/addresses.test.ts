import { expect, test } from 'vitest';
import { linkWords, readAddress } from './addresses.ts';

const BOOK = 'https://www.example.org/book';
const MAILBOX = 'mailto:training@example.org';
const MORE = 'There is more here than one address. Leave the address alone, and move the rest into the text.';
const NONE = 'This is not an address. Write a full address starting https://, or an email address.';

test.each([
  ['training@example.org', MAILBOX],
  ['training@example.org.', MAILBOX],
  ['training@example.org,', MAILBOX],
  ['(training@example.org)', MAILBOX],
  ['<training@example.org>', MAILBOX],
  ['“training@example.org”', MAILBOX],
  ['Email training@example.org', MAILBOX],
  ['Please e-mail: training@example.org.', MAILBOX],
  ['mailto:training@example.org', MAILBOX],
  ['[training@example.org](mailto:training@example.org)', MAILBOX],
  ['training@example.org <mailto:training@example.org>', MAILBOX],
  ['Training Team <training@example.org>', MAILBOX],
  ['Learning and Development <mailto:training@example.org>', MAILBOX],
  ['"L&D Team" <training@example.org>', MAILBOX],
  ['training@example.org <MAILTO:training@example.org>', MAILBOX],
  ['To book a place, please email training@example.org', MAILBOX],
  ["duty.o'neill@example.org", "mailto:duty.o'neill@example.org"],
  ['duty.o’neill@example.org', "mailto:duty.o'neill@example.org"],
  [`${BOOK}.`, BOOK],
  [`${BOOK}).`, BOOK],
  [`${BOOK}’`, BOOK],
  [`${BOOK}…`, BOOK],
  [`Book online at ${BOOK}`, BOOK],
  [`[Book here](${BOOK})`, BOOK],
  [BOOK.replace('https', 'HTTPS'), BOOK],
  ['https://en.wikipedia.org/wiki/A_(b)', 'https://en.wikipedia.org/wiki/A_(b)'],
  ['www.example.org/book', 'https://www.example.org/book'],
  ['Book at eventbrite.co.uk/e/1.', 'https://eventbrite.co.uk/e/1'],
  ['kooth.com', 'https://kooth.com'],
])('%s is read as it is meant', (written, value) => expect(readAddress(written)).toEqual({ value }));

test.each([
  ['booking.example/1', 'This address has no https:// before it. Write https://booking.example/1'],
  ['Eventbrite', NONE],
  ['01632 960123', NONE],
  ['https://', NONE],
  ['https://www.example.org/book (code ABC)', MORE],
  ['training@example.org or ring 01632 960123', MORE],
  ['Send what you eat to <training@example.org>', MORE],
  ['Fully Booked <training@example.org>', MORE],
  [
    'https://https://example.org/',
    'This address opens nothing, because its start is mistyped. Write it as the browser shows it.',
  ],
  ['a@example.org; b@example.org', MORE],
  [`Eventbrite: ${BOOK}`, MORE],
  [
    'https://example.sharepoint.com/Shared Documents/form.docx',
    'This address has spaces. Write it as https://example.sharepoint.com/Shared%20Documents/form.docx',
  ],
  ['a@example.org&bcc=b@example.org', '“&” cannot be in an email address. Write one email address and nothing else.'],
])('%s is refused', (written, problem) => expect(readAddress(written)).toEqual({ problem }));

test.each([
  ['Room 2', ['Room 2']],
  ['Online: https://teams.example.org/l/19abc', ['Online: ', '<https://teams.example.org/l/19abc>']],
  [
    'Zoom (https://a.example.org/j/1), or ask it@example.org.',
    ['Zoom (', '<https://a.example.org/j/1>', '), or ask ', '<mailto:it@example.org>', '.'],
  ],
  ['Online, example.org/join', ['Online, ', '<https://example.org/join>']],
])('“%s” has its addresses as links', (written, parts) => {
  const found = linkWords(written);
  expect(found.map(({ words, href }) => (href ? `<${href}>` : words))).toEqual(parts);
  expect(found.map(({ words }) => words).join('')).toBe(written);
});
