import { describe, expect, test } from 'vitest';
import { publishedFileName, readFileName } from './file-name.ts';

describe('a link to a file of content/files', () => {
  test.each([
    ['flyer.pdf', 'flyer.pdf'],
    ['Flyer.PDF', 'Flyer.PDF'],
    ['files/flyer.pdf', 'flyer.pdf'],
    ['./files/flyer.pdf', 'flyer.pdf'],
    ['../files/flyer.pdf', 'flyer.pdf'],
    ['../../content/files/flyer.pdf', 'flyer.pdf'],
    ['content/files/flyer.pdf', 'flyer.pdf'],
    ['/files/flyer.pdf', 'flyer.pdf'],
    ['Files\\flyer.pdf', 'flyer.pdf'],
    ['files%5Cflyer.pdf', 'flyer.pdf'],
    ['ICON flyer (2).pdf', 'ICON flyer (2).pdf'],
    ['ICON%20flyer%20(2).pdf', 'ICON flyer (2).pdf'],
    ['ICON\u00a0flyer.pdf', 'ICON flyer.pdf'],
    ['100% attendance.docx', '100% attendance.docx'],
    ['Child K 7.5MB v1.2.pptx', 'Child K 7.5MB v1.2.pptx'],
    ['2018-02.pdf', '2018-02.pdf'],
    ['ফ্লায়ার.pdf', 'ফ্লায়ার.pdf'],
    ['flyer.pdf#page=4', 'flyer.pdf'],
    ['policies/flyer.pdf', 'policies/flyer.pdf'],
    ['tool.exe', 'tool.exe'],
    ['files/page.html', 'page.html'],
    ['files/no.such-kind', 'no.such-kind'],
  ])('%s', (href, name) => expect(readFileName(href)?.name).toBe(name));

  test.each([
    ...[
      'https://example.org/flyer.pdf',
      '//example.org/flyer.pdf',
      'www.example.org/flyer.pdf',
      'example.org/flyer.pdf',
    ],
    ...'example.com page.html 2018-02.md files/2018-02.md #flyer.pdf /files/ name@example.org flyer'.split(' '),
    ...[
      'mailto:a@example.org',
      'C:\\flyer.pdf',
      'file:///flyer.pdf',
      'flyer.pdf?x=1',
      'javascript:alert(1).pdf',
      '',
      '.pdf#',
    ],
  ])('is not %s', (href) => expect(readFileName(href)).toBeUndefined());
});

test.each([
  ['flyer.pdf', 'flyer.pdf'],
  ['ICON Week Poster FINAL (2).PDF', 'icon-week-poster-final-2.pdf'],
  ['ICON%20Week.pdf', 'icon-week.pdf'],
  ['Café – dépliant.docx', 'cafe-depliant.docx'],
  ['Cafe\u0301.pdf', 'cafe.pdf'],
  ['v1.2_final.xlsx', 'v1-2-final.xlsx'],
  ['ফ্লায়ার.pdf', 'ফ্লায়ার.pdf'],
  ['!!!.pdf', 'file.pdf'],
  ['icon-week-2.pdf', 'icon-week-2.pdf'],
])('%s is published as %s', (name, published) => {
  expect(publishedFileName(name)).toBe(published);
  expect(publishedFileName(published)).toBe(published);
});
