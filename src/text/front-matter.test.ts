import { afterEach, describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf, readIssue, typed } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';

const KEYS = 'title: T\nnumber: 2\ndate: 2018-02-01\nsummary: S.\nstatus: published\ntopics: [neglect]\n';

const NEVER_CLOSED =
  'front-matter-fence  The front matter opens here and is never closed. Write “---” on a line of its own after line 7.';

const fences: Cases = {
  'reads a comment with two signs for what it is': [typed(`---\n## note\n${KEYS}## note\n---\nWords.\n`)],
  'reads a file that starts with ---, its keys and a second ---': [typed(`---\n${KEYS}---\nWords.\n`)],
  'reads a file that ends its lines as Windows does': [typed(`---\n${KEYS}---\nWords.\n`.replaceAll('\n', '\r\n'))],
  'reads a file that ends its lines as old Macs did': [typed(`---\n${KEYS}---\nWords.\n`.replaceAll('\n', '\r'))],
  'reads fences with spaces after them': [typed(`---  \n${KEYS}--- \t\nWords.\n`)],
  'asks to delete an empty line before ---': [
    typed(`\n---\n${KEYS}---\nWords.\n`),
    '1:1  front-matter-fence  There is an empty line before “---”. Delete it, so that “---” is on line 1.',
  ],
  'asks to delete several empty lines before ---': [
    typed(`\r\n \r\n---\n${KEYS}---\nWords.\n`),
    '1:1  front-matter-fence  There are empty lines before “---”. Delete them, so that “---” is on line 1.',
  ],
  'skips a byte-order mark and says so': [
    typed(`\ufeff---\n${KEYS}---\nWords.\n`),
    '1:1  front-matter-bom (warning)  There is an invisible byte-order mark before “---”. It was ignored. Save the file as UTF-8 without BOM.',
  ],
  'names a byte-order mark and an empty line, both': [
    typed(`\ufeff\n---\n${KEYS}---\nWords.\n`),
    '1:1  front-matter-fence  There is an empty line before “---”. Delete it, so that “---” is on line 1.',
    '1:1  front-matter-bom (warning)  There is an invisible byte-order mark before “---”. It was ignored. Save the file as UTF-8 without BOM.',
  ],
  ...Object.fromEntries(
    ['----', '–––', '—', '--', '- - -', '===', '***', '“---”', '--- #1'].map(
      (fence): NamedCase => [
        `names ${fence} where --- is meant, above and below the keys`,
        [
          typed(`${fence}\n${KEYS}${fence}\nWords.\n`),
          `1:1  front-matter-fence  “${fence}” must be exactly three hyphens. Write “---”.`,
          `8:1  front-matter-fence  “${fence}” must be exactly three hyphens. Write “---”.`,
        ],
      ],
    ),
  ),
  'names a space before ---': [
    typed(` ---\n${KEYS}---\nWords.\n`),
    '1:1  front-matter-fence  There is a space before “---”. Delete it.',
  ],
  ...Object.fromEntries(
    [
      ['js', '---js\n{ title: (globalThis.wasRun = true) }'],
      ['json', '---json\n{ "title": "T" }'],
      ['coffee', '---coffee\ntitle: globalThis.wasRun = true'],
      ['javascript', '--- javascript\n({ title: (globalThis.wasRun = true) })'],
    ].map(
      ([language, written]): NamedCase => [
        `neither reads nor runs ---${language}`,
        [
          typed(`${written}\n---\nWords.\n`),
          `1:1  front-matter-language  “---${language}” would be another language, which is not read. Write “---” alone.`,
        ],
      ],
    ),
  ),
  ...Object.fromEntries(
    ['Words.\n', '', ' \n\n'].map(
      (written): NamedCase => [
        `names a file without any front matter: ${JSON.stringify(written)}`,
        [
          typed(written),
          '1:1  front-matter-fence  The first line is not “---”. Start the file with a line of three hyphens (---), then the keys, then another ---.',
        ],
      ],
    ),
  ),
  'names front matter with nothing in it': [
    typed(`---\n# Nothing yet.\n---\nWords.\n`),
    '1:1  front-matter-fence  There are no keys between the two “---” lines. Start the file with a line of three hyphens (---), then the keys, then another ---.',
  ],
  'says after which line a missing closing fence belongs': [typed(`---\n${KEYS}\nWords.\n`), `1:1  ${NEVER_CLOSED}`],
  'says so too when a line across the page comes later': [
    typed(`---\n${KEYS}\n## Training\n\n---\n\nWords.\n`),
    `1:1  ${NEVER_CLOSED}`,
  ],
  'says so too when nothing but keys follows': [typed(`---\n${KEYS}`), `1:1  ${NEVER_CLOSED}`],
  'goes on past a wrong fence, so that the rest is told too': [
    typed(`----\n${KEYS}–––\n[here](javascript:x)\n`),
    '1:1  front-matter-fence  “----” must be exactly three hyphens. Write “---”.',
    '8:1  front-matter-fence  “–––” must be exactly three hyphens. Write “---”.',
    '9:8  link-target  Links that start “javascript:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    '9:8  link-text  “here” does not say what the link opens. Write the name of what it opens.',
  ],
  'lets --- stand within a value': [typed(`---\n${KEYS.replace('title: T', 'title: A --- B')}---\nWords.\n`)],
};

