import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { anIssue, check } from '../../tests/support/an-issue.ts';
import { anOfficeFile, anOldFile, anOpenDocument, aPdf } from '../../tests/support/documents.ts';
import { formats } from '../report/findings.ts';
import { checkDownloads } from './check-downloads.ts';

type Files = Readonly<Record<string, Buffer | string>>;

/** What is found in these files, all of which an issue links to unless it says something else. */
async function find(
  files: Files,
  body = Object.keys(files)
    .map((name) => `[The file](<${name}>)`)
    .join('\n'),
) {
  const content = aFolder();
  mkdirSync(join(content, 'files'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(content, 'files', name), bytes);
  const downloads = Object.keys(files).map((name) => ({ name, bytes: files[name]?.length ?? 0 }));
  const { read } = check(anIssue({ body }), { downloads });
  const printed = formats
    .pretty(await checkDownloads({ content, cache: join(content, 'cache') }, read))(String)
    .split('\n')
    .slice(0, -1);
  return printed.map((line) => line.replace(/^\S*\/files\//, 'files/'));
}

const one = async (name: string, bytes: Buffer | string) => (await find({ [name]: bytes })).join('\n');

const picture = () => sharp({ create: { width: 80, height: 40, channels: 3, background: '#777777' } });
const jpeg = await picture().jpeg().toBuffer();
const byJane = await picture()
  .withExif({ IFD0: { Artist: 'Jane Smith' } })
  .jpeg()
  .toBuffer();

describe('a file that opens and names nobody', () => {
  test.each<readonly [string, Buffer | string]>([
    ['flyer.pdf', aPdf()],
    ['by-the-board.pdf', aPdf({ info: '/Author (Bradford Safeguarding Children Board)' })],
    ['by-nobody.pdf', aPdf({ info: '/Author (Microsoft Office User) /Creator (Word) /Title (Child K)' })],
    ['mentions.pdf', aPdf({ objects: '4 0 obj\n<< /Length 9 >>\nstream\n/Encrypt \nendstream\nendobj' })],
    ['form.docx', anOfficeFile('docx', { core: '<dc:creator></dc:creator><dc:title>A</dc:title>' })],
    ['list.xlsx', anOfficeFile('xlsx', { core: '<dc:creator>openpyxl</dc:creator>' })],
    ['slides.pptx', anOfficeFile('pptx')],
    ['slides.ppsx', anOfficeFile('pptx')],
    ['form.odt', anOpenDocument()],
    // Each would take hours if a tag were looked for beyond the beginning of the next.
    ['tags.docx', anOfficeFile('docx', { core: '<dc:creator '.repeat(300_000) })],
    ['changes.docx', anOfficeFile('docx', { parts: { 'word/document.xml': '<w:ins '.repeat(300_000) } })],
    ['poster.jpg', jpeg],
    ['talk.mp3', Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1')],
    ['dates.csv', 'Course,Date\n'],
    ['ICON Poster (2).PDF', aPdf()],
  ])('%s is not reported', async (name, bytes) => expect(await one(name, bytes)).toBe(''));
});

describe('a file that cannot be published', () => {
  const damaged = (kind: string) => new RegExp(`is damaged, was not uploaded completely, or is not really ${kind}`);
  const zip = anOfficeFile('docx');
  test.each<readonly [string, Buffer | string, RegExp]>([
    ['cut.pdf', aPdf().subarray(0, -20), damaged('PDF')],
    ['page.pdf', '<html>Not found</html>', damaged('PDF')],
    ['empty.pdf', '', /is empty/],
    ['pointer.pdf', 'version https://git-lfs.github.com/spec/v1\n', /is a Git LFS pointer/],
    ['locked.pdf', aPdf({ trailer: '/Encrypt 9 0 R' }), /is protected with a password.*Acrobat/],
    ['cut.docx', zip.subarray(0, -30), damaged('Word')],
    ['text.docx', 'Words', damaged('Word')],
    ['other.docx', anOfficeFile('xlsx'), /is really Excel\. Rename it “other\.xlsx”/],
    ['macro.docx', anOfficeFile('docx', { parts: { 'word/vbaProject.bin': 'x' } }), /contains macros/],
    ['macro.xlsx', anOfficeFile('xlsx', { parts: { 'xl/vbaProject.bin': 'x' } }), /contains macros/],
    ['hidden.pptx', anOfficeFile('pptx', { parts: { '[Content_Types].xml': 'ppt.macroEnabled' } }), /contains macros/],
    ['locked.docx', anOldFile('EncryptedPackage'), /is protected with a password.*File > Info > Protect/],
    ['renamed.docx', anOldFile(), /was saved in an old one\. Open it in Word, save it as \.docx or PDF/],
    ['locked.odt', anOpenDocument('', '<manifest:encryption-data/>'), /is protected with a password/],
    ['macro.xls', anOldFile('_VBA_PROJECT'), /contains macros/],
    ['poster.jpg', jpeg.subarray(0, -60), damaged('JPEG')],
    ['really.png', jpeg, /is really a JPEG picture\. Rename it “really\.jpg”/],
    ['talk.mp3', 'not sound', damaged('MP3')],
    ['binary.csv', 'a\0b', damaged('plain text')],
    ['large.pdf', aPdf({ bytes: 20_000_001 }), /has 20 MB; the limit is 20 MB/],
  ])('%s is an error at its link', async (name, bytes, message) => {
    const found = await one(name, bytes);
    expect(found).toMatch(message);
    expect(found).toMatch(new RegExp(`^content/issues/2018-02\\.md:9:\\d+  file-content  “${name}” `));
  });

  test.each(['tool.exe', 'run.bat', 'code.js', 'page.html', 'drawing.svg', 'all.zip', 'form.docm', 'list.xlsm'])(
    '%s is an error at the file where nothing links to it',
    async (name) => {
      expect(await find({ [name]: 'x' }, 'Words.')).toEqual([
        expect.stringMatching(new RegExp(`^files/${name}:1:1  file-content  “${name}” `)),
      ]);
    },
  );

  test.each(['Thumbs.db', '~$form.docx'])(
    '%s, which a program left behind, is an error that says to delete it',
    async (name) => {
      expect(await find({ [name]: 'x' }, 'Words.')).toEqual([
        `files/${name}:1:1  file-content  “${name}” is a file that Windows or Word made for its own use. Delete it.`,
      ]);
    },
  );

  test('two files that would get one address are an error', async () => {
    expect(await find({ 'Flyer.pdf': aPdf(), 'flyer.pdf': aPdf() })).toContain(
      'files/flyer.pdf:1:1  file-content  “flyer.pdf” and “Flyer.pdf” would get the same address. Rename or delete one of them, and correct the links to it.',
    );
  });
});

describe('what a file says beside what it shows', () => {
  const xmp = '<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Jane Smith</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>';
  const metadata = `4 0 obj\n<< /Type /Metadata /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\nendobj`;
  const packed = deflateSync(Buffer.from('7 0 << /Author (Jane Smith) >>')).toString('latin1');
  const inStream = `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj`;
  test.each<readonly [string, Buffer, string]>([
    ['info.pdf', aPdf({ info: '/Author (Jane \\(Jo\\) Smith)' }), 'author'],
    ['wide.pdf', aPdf({ info: '/Author <FEFF004A0061006E0065>' }), 'author'],
    ['apart.pdf', aPdf({ info: '/Author 6 0 R', objects: '6 0 obj\n(Jane Smith)\nendobj' }), 'author'],
    ['xmp.pdf', aPdf({ objects: metadata }), 'author'],
    ['packed.pdf', aPdf({ objects: inStream, trailer: '/Info 7 0 R' }), 'author'],
    ['company.pdf', aPdf({ info: '/Company (Exampleshire Council)' }), 'company'],
    ['author.docx', anOfficeFile('docx', { core: '<dc:creator>Jane Smith</dc:creator>' }), 'author'],
    [
      'saved.xlsx',
      anOfficeFile('xlsx', { core: '<cp:lastModifiedBy>Jane Smith</cp:lastModifiedBy>' }),
      'last modified by',
    ],
    [
      'firm.pptx',
      anOfficeFile('pptx', { app: '<Manager>Jane Smith</Manager><Company>Council</Company>' }),
      'manager, company',
    ],
    ['notes.docx', anOfficeFile('docx', { parts: { 'word/comments.xml': '<w:comments/>' } }), 'comments'],
    [
      'tracked.docx',
      anOfficeFile('docx', { parts: { 'word/document.xml': '<w:del w:id="1" w:author="Jane Smith">' } }),
      'tracked changes',
    ],
    ['meta.odt', anOpenDocument('<meta:initial-creator>Jane Smith</meta:initial-creator>'), 'author'],
    ['photo.jpg', byJane, 'photographer, owner or people shown'],
  ])('%s: whom it names is reported without the name', async (name, bytes, what) => {
    const found = await one(name, bytes);
    expect(found).toMatch(
      `files/${name}:1:1  file-metadata (warning)  “${name}” has hidden names of people or organisations in it (${what})`,
    );
    expect(found).not.toMatch(/Jane|Smith|Council\b/);
  });

  test('a place is an error, because the file is published as it is', async () => {
    const gps = await picture()
      .withExif({ IFD3: { GPSLatitude: '53/1 47/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    expect(await one('map.jpg', gps)).toMatch(
      /^files\/map\.jpg:1:1 {2}file-metadata {2}“map\.jpg” records where it was taken/,
    );
    expect(await one('visit.docx', anOfficeFile('docx', { parts: { 'word/media/image1.jpeg': gps } }))).toMatch(
      /^files\/visit\.docx:1:1 {2}file-metadata {2}“visit\.docx” has a photograph that records where it was taken/,
    );
    const others = { 'ppt/media/image1.jpg': jpeg, 'ppt/media/image2.jpg': jpeg.subarray(0, 40) };
    expect(await one('talk.pptx', anOfficeFile('pptx', { parts: others }))).toBe('');
  });

  test('says how to remove it from a Word file', async () => {
    expect(await one('a.docx', anOfficeFile('docx', { core: '<dc:creator>Jane</dc:creator>' }))).toBe(
      'files/a.docx:1:1  file-metadata (warning)  “a.docx” has hidden names of people or organisations in it (author), and everyone who downloads it can read that. Remove them (in Word: File > Info > Check for Issues > Inspect Document > Inspect, then Remove All, and save it), and upload the file again.',
    );
  });
});

test('a format from before 2007 should be saved anew', async () => {
  expect(await one('old.doc', anOldFile())).toBe(
    'files/old.doc:1:1  file-format (warning)  “old.doc” is in a format from before 2007, and what it says about its author cannot be checked. Open it in Word, save it as .docx or PDF, upload that in its place, and link to it.',
  );
});

describe('a file that is not published', () => {
  const review = (until: string) =>
    `::: review\ncase: Autumn\ntype: LCSPR\nwithdraw after: ${until}\nfile: [Report](a.pdf)\n\nSee [it](a.pdf).\n:::`;
  test.each([
    [
      'Words.',
      'files/a.pdf:1:1  file-unused (warning)  “a.pdf” is not published, because nothing links to it. People can still read it in the repository. Link to it, or delete it.',
    ],
    [
      review('1 January 2018'),
      'files/a.pdf:1:1  file-unused (warning)  “a.pdf” is no longer published, because what linked to it was withdrawn. People can still read it in the repository. Delete it, and ask the person who looks after the repository to remove it from its history.',
    ],
  ])('is a warning that says why: %j', async (body, message) => {
    expect((await find({ 'a.pdf': aPdf() }, body)).at(-1)).toBe(message);
  });

  test('is none while its review is public', async () => {
    expect(await find({ 'a.pdf': aPdf() }, review('1 January 2028'))).toEqual([]);
  });
});
