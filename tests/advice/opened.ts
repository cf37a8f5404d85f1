import sharp from 'sharp';
import { aBlackPng } from '../hostile/pictures.ts';
import { anIssue } from '../support/an-issue.ts';
import { anOfficeFile, anOldFile, anOpenDocument, aPdf } from '../support/documents.ts';
import { type Files, follow } from './followed.ts';

// Files that are opened: to download, and pictures.

/** Files, and what an issue says about them. */
export interface Opened {
  readonly files: Files;
  readonly text: string;
}

const linked = (files: Readonly<Record<string, Uint8Array | string>>): Opened => ({
  files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`files/${name}`, bytes])),
  text: Object.keys(files)
    .map((name) => `Read [the file ${name.replace(/\W/g, ' ')}](<${name}>).\n`)
    .join('\n'),
});
const alone = (files: Files): Opened => ({ files, text: '' });
const shown = (name: string, bytes: Uint8Array): Opened => ({
  files: { [`images/${name}`]: bytes },
  text: `![A desk](${name})\n`,
});
const NOTHING = alone({});

const picture = () => sharp({ create: { width: 80, height: 40, channels: 3, background: '#777777' } });
const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();
const somewhere = await picture()
  .withExif({ IFD3: { GPSLatitude: '53/1 47/1 0/1', GPSLatitudeRef: 'N' } })
  .jpeg()
  .toBuffer();
const byJane = await picture()
  .withExif({ IFD0: { Artist: 'Jane Smith' } })
  .jpeg()
  .toBuffer();
const JANE = { core: '<dc:creator>Jane Smith</dc:creator>' };
const WITHDRAWN = anIssue({
  slug: '2018-01',
  keys: { number: '1', status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: It was wrong. }' },
  body: 'Read [the file](old.pdf).',
}).text;

