import { afterEach, describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, readIssue, typed } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';
import { typeset } from './markdown.ts';

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
    '9:8  link-text (warning)  “here” does not say what the link opens. Write the name of what it opens.',
  ],
  'lets --- stand within a value': [typed(`---\n${KEYS.replace('title: T', 'title: A --- B')}---\nWords.\n`)],
};

const NO_PAIR =
  'front-matter  This line is not “key: value”. Write a key, a colon, a space, and the value, or join it to the line above.';

const NO_KEYS = 'front-matter  This line is not “key: value”. Write a key, a colon, a space, and the value.';

const TWIN = 'front-matter  This key appears twice. Delete one of the lines.';

const values: Cases = {
  'refuses a line that is longer than any line for readers': [
    { keys: { title: 'a'.repeat(2001) } },
    `2:8  front-matter  “${'a'.repeat(59)}…” has 2,001 characters; the limit is 2,000. Shorten it, or move part of it into the text.`,
  ],
  'takes the longest line': [{ keys: { title: 'a'.repeat(2000) } }],
  'reads a tab before a key that should not be deeper, and reports the place as typed': [
    { keys: { number: 'three', summary: 'S.\n\tsubject: <!-- A: B -->', topics: '[neglct]' } },
    '3:9  front-matter  “three” is not a whole number. Write it in digits.',
    '6:11  front-matter  A comment here would be printed. Delete it, or move it to a line of its own in the text.',
    '8:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?',
  ],
  'reads tabs before a group of keys': [
    { keys: { image: '\n\tsrc: none.jpg\n\talt: A desk' } },
    '9:7  image-file  There is no “none.jpg” in content/images. Upload the picture there, or correct its name.',
  ],
  'names the place of a value with no space before it': [
    typed(anIssue().text.replace('number: 2', 'number:two')),
    '3:8  front-matter  “two” is not a whole number. Write it in digits.',
  ],
  'refuses anchors, aliases and tags': [
    { keys: { waivers: '\n  - [&a x]\n  - [*a]', image: '{ src: !!js/function x }', '<<': '*b' } },
    '9:6  front-matter  References (* and &) are not supported. Write the value out, or put it in quotes.',
    '10:6  front-matter  References (* and &) are not supported. Write the value out, or put it in quotes.',
    '11:15  front-matter  Tags (!) are not supported. Write the value without it, or put it in quotes.',
    '12:1  front-matter  Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  ],
  'refuses brackets without end': [
    { keys: { image: `${'['.repeat(60)}${']'.repeat(60)}` } },
    '8:1  front-matter  This line has too many brackets or spaces in front. Delete those that it does not need.',
  ],
  'names a key that stands twice, and what is wrong with the others': [
    { keys: { number: '2\nnumber: 3', topics: '[neglct]' } },
    `4:1  ${TWIN}`,
    '8:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?',
  ],
  'names a key with keys of its own that stands twice': [
    { keys: { image: '\n  src: chair.jpg\nimage:\n  src: chair.jpg', topics: '[neglct]' } },
    '7:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?',
    `10:1  ${TWIN}`,
  ],
  'names a line that is no key': [typed(anIssue().text.replace('number: 2', 'number: 2\nand more')), `4:1  ${NO_PAIR}`],
  'names a key that stands twice': [{ keys: { title: 'One\ntitle: Two' } }, `3:1  ${TWIN}`],
  'takes a line that is commented out': [{ keys: { status: 'published\n#subject: Later' } }],
  'refuses a merge key': [
    { keys: { '<<': '{ title: Other }' } },
    '8:1  front-matter  Merging keys (<<) is not supported. Delete the line, and write the keys out.',
  ],
  'refuses __proto__ as a key': [
    { keys: { ['__proto__']: '{ status: published }' } },
    '8:1  front-matter  “__proto__” cannot be a key. Delete the line.',
  ],
  'refuses keys that every object has': [
    { keys: { constructor: 'x', toString: 'x' } },
    '8:1  unknown-key  “constructor” is not a key here. Known: topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, translation of, easy read, audio, transcript, subject, preheader.',
    '9:1  unknown-key  “toString” is not a key here. Known: topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, translation of, easy read, audio, transcript, subject, preheader.',
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
  'refuses a list where keys are expected': [typed('---\n- one\n- two\n---\nWords.\n'), `2:1  ${NO_KEYS}`],
  'refuses words where keys are expected': [typed('---\nonly words\n---\nWords.\n'), `2:1  ${NO_KEYS}`],
  'refuses a list as a key': [{ keys: { '? [a]\n': 'b' } }, `8:3  ${NO_PAIR}`],
};

describe('the lines of --- around the keys', () => {
  afterEach(() => expect(globalThis).not.toHaveProperty('wasRun'));
  testCases(fences);
});

describe('the keys and their values', () => {
  afterEach(() => expect({}).not.toHaveProperty('status'));
  testCases(values);
});

describe('a title as typed', () => {
  test.each([
    'ICON: babies cry, you can cope',
    'Neglect: what we learned: part 2',
    'Join us at 10:30',
    'Training:',
    'The board’s update',
    'It’s “our” turn: listen',
    '#SafeguardingWeek',
    'Update #2',
    'Bulletin # 4',
    '@board news',
    '& more',
    '* Important *',
    '*Neglect* week',
    '[DRAFT] Neglect',
    '[Neglect]',
    '{{ config }}',
    '{% include x %}',
    '100% attendance',
    '% of cases',
    '| Neglect |',
    '> 50 referrals',
    '`code`',
    '! Urgent',
    '!!js/function x',
    '&a One',
    '- one',
    '-5 degrees',
    '? what next',
    ': so',
    ', and',
    'Neglect, and “Hear me”',
    'Words -- and --- more',
    'C:\\docs',
    '<p>',
    'yes',
    'no',
    'null',
    '~',
    'true',
    '1.10',
    '10:30',
    '0123',
    '2026-02-30',
    '1e3',
    '0x10',
    '1_000',
    '.5',
    '+1',
    '['.repeat(1000),
  ])('%s', (written) => {
    expect(readIssue({ keys: { title: written } }).title).toBe(typeset(written));
    expect(readIssue({ keys: { image: `\n  src: chair.jpg\n  alt: ${written}` } }).image?.alt).toBe(typeset(written));
  });

  test.each([
    ["'Tis the season", typeset("'Tis the season")],
    ["The board's plan", 'The board’s plan'],
    ['"Neglect" and more', typeset('"Neglect" and more')],
    ['"Neglect', typeset('"Neglect')],
    ['"One: two"', 'One: two'],
    ["'It''s time'", 'It’s time'],
    ['"C:\\docs"', 'C:\\docs'],
    ["'Don't miss it'", 'Don’t miss it'],
    ['‘Don’t miss it’', 'Don’t miss it'],
    ['‘Stop’ and ‘go’', '‘Stop’ and ‘go’'],
    ['“Neglect”', 'Neglect'],
    ['‘Part one: the start’', 'Part one: the start'],
    ['"“Hear me”"', '“Hear me”'],
    ['"Neglect" # as said', 'Neglect'],
    ['“Neglect” # as said', 'Neglect'],
    ['Neglect: what we\n  learned # 4', 'Neglect: what we learned # 4'],
    ['"Neglect: what we\n  learned"', 'Neglect: what we learned'],
    ['|\n  One: two\n  # three', 'One: two # three'],
    ['>\n  Three\n  four', 'Three four'],
  ])('%s is read as %s', (written, title) => {
    expect(readIssue({ keys: { title: written } }).title).toBe(title);
  });

  test.each([
    ['no space after its colon', 'title:Neglect: news'],
    ['a no-break space', 'title:\u00a0Neglect: news'],
    ['a full-width colon', 'title：Neglect: news'],
    ['an equals sign', 'title = Neglect: news'],
    ['spaces before its colon', 'title : Neglect: news'],
    ['a tab after it', 'title:\tNeglect: news'],
  ])('is read with %s', (_, line) => {
    const { archive } = check(typed(anIssue().text.replace(/^title.*$/m, line)));
    expect(archive?.issues[0]?.title).toBe('Neglect: news');
  });

  test('is read so in lists and groups, on one line or several', () => {
    const board = { name: 'Mine: ours', short: '#MO' };
    const accessibility =
      '\n  prepared: 2018-01-25\n  how: By hand: all\n  reply: soon\n  known:\n    - Reports: PDF # 2\n    - “Old” files';
    const bulletin = aBulletin({ board: '\n  name: Mine: ours\n  short: #MO', accessibility });
    expect(check(anIssue(), { bulletin }).archive?.board).toMatchObject({
      board,
      accessibility: { how: 'By hand: all', known: ['Reports: PDF # 2', '“Old” files'] },
    });
    const corrections =
      '\n  - date: 2018-03-02 # the day\n    text: It starts at ten: sorry\n  - { date: 2018-03-03, text: “Ten: ten” }';
    expect(readIssue({ keys: { corrections } }).corrections).toMatchObject([
      { date: '2018-03-02', text: 'It starts at ten: sorry' },
      { date: '2018-03-03', text: 'Ten: ten' },
    ]);
  });

  test('is read so in topics.yaml and glossary.yaml', () => {
    const topics = { path: 'content/topics.yaml', text: 'neglect:\n  name: Neglect: seen\n  about: [Early] help\n' };
    const glossary = { path: 'content/glossary.yaml', text: 'R&R: Rest: recuperation\n7MB: # minutes\nAB = A: b\n' };
    const { archive } = check(anIssue(), { topics, glossary });
    expect(archive?.topics).toMatchObject([{ name: 'Neglect: seen', about: '[Early] help' }]);
    expect(archive?.glossary).toEqual({ 'R&R': 'Rest: recuperation', '7MB': '# minutes', AB: 'A: b' });
  });

  test('takes comments after dates, numbers and lists', () => {
    const keys = {
      status: 'published # draft, published or withdrawn',
      number: '2 # the second',
      topics: '[neglect] # one',
    };
    expect(readIssue({ keys })).toMatchObject({ status: 'published', number: 2, topics: [{ id: 'neglect' }] });
  });
});

describe('what other readers change', () => {
  test('keeps the Markdown below the keys as it was typed, lines across the page too', () => {
    const { sections } = readIssue({ body: '## One\n\nWords.\n\n---\n\nMore.' });
    expect(sections[0]?.blocks[0]).toMatchObject({ kind: 'prose', at: { line: 11, column: 1 } });
  });
});
