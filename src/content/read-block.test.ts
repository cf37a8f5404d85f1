import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';
import { writtenKinds } from '../blocks/index.ts';

const kindNames = writtenKinds.map(({ name }) => name);

const event = (more: string) =>
  `::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n${more}\n:::`;

const AS_TYPED =
  'block-open  This line would be printed as typed. Start a block with three colons at the start of a line, outside lists and quotes.';

const opens: Cases = {
  'reads a block between ::: event and :::': [
    '::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n:::',
  ],
  'reads a block that follows a paragraph without an empty line': ['Words.\n::: callout\nText.\n:::\nMore.'],
  'reads a block that follows a list without an empty line': ['- One\n::: callout\nText.\n:::'],
  'reads a block without a space before its name, and with more colons': [
    ':::callout\n\nText.\n:::\n\n::::: callout :::::\n\nText.\n:::::',
  ],
  'reads a block in a file with Windows line ends': [
    '::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n:::',
  ],
  'leaves ::: in code alone': ['```\n::: event\n```\n\n::: callout\n\n~~~~\n:::\n```\n~~~~\n:::'],
  'names a block that is never closed': [
    '::: callout\n\nText.',
    '9:1  block-open  “::: callout” is never closed. Put “:::” on a line of its own after it.',
  ],
  'names a block within a block, once': [
    '::: callout\n\nText.\n\n::: quote\nby: A nurse\n\nText.\n:::\n:::',
    '9:1  block-open  “::: callout” is still open where “::: quote” begins. A block cannot be inside another: put “:::” on a line of its own before it, and keep only one after it.',
  ],
  'names a block that was not closed before the next': [
    '::: callout\n\nText.\n\n::: callout\n\nText.\n:::',
    '9:1  block-open  “::: callout” is still open where “::: callout” begins. A block cannot be inside another: put “:::” on a line of its own before it, and keep only one after it.',
  ],
  ...Object.fromEntries(
    ['::', '::.', ': : :', ';;;', '：：：', ':::.', '**:::**', '> :::', '::: end', '::: /callout', ':::end of it'].map(
      (typed): NamedCase => [
        `names ${typed} that was meant to close a block, and reads what follows as it was meant`,
        [
          `::: callout\n\nText.\n${typed}\n\nWords.\n\n## Two\n\n::: callout\n\nText.\n:::`,
          `12:1  block-open  “${typed}” does not close “::: callout”. Write “:::” at the start of the line and nothing else.`,
        ],
      ],
    ),
  ),
  'names the spaces before a ::: that was meant to close a block': [
    '::: callout\n\n- Text.\n  :::\n\nWords.',
    '12:1  block-open  “:::” has spaces before it, so it does not close “::: callout”. Delete them.',
  ],
  'takes a colon that ends a line of text in a block, and the ::: that ends the block': [
    '::: callout\n\nWe ask you to:\n\n- look;\n- ask.\n:::',
  ],
  'names a ::: that closes nothing': [
    'Words.\n\n:::',
    '11:1  block-open  “:::” closes a block, but none is open. Write “::: ” and the block’s name above its text, or delete this line.',
  ],
  'names a block behind a space, once': [' ::: callout\n\n Text.\n :::', `9:1  ${AS_TYPED}`],
  'names a block in a quote': ['> ::: callout\n> Text.\n> :::', `9:1  ${AS_TYPED}`],
  'names a block in a list': ['- ::: callout\n  Text.\n  :::', `9:1  ${AS_TYPED}`],
  'names a block with two colons': [':: callout\n\nText.', `9:1  ${AS_TYPED}`],
  'takes colons within a line': ['Words :: and ::: more.'],
  'names the kind that evnt was meant to be': [
    '::: evnt\n:::',
    '9:1  unknown-block  “evnt” is not a kind of block. Did you mean “event”?',
  ],
  'names the kind that Event was meant to be': [
    '::: Callout\n\nText.\n:::',
    '9:1  unknown-block  “Callout” is not a kind of block. Did you mean “callout”?',
  ],
  'lists the kinds when none is near': [
    '::: slideshow\n:::',
    `9:1  unknown-block  “slideshow” is not a kind of block. Known: ${kindNames.join(', ')}.`,
  ],
  'refuses words that every object knows for a kind': [
    '::: constructor\n:::',
    `9:1  unknown-block  “constructor” is not a kind of block. Known: ${kindNames.join(', ')}.`,
  ],
  'names words after the kind': [
    '::: callout Remember this\n\nText.\n:::',
    '9:1  unknown-block  “::: callout Remember this” has more than the name of a block. Write “::: callout”, and the rest below it as “name: value”.',
  ],
};