const TAB = 'front-matter  There is a tab where spaces are needed. Replace it with two spaces.';

const NO_PAIR = 'front-matter  This line is not “key: value”. Write a key, a colon, a space, and the value.';

const TWIN = 'front-matter  This key appears twice. Delete one of the lines.';

const REFERENCE = 'front-matter  References (* and &) are not supported. Write the value out, or put it in quotes.';

const values: Cases = {
  'refuses a line that is longer than any line for readers': [
    { keys: { title: 'a'.repeat(2001) } },
    `2:8  front-matter  “${'a'.repeat(59)}…” has 2,001 characters; the limit is 2,000. Shorten it, or move part of it into the text.`,
  ],
  'takes the longest line': [{ keys: { title: 'a'.repeat(2000) } }],
  'asks for quotes around a value with a colon': [
    { keys: { title: 'Neglect: what we learned' } },
    '2:8  front-matter  A value with a colon in it needs quotes. Write: title: "Neglect: what we learned"',
  ],
  'takes that value in quotes': [{ keys: { title: '"Neglect: what we learned"' } }],
  'takes a colon without a space, as in a time': [{ keys: { title: 'Join us at 10:30' } }],
  'offers single quotes where there are double ones inside': [
    { keys: { title: 'The "voice": listening' } },
    `2:8  front-matter  A value with a colon in it needs quotes. Write: title: 'The "voice": listening'`,
  ],
  'names curly quotes around a value': [
    { keys: { title: '“Neglect”', date: '‘2018-02-01’' } },
    '2:8  curly-quotes  Curly quotes around a value would be printed. Run “npm run check -- --fix”, or write "Neglect"',
    '4:7  curly-quotes  Curly quotes around a value would be printed. Run “npm run check -- --fix”, or write "2018-02-01"',
  ],
  'names curly quotes in a list': [
    { keys: { topics: '[“neglect”]' } },
    '7:10  curly-quotes  Curly quotes around a value would be printed. Run “npm run check -- --fix”, or write "neglect"',
  ],
  'takes curly quotes inside a value': [{ keys: { title: '“Hear me” and “see me”, it’s time' } }],
  'takes curly quotes that straight ones hold': [{ keys: { title: '"“Hear me”"' } }],
  'names the quote that is never closed, where it was opened': [
    { keys: { title: '"Neglect' } },
    '2:8  front-matter  This quote is not closed, or there is text after it. Write: title: "Neglect"',
  ],
  'names a single quote that is never closed': [
    { keys: { title: "'Neglect", summary: "It's time." } },
    '2:8  front-matter  This quote is not closed, or there is text after it. Write: title: "Neglect"',
  ],
  'names words after a closing quote': [
    { keys: { title: '"Neglect" and more' } },
    `2:8  front-matter  This quote is not closed, or there is text after it. Write: title: '"Neglect" and more'`,
  ],
  'names the bracket that is never closed': [
    { keys: { topics: '[neglect' } },
    '7:9  front-matter  This bracket is not closed, or there is text after it. Write: topics: [neglect]',
  ],
  'names a tab that stands for spaces': [{ keys: { topics: '\n\t- neglect' } }, `8:1  ${TAB}`],
  'names a tab before a key that should not be deeper, and what is wrong in that line and the others': [
    { keys: { number: 'three', summary: 'S.\n\tsubject: A: B', topics: '[neglct]' } },
    '3:9  front-matter  “three” is not a whole number. Write it in digits.',
    '6:1  front-matter  There is a tab before this key. Delete it.',
    '8:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?',
  ],
  'names a key that stands twice, and what is wrong with the others': [
    { keys: { number: '2\nnumber: 3', topics: '[neglct]' } },
    `4:1  ${TWIN}`,
    '8:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?',
  ],
  'names a key with keys of its own that stands twice': [
    { keys: { image: '\n  src: a.jpg\nimage:\n  src: b.jpg', topics: '[neglct]' } },
    `10:1  ${TWIN}`,
  ],
  'names each tab in a group of keys': [
    { keys: { image: '\n\tsrc: none.jpg\n\talt: A desk' } },
    `9:1  ${TAB}`,
    '9:8  image-file  There is no “none.jpg” in content/images. Upload the picture there, or correct its name.',
    `10:1  ${TAB}`,
  ],
  'takes a tab after the colon': [{ keys: { number: '\t2' } }],
  'names a colon without a space after it': [
    typed(anIssue().text.replace('number: 2', 'number:2')),
    '3:8  front-matter  There is no space after the colon. Write: number: 2',
  ],
  'names a non-breaking space after the colon': [
    typed(anIssue().text.replace('number: 2', 'number:\u00a02')),
    '3:9  front-matter  The space after the colon is not an ordinary one. Write: number: 2',
  ],
  'names an equals sign for a colon': [
    typed(anIssue().text.replace('number: 2', 'number = 2')),
    '3:10  front-matter  A key and its value need a colon between them. Write: number: 2',
  ],
  'names a line that is no key': [typed(anIssue().text.replace('number: 2', 'number: 2\nand more')), `4:1  ${NO_PAIR}`],
  'names a line that starts with a space too many': [
    typed(anIssue().text.replace('number: 2', ' number: 2')),
    '3:1  front-matter  This line’s indent does not match the lines above. Align it with the line it belongs to.',
  ],
  'names a key that stands twice': [{ keys: { title: 'One\ntitle: Two' } }, `3:1  ${TWIN}`],
  'names what a # would take away': [
    { keys: { title: 'Update #2', number: '2' } },
    '2:15  comment-lost  Everything after “#” would be lost as a comment. Write "Update #2"',
  ],
  'takes a comment after a value': [{ keys: { status: 'published # draft, published or withdrawn' } }],
  'takes a line that is commented out': [{ keys: { status: 'published\n#subject: Later' } }],
  'asks for quotes around a value that starts with a sign': [
    { keys: { title: '@board', summary: '- one' } },
    '2:8  front-matter  A value that starts with this sign needs quotes. Write: title: "@board"',
    '5:10  front-matter  A value that starts with this sign needs quotes. Write: summary: "- one"',
  ],
  'takes template syntax for text and asks for quotes': [
    { keys: { title: '{{ config }}', summary: '{% include x %}' } },
    '2:9  front-matter  A value that starts with this sign needs quotes. Write: title: "{{ config }}"',
    '5:10  front-matter  A value that starts with this sign needs quotes. Write: summary: "{% include x %}"',
  ],
  'asks for single quotes around a backslash': [
    { keys: { title: '"C:\\docs"' } },
    '2:11  front-matter  In double quotes, a backslash starts a code. Use single quotes instead.',
  ],
  'refuses an anchor and its alias': [
    { keys: { title: '&a One', summary: '*a' } },
    `2:8  ${REFERENCE}`,
    `5:10  ${REFERENCE}`,
  ],
  'refuses a bomb of aliases before it grows': [
    { keys: { a: '&a [x, x, x]', b: '&b [*a, *a, *a]', c: '&c [*b, *b, *b]' } },
    `8:4  ${REFERENCE}`,
    `9:4  ${REFERENCE}`,
    `10:4  ${REFERENCE}`,
  ],
  'refuses a merge key': [
    { keys: { '<<': '{ title: Other }' } },
    '8:1  front-matter  Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  ],
  'reads the other keys as if a line without its quotes had them': [
    { keys: { title: 'Part one: the start', date: '30/2/2018', sumary: 'X' } },
    '2:8  front-matter  A value with a colon in it needs quotes. Write: title: "Part one: the start"',
    '4:7  date  “30/2/2018” does not exist: February 2018 has 28 days. Correct the day or the month.',
    '8:1  unknown-key  “sumary” is not a key here. Did you mean “summary”?',
  ],
  'reads the other keys where a quote is not closed, and not where a bracket is not': [
    () => [
      ...problemsOf(anIssue({ keys: { title: '"Part one', sumary: 'X' } })),
      ...problemsOf(anIssue({ keys: { topics: '[neglect', sumary: 'X' } })),
    ],
    '2:8  front-matter  This quote is not closed, or there is text after it. Write: title: "Part one"',
    '8:1  unknown-key  “sumary” is not a key here. Did you mean “summary”?',
    '7:9  front-matter  This bracket is not closed, or there is text after it. Write: topics: [neglect]',
  ],
  'refuses a merge key that refers to an anchor': [
    typed(anIssue().text.replace('title:', 'base: &base { status: draft }\n<<: *base\ntitle:')),
    `2:7  ${REFERENCE}`,
    '3:1  front-matter  Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  ],
  'refuses __proto__ as a key': [
    { keys: { ['__proto__']: '{ status: published }' } },
    '8:1  front-matter  “__proto__” cannot be a key. Delete the line.',
  ],
  'refuses keys that every object has': [
    { keys: { constructor: 'x', toString: 'x' } },
    '8:1  unknown-key  “constructor” is not a key here. Known: title, number, date, summary, status, topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, subject, preheader.',
    '9:1  unknown-key  “toString” is not a key here. Known: title, number, date, summary, status, topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, subject, preheader.',
  ],
  'refuses custom tags': [
    { keys: { title: '!!js/function x', summary: '!include x' } },
    '2:8  front-matter  Tags (!) are not supported. Write the value without it, or put it in quotes.',
    '5:10  front-matter  Tags (!) are not supported. Write the value without it, or put it in quotes.',
  ],
  'refuses a control character that quotes can write': [
    { keys: { title: '"One\\0two"' } },
    '2:8  character  There is an invisible character (U+0000) here, probably from pasted text. Delete it and type the word again.',
  ],
  'refuses keys after a line of three dots': [
    typed(anIssue().text.replace('number: 2', '...\nnumber: 2')),
    '4:1  front-matter  This “...” or “---” line ends the keys, so those below it would be lost. Delete it.',
  ],
  'refuses a directive': [
    typed(anIssue().text.replace('title:', '%YAML 1.1\ntitle:')),
    '2:1  front-matter  A line cannot start with %. Write a key, a colon, a space, and the value.',
  ],
  'refuses a list where keys are expected': [typed('---\n- one\n- two\n---\nWords.\n'), `2:1  ${NO_PAIR}`],
  'refuses words where keys are expected': [typed('---\nonly words\n---\nWords.\n'), `2:1  ${NO_PAIR}`],
  'refuses a list as a key': [{ keys: { '? [a]\n': 'b' } }, `8:3  ${NO_PAIR}`],
  'refuses brackets that never end': [
    { keys: { title: '['.repeat(1000) } },
    '2:1  front-matter  This line has too many brackets or spaces in front. Put its value in quotes.',
  ],
};

describe('the lines of --- around the keys', () => {
  afterEach(() => expect(globalThis).not.toHaveProperty('wasRun'));
  testCases(fences);
});

describe('the keys and their values', () => {
  afterEach(() => expect({}).not.toHaveProperty('status'));
  testCases(values);
});

describe('what other readers change', () => {
  test.each([
    '10:30',
    '0123',
    '2026-02-30',
    '1e3',
    '0x10',
    '1_000',
    'yes',
    'no',
    'null',
    '~',
    '.5',
    '+1',
    '2018-02-01',
  ])('keeps %s as it was typed', (written) => {
    expect(readIssue({ keys: { title: written } }).title).toBe(written);
  });

  test('makes one line of a value that stands on several', () => {
    const { title, summary } = readIssue({ keys: { title: '|\n  One\n  two', summary: '>\n  Three\n  four' } });
    expect([title, summary]).toEqual(['One two', 'Three four']);
  });

  test('gives the same error for the same broken text again and again', () => {
    const broken = anIssue({ keys: { title: 'One: two' } });
    const first = problemsOf(broken);
    expect(first).toHaveLength(1);
    expect(problemsOf(broken)).toEqual(first);
    expect(check(broken).archive).toBeUndefined();
  });

  test('keeps the Markdown below the keys as it was typed, lines across the page too', () => {
    const { sections } = readIssue({ body: '## One\n\nWords.\n\n---\n\nMore.' });
    expect(sections[0]?.blocks[0]).toMatchObject({ kind: 'prose', at: { line: 11, column: 1 } });
  });
});
