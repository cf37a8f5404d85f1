import { anIssue } from '../support/an-issue.ts';
import { follow, inIssue, inText } from './followed.ts';

// Marks of Markdown and of blocks, typed a little wrongly.

const SOUND = anIssue().text;

export const marks = [
  ...follow(inText, [
    [
      'Words.\n\n:::',
      'Write “::: ” and the block’s name above its text, or delete this line.',
      '::: callout\nWords.\n\n:::',
      'Words.',
    ],
    ['::: callout\n\nText.', 'Put “:::” on a line of its own after it.', '::: callout\n\nText.\n:::'],
    ['::: callout\n\nText.\n :::\n\nWords.', 'Delete them.', '::: callout\n\nText.\n:::\n\nWords.'],
    [
      '::: callout\n\nText.\n;;;\n\nWords.',
      'Write “:::” at the start of the line and nothing else.',
      '::: callout\n\nText.\n:::\n\nWords.',
    ],
    [
      '::: callout\n\nText.\n\n## Two\n\nWords.',
      'Put “:::” on a line of its own before it.',
      '::: callout\n\nText.\n:::\n\n## Two\n\nWords.',
    ],
    [
      '::: callout\n\nText.\n\n::: quote\nby: A nurse\n\nText.\n:::\n:::',
      'put “:::” on a line of its own before it, and keep only one after it.',
      '::: callout\n\nText.\n\n:::\n::: quote\nby: A nurse\n\nText.\n:::',
    ],
    ['#### Two\n\nWords.', 'Write “## ”', '## Two\n\nWords.'],
    ['##Two\n\nWords.', 'Write “## Two”.', '## Two\n\nWords.'],
    [
      'We agreed it.[^1]',
      'Put the note in brackets in the text, or in a “::: callout”.',
      'We agreed it. (In May.)',
      'We agreed it.\n\n::: callout\nIn May.\n:::',
    ],
    [
      'Read [the page] (https://www.example.org/).',
      'Write “[the page](https://www.example.org/)”.',
      'Read [the page](https://www.example.org/).',
    ],
    ['See\n\n![A desk] (chair.jpg)', 'Write “![A desk](chair.jpg)”.', 'See\n\n![A desk](chair.jpg)'],
    [
      'Read (the page)[https://www.example.org/].',
      'Write “[the page](https://www.example.org/)”.',
      'Read [the page](https://www.example.org/).',
    ],
    [
      'Read [the page(https://www.example.org/).',
      'Write “[the page](https://www.example.org/)”.',
      'Read [the page](https://www.example.org/).',
    ],
    [
      'Read [the page](https://www.example.org/a page).',
      'Write “[the page](https://www.example.org/a%20page)”.',
      'Read [the page](https://www.example.org/a%20page).',
    ],
    ['Read [the page]().', 'Write it between the round brackets.', 'Read [the page](https://www.example.org/).'],
    [
      'Read [the page](the website).',
      'Write its words in square brackets, then its full address in round brackets.',
      'Read [the page](https://www.example.org/).',
    ],
    [
      'Read [the page] (www.example.org).',
      'Write “[the page](https://www.example.org)”.',
      'Read [the page](https://www.example.org).',
    ],
    [
      'Read (the page)[www.example.org].',
      'Write “[the page](https://www.example.org)”.',
      'Read [the page](https://www.example.org).',
    ],
    [
      'Read [the page(www.example.org).',
      'Write “[the page](https://www.example.org)”.',
      'Read [the page](https://www.example.org).',
    ],
    [
      'Ask [the team] (team@example.org).',
      'Write “[the team](mailto:team@example.org)”.',
      'Ask [the team](mailto:team@example.org).',
    ],
    [
      'Read [the page](<>x).',
      'Write its words in square brackets, then its full address in round brackets.',
      'Read [the page](https://www.example.org/).',
    ],
    [
      'Read [the page](https://www.example.org/',
      'Write “)” after its address: “[the page](https://www.example.org/)”.',
      'Read [the page](https://www.example.org/)',
    ],
    [
      'Read https://www.example.org/the plan.pdf today.',
      'Write https://www.example.org/the%20plan.pdf',
      'Read https://www.example.org/the%20plan.pdf today.',
    ],
    [
      'This is ** very important ** now.',
      'Write it directly before and after the bold words, without spaces inside: **words**.',
      'This is **very important** now.',
    ],
    ['This is 2 ** 3 now.', 'For a “*” that is text, write “\\*”.', 'This is 2 \\*\\* 3 now.'],
    ['This is *very important * now.', 'Delete the space.', 'This is *very important* now.'],
    ['This is ==important== now.', 'Write “**important**”.', 'This is **important** now.'],
    ['This is <b>important</b> now.', 'Delete it. For bold, write **words**.', 'This is **important** now.'],
    [
      'Read <a href="https://www.example.org/">the page</a> now.',
      'Delete it. For a link, write [words](address).',
      'Read [the page](https://www.example.org/) now.',
    ],
    [
      'Read htps://www.example.org/page now.',
      'Write https://www.example.org/page',
      'Read https://www.example.org/page now.',
    ],
    [
      'Read www.example.org/a/\nb/c now.',
      'Write it on one: https://www.example.org/a/b/c',
      'Read https://www.example.org/a/b/c now.',
    ],
    ['Read example.com now.', 'For a link, write https://example.com', 'Read https://example.com now.'],
  ]),
  ...follow(inIssue, [
    ['Words.', 'Start the file with a line of three hyphens (---), then the keys, then another ---.', SOUND],
    [`\n${SOUND}`, 'Delete it, so that “---” is on line 1.', SOUND],
    [`\n\n${SOUND}`, 'Delete them, so that “---” is on line 1.', SOUND],
    [SOUND.replace('\n---\n', '\n\n'), 'Write “---” on a line of its own after line 7.', SOUND],
    ['---\nWords.\n', 'Start the file with a line of three hyphens (---), then the keys, then another ---.', SOUND],
    [
      '---\n---\nWords.\n',
      'Start the file with a line of three hyphens (---), then the keys, then another ---.',
      SOUND,
    ],
    [SOUND.replace('---', '---yaml'), 'Write “---” alone.', SOUND],
    [SOUND.replace('---', '----'), 'Write “---”.', SOUND],
    [SOUND.replace('---', ' ---'), 'Delete it.', SOUND],
  ]),
];