const fields: Cases = {
  'takes colons, dashes, quotes and signs in a field as they stand': [
    '::: callout\ntitle: "10:30" – it’s: *all* [there] {x} #1 % & @\n\nText.\n:::',
  ],
  'takes any letters for a field’s name, and spaces before its colon': [event('COST : Free')],
  'takes a comment on a line among the fields': [event('<!-- Ask again in May. -->\ncost: Free')],
  'takes a comment on a field’s own line': [event('cost: Free <!-- or not -->')],
  'names the field that titel was meant to be, and only that': [
    '::: callout\ntitel: One\n\nText.\n:::',
    '10:1  unknown-field  “titel” is not a field here. Did you mean “title”?',
  ],
  'lists the fields when none is near': [
    '::: callout\nauthor: One\n\nText.\n:::',
    '10:1  unknown-field  “author” is not a field here. Known: title, waive. If this is the block’s text, leave an empty line before it.',
  ],
  'refuses fields that every object has': [
    '::: callout\nconstructor: x\nto-string: x\nvalue-of: x\n\nText.\n:::',
    '10:1  unknown-field  “constructor” is not a field here. Known: title, waive. If this is the block’s text, leave an empty line before it.',
    '11:1  unknown-field  “to string” is not a field here. Known: title, waive. If this is the block’s text, leave an empty line before it.',
    '12:1  unknown-field  “value of” is not a field here. Known: title, waive. If this is the block’s text, leave an empty line before it.',
  ],
  'names a field that stands twice': [
    event('cost: Free\ncost: £5'),
    '15:7  field-twice  This block has two “cost:” lines. Keep one.',
  ],
  'takes a field that may stand several times': [event('when: 6 December 2018')],
  'names a field with nothing after it': [
    event('cost:'),
    '14:6  field-empty (warning)  “cost:” has no value. Write one, or delete the line.',
  ],
  'names a needed field with nothing after it, once': [
    '::: quote\nby:\n\nText.\n:::',
    '10:4  field-empty  “by:” has no value. Write one after the colon.',
  ],
  'names an empty one of several': [
    event('when:'),
    '14:6  field-empty (warning)  “when:” has no value. Write one, or delete the line.',
  ],
  'takes a field without a space after its colon, with one that does not break, and behind spaces': [
    '::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\nbook:a@example.org\ncost:\u00a0Free\n  level: 3\n:::',
  ],
  'names a line among the fields that is none': [
    event('cost: Free\nand lunch'),
    '15:1  field-line  This line is not “name: value”. Put it on the end of the line above, or leave an empty line before the block’s text.',
  ],
  'names a first line that is no field when fields follow, once': [
    '::: callout\nRemember\ntitle: One\n:::',
    '10:1  field-line  This line is not “name: value”. Write a field’s name and a colon before it, or leave an empty line before the block’s text.',
  ],
  'names lines among the fields that are none, once': [
    event('cost: Free\nand lunch\nand tea'),
    '15:1  field-line  This line is not “name: value”. Put it on the end of the line above, or leave an empty line before the block’s text.',
  ],
  'takes a list for the body, and the line above it': [event('cost: Free\nThe day covers:\n• one')],
  'takes text for the body when no field follows': ['::: callout\nRemember this.\n:::'],
  'names a missing text': [
    '::: callout\ntitle: One\n:::',
    '9:1  block-body  “::: callout” has no text. Leave an empty line after its fields and write the text before “:::”.',
  ],
  'names a text where only fields go': [
    '::: button\nlink: [One page](https://example.org/)\n\nText.\n:::',
    '12:1  block-body  “::: button” takes fields only. Move this text below its “:::”.',
  ],
  'names the value that a closed list has': [
    event('status: Fulll'),
    '14:9  event-field  “Fulll” is not a status. Did you mean “full”?',
  ],
  'reads the value of a closed list with capitals': [event('status: Full')],
  'says in what form a link is written': [
    '::: button\nlink: Sign up\n:::',
    '10:7  link  This is not a link. Write its words in square brackets, then its address in round brackets: [](https://)',
  ],
  'refuses a second link in a field for one, whose marks would be printed': [
    '::: action\ntitle: T\nlink: [A](2018-02.md) and [B](https://example.org)\n:::',
    '11:7  link  This field takes one link. Move the second into the text, or list both in a “::: resources” block.',
  ],
  'refuses links and open marks in a field that is plain words': [
    {
      keys: { summary: 'See __what is new' },
      body: '::: statistic\nfigure: 5\nlabel: **five ** children\nsource: [Census](https://example.org/a_(b))\n:::',
    },
    '5:10  front-matter  “__” would be printed as typed, because this is plain text. Write the words alone; links go in the text or in a link field.',
    '11:8  statistic-field  “**” would be printed as typed, because this is plain text. Write the words alone; links go in the text or in a link field.',
    '12:9  statistic-field  “[Census](https://example.org/a_(b))” would be printed as typed, because this is plain text. Write the words alone; links go in the text or in a link field.',
  ],
  'takes bold and italic values for what they say': [
    {
      keys: { title: '**Neglect:** what helps', summary: 'See __what__ is *new*' },
      body: '::: event\ntitle: **Neglect:** the ***basics***\nwhen: **Tuesday 5 June 2018**, *10am*\nwhere: **Town Hall**\nbook: **training@example.org**\n:::',
    },
  ],
  'takes stars, brackets and blanks in plain words that are no Markdown': [
    '::: statistic\nfigure: 5*\nlabel: children [1] (of 2 * 3) __ of __, grade 5** and grade 4** and ____ ____\n:::',
  ],
  'names the address that was typed without words': [
    '::: button\nlink: https://example.org/policy.pdf\n:::',
    '10:7  link  This link has no words. Write them between the square brackets: [](https://example.org/policy.pdf)',
  ],
  'takes a link with brackets in its address': ['::: button\nlink: [One page](https://example.org/a_(b))\n:::'],
  'refuses a link of another kind': [
    '::: button\nlink: [One page](javascript:alert(1))\n:::',
    '10:7  link  This is not an address. Write a full address starting https://, or an email address.',
  ],
  'refuses a link to http': [
    '::: button\nlink: [One page](http://example.org/)\n:::',
    '10:7  link  This link is not secure. Use https://, once you have checked that it opens.',
  ],
  'names a mailbox that is none': [
    '::: contact\nrole: Nurse\nemail: nurse at example.org\n:::',
    '11:8  address  This is not an address. Write a full address starting https://, or an email address.',
  ],
  'names a telephone number that lost its zero': [
    '::: contact\nrole: Nurse\nphone: 1632960000\n:::',
    '11:8  phone  “1632960000” has lost its first zero. Write “01632960000”.',
    '11:8  phone-number (warning)  This telephone number has lost the 0 at its start, so nobody can ring it. Write the whole number.',
  ],
  'names a telephone number that is none': [
    '::: contact\nrole: Nurse\nphone: ask at the desk\n:::',
    '11:8  phone  “ask at the desk” is not a telephone number. Write the whole number in digits.',
  ],
  'takes telephone numbers as they are written': [
    '::: contact\nrole: Nurse\nphone: 01632 960 000\n:::\n\n::: contact\nrole: Police\nphone: 101\n:::\n\n::: contact\nrole: Abroad\nphone: +44 1632 960 000\n:::',
  ],
  'names a picture that is not there, or only elsewhere': [
    '::: figure\nsrc: My Photo (1).JPG\nalt: A desk\n:::\n\n::: figure\nsrc: https://example.org/desk.jpg\nalt: A desk\n:::',
    '10:6  image-file  There is no “My Photo (1).JPG” in content/images. Upload the picture there, or correct its name.',
    '15:6  image-file  This picture is on another site, which could change or delete it. Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there. Then write its file name here.',
  ],
  'names a date with the wrong weekday': [
    event('closes: Monday 4 December 2018'),
    '14:9  date  “Monday 4 December 2018” is a Tuesday. Write “Tuesday 4 December 2018”, or correct the date.',
  ],
  'names a session with the wrong weekday at its line': [
    event('when: 5 December 2018, 1pm\nwhen: Monday 5 June 2018'),
    '15:7  event-date  “Monday 5 June 2018” is a Tuesday. Write “Tuesday 5 June 2018”, or correct the date.',
  ],
  'names a month that is none': [
    '::: statistic\nfigure: 1\nlabel: child\ndate: Juen 2017\n:::',
    '12:7  date  “Juen” is not a month. Did you mean “June”?',
  ],
  'refuses a field that goes on for ever': [
    `::: statistic\nfigure: 1\nlabel: child\ndate: ${'1'.repeat(3000)}\n:::`,
    '12:7  date  “11111111111111111111111111111111111111111111111111111111111…” has 3,000 characters; the limit is 2,000. Shorten it.',
  ],
};

