import { describe, expect, test } from 'vitest';
import { readBooking } from './booking.ts';

describe('where to book', () => {
  test.each([
    ['01632 960 777', 'tel:01632-960-777'],
    ['Ring 01632 960777 to book a place.', 'tel:01632-960777'],
    ['Please book by phone on (01632) 960-777', 'tel:01632-960-777'],
    ['Tel: +44 (0)1632 960 777', 'tel:+44-1632-960-777'],
    ['T: 01632.960.777', 'tel:01632-960-777'],
    ['[Ring us](tel:01632960777)', 'tel:01632960777'],
    ['Ffoniwch 01632 960 777 i gadw lle', 'tel:01632-960-777'],
    ['Email: training@example.org', 'mailto:training@example.org'],
    ['https://www.example.org/01632960777', 'https://www.example.org/01632960777'],
    ['01632 form.docx', '01632 form.docx'],
  ])('%s', (written, value) => expect(readBooking(written)).toEqual({ value }));

  const MORE =
    'There is more here than one telephone number. Leave one number or one address, and move the rest into the text.';
  const WHOLE = 'is not a whole telephone number. Write it with its area code, starting with 0.';
  test.each([
    ['ring 01632 960 777 or email training@example.org', MORE],
    ['01632 960 777 / 778', MORE],
    ['01632 960 777 ext 4', MORE],
    ['960777', `“960777” ${WHOLE}`],
    ['1632 960777', '“1632 960777” has lost its first zero. Write “01632 960777”.'],
    [
      'ring the office',
      'This does not say where to book. Write a full address starting https://, an email address or a telephone number. If nobody needs to book, delete this line and say so in the text.',
    ],
    ['http://www.example.org', 'This link is not secure. Use https://, once you have checked that it opens.'],
  ])('%s is refused', (written, problem) => expect(readBooking(written)).toEqual({ problem }));
});
