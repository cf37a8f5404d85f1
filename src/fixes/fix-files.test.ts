import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anIssue, content, problemsOf, typed } from '../../tests/support/an-issue.ts';
import { formatDifference } from '../report/format-difference.ts';
import type { SourceFile } from '../text/source.ts';
import { fixFiles } from './fix-files.ts';

const HOSTS = ['www.example.org'];
const fix = (file: SourceFile) => fixFiles(content(file), HOSTS)[0]?.after ?? file.text;
const fixBody = (body: string) => fix(anIssue({ body })).split('\n---\n')[1]?.replace(/\n$/, '');
const fixKeys = (keys: Record<string, string>) => fix(anIssue({ keys }));

describe('what is fixed', () => {
  test.each([
    ['a zero before a time', 'Doors open at 09.15am.', 'Doors open at 9.15am.'],
    ['a space in a time', 'At 9.30 am we begin, and end at 1 pm.', 'At 9.30am we begin, and end at 1pm.'],
    ['a colon and capitals in a time', '9:15 AM to 12:45 PM', '9.15am to 12.45pm'],
    ['stops within, where the sentence goes on', 'At 9.30 a.m. in the hall.', 'At 9.30am in the hall.'],
    ['a time in a list', '- 09.15am: coffee', '- 9.15am: coffee'],
    ['a time in bold', '**09.15am** sharp', '**9.15am** sharp'],
    ['a time in a link’s words', '[At 09.15am](https://www.example.org/)', '[At 9.15am](https://www.example.org/)'],
    [
      'a time in a field',
      '::: event\ntitle: One\nwhen: 5 December 2017, 09.15am to 12:45 PM\nwhere: Hall\n\nWords.\n:::',
      '::: event\ntitle: One\nwhen: 5 December 2017, 9.15am to 12.45pm\nwhere: Hall\n\nWords.\n:::',
    ],
    ['bullets of other programs', 'Bring:\n\n• a pen\n·\ttwo *cups*', 'Bring:\n\n- a pen\n- two *cups*'],
    ['a bullet without its space, and one that is indented', '- One\n  •two', '- One\n  - two'],
    ['a bullet before a time', '• 09.15am: coffee', '- 9.15am: coffee'],
    ['an address of a host that is known', 'See http://www.example.org/a.', 'See https://www.example.org/a.'],
    ['the same in a link', '[The plan](http://www.example.org)', '[The plan](https://www.example.org)'],
    [
      'the same in a field',
      '::: button\nlink: [A](HTTP://WWW.example.org/b)\n:::',
      '::: button\nlink: [A](https://WWW.example.org/b)\n:::',
    ],
  ])('%s', (_name, before, after) => expect(fixBody(before)).toBe(after));

  test('curly quotes around a value of front matter and of bulletin.yaml', () => {
    expect(fixKeys({ title: '“Neglect”', summary: '‘A first look’' })).toMatch(
      /^---\ntitle: "Neglect"\n[\s\S]*\nsummary: "A first look"\n/,
    );
    expect(fixKeys({ topics: '[“neglect”]' })).toContain('topics: ["neglect"]');
    const bulletin = { path: 'content/bulletin.yaml', text: 'title: “Update”\nabout: ‘News’ # as said\n' };
    const [file] = fixFiles(content([], { bulletin }), []);
    expect(file?.after).toBe('title: "Update"\nabout: "News" # as said\n');
  });

  test('quotes around a block’s field, and no others', () => {
    const body = '::: quote\nby: “A practitioner”\nsource: The “Voices” day\n\n“Words.”\n:::';
    expect(fixBody(body)).toBe(body.replace('“A practitioner”', 'A practitioner'));
    for (const apart of [`\`\`\`\n${body}\n\`\`\``, `<!--\n${body.replace(/\n\n/g, '\n')}\n-->`])
      expect(fixBody(apart)).toBe(apart);
  });

  test('a time in front matter, alone or within such quotes', () => {
    expect(fixKeys({ summary: 'We meet at 09.15am.' })).toContain('summary: We meet at 9.15am.');
    expect(fixKeys({ summary: '“At 09.15am” # as said' })).toContain('\nsummary: "At 9.15am" # as said\n');
  });
});