/** What a block of each kind lacks that has nothing but a text, and the line to add. */
const needed = {
  welcome: { role: 'that starts “role:”' },
  figure: { src: 'that starts “src:”' },
  briefing: { title: 'that starts “title:”' },
  event: {
    title: 'that starts “title:”',
    when: 'like “when: DD/MM/YYYY, 9am to 1pm”',
    where: 'that starts “where:”',
  },
  review: { case: 'that starts “case:”', type: 'that starts “type:”' },
  action: { title: 'that starts “title:”' },
  'policy-update': { title: 'that starts “title:”', change: 'that starts “change:”, then new, live or updated' },
  quote: { by: 'that starts “by:”' },
  statistic: { figure: 'that starts “figure:”', label: 'that starts “label:”' },
  resources: { item: 'like “item: [](https://)”' },
  campaign: { title: 'that starts “title:”' },
  button: { link: 'like “link: [](https://)”' },
  contact: { role: 'that starts “role:”' },
};

const kinds: Cases = Object.fromEntries([
  ...Object.entries(needed).map(
    ([kind, fields]): NamedCase => [
      kind,
      [
        `::: ${kind}\n${['figure', 'statistic', 'button'].includes(kind) ? '' : '\nText.\n'}:::`,
        ...Object.entries(fields).map(
          ([field, line]) => `9:1  ${kind}-field  “${field}” is missing. Add a line ${line}.`,
        ),
      ],
    ],
  ),
  ...['key-issues', 'callout'].map(
    (kind): NamedCase => [
      kind,
      [
        `::: ${kind}\ntitle: <!--\n\nText.\n:::`,
        `10:8  ${kind}-field  A comment here would be printed. Delete it, or move it to a line of its own in the text.`,
      ],
    ],
  ),
]);