export const opened = follow(
  (one: Opened) => one,
  [
    [linked({ 'empty.pdf': '' }), '“empty.pdf” is empty. Upload it again.', linked({ 'empty.pdf': aPdf() })],
    [
      linked({ 'large.pdf': aPdf({ bytes: 20_000_001 }) }),
      '“large.pdf” has 20 MB; the limit is 20 MB. Make it smaller',
      linked({ 'large.pdf': aPdf() }),
      { files: {}, text: 'Read [the large file on our site](https://www.example.org/large), PDF, 20 MB.\n' },
    ],
    [
      shown('vast.png', Buffer.concat([png], 50_000_001)),
      'has 51 MB; the limit is 50 MB. Save it as JPEG, at most 4000 pixels wide, upload that, and write its name here.',
      shown('vast.jpg', jpeg),
    ],
    [
      linked({ 'pointer.pdf': 'version https://git-lfs.github.com/spec/v1\n' }),
      'Fetch the file with “git lfs pull”.',
      linked({ 'pointer.pdf': aPdf() }),
    ],
    [
      linked({ 'other.docx': anOfficeFile('xlsx') }),
      'Rename it “other.xlsx”, and write that name where it is linked.',
      linked({ 'other.xlsx': anOfficeFile('xlsx') }),
    ],
    [
      linked({ 'really.png': jpeg }),
      '“really.png” is really a JPEG picture. Rename it “really.jpg”, and write that name here.',
      linked({ 'really.jpg': jpeg }),
    ],
    [
      linked({ 'old.doc': anOldFile() }),
      'Open it in Word, save it as .docx or PDF, upload that in its place, and link to it.',
      linked({ 'old.docx': anOfficeFile('docx') }),
      linked({ 'old.pdf': aPdf() }),
    ],
    [
      linked({ 'renamed.docx': anOldFile() }),
      '“renamed.docx” has the ending of a new format, but was saved in an old one. Open it in Word, save it as .docx or PDF, upload that in its place, and link to it.',
      linked({ 'renamed.docx': anOfficeFile('docx') }),
      linked({ 'renamed.pdf': aPdf() }),
    ],
    [
      linked({ 'cut.pdf': aPdf().subarray(0, -20) }),
      'If it opens, save it again as PDF and upload that file in its place.',
      linked({ 'cut.pdf': aPdf() }),
    ],
    [
      linked({ 'locked.pdf': aPdf({ trailer: '/Encrypt 9 0 R' }) }),
      '“locked.pdf” is protected with a password, so not every reader could open it. Remove the protection',
      linked({ 'locked.pdf': aPdf() }),
    ],
    [
      linked({ 'macro.docx': anOfficeFile('docx', { parts: { 'word/vbaProject.bin': 'x' } }) }),
      '“macro.docx” contains macros, which are programs and which many organisations block. Save it as .docx, .xlsx, .pptx or PDF, upload that in its place, and link to it.',
      linked({ 'macro.docx': anOfficeFile('docx') }),
      linked({ 'macro.xlsx': anOfficeFile('xlsx') }),
      linked({ 'macro.pptx': anOfficeFile('pptx') }),
      linked({ 'macro.pdf': aPdf() }),
    ],
    [
      linked({ 'Plan.pdf': aPdf(), 'plan.pdf': aPdf() }),
      'Rename or delete one of them, and correct the links to it.',
      linked({ 'Plan.pdf': aPdf(), 'plan-2.pdf': aPdf() }),
      linked({ 'Plan.pdf': aPdf() }),
    ],
    [alone({ 'files/Thumbs.db': 'x' }), 'is a file that Windows or Word made for its own use. Delete it.', NOTHING],
    [
      alone({ 'files/sheet.xyz': 'x' }),
      'is not a kind of file that every reader can open. Save it as PDF, upload that in its place, and link to it.',
      linked({ 'sheet.pdf': aPdf() }),
    ],
    [
      alone({ 'files/unused.pdf': aPdf() }),
      '“unused.pdf” is not published, because nothing links to it. People can still read it in the repository. Link to it, or delete it.',
      linked({ 'unused.pdf': aPdf() }),
      NOTHING,
    ],
    [
      alone({ 'files/old.pdf': aPdf(), 'issues/2018-01.md': WITHDRAWN }),
      'Delete it, and ask the person who looks after the repository to remove it from its history.',
      alone({ 'issues/2018-01.md': WITHDRAWN }),
    ],
    [
      linked({ 'map.jpg': somewhere }),
      'and everyone who downloads it can read that. Remove it (Windows: Properties, Details, Remove; Mac: Preview, Inspector), and upload the picture again.',
      linked({ 'map.jpg': jpeg }),
    ],
    [
      linked({ 'visit.docx': anOfficeFile('docx', { parts: { 'word/media/image1.jpeg': somewhere } }) }),
      'put it into the document again in place of the old one, and upload the file again.',
      linked({ 'visit.docx': anOfficeFile('docx', { parts: { 'word/media/image1.jpeg': jpeg } }) }),
    ],
    [linked({ 'photo.jpg': byJane }), '“photo.jpg” has hidden names', linked({ 'photo.jpg': jpeg })],
    [
      linked({ 'form.docx': anOfficeFile('docx', JANE) }),
      'Remove them (in Word: File > Info',
      linked({ 'form.docx': anOfficeFile('docx') }),
    ],
    [
      linked({ 'list.xlsx': anOfficeFile('xlsx', JANE) }),
      'Remove them (in Excel: File > Info',
      linked({ 'list.xlsx': anOfficeFile('xlsx') }),
    ],
    [
      linked({ 'talk.pptx': anOfficeFile('pptx', JANE) }),
      'Remove them (in PowerPoint: File > Info',
      linked({ 'talk.pptx': anOfficeFile('pptx') }),
    ],
    [
      linked({ 'note.odt': anOpenDocument('<meta:initial-creator>Jane Smith</meta:initial-creator>') }),
      'Remove them (File > Properties > Reset Properties, and save it), and upload the file again.',
      linked({ 'note.odt': anOpenDocument() }),
    ],
    [
      linked({ 'info.pdf': aPdf({ info: '/Author (Jane Smith)' }) }),
      'in the document that it was made from, in Word: File > Info',
      linked({ 'info.pdf': aPdf() }),
    ],
    [
      shown('place.jpg', somewhere),
      'anyone who sees this repository can read that. Remove it (Windows: Properties, Details, Remove; Mac: Preview, Inspector), and upload the picture again.',
      shown('place.jpg', jpeg),
    ],
    [
      shown('names.jpg', byJane),
      'and upload the picture again. Put a credit under “credit”.',
      {
        files: { 'images/names.jpg': jpeg },
        text: '::: figure\nsrc: names.jpg\nalt: A desk\ncredit: The board\n:::\n',
      },
    ],
    [
      shown('huge.png', aBlackPng(10_001, 10_000)),
      'Save it at most 4000 pixels wide, and upload it under the same name.',
      shown('huge.png', png),
    ],
    [
      shown('cut.jpg', jpeg.subarray(0, -60)),
      'If it opens, save it again as JPEG or PNG, upload that, and write its name here.',
      shown('cut.jpg', jpeg),
      shown('cut.png', png),
    ],
  ],
);
