import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anIssue } from '../support/an-issue.ts';
import { EXAMPLE } from '../support/example.ts';
import { inLetters } from '../support/in-letters.ts';
import { A_LONG_DRAWING, AN_ACTIVE_SVG, aBlackPng, aLargeDrawing } from './pictures.ts';

// What comes to a board from a careless or an evil hand. Each spoils a board that is otherwise sound.

const MEGABYTES = 10_000_000;

/** A way to spoil the content folder it is given. */
export type Spoil = (content: string) => void;

let spoiled = 0;

/** A board of its own in `folder`, whose only issues are those that spoil it. @returns the place of its content folder */
export function spoilBoard(folder: string, spoil: Spoil): string {
  const place = join(folder, `board-${inLetters(spoiled++, 4)}`);
  const content = join(place, 'content');
  cpSync(EXAMPLE, content, { recursive: true });
  rmSync(join(content, 'issues'), { recursive: true });
  mkdirSync(join(content, 'issues'));
  spoil(content);
  return place;
}

/** Keys are what stands after the colon in YAML. */
const anIssueFile = (keys: Readonly<Record<string, string>> = {}, body = 'Words.') => anIssue({ keys, body }).text;

const put =
  (path: string, text: string | Buffer): Spoil =>
  (content) =>
    writeFileSync(join(content, path), text);
const issue = (keys?: Readonly<Record<string, string>>, body?: string) =>
  put('issues/2018-02.md', anIssueFile(keys, body));
const all =
  (...spoils: readonly Spoil[]): Spoil =>
  (content) => {
    for (const spoil of spoils) spoil(content);
  };
const without =
  (path: string): Spoil =>
  (content) =>
    rmSync(join(content, path), { recursive: true });
const link =
  (target: string, path: string): Spoil =>
  (content) =>
    symlinkSync(target, join(content, path));
const pipe =
  (path: string): Spoil =>
  (content) =>
    void execFileSync('mkfifo', [join(content, path)]);
const picture = (name: string, bytes: string | Buffer) =>
  all(
    put(`images/${name}`, bytes),
    issue({ image: `{ src: ${name}, alt: A desk, credit: Drawn, licence: CC BY 4.0, consent: drawn }` }),
  );

