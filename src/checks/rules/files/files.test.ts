import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const downloads = [
  { name: 'Flyer.pdf', bytes: 212_000 },
  { name: 'ICON flyer (2).pdf', bytes: 212_000 },
  { name: '100%25.pdf', bytes: 212_000 },
];
const find = (body: string, keys = {}) =>
  problemsOf(anIssue({ body, keys }), { downloads }).map((line) => line.replace(/^content\/issues\/2018-02\.md:/, ''));

describe('a link to a file', () => {
  test('is reported at its own line, with spaces in its name too', () => {
    expect(find('[The flyer](Flyer.pdf)\n[Form](icon flyer (2).pdf)').map((line) => line.split(' ')[0])).toEqual([
      '10:8',
    ]);
  });

  test.each([
    'Flyer.pdf',
    'files/Flyer.pdf',
    '/files/flyer.pdf',
    'ICON flyer (2).pdf',
    'files/ICON%20flyer%20(2).pdf',
    '<ICON flyer (2).pdf>',
    'ICON flyer (2).pdf "The flyer"',
    '/files/icon-flyer-2.pdf',
    'ICON flyer (2).pdf#page=2',
    'https://bulletin.example.org/files/icon-flyer-2.pdf',
  ])('opens it: %s', (href) => {
    expect(find(`Read [the flyer](${href}).`)).toEqual([]);
    if (!/["<]/.test(href)) expect(find(`::: resources\nitem: [The flyer](${href}), for everyone\n:::`)).toEqual([]);
  });

  test.each([
    [
      'flyer.pdf',
      'The file is called “Flyer.pdf”. Write its name exactly like that, with the same capitals and spaces.',
    ],
    [
      'icon flyer (2).pdf',
      'The file is called “ICON flyer (2).pdf”. Write its name exactly like that, with the same capitals and spaces.',
    ],
    ['Flier.pdf', 'There is no “Flier.pdf” in content/files. Did you mean “Flyer.pdf”?'],
    [
      'Poster of the week.docx',
      'There is no “Poster of the week.docx” in content/files. Upload it there, or correct its name.',
    ],
    [
      'policies/Flyer.pdf',
      'A file is named by its file name alone. Upload it to content/files, and write “Flyer.pdf” between the round brackets.',
    ],
    [
      '../images/chair.jpg',
      '“chair.jpg” is in content/images, where pages show it but readers cannot download it. Upload it to content/files too, and write “chair.jpg” here.',
    ],
    [
      'form.docm',
      '“form.docm” can contain macros, which many organisations block. In Word, Excel or PowerPoint, save it as .docx, .xlsx or .pptx, upload that in its place, and link to it.',
    ],
    ['all.zip', '“all.zip” is an archive. Unpack it, upload the files in it in its place, and link to them.'],
    [
      'https://github.com/user-attachments/files/1/flyer.pdf',
      'GitHub keeps this file outside the archive, and may ask readers to sign in. Upload the file to content/files, and write its file name here instead of the address.',
    ],
    [
      'https://github.com/user-attachments/assets/0b1f8f8e-3a1c-4d0e-9c55-000000000002',
      'GitHub keeps this file outside the archive, and may ask readers to sign in. Upload the file to content/files, and write its file name here instead of the address.',
    ],
  ])('that opens none is an error: %s', (href, message) => {
    const found = find(
      `::: resources\nitem: [The flyer](${href}), PDF, 212 KB\n:::\n\nRead [the flyer](${href}), PDF, 212 KB.`,
    );
    expect(found.filter((line) => line.includes('file-link'))).toEqual([
      expect.stringContaining(`file-link  ${message}`),
      expect.stringContaining(`file-link  ${message}`),
    ]);
  });

  test.each(['file:///C:/Users/jane.smith/flyer.pdf', 'C:/Users/jane.smith/flyer.pdf'])(
    'to a file on the writer’s computer is an error that names nobody: %s',
    (href) => {
      const found = find(`Read [the flyer](${href}), PDF, 1 KB.\n\n::: button\nlink: [The flyer](${href})\n:::`);
      expect(found).toHaveLength(2);
      for (const line of found) expect(line).toMatch(/This file is on your own computer.*Upload it to content\/files/);
      expect(found.join('\n').replace(/^ .*$/gm, '')).not.toMatch(/jane/);
    },
  );

  test('may be missing from an issue that was withdrawn', () => {
    const keys = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong. }' };
    expect(find('Read [the flyer](gone.pdf).', keys)).toEqual([]);
  });

  test('has words that the checks of words do not read in its name', () => {
    expect(find('Read [the flyer](ICON flyer (2).pdf).')).toEqual([]);
  });

  test('is no picture', () => {
    expect(find('![The flyer](Flyer.pdf)').join('\n')).toMatch(
      '“Flyer.pdf” is not a picture. To link to it, delete the “!” and upload the file to content/files.',
    );
  });

  test('is an event’s booking form too', () => {
    const event = (book: string) =>
      `::: event\ntitle: A course\nwhen: 1 March 2018, 9am\nwhere: Hall\nbook: ${book}\n:::`;
    expect(find(event('ICON flyer (2).pdf'))).toEqual([]);
    expect(find(event('form.docx'))).toEqual([expect.stringContaining('There is no “form.docx” in content/files.')]);
  });
});

test('a wrong type or size beside a link is reported with the real one', () => {
  expect(find('Read [the flyer](ICON flyer (2).pdf), PDF, 3 MB.')).toEqual([
    '9:6  file-details (warning)  “ICON flyer (2).pdf” is PDF, 212 KB, not PDF, 3 MB. Delete “PDF, 3 MB” here: the real type and size are added automatically.',
  ]);
  expect(find('Read [the flyer](Flyer.pdf), PDF, 0.2 MB.')).toEqual([]);
});