describe('the colons around a block', () => {
  testCases(opens);
});

describe('a block’s fields', () => {
  testCases(fields);
  testCases(kinds, 'says what to type in an empty “::: %s”');

  test('keep their values and their places', () => {
    const body =
      '::: event\ntitle: Neglect: “10:30” – now\nwhen: 5 December 2018, 1pm\nwhen: 6 December 2018\nwhere:   Town Hall  \nbook: a@example.org\n\nText.\n:::';
    const expected = {
      kind: 'event',
      at: { line: 9, column: 1 },
      anchor: 'neglect-10-30-now',
      title: 'Neglect: “10:30” – now',
      when: [{ date: '2018-12-05', start: '13:00' }, { date: '2018-12-06' }],
      where: 'Town Hall',
      book: 'mailto:a@example.org',
      status: 'open',
      fieldAt: {
        title: [{ line: 10, column: 8 }],
        when: [
          { line: 11, column: 7 },
          { line: 12, column: 7 },
        ],
        where: [{ line: 13, column: 10 }],
      },
    };
    expect(readIssue({ body }).intro[0]).toMatchObject(expected);
    expect(readIssue({ body: body.replaceAll('\n', '\r\n') }).intro[0]).toMatchObject(expected);
  });
});

describe('a field under another name', () => {
  test.each([
    ['event', 'audience', 'for'],
    ['event', 'venue', 'where'],
    ['event', 'date', 'when'],
    ['action', 'deadline', 'by'],
    ['statistic', 'number', 'figure'],
    ['review', 'pseudonym', 'case'],
  ])('“::: %s” with “%s:” asks for “%s”', (kind, word, field) => {
    const [first] = problemsOf(anIssue({ body: `::: ${kind}\n${word}: x\n\nText.\n:::` })).filter((line) =>
      line.includes('unknown-field'),
    );
    expect(first).toBe(
      `content/issues/2018-02.md:10:1  unknown-field  “${word}” is not a field here. Did you mean “${field}”?`,
    );
  });
});