/** What must be refused, and a part of the message that says so. */
export const REFUSED: Readonly<Record<string, readonly [spoil: Spoil, message: string]>> = {
  'front matter in JavaScript': [
    put('issues/2018-02.md', anIssueFile().replace('---', '---js')),
    '“---js” would be another language',
  ],
  'front matter in CoffeeScript': [
    put('issues/2018-02.md', anIssueFile().replace('---', '---coffee')),
    '“---coffee” would be another language',
  ],
  'references that grow to a billion': [
    put(
      'topics.yaml',
      `a: &a [x]\n${Array.from({ length: 60 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}\n`,
    ),
    '“a” has keys of its own',
  ],
  'keys merged from another': [put('glossary.yaml', '<<: { CSE: Child }\n'), 'Merging keys (<<) is not supported'],
  'a key that every object has': [put('topics.yaml', '__proto__: { name: A }\n'), '“__proto__” cannot be a key'],
  'such a key in an issue': [
    put('issues/2018-02.md', anIssueFile().replace('status:', '__proto__: { a: b }\nstatus:')),
    '“__proto__” cannot be a key',
  ],
  'a tag that would make an object': [issue({ corrections: '!!js/function "x"' }), '2018-02.md:8:'],
  'an issue of ten megabytes': [issue({}, 'Some words. '.repeat(MEGABYTES / 12)), 'the limit is 100 KB'],
  'a line of a megabyte': [issue({}, 'a '.repeat(MEGABYTES / 20)), 'the limit is 100 KB'],
  'a spreadsheet of lines': [issue({}, 'a\n\n'.repeat(MEGABYTES / 4000)), 'the limit is 2,000'],
  'a spreadsheet of cells': [
    issue({}, `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${`${'|1'.repeat(20)}|\n`.repeat(300)}`),
    'in this file have 6,020 cells',
  ],
  'a glossary of ten megabytes': [put('glossary.yaml', 'A: b\n'.repeat(MEGABYTES / 5)), 'the limit is 100 KB'],
  'a key that stands 20,000 times': [put('glossary.yaml', 'A: b\n'.repeat(19_990)), 'This key appears twice'],
  'a line whose quotes never fit': [put('topics.yaml', `neglect: ${'"\\\\" : '.repeat(2000)}\n`), 'topics.yaml:1:'],
  'a thousand lines without their quotes': [
    put('topics.yaml', Array.from({ length: 1000 }, (_, n) => `a${n}: "b" "c: d\n`).join('')),
    'topics.yaml:1:',
  ],
  '20,000 keys in one line': [
    put('topics.yaml', `neglect: { ${Array.from({ length: 15_000 }, (_, n) => n.toString(36)).join(', ')} }\n`),
    'topics.yaml:1:',
  ],
  'a page of ten megabytes': [
    all((content) => mkdirSync(join(content, 'pages'), { recursive: true }), put('pages/a.md', 'a'.repeat(MEGABYTES))),
    'the limit is 100 KB',
  ],
  '20,000 brackets within each other': [put('bulletin.yaml', '['.repeat(20_000)), 'has too many brackets'],
  'zero bytes': [issue({}, 'One\0two'), '(U+0000)'],
  'bytes that are no UTF-8': [
    put('issues/2018-02.md', Buffer.concat([Buffer.from(anIssueFile()), Buffer.from([0xff, 0xfe, 0xc3])])),
    'A character was lost here',
  ],
  'an issue in UTF-16': [
    put('issues/2018-02.md', Buffer.from(`\ufeff${anIssueFile()}`, 'utf16le')),
    'This file is not plain text',
  ],
  'settings in UTF-16': [
    put('topics.yaml', Buffer.from('neglect: Neglect\n', 'utf16le')),
    'This file is not plain text',
  ],
  'a title that is written backwards': [issue({ title: '"A \u202egnp.exe"' }), '(U+202E)'],
  'an issue that is a link': [link('/etc/passwd', 'issues/2018-02.md'), 'links are not followed'],
  'an issue that is a pipe, which has no end': [pipe('issues/2018-02.md'), 'cannot be read. Give your account'],
  'a name in another encoding': [
    (content) => writeFileSync(Buffer.from(`${content}/issues/\xff.md`, 'latin1'), ''),
    'cannot be read. Give your account',
  ],
  'a folder that is a link': [all(without('issues'), link('/etc', 'issues')), 'links are not followed'],
  'pictures in a folder that is a link': [all(without('images'), link('/etc', 'images')), 'links are not followed'],
  'a picture that is a link': [
    all(issue({ image: '{ src: p.png, alt: A desk }' }), link('/etc/passwd', 'images/p.png')),
    'links are not followed',
  ],
  'a list that is a link': [
    all(without('glossary.yaml'), link('/etc/passwd', 'glossary.yaml')),
    'links are not followed',
  ],
  'a file where a folder belongs': [all(without('issues'), put('issues', '')), 'must be a folder'],
  'a picture above the folder': [
    issue({ image: '{ src: ../bulletin.yaml, alt: A desk }' }),
    'There is no “bulletin.yaml” in content/images',
  ],
  'a picture by its full path': [
    issue({ image: '{ src: /etc/passwd, alt: A desk }' }),
    'There is no “passwd” in content/images',
  ],
  'a file named like a device': [put('issues/nul.md', anIssueFile()), 'Windows does not allow the name'],
  'two files whose names differ in case': [
    all(
      issue(),
      put('issues/Spring.md', anIssueFile({ number: '3' })),
      put('issues/spring.md', anIssueFile({ number: '4' })),
    ),
    'cannot be a web address',
  ],
  'an address above the folder': [issue({ formerly: '[../../../etc/cron.d/x]' }), '2018-02.md:8:'],
  'a section whose address leads above the folder': [issue({}, '## Words {#../../x}\n\nWords.'), '2018-02.md:9:'],
  'a picture of 16,000 by 16,700': [picture('x.png', aBlackPng(16_000, 16_700)), '16000 × 16700 pixels large'],
  'a page that is named like a picture': [picture('x.jpg', '<html><script>alert(1)</script>'), 'is not a picture'],
  'a board’s address that runs a script': [
    (content) => put('bulletin.yaml', 'address: "javascript:alert(1)"\n')(content),
    'bulletin.yaml:1:10',
  ],
};