describe('what is left as it is', () => {
  test.each([
    ['times that are right', 'From 9.15am to 1pm, at 13:00 and at noon.'],
    ['what is no time', 'Version 0.15am1, £9.30 am-dram, 25.15 am, 9.75 am, 119.30 am, PM, 0.30 am'],
    ['a stop that may end a sentence', 'We end at 9.30 a.m. Lunch follows. We meet at 9.30 a.m.'],
    ['a person who is', 'Of the 9 am I the last.'],
    ['code', 'Write `09.15am` here.\n\n```\n• 09.15am http://www.example.org/\n```\n\n    09.15am\n'],
    ['code in a list, fenced with tildes', '- One\n\n  ~~~\n  • 09.15am\n  ```\n  09.15am\n  ~~~'],
    ['a quotation', '> It began at 09.15am.\nand ended at 09.45am.\n\n- > • At 09.15am.'],
    ['a quotation’s block', '::: quote\nby: A midwife\n\nIt was 09.15am.\n:::'],
    ['a comment', '<!-- 09.15am\n\n• http://www.example.org/ -->\n\nWords.'],
    ['a heading, whose address is made of it', '## The doors open at 09.15am'],
    ['a title, whose address is made of it', '::: callout\ntitle: At 09.15am\n\nWords.\n:::'],
    ['an address', '[Book](https://www.example.org/09.15am) or see https://www.example.org/9:15am'],
    ['a picture’s name', '::: figure\nsrc: 09.15am.jpg\n:::'],
    ['signs within a line', 'one · two • three'],
    ['a bullet with nothing after it', 'Words\n•\n• ·'],
    [
      'addresses of other hosts',
      'http://example.org/ http://www.example.org.evil.example/ http://www.example.org:8080/',
    ],
    [
      'an address with somebody’s name before its host',
      'http://www.example.org@evil.example/ http://x@www.example.org/',
    ],
  ])('%s', (_name, body) => expect(fixBody(body)).toBe(anIssue({ body }).text.split('\n---\n')[1]?.replace(/\n$/, '')));

  test.each([
    ['dates and files of front matter', 'date: 2018-02-01\nimage: { src: 09.15am.jpg }'],
    ['comments of front matter', '# at 09.15am\nnumber: 2 # at 09.15am'],
    ['quotes that are straight, or stand within', 'title: "09 “Neglect”"\nsummary: The “first” look'],
    ['keys that cannot be read', 'title: “Neglect”\n  bad: [“a”'],
  ])('%s', (_name, keys) => {
    const file = typed(`---\n${keys}\n---\nWords.\n`);
    expect(fix(file)).toBe(file.text);
  });

  test('a file whose front matter has no end, and one in another encoding', () => {
    for (const text of ['---\ntitle: T\n• 09.15am\n', '---\ntitle: T\n---\n• 09.15am \ufffd\n']) {
      expect(fix(typed(text))).toBe(text);
    }
  });

  test('line ends, the byte-order mark and the file’s last line, byte for byte', () => {
    const before = '\ufeff---\r\ntitle: “T”\r\n---\r\n• One\r• Two\n\nAt 09.15am\r\n\r\nlast';
    expect(fix(typed(before))).toBe('\ufeff---\r\ntitle: "T"\r\n---\r\n- One\r- Two\n\nAt 9.15am\r\n\r\nlast');
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...'09.15am|9:15 AM| |\n|\r\n|• |·|> |`|```\n|- |“|”|title: |## |::: quote\n|:::\n'.split('|'),
    ...'http://www.example.org/|[a](|)|<!--|-->|word |---\n|\ufeff|1|#|    |\0'.split('|'),
  );
  const bodies = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('fixing twice is fixing once', () => {
    fc.assert(
      fc.property(bodies, bodies, (keys, body) => {
        const once = fix(typed(`---\ntitle: T\n${keys}\n---\n${body}`));
        expect(fix(typed(once))).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  test('a text with none of it is unchanged', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !/[·•‣▪●“”„‘’]|[ap]m|http/i.test(text));
    fc.assert(
      fc.property(plain, plain, (keys, body) => {
        const file = typed(`---\n${keys}\n---\n${body}`);
        expect(fixFiles(content(file), HOSTS)).toEqual([]);
      }),
    );
  });

  test('no line comes or goes', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const file = anIssue({ body });
        const ends = (text: string) => text.match(/\r\n|\r|\n/g);
        expect(ends(fix(file))).toEqual(ends(file.text));
      }),
    );
  });
});

test('what is fixed raises its findings no more', () => {
  const body = 'Bring:\n\n• a pen\n\nAt 09.15am.';
  const rules = (file: SourceFile) => problemsOf(file).map((line) => line.split(/ +/)[1]);
  expect(rules(anIssue({ body }))).toEqual(['list-mark', 'time-style']);
  expect(rules({ ...anIssue(), text: fix(anIssue({ body })) })).toEqual([]);
});

test('the difference is a unified diff with three lines around each change, masked', () => {
  const before = ['1', '2', '3', '4', 'old', '6', '7', '8', '9', '10', '11', '12', 'old', ''].join('\n');
  const file = { path: 'content/issues/2018-02.md', before, after: before.replaceAll('old', 'new'), fixes: [] };
  expect(formatDifference(file, (line) => line.replace('7', '▮'))).toBe(
    '--- a/content/issues/2018-02.md\n+++ b/content/issues/2018-02.md\n' +
      '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n ▮\n 8\n@@ -10,4 +10,4 @@\n 10\n 11\n 12\n-old\n+new\n',
  );
});
