import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anIssue, content, problemsOf, typed } from '../../tests/support/an-issue.ts';
import { createMarkdown, plainText } from '../text/markdown.ts';
import { normaliseLine } from '../text/normalise.ts';
import type { SourceFile } from '../text/source.ts';
import { fixFiles } from './fix-files.ts';
import { formatDifference } from './format-difference.ts';

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
    ['bullets of other programs', 'Bring:\n\n• a pen\n•\ttwo *cups*', 'Bring:\n\n- a pen\n- two *cups*'],
    ['a bullet without its space, and one that is indented', '•One\n  • two', '- One\n  - two'],
    ['a bullet before a time', '• 09.15am: coffee', '- 9.15am: coffee'],
    ['an address of a host that is known', 'See http://www.example.org/a.', 'See https://www.example.org/a.'],
    ['the same in a link', '[The plan](http://www.example.org)', '[The plan](https://www.example.org)'],
    [
      'the same in a field',
      '::: button\nlink: [A](HTTP://WWW.example.org/b)\n:::',
      '::: button\nlink: [A](https://WWW.example.org/b)\n:::',
    ],
    [
      'bullets of every sort, with any space after them',
      '• a\n●\tb\n▪\u00a0c\n■ d\n◦ e\n○ f\n‣ g\n⁃ h\n➢ i\n➤ j\n→ k\n\uf0b7 l',
      '- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g\n              - h\n                - i\n                  - j\n                    - k\n- l',
    ],
    [
      'Word’s letters and dashes',
      'o\tlook\no\task\n\n§\tlook\n§\task\n\n– look\n– ask',
      '- look\n- ask\n\n* look\n* ask\n\n- look\n- ask',
    ],
    ['ticks', '✓ look\n✔ ask', '- look\n  - ask'],
    ['numbers in brackets', '1) One\n2) Two\n\n(1) One\n(2)\u00a0Two', '1. One\n2. Two\n\n1. One\n2. Two'],
    [
      'rows with tabs',
      'Course\tDate\tVenue\nNeglect | level 2\t12 January 2027\tCivic Centre\nGCP2\t20 January 2027',
      '| Course | Date | Venue |\n|---|---|---|\n| Neglect \\| level 2 | 12 January 2027 | Civic Centre |\n| GCP2 | 20 January 2027 |  |',
    ],
    [
      'rows with a sign between their cells',
      'Name | Role\nFront door | Any \\| every worry\nAll are free.',
      '| Name | Role |\n|---|---|\n| Front door | Any \\| every worry |\n\nAll are free.',
    ],
    [
      'rows with tabs above a line',
      'Course\tVenue\nNeglect\tCivic Centre\nAll are free.',
      '| Course | Venue |\n|---|---|\n| Neglect | Civic Centre |\n\nAll are free.',
    ],
    [
      'addresses in angles behind their words',
      'a@example.org<mailto:a@example.org>, www.example.org<https://www.example.org/>, “the policy”<https://www.example.org/a>',
      'a@example.org, [www.example.org](https://www.example.org/), “the policy” <https://www.example.org/a>',
    ],
    ['numbers below letters', 'a) One\nb) Two\n\n(1) One\n(2) Two', 'a) One\nb) Two\n\n1. One\n2. Two'],
    [
      'lines that a program broke',
      'All of our courses are free to people who work with children\nand families in the district. Please cancel a place that you\ncannot use, so that somebody on the waiting list can have it.',
      'All of our courses are free to people who work with children and families in the district. Please cancel a place that you cannot use, so that somebody on the waiting list can have it.',
    ],
    [
      'the same in a list, in a block, and at a hyphen',
      '::: callout\ntitle: T\n\n- Practitioners told us that they want more examples of multi-\n  agency work from their own area, and more time to talk.\n:::',
      '::: callout\ntitle: T\n\n- Practitioners told us that they want more examples of multi-agency work from their own area, and more time to talk.\n:::',
    ],
    [
      'the same in quotations, whose speakers keep their lines',
      'Nobody had asked anybody anything\n> “I only asked who was picking her up from school because it was\n> someone different every day. Nobody had asked, and I nearly did.”\n> – Designated Safeguarding Lead\n>\n>It is the next paragraph of what was said, and as long as others,\nso a mail program broke its lines, and took some of the marks out.',
      'Nobody had asked anybody anything\n> “I only asked who was picking her up from school because it was someone different every day. Nobody had asked, and I nearly did.”\n> – Designated Safeguarding Lead\n>\n>It is the next paragraph of what was said, and as long as others, so a mail program broke its lines, and took some of the marks out.',
    ],
    [
      'narrow columns of a PDF, one after the other',
      'Learning from practice\nWorking together to safe-\nguard children means that\npractitioners share infor-\nmation early. Ask multi-\nagency partners who know\n\nthe family, and record it.\nNext steps\nThe guidance is at www.example.gov.uk\nPage 1 of 4',
      'Learning from practice\nWorking together to safeguard children means that practitioners share information early. Ask multi-agency partners who know the family, and record it.\nNext steps\nThe guidance is at www.example.gov.uk\nPage 1 of 4',
    ],
    [
      'addresses and words at a hyphen, and no items',
      'The Partnership has agreed a new protocol for all of the pro\u00ad\nfessionals (see https://www.example.org/protocols/children-who-\nmove/2026). It is also at https://www.example.org/learning/one-\npage.pdf and in the library.\n\na) nobody recorded what any of the agencies knew about the father\nb) missed appointments were recorded in another way by each agency\n\n\uf0b7\tnobody recorded what any of the agencies knew about the father\n\uf0b7\tmissed appointments were recorded in another way by each of them',
      'The Partnership has agreed a new protocol for all of the professionals (see https://www.example.org/protocols/children-who-move/2026). It is also at https://www.example.org/learning/one-page.pdf and in the library.\n\na) nobody recorded what any of the agencies knew about the father\nb) missed appointments were recorded in another way by each agency\n\n- nobody recorded what any of the agencies knew about the father\n- missed appointments were recorded in another way by each of them',
    ],
    [
      'addresses without their start',
      '[a](www.example.org/a) <www.example.org> <example.org> (www.example.org/b) _example.org.uk_.',
      '[a](https://www.example.org/a) <www.example.org> <example.org> (www.example.org/b) _example.org.uk_.',
    ],
    [
      'a site and a mailbox in a link',
      '[a](example.gov.uk/page?x=1) [b](name@example.org)',
      '[a](https://example.gov.uk/page?x=1) [b](mailto:name@example.org)',
    ],
    [
      'spaces in an address',
      '[a](https://example.org/Shared Documents/Policy (final).pdf) <https://example.org/my file.pdf>',
      '[a](https://example.org/Shared%20Documents/Policy%20(final).pdf) <https://example.org/my%20file.pdf>',
    ],
    [
      'an address in a field',
      '::: event\ntitle: One\nwhen: 5 December 2017, 9.15am to 1pm\nwhere: Hall\nbook: www.example.org/book?utm_source=mail\n:::',
      '::: event\ntitle: One\nwhen: 5 December 2017, 9.15am to 1pm\nwhere: Hall\nbook: www.example.org/book\n:::',
    ],
  ])('%s', (_name, before, after) => {
    expect(fixBody(before)).toBe(after);
    expect(fixBody(after)).toBe(after);
  });

  test.each([
    [
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fpolicies&data=05%7C02%7Cname%40example.org%7C0&reserved=0',
      'https://www.example.org/policies',
    ],
    [
      'https://gbr01.safelinks.protection.outlook.com/ap/b-59584e83/?url=https%3A%2F%2Fexample.sharepoint.com%2Fa%2520b%3Fe%3D1&amp;data=05%7C02%7Cname%40example.org',
      'https://example.sharepoint.com/a%20b?e=1',
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a-2Db&d=DwMFAg&c=x&r=y',
      'https://www.example.org/a-b',
    ],
    ['https://urldefense.com/v3/__https://www.example.org/a*b__;Iw!!abc!def$', 'https://www.example.org/a#b'],
    ['https://urldefense.us/v3/__https:/www.example.org/page__;!!abc!def$', 'https://www.example.org/page'],
    [
      'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.example.org%2fx&c=E,1,abc&typo=1',
      'https://www.example.org/x',
    ],
    ['https://www.google.com/url?sa=t&q=https://www.example.org/x&ved=2', 'https://www.example.org/x'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fx%3Ffbclid%3DIwAR0&h=AT0',
      'https://www.example.org/x',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fwww.example.org%2Fx__%3B!!a!b%24&data=x',
      'https://www.example.org/x',
    ],
    ['https://www.example.org/x?utm_source=a&id=4&utm_campaign=b&mc_cid=c#top', 'https://www.example.org/x?id=4#top'],
    ['https://www.example.org/x?utm_source=a', 'https://www.example.org/x'],
  ])('the address within %s', (before, after) => {
    expect(fixBody(`See [it](${before}), or ${before}.`)).toBe(`See [it](${after}), or ${after}.`);
  });

  test.each([
    ['title: Part one: the start', 'title: "Part one: the start"'],
    ['title: The "voice": listening', 'title: \'The "voice": listening\''],
    ['title: #Neglect', 'title: "#Neglect"'],
    ['title:Neglect', 'title: Neglect'],
    ['topics: [“neglect”]', 'topics: ["neglect"]'],
    ['summary: One: two\n  and three', 'summary: "One: two\n  and three"'],
    ['image:\n\tsrc: a.jpg', 'image:\n  src: a.jpg'],
    ['date: 1 December 2026', 'date: 2026-12-01'],
    ['date: Tuesday 1st December 2026 # tbc', 'date: 2026-12-01 # tbc'],
    ['date: 01/12/2026', 'date: 2026-12-01'],
    ['date: “01/12/2026”', 'date: 2026-12-01'],
    [
      'withdrawn: { date: 3 September 2018, reason: On 1 May 2018 }',
      'withdrawn: { date: 2018-09-03, reason: On 1 May 2018 }',
    ],
    [
      'corrections:\n  - date: 2 March 2018\n    text: The date: 1 May 2018',
      'corrections:\n  - date: 2018-03-02\n    text: "The date: 1 May 2018"',
    ],
  ])('the key %s', (before, after) => {
    const file = (keys: string) => typed(`---\n${keys}\n---\nWords.\n`);
    expect(fix(file(before))).toBe(file(after).text);
    expect(fix(file(after))).toBe(file(after).text);
  });

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
    ['code', 'Write `09.15am` here.\n\n```\n• 09.15am http://www.example.org/\n```\n'],
    ['code in a list, fenced with tildes', '- One\n\n  ~~~\n  • 09.15am\n  ```\n  09.15am\n  ~~~'],
    ['a quotation', '> It began at 09.15am.\nand ended at 09.45am.\n\n- > • At 09.15am.'],
    ['a quotation’s block', '::: quote\nby: A midwife\n\nIt was 09.15am.\n:::'],
    ['a comment', '<!-- 09.15am\n\n• http://www.example.org/ -->\n\nWords.'],
    ['a heading, whose address is made of it', '## The doors open at 09.15am'],
    ['a title, whose address is made of it', '::: callout\ntitle: At 09.15am\n\nWords.\n:::'],
    ['an address', '[Book](https://www.example.org/09.15am) or see https://www.example.org/9:15am'],
    ['a picture’s name', '::: figure\nsrc: 09.15am.jpg\n:::'],
    ['signs within a line', 'one · two • three'],
    ['a bullet with nothing after it', 'Words\n•'],
    ['letters, which Markdown has not', 'a) One\nb) Two\n\ni. One\nii. Two'],
    ['one number in brackets', '(1) is the first.'],
    ['a line of bullets', 'One\n\n••••••••\n\nTwo'],
    ['an address in angles apart from words', 'See <https://www.example.org/a>.'],
    ['lines with labels and tabs', 'Date:\t16 June 2026\nVenue:\tThe Corn Hall'],
    ['a table of Markdown with a tab in it', '| A\t| B |\n|---|---|\n| 1 | 2 |'],
    ['short lines', 'Turn up when you say you will\nand tell me what you write down\nso that I know'],
    [
      'verses without an end',
      'You told me that you would come back\nbut the days went by and you were not\nthere when I needed you the most\nso I stopped waiting by the door',
    ],
    ['an address', 'Exampleshire Safeguarding Children\nPartnership, County Hall, High Street,\nExampleton'],
    [
      'a list without marks',
      'schools and colleges in the district\nhealth visitors and school nurses\npolice and probation officers\nyouth workers and volunteers',
    ],
    [
      'contacts beside a time',
      'Thursday 8 October, 9.30am to 11.30am\nThe Corn Hall, Market Place, Exampleton\nTo book a place email the training team\nat training@example.org by 1 October.',
    ],
    ['a signature', 'Kind regards\nIndependent Chair\nThe Partnership'],
    [
      'contacts, however long',
      'MASH: 01632 960123 (Monday to Thursday 8.30am to 5pm, and Friday)\nEmergency Duty Team out of hours: 01632 960456, and at the weekend\nConcerned about a professional? LADO: lado@example.org 01632 960789',
    ],
    [
      'long lines that each are a sentence',
      'Children are seen alone and their views are written down each time.\nManagers read the records of every child once in three months.\nThe board asks for evidence of both, and reports it in public.',
    ],
    ['long paragraphs, one a line', `${'All words of one long paragraph are here. '.repeat(4)}\nand another`],
    [
      'a break that was asked for',
      `All of our courses are free to people who work with children  \nand families in the district.`,
    ],
    [
      'www. within words, a link’s words and a mailbox',
      '[www.example.org](https://www.example.org) a@www.example.org https://www.example.org ewww.example',
    ],
    ['files and issues', '[a](2018-02.md) [b](flyer.pdf) ![c](my poster.jpg) [d](#top) [e](../pages/about.md)'],
    ['a title in a link', '[a](https://example.org/a "The policy")'],
    [
      'addresses that hide the real one',
      'https://protect-eu.mimecast.com/s/abc?domain=example.org https://eur01.safelinks.protection.outlook.com/?data=1',
    ],
    [
      'addresses like those',
      'https://example.org/?url=https%3A%2F%2Fevil.example https://www.google.com/search?q=utm_source=a',
    ],
    ['a wrapped script', 'https://www.google.com/url?q=javascript:alert(1)'],
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
    ...'\t~1) ~(2) ~■ ~o\t~a) ~- one ~www.example.org ~a@example.org~?utm_source=a~| a | b |\n~a | b\n~who work with chil-\n~words that go on and on, '.split(
      '~',
    ),
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=a%40example.org',
  );
  const bodies = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('fixing twice is fixing once', () => {
    fc.assert(
      fc.property(bodies, bodies, (keys, body) => {
        const once = fix(typed(`---\ntitle: T\n${keys}\n---\n${body}`));
        expect(fix(typed(once))).toBe(once);
      }),
      { seed: 20180201, numRuns: 400 },
    );
  });

  test('what is fixed says the same words in the same order', () => {
    // A mark of a list is no word, nor is a time or an address.
    const wordsOf = (body: string) =>
      createMarkdown({})
        .parse(body.split('\n').map(normaliseLine).join('\n'), {})
        .map(({ children }) => plainText(children ?? []))
        .join(' ')
        .replace(/https?:[^\s)]*|www\.[^\s)]*/g, ' ')
        .replace(/[ap]m|[^\p{L}]+/giu, '')
        .toLowerCase();
    fc.assert(
      fc.property(bodies, (body) => {
        // A space in a link’s address becomes part of it.
        fc.pre(!/\]\([^)\n]*\s|<https?:[^>\n]*\s|---|<!--|^> |\ufeff/m.test(body));
        expect(wordsOf(fixBody(body) ?? '')).toBe(wordsOf(anIssue({ body }).text.split('\n---\n')[1] ?? ''));
      }),
      { seed: 20180201 },
    );
  });

  test('a text with none of it is unchanged', () => {
    const plain = fc
      .string({ unit: 'binary' })
      .filter((text) => !/[^\w\s.,]|[ap]m|http|www|\t|[\u0080-\uffff]/i.test(text));
    fc.assert(
      fc.property(plain, plain, (keys, body) => {
        const file = typed(`---\n${keys}\n---\n${body}`);
        expect(fixFiles(content(file), HOSTS)).toEqual([]);
      }),
      { seed: 20180201 },
    );
  });
});

test('what is fixed raises its findings no more', () => {
  const body = 'At 09.15am, [it](www.example.org) opens.';
  const rules = (file: SourceFile) => problemsOf(file).map((line) => line.split(/ +/)[1]);
  expect(rules(anIssue({ body }))).toEqual(['link-target', 'time-style']);
  expect(rules({ ...anIssue(), text: fix(anIssue({ body })) })).toEqual([]);
});

test('the difference is a unified diff with three lines around each change, masked', () => {
  const before = ['1', '2', '3', '4', 'old', '6', '7', '8', '9', '10', '11', '12', 'old', ''].join('\n');
  const file = { path: 'content/issues/2018-02.md', before, after: before.replaceAll('old', 'new'), fixes: [] };
  expect(formatDifference(file)((line) => line.replace(/^7/, '▮'))).toBe(
    '--- a/content/issues/2018-02.md\n+++ b/content/issues/2018-02.md\n' +
      '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n ▮\n 8\n@@ -10,4 +10,4 @@\n 10\n 11\n 12\n-old\n+new\n',
  );
});