test('quotes and dashes in fields and keys are set as in Markdown', () => {
  const issue = readIssue({
    keys: { title: `The board's "plan" -- now` },
    body: `## S\n\n::: callout\ntitle: It's the board's plan\n\nText.\n:::`,
  });
  expect(issue.title).toBe('The board’s “plan” – now');
  expect(issue.sections[0]?.blocks[0]).toMatchObject({ title: 'It’s the board’s plan' });
});

test('a list in a line has something beside each comma', () => {
  expect(problemsOf(anIssue({ body: '::: review\ncase: A\ntype: B\nthemes: neglect,, training\n:::' }))).toEqual([
    'content/issues/2018-02.md:12:9  list  There is a comma or semicolon with nothing beside it. Delete it, or add what is missing.',
  ]);
  expect(problemsOf(anIssue({ body: '::: review\ncase: A\ntype: B\nthemes: neglect; training\n:::' }))).toEqual([]);
});

describe('a slip among the fields is told once', () => {
  const event = (lines: string) =>
    problemsOf(anIssue({ body: `::: event\ntitle: T\nwhen: 5 December 2018\nbook: a@example.org\n${lines}\n:::` }));
  const cases: Cases = {
    'a field without its colon': [
      () => event('where Tower'),
      '13:1  field-line  There is no colon after “where”. Write “where: Tower”.',
    ],
    'a field below the empty line': [
      () => event('cost: Free\n\nwhere: Tower'),
      '15:1  field-line  “where:” is below the empty line that ends the fields. Move it above that line.',
    ],
    'text that only begins like a field': [() => event('where: Tower\n\nCost: it is free.\nwhere: again')],
    'quotes around a field': [
      () => event('where: “The Tower”'),
      '13:8  field-quotes  Quotes around a field would be printed. Write “where: The Tower”.',
    ],
    'quotes within a field': [() => event("where: “The Tower” and 'The Hall'")],
    'a day in the line after one with several days': [
      () => event('where: Tower\nwhen: 5, 6 and 7 June 2018, 9am\nwhen: 8 June 2017, 9am'),
      '15:7  event-before-issue  8 June 2017 is before this issue’s own date, 1 February 2018. Correct the date, or describe the event in a paragraph instead.',
    ],
    'a block that is not closed, with a section after it': [
      '::: callout\n\nText.\n\n## One\n\n::: callout\n\nText.\n:::',
      '9:1  block-open  “::: callout” is still open where “## One” begins. Put “:::” on a line of its own before it.',
    ],
    'text without an empty line before it': [
      () => problemsOf(anIssue({ body: '::: callout\nPlease note: it is closed.\n:::' })).slice(-1),
      '10:1  unknown-field  “please note” is not a field here. Known: title, waive. If this is the block’s text, leave an empty line before it.',
    ],
    'a mailbox with more in it': [
      '::: contact\nrole: Nurse\nemail: a&b=c?bcc=x@example.org\n:::',
      '11:8  address  “&” cannot be in an email address. Write one email address and nothing else.',
    ],
    'a mailbox with a coded line end': [
      '::: contact\nrole: Nurse\nemail: a%0abcc:c@example.org\n:::',
      '11:8  address  “%” cannot be in an email address. Write one email address and nothing else.',
    ],
  };
  testCases(cases);
});