/** A little less than a file may hold, in characters and in lines. */
const [FULL, LINES] = [98_000, 1_900];
const lines = (text: string) => text.repeat(Math.min(FULL / text.length, LINES / (text.split('\n').length - 1)));
const paragraphs = (unit: string) => `${unit.repeat(19_900 / unit.length)}\n\n`.repeat(4);
const counted = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join('');

/** What may be refused or built, as long as it is at once: files that are as large as one may be. */
export const FULL_FILES: Readonly<Record<string, Spoil>> = {
  'a title': issue({ title: 'a'.repeat(FULL) }),
  'a title of brackets': issue({ title: `"${'[<{('.repeat(FULL / 4)}"` }),
  'a key with commas in a bracket': issue({ topics: `[a${', '.repeat(FULL / 2)}` }),
  'a key with brackets that close': issue({ topics: `[a${'] ['.repeat(FULL / 3)}` }),
  'a key with quotes that never fit': issue({ title: `"a${'" '.repeat(FULL / 2)}` }),
  'a key with spaces in a bracket': issue({ topics: `[a${' '.repeat(FULL)}b` }),
  'former addresses': issue({ formerly: `[${counted(15_000, (n) => `a${n}, `)}b]` }),
  corrections: issue({ corrections: `\n${lines('  - { date: 2018-03-02, text: a }\n')}` }),
  waivers: issue({ waivers: `\n${lines('  - { rule: school, reason: a, by: b, until: 2028-01-01 }\n')}` }),
  'a paragraph': issue({}, 'a'.repeat(FULL)),
  'a paragraph of words': issue({}, 'Some words. '.repeat(FULL / 12)),
  'a paragraph of marks': issue({}, '*_`['.repeat(FULL / 4)),
  'a heading': issue({}, `## ${'a '.repeat(FULL / 2)}`),
  'a table’s row': issue({}, `| a |\n|---|\n|${' a |'.repeat(FULL / 4)}`),
  'a table’s short rows': issue({}, `| a | b |\n|---|---|\n${lines('|1|2|\n')}`),
  'a table’s long rows': issue({}, `${'|a'.repeat(23)}|\n${'|-'.repeat(23)}|\n${lines(`${'|1'.repeat(23)}|\n`)}`),
  'a line of code': issue({}, `\`\`\`\n${'a '.repeat(FULL / 2)}\n\`\`\``),
  'a block’s field': issue({}, `::: statistic\nfigure: 5\nlabel: ${'a '.repeat(FULL / 2)}\n:::`),
  'beginnings of mailboxes, for a board that is no example': all(
    (content) => {
      const file = join(content, 'bulletin.yaml');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(
          'address: https://bulletin.example.org/',
          'address: https://bulletin.safeguarding.test/',
        ),
      );
    },
    issue({}, 'a+'.repeat(FULL / 2)),
  ),
  'an address': issue({}, `[Words](https://example.org/${'a'.repeat(FULL)})`),
  'a third of it telephone numbers': issue({}, '0123456789 '.repeat(FULL / 33)),
  'telephone numbers, each another': issue(
    {},
    counted(1_800, (n) => `0${7_123_000_000 + 4 * n} 0${7_123_000_001 + 4 * n}\n`),
  ),
  'dates of birth, each another': issue(
    {},
    counted(1_800, (n) => `Born ${1 + (n % 28)} May ${1950 + (n % 60)}, in ${n}.\n`),
  ),
  'a comment that is never closed': issue({}, `<!-- ${'a '.repeat(FULL / 2)}`),
  'paragraphs of stars': issue({}, paragraphs('*a* ')),
  'paragraphs of code': issue({}, paragraphs('`a` ')),
  'paragraphs of links': issue({}, paragraphs('[a](https://example.org) ')),
  'paragraphs of telephone numbers': issue({}, paragraphs('01234 567890 ')),
  'sections, each with an address': issue(
    {},
    counted(LINES / 3, (n) => `## A {#a${n}}\nx\n\n`),
  ),
  'lines of a list': issue({}, lines(`- ${'*a* '.repeat(11)}\n`)),
  'lists within lists': issue(
    {},
    counted(20, () => counted(90, (depth) => `${'  '.repeat(depth)}- x\n`)),
  ),
  alerts: issue({}, lines('> [!NOTE]\n> a\n\n')),
  blocks: issue({}, lines('::: a\nb: c\n\nx\n:::\n')),
  events: issue(
    {},
    lines(
      '::: event\ntitle: A day\nwhen: 2018-03-05 10:00–11:00\nwhere: The Corn Hall, Exampleton\nbook: training@example.org\n\nx\n:::\n\n',
    ),
  ),
  'addresses that were never published': put(
    'addresses.txt',
    `archive: https://bulletin.example.org/\nentries: 1\n${counted(600_000, (n) => `/issues/a${n}/\n`)}`.slice(
      0,
      9_999_999,
    ),
  ),
};

