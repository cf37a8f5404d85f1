import { describe } from 'vitest';
import { anIssue, problemsOf } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';

const rowOf = (cell: string) => `${`|${cell}`.repeat(20)}|\n`;
const A_THOUSAND_CELLS = `${rowOf('a')}${rowOf('-')}${rowOf('1').repeat(49)}\n`;

const LEFT_OPEN =
  'comment-open  This comment has no end, so it would be printed. Write “-->” at its end, before the next comment starts and before its block closes.';

const faults: Cases = {
  'refuses a title within the text': [
    '# Title',
    '9:1  heading-level  “# ” is for the title, which comes from the front matter. Write “## ” for a section.',
  ],
  'takes a list that starts at another number': ['3. Three\n4. Four'],
  'refuses a heading that skips a level': [
    '## One\n\n#### Two',
    '11:1  heading-level  This heading jumps from level 2 to level 4. Write “### ”.',
  ],
  'takes headings in their order': ['## One\n\n### Two\n\n#### Three\n\n## Four\n\nWords.'],
  'refuses a first heading of level 3': [
    '### One',
    '9:1  heading-level  This heading jumps from level 1 to level 3. Write “## ”.',
  ],
  'refuses a heading of level 2 within a block': [
    '::: callout\n\n## One\n:::',
    '11:1  heading-level  A heading inside a block needs four hashes. Write “#### ”.',
  ],
  'takes a heading of level 4 within a block': ['::: callout\n\nText.\n\n#### One\n:::'],
  'refuses a heading in a quote': [
    '> ## One',
    '9:1  heading-level  This heading is inside a list or a quote. Move it to the start of a line of its own.',
  ],
  'refuses a heading in a list': [
    '- ## One',
    '9:1  heading-level  This heading is inside a list or a quote. Move it to the start of a line of its own.',
  ],
  'takes a line across the page': ['Words.\n\n---\n\nMore.'],
  'refuses a heading without words': [
    '## ',
    '9:1  section-heading  This heading has no words. Write them after “## ”.',
  ],
  'refuses a heading with nothing but an address': [
    '## {#one}',
    '9:1  section-heading  This heading has no words. Write them after “## ”.',
  ],
  'refuses a link in a section’s heading': [
    '## One [plan for schools](https://example.org/)\n\nWords.',
    '9:1  section-heading  A link in a section’s heading is lost. Move it into the text below.',
  ],
  'refuses two sections with one address': [
    '## One\nWords.\n## One!\nWords.',
    '11:1  section-anchor  Another section already has the address #one. Change this heading, or give it an address of its own: “## One! {#one-2}”.',
  ],
  'takes two sections of one name when one names its address': ['## One\nWords.\n## One {#one-again}\nWords.'],
  'refuses an address that another section has': [
    '## One\nWords.\n## Two {#one}\nWords.',
    '11:1  section-anchor  Another section already has the address #one. Change this heading, or give it an address of its own: “## Two {#one-2}”.',
  ],
  'refuses an address with other signs': [
    '## One {#Two three}\n\nWords.',
    '9:1  section-anchor  “{#Two three}” cannot be part of an address. Use small letters, digits and hyphens, such as {#two-three}.',
  ],
  'refuses an empty address': [
    '## One {#}\n\nWords.',
    '9:1  section-anchor  “{#}” cannot be part of an address. Use small letters, digits and hyphens, such as {#training}.',
  ],
  'refuses a heading without letters for an address': [
    '## !!!\n\nWords.',
    '9:1  section-anchor  “!!!” has no letters to make an address from. Add one in braces: “## !!! {#}”.',
  ],
  'takes such a heading with an address': ['## !!! {#questions}\n\nWords.'],
  'refuses a picture in a heading': [
    '## ![A desk](chair.jpg) One\n\nWords.',
    '9:1  image-alone  This picture is in a heading. Move it to a line of its own below the heading.',
  ],
  'takes a picture on a line of its own': ['Words.\n\n![A desk](chair.jpg)\n\nMore.'],
  'refuses a comment that is never closed': ['Words.\n\n<!-- Ask Jo', `11:1  ${LEFT_OPEN}`],
  'refuses what was to be a comment': [
    'Words.\n\n<!- Ask Jo. ->\n\nWords < ! -- ask. -->',
    '11:1  comment-open  This would be printed, because “<!-” starts no comment. Write “<!--” at its start and “-->” at its end.',
    '13:7  comment-open  This would be printed, because “< ! -” starts no comment. Write “<!--” at its start and “-->” at its end.',
  ],
  'takes signs that only look like one': ['Under 5s <! New - and more.'],
  'refuses a comment that has no end': ['Words <!-- ask\n\nJo.', `9:7  ${LEFT_OPEN}`],
  'refuses a comment that is still open where another begins, and so loses no text': [
    '<!-- one\n\nWords.\n\n<!-- two -->',
    `9:1  ${LEFT_OPEN}`,
  ],
  'refuses a comment that its block does not close': [
    '::: callout\n\nText.\n\n<!-- one\n:::\n\n-->',
    `13:1  ${LEFT_OPEN}`,
  ],
  'takes comments on lines and within them, over several paragraphs too': [
    'Words <!-- ask\n\nJo --> more.\n\n<!-- one\n\ntwo -->\n\nWords <!-- three --> more.\n\n- <!-- four -->\n- Five\n\n<!-- six\n---\n-->',
  ],
  'takes a comment that hides a block': ['Words.\n\n<!--\n::: evnt\n:::\n-->'],
  'takes <!-- in code': ['`<!--`\n\n```\n<!--\n```'],
  'refuses a paragraph that something was pasted into': [
    `Words.\n\n${'a '.repeat(15_000)}`,
    '11:1  paragraph-length  This paragraph is too long (29,999 characters). Delete what was pasted by mistake, or split it with empty lines.',
  ],
  'takes a long text of several paragraphs': [`${'Go. '.repeat(4_000)}\n\n`.repeat(10)],
  'refuses marks of the mails that hide in codes, in links and pictures too': [
    'One &#xE000;\n\n[two](https://example.org/ "&#xE000;")\n\n![three &#x202E;](chair.jpg)',
    '9:1  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
    '11:1  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
    '13:1  character  There is an invisible character (U+202E) here, probably from pasted text. Delete it and type the word again.',
  ],
};