/** What only a build sees, which reads pictures to their end. */
export const REFUSED_BY_BUILD: typeof REFUSED = {
  'a drawing that takes a minute': [picture('x.svg', A_LONG_DRAWING), 'takes too long or too much memory'],
  'a drawing that takes gigabytes': [picture('x.svg', aLargeDrawing()), 'takes too long or too much memory'],
  'a picture that is cut off': [picture('x.png', aBlackPng(200, 200).subarray(0, 90)), 'x.png'],
};

const ADDRESSES = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/x',
];

/** Every place of an issue that takes an address. */
const PLACES: readonly ((address: string) => string)[] = [
  (address) => `[The strategy](${address})`,
  (address) => `[The strategy][s]\n\n[s]: ${address}`,
  (address) => `![A desk](${address})`,
  (address) => `::: button\nlabel: Read the strategy\nlink: ${address}\n:::`,
  (address) =>
    `::: event\ntitle: A day\nwhen: 2018-03-05 10:00–11:00\nwhere: The Corn Hall, Exampleton\nbook: ${address}\n:::`,
];

/** Issues that are each refused for one address in one place, by file name. */
export const ADDRESSED: ReadonlyMap<string, string> = new Map(
  ADDRESSES.flatMap((address, row) =>
    PLACES.map((write, column): [string, string] => {
      const number = String(10 + row * PLACES.length + column);
      return [`address-${number}.md`, anIssueFile({ number }, write(address))];
    }),
  ),
);

/** What may be built, since nothing of it has an effect. */
export const INERT: Readonly<Record<string, Spoil>> = {
  nothing: issue(),
  'a byte-order mark and Windows line ends': put(
    'issues/2018-02.md',
    `\ufeff${anIssueFile().replaceAll('\n', '\r\n')}`,
  ),
  'lists and quotes 10,000 deep': issue({}, `${'- '.repeat(10_000)}x\n\n${'>'.repeat(10_000)} x`),
  'a drawing with a script': picture('x.svg', AN_ACTIVE_SVG),
};