describe('an issue’s text', () => {
  testCases(faults);
});

const marks: Cases = {
  'takes one such line, and a sign within a line': ['-one · two • three'],
  ...Object.fromEntries(
    (
      [
        ['Words.\n\n', '', '##'],
        ['## One\n\n', '', '###'],
        ['::: callout\n\n', '\n:::', '####'],
      ] as const
    ).map(
      ([before, after, mark]): NamedCase => [
        `names bold words that stand as a heading, where “${mark}” belongs`,
        [
          `${before}**What we found**\n\nWords.${after}`,
          `11:1  heading-bold (warning)  Bold words alone on a line are not a heading to a screen reader. Write “${mark} What we found”.`,
        ],
      ],
    ),
  ),
  'asks for no heading over a pasted list of contents': [
    '**In this issue**\n\n- One\n- Two',
    '9:1  heading-bold (warning)  Pages and emails list the sections automatically. Delete “In this issue” and its list.',
  ],
  'takes bold words in a line, in a sentence of their own, and below a letter': [
    '**Please note** the day.\n\n**The office is closed in August.**\n\n- **One**\n- Two\n\nYours,\n\n**The board**\n\n## Two\n\nWords.',
  ],
  'names a row alone, which no line makes a table of': [
    'Sessions:\n\n| Day | Place |',
    '11:1  table  These rows would be printed as typed. Write “|---|---|” in the line below the first.',
  ],
  'names the empty line below a table’s first row': [
    () => problemsOf(anIssue({ body: '| Day | Place |\n\n|---|---|\n| Daily | Hall |' })).slice(1),
    '11:1  table  An empty line separates these rows from their table, so they would be printed as typed. Delete the empty line.',
  ],
  ...Object.fromEntries(
    ['', '> ', '- '].map(
      (before): NamedCase => [
        `names a row after “${before}” with more cells than the first, whose words would be lost`,
        [
          () => {
            const inner = before.replace('-', ' ');
            return problemsOf(
              anIssue({ body: `${before}| Day | Place |\n${inner}|---|---|\n${inner}| Daily | Hall | Free |` }),
            );
          },
          '11:1  table  This row has 3 cells and the table’s first row has 2, so the rest would be lost. Give both the same number. (Write “\\|” for a “|” that is text.)',
        ],
      ],
    ),
  ),
  'names the table with which the cells of a file become too many, and reads on below it': [
    `${A_THOUSAND_CELLS.repeat(5)}| Day | Place |\n|---|---|\n| Daily | Hall |\n\n# Title`,
    '269:1  table  The tables in this file have 5,004 cells; the limit is 5,000. Keep only the rows that readers need.',
    '273:1  heading-level  “# ” is for the title, which comes from the front matter. Write “## ” for a section.',
  ],
  'takes 5,000 cells': [A_THOUSAND_CELLS.repeat(5)],
  'names a line right below a table, which would become a row': [
    '| Day | Place |\n|---|---|\n| Daily | Hall |\nAll are welcome.',
    '12:1  table  This line would become a row of the table above. Leave an empty line before it.',
  ],
  'takes tables of any form, with a row that has fewer cells, and signs that part nothing': [
    'Day | Place\n--- | ---\nMondays | Hall\n\n| Day | Place |\n|:--|--:|\n| Mondays | Hall \\| Room |\n| Tuesdays |\n\nThe sign | parts |x|.\n\nA tab\there.',
  ],
  'names a heading without a space': [
    'Words.\n##Training\n#SafeguardingWeek',
    '10:1  heading-mark  A heading needs a space after “##”. Write “## Training”.',
  ],
  ...Object.fromEntries(
    ['http//example.org/a', 'htttps://example.org/a', 'https:/example.org/a', 'ttps://example.org/a'].map(
      (typed): NamedCase => [
        `names ${typed}, which is no link`,
        [
          `See ${typed}.`,
          `9:5  link-bare (warning)  “${typed}” does not become a link, because its start is mistyped. Write https://example.org/a`,
        ],
      ],
    ),
  ),
  ...Object.fromEntries(
    [
      'team@@example.org',
      'team@ example.org',
      'team@example..org',
      'team@example,org',
      'team@example.gov,uk',
      'team @example.org',
    ].map(
      (typed): NamedCase => [
        `names the mailbox ${typed}, which nobody can write to`,
        [
          `Email ${typed} today.`,
          '9:7  link-bare (warning)  This email address has a wrong sign in it. Write it with one “@”, with single full stops and without spaces.',
        ],
      ],
    ),
  ),
  'names a mailbox without its end': [
    'Email team@example.',
    '9:7  link-bare (warning)  This email address has no end, such as “.org.uk”. Write the whole address.',
  ],
  ...Object.fromEntries(
    ['www,example.org/a', 'www. example.org/a', 'www.example..org'].map((typed): NamedCase => {
      const site = `https://www.example.org${typed.endsWith('/a') ? '/a' : ''}`;
      const why = `“${typed}” does not become the link that was meant. Write ${site}`;
      return [`names ${typed}, which is no link`, [`See ${typed} today.`, `9:5  link-bare (warning)  ${why}`]];
    }),
  ),
  'takes mailboxes, accounts and names beside a sign as they are': [
    'Email team@example.org, team@example.org.uk. Follow us @sampleton.org.uk or @sampleton. Email us, or post to team+1@example.org. We meet at 10am@the library. See www.example.org,www.example.com for both. Email the team or find us @sampleton.org on X. Our learning@work scheme is new.',
  ],
  'takes addresses as they are': ['See https://example.org/a, <https://example.org/b> and `http//x.org`.'],
  'names a space between the halves of a link': [
    'See [the page] (https://example.org/a).',
    '9:5  link-broken  There is a space between the two parts of this link. Write “[the page](https://example.org/a)”.',
  ],
  'names an address with spaces': [
    '[the page](https://example.org/my file.pdf)',
    '9:1  link-broken  An address cannot have spaces. Write “[the page](https://example.org/my%20file.pdf)”.',
  ],
  'names a link that is not closed': [
    'Words.\n\nSee [the page](https://example.org/a and more.',
    '11:5  link-broken  This link is not closed. Write “)” after its address: “[the page](https://example.org/a)”.',
  ],
  'names a space between the halves of a picture': [
    '![A desk] (desk.jpg)',
    '9:1  link-broken  There is a space between the two parts of this picture. Write “![A desk](desk.jpg)”.',
  ],
  ...Object.fromEntries(
    ['!(A desk)[my desk.jpg]', '![A desk]<my desk.jpg>', '![[my desk.jpg]]', '\\!\\[A desk\\](my desk.jpg)'].map(
      (typed): NamedCase => [
        `names the picture that ${typed} was meant to be`,
        [
          typed,
          `9:${typed.indexOf('my') + 1}  link-broken  This picture would be printed as typed. Write “![](my desk.jpg)”, with what it shows in the square brackets.`,
        ],
      ],
    ),
  ),
  'names a picture’s name alone on a line': [
    'Words:\nmy desk.jpg',
    '10:1  link-broken (warning)  “my desk.jpg” would be printed. To show the picture, write “![](my desk.jpg)”, with what it shows in the square brackets.',
  ],
  'takes a picture’s name in a sentence': [
    'Save it as desk.jpg or .png.\n\n(See desk.jpg.)\n\nhttps://example.org/desk.jpg',
  ],
  'names what was pasted in place of a picture': [
    `Words.\n\ndata:image/png;base64,${'A'.repeat(30_000)}`,
    '11:1  image-file  This picture was pasted into the text. Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there.',
  ],
  'names a link’s brackets the other way round, and one that is missing': [
    '(The page)[https://example.org/a]\n\n[The page]https://example.org/a\n\n[The page(https://example.org/a)',
    '9:1  link-broken  The brackets of this link are the wrong way round. Write “[The page](https://example.org/a)”.',
    '11:1  link-broken  This link is missing a bracket. Write “[The page](https://example.org/a)”.',
    '13:1  link-broken  This link is missing a bracket. Write “[The page](https://example.org/a)”.',
  ],
  'names stars with a space inside, highlighting and boxes to tick, which would be printed': [
    'It is *very * new.\n\nIt is ==new==.',
    '9:7  emphasis-open  The stars around “*very *” would be printed, because there is a space inside them. Delete the space.',
    '11:7  emphasis-open  “==” would be printed, because highlighting is not supported. Write “**new**”.',
  ],
  'names an address with spaces, whole': [
    'It is: https://example.org/Shared Documents/General/Policy v2.pdf?csf=1 and\n\n<https://example.org/my file>',
    '9:8  link-broken  This address has spaces, so its link ends at the first one. Write https://example.org/Shared%20Documents/General/Policy%20v2.pdf?csf=1',
    '11:1  link-broken  This address has spaces, so its link ends at the first one. Write https://example.org/my%20file',
  ],
  'takes words and a file’s name after an address': [
    'See https://example.org/a. Then open policy.pdf, or https://example.org/b/c.pdf',
  ],
  'takes stars and signs that are none of these': [
    'Free* lunch, 2 * 3 * 4, a == b.\n\n*Places are few.\n\nSee [y] there.',
  ],
  'names a section’s address without its sign': [
    '## Training {training}\n\nWords.',
    '9:1  section-mark  “{training}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.',
  ],
  'takes addresses in brackets within brackets': [
    '[Note: see the report (https://example.org/a)] It says [see (https://example.org/a), page 3] so.\n\n(see [the report](https://example.org/a))[https://example.org/b]',
  ],
  'takes two notes, each with a star': ['*free for partners, *£5 for others'],
  'names of several tables the first that goes beyond, and how many cells there are': [
    `${A_THOUSAND_CELLS.repeat(6)}| Day |\n|---|\n| Monday |`,
    '269:1  table  The tables in this file have 6,002 cells; the limit is 5,000. Keep only the rows that readers need.',
  ],
  'takes brackets that are no link': ['[sic] (see below), \\[a](b c)'],
  'names bold that is left open': [
    'Some **bold words.\n\n**Well** and ** Note:** text',
    '9:6  emphasis-open  “**” would be printed. Write it directly before and after the bold words, without spaces inside: **words**. For a “*” that is text, write “\\*”.',
    '11:14  emphasis-open  “**” would be printed. Write it directly before and after the bold words, without spaces inside: **words**. For a “*” that is text, write “\\*”.',
  ],
  'takes closed bold, and stars in code': ['**a** __b__ `**c` 2**3 \\*\\*d **Note:**text'],
  'warns of HTML, which is text here': [
    'Some <b>bold</b> words',
    '9:6  html (warning)  “<b>” is printed as typed, because HTML is not supported. Delete it. For bold, write **words**.',
  ],
  'says how to write a link in HTML': [
    'See <a href="https://example.org/">it</a>',
    '9:5  html (warning)  “<a href="https://example.org/">” is printed as typed, because HTML is not supported. Delete it. For a link, write [words](address).',
  ],
  'takes an address in angles with spaces around it': ['See < https://example.org/ >'],
  'takes angles that are no HTML': ['a < b > c, <https://example.org/>, `<b>`'],
  'says that an address is on several lines': [
    'See www.example.org/a/\ngovernment/b/\nc-d\n(https://example.org/d-\ne/f).',
    '9:5  link-broken  This address is on several lines, so its link ends at the first. Write it on one: https://www.example.org/a/government/b/c-d',
    '12:2  link-broken  This address is on several lines, so its link ends at the first. Write it on one: https://example.org/d-e/f',
  ],
  'says that an address with a hyphen at its end goes on': [
    'See www.example.org/early-\nhelp today. Or www.example.org/one-\npage.pdf.',
    '9:5  link-broken  This address is on several lines, so its link ends at the first. Write it on one: https://www.example.org/early-help',
    '10:16  link-broken  This address is on several lines, so its link ends at the first. Write it on one: https://www.example.org/one-page.pdf',
  ],
  'takes the line below an address for words': [
    'See https://example.org/a/\nself-harm and/or neglect. See www.example.org/\nand/or https://example.org/b/\nwww.example.org/c',
  ],
  'says of a company’s site that it is no link': [
    '- Details (example.com).',
    '9:12  link-bare (info)  “example.com” does not become a link. For a link, write https://example.com',
  ],
  'takes any other site for a link, in an event too': [
    'See example.org.uk, https://example.org/a?to=jo%40example.com,example.net and [example.com](https://example.com/) and a@example.com.\n\n' +
      '::: event\ntitle: One\nwhen: 5 May 2018, 10am to noon\nwhere: Online, example.org/join\nbook: www.example.org\n:::\n\n' +
      '::: events\nCourse\tDate\tVenue\tBooking\nOne\t5 May 2018\tHall\twww.example.org/a\n:::',
  ],
  'takes such an address as the words of a link': ['[www.example.org](https://www.example.org/), a@www.example.org'],
};

const empty: Cases = {
  'is named when it is published': [
    '<!-- soon -->',
    '1:1  issue-empty  This issue has no text. Write it below the second “---”.',
  ],
  'is warned of in a draft': [
    { body: '', keys: { status: 'draft' } },
    '1:1  issue-empty (warning)  This issue has no text. Write it below the second “---”.',
  ],
  'may be what a withdrawn issue is': [
    {
      body: '## One',
      keys: { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It is wrong. }' },
    },
  ],
  'is named in a section': [
    '## One {#one}\n\n## Two\n\nWords.',
    '9:1  section-empty  “One” is empty. Write its text below this heading, or delete the heading.',
  ],
  'is not what a block is that could not be read': [
    '## One\n\n::: evnt\n:::',
    '11:1  unknown-block  “evnt” is not a kind of block. Did you mean “event”?',
  ],
};

describe('marks that Markdown leaves as text', () => {
  testCases(marks);
});

describe('nothing where text belongs', () => {
  testCases(empty);
});
