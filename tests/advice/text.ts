import { follow, inText } from './followed.ts';

// Tables, headings, pictures, blocks and links in the text of an issue.

const ROWS = '| A | B |\n|---|---|\n| 1 | 2 |';
const large = (rows: number) =>
  `|${' A |'.repeat(100)}\n|${'---|'.repeat(100)}\n${`|${' 1 |'.repeat(100)}\n`.repeat(rows)}`;

export const tables = follow(inText, [
  ['| A | B |\n\n|---|---|\n| 1 | 2 |', 'Delete the empty line.', ROWS],
  ['| A | B |', 'Write “|---|---|” in the line below the first.', '| A | B |\n|---|---|'],
  [large(101), 'Keep only the rows that readers need.', large(3)],
  [
    '| A | B |\n|---|---|\n| 1 | 2 | 3 |',
    'Give both the same number.',
    '| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |',
    ROWS,
  ],
  [
    '| A | B |\n|---|---|\n| 1 | 2 | 3 |',
    'Write “\\|” for a “|” that is text.',
    '| A | B |\n|---|---|\n| 1 | 2 \\| 3 |',
  ],
  [`${ROWS}\nWords.`, 'Leave an empty line before it.', `${ROWS}\n\nWords.`],
]);

export const headings = follow(inText, [
  ['**Two**\n\nWords.', 'Write “## Two”.', '## Two\n\nWords.'],
  [
    'Read www.example.org/early-\nhelp today.',
    'Write it on one: https://www.example.org/early-help',
    'Read https://www.example.org/early-help today.',
  ],
  ['**In this issue**\n\n- One\n- Two\n\nWords.', 'Delete “In this issue” and its list.', 'Words.'],
  ['## Two\n\n**Three**\n\nWords.', 'Write “### Three”.', '## Two\n\n### Three\n\nWords.'],
  ['::: callout\n\n**Three**\n\nWords.\n:::', 'Write “#### Three”.', '::: callout\n\n#### Three\n\nWords.\n:::'],
  [
    '## Two\n\n### Three {email=teaser}\n\nWords.',
    'Delete it, or make this a section.',
    '## Two\n\n### Three\n\nWords.',
    '## Two\n\nWords.\n\n## Three {email=teaser}\n\nWords.',
  ],
  ['::: callout\n\n### Three\n\nWords.\n:::', 'Write “#### ”.', '::: callout\n\n#### Three\n\nWords.\n:::'],
  ['# Two\n\nWords.', 'Write “## ” for a section.', '## Two\n\nWords.'],
  ['- ### Three\n\nWords.', 'Move it to the start of a line of its own.', '## Three\n\nWords.'],
  ['## Two\n\n#### Four\n\nWords.', 'Write “### ”.', '## Two\n\n### Four\n\nWords.'],
  [
    '## Two {training}\n\nWords.',
    'After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}',
    '## Two {#training}\n\nWords.',
  ],
  ['## {#training}\n\nWords.', 'Write them after “## ”.', '## Training {#training}\n\nWords.'],
  ['##\n\nWords.', 'Write them after “## ”.', '## Training\n\nWords.'],
  [
    '## Two {#Our Training}\n\nWords.',
    'Use small letters, digits and hyphens, such as {#our-training}.',
    '## Two {#our-training}\n\nWords.',
  ],
  ['## +++\n\nWords.', 'Add one in braces: “## +++ {#}”.', '## +++ {#questions}\n\nWords.'],
  [
    '## Two\n\nWords.\n\n## Two\n\nWords.',
    'Change this heading, or give it an address of its own: “## Two {#two-2}”.',
    '## Two\n\nWords.\n\n## Three\n\nWords.',
    '## Two\n\nWords.\n\n## Two {#two-2}\n\nWords.',
  ],
  [
    '## Two {email=short}\n\nWords.',
    'Write email=teaser to send the first paragraph and a link to the rest, or delete it.',
    '## Two {email=teaser}\n\nWords.',
    '## Two\n\nWords.',
  ],
  [
    '## Two {lang=ur dir=left}\n\nWords.',
    'Write dir=ltr (left to right) or dir=rtl (right to left).',
    '## Two {lang=ur dir=ltr}\n\nWords.',
    '## Two {lang=ur dir=rtl}\n\nWords.',
  ],
  [
    '## Two {lang=english}\n\nWords.',
    'Write one such as cy (Welsh), ur (Urdu) or pl (Polish).',
    '## Two {lang=cy}\n\nWords.',
    '## Two {lang=ur}\n\nWords.',
    '## Two {lang=pl}\n\nWords.',
  ],
  [
    '## Two ![A desk](chair.jpg)\n\nWords.',
    'Move it to a line of its own below the heading.',
    '## Two\n\n![A desk](chair.jpg)\n\nWords.',
    '## Two\n![A desk](chair.jpg)\n\nWords.',
  ],
  [
    '## Two [words](https://www.example.org/)\n\nWords.',
    'Move it into the text below.',
    '## Two\n\nWords. [Words](https://www.example.org/)',
  ],
  [
    '## Two\n\n## Three\n\nWords.',
    'Write its text below this heading, or delete the heading.',
    '## Two\n\nText.\n\n## Three\n\nWords.',
    '## Three\n\nWords.',
  ],
  [
    '## Two {email=teaser}\n\n![A desk](chair.jpg)',
    'Write one below the heading, or delete “email=teaser”.',
    '## Two {email=teaser}\n\nWords.\n\n![A desk](chair.jpg)',
    '## Two\n\n![A desk](chair.jpg)',
  ],
  ['', 'Write it below the second “---”.', 'Words.'],
]);

export const pictures = follow(inText, [
  [
    '![A desk]<chair.jpg>',
    'Write “![](chair.jpg)”, with what it shows in the square brackets.',
    '![A desk](chair.jpg)',
  ],
  [
    'Words.\n\nchair.jpg\n\nWords.',
    'write “![](chair.jpg)”, with what it shows in the square brackets.',
    'Words.\n\n![A desk](chair.jpg)\n\nWords.',
  ],
  [
    '![A desk](https://github.com/user-attachments/assets/12345678-1234-1234-1234-123456789abc)',
    'Then write “![A desk]()” here, with its file name in the round ones.',
    '![A desk](chair.jpg)',
  ],
  [
    '![image](https://www.example.org/chair.jpg)',
    'Then write “![](chair.jpg)” here, with what it shows in the square brackets.',
    '![A desk](chair.jpg)',
  ],
  [
    '![](https://www.example.org/1)',
    'Then write “![]()” here, with what it shows in the square brackets and its file name in the round ones.',
    '![A desk](chair.jpg)',
  ],
  [
    '![A desk](data:image/png;base64,AAAA)',
    'Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there.',
    '![A desk](chair.jpg)',
  ],
  ['![A desk](cid:image001.jpg@01D3)', 'Save the picture on your computer.', '![A desk](chair.jpg)'],
  ['![A desk](<>)', 'Save the picture on your computer.', '![A desk](chair.jpg)'],
  ['![A desk](data:image/png;base64,AA AA)', 'Save the picture on your computer.', '![A desk](chair.jpg)'],
  [
    '::: figure\nsrc: ![A desk](chair.jpg)\nalt: A desk\n:::',
    'Write only the picture’s file name here: chair.jpg. What it shows belongs under “alt:”.',
    '::: figure\nsrc: chair.jpg\nalt: A desk\n:::',
  ],
  [
    '::: figure\nsrc: https://www.example.org/chair.jpg\nalt: A desk\n:::',
    'Then write its file name here.',
    '::: figure\nsrc: chair.jpg\nalt: A desk\n:::',
  ],
]);

export const links = follow(inText, [
  [
    '[Ring the front door](01632 960000)',
    'This is not a link. Write “[Ring the front door](tel:01632960000)”.',
    '[Ring the front door](tel:01632960000)',
  ],
  ['Write to siân.team@example.org.', 'Copy it from an email that the person sent.', 'Write to sian.team@example.org.'],
  [
    'Read [the plan](#).',
    'Write a section’s address there, or a full web address.',
    'Read [the plan](#two).\n\n## Two\n\nWords.',
    'Read [the plan](https://www.example.org/plan).',
  ],
  [
    'Read [the plan](http://localhost:8080/plan).',
    'Write the public address.',
    'Read [the plan](https://www.example.org/plan).',
  ],
  [
    'Read [the plan](file:///C:/plan.pdf).',
    'Upload it to content/files, and write its file name here.',
    'Read [the plan](flyer.pdf).',
  ],
  [
    'Read [the plan](http://www.example.org/plan).',
    'Use https://, once you have checked that it opens.',
    'Read [the plan](https://www.example.org/plan).',
  ],
  [
    'Ask [the team](mailto:name@example.org?cc=a@example.org).',
    'like mailto:name@example.org?subject=Booking',
    'Ask [the team](mailto:name@example.org?subject=Booking).',
  ],
  [
    'Read [the plan](https://).',
    'Write the full address after https://, mailto: or tel:',
    'Read [the plan](https://www.example.org/plan).',
    'Read [the plan](mailto:team@example.org).',
    'Read [the plan](tel:01632960000).',
  ],
  [
    'Read [the plan](ftp://www.example.org/plan).',
    'Use https://, mailto:, tel: or another issue’s file name.',
    'Read [the plan](https://www.example.org/plan).',
    'Read [the plan](mailto:team@example.org).',
    'Read [the plan](tel:01632960000).',
    'Read [the plan](2018-02.md).',
  ],
  [
    'Read [the plan](www.example.org/plan).',
    'Write [the plan](https://www.example.org/plan)',
    'Read [the plan](https://www.example.org/plan).',
  ],
  [
    'Ask [the team](team@example.org).',
    'Write [the team](mailto:team@example.org)',
    'Ask [the team](mailto:team@example.org).',
  ],
  [
    'Read [the plan](the_plan!).',
    'Write the full address, starting https://, or the issue’s file name.',
    'Read [the plan](https://www.example.org/plan).',
    'Read [the plan](2018-02.md).',
  ],
]);

export const blocks = follow(inText, [
  [
    'Words\n\n - ::: callout\n   Text.\n   :::',
    'Start a block with three colons at the start of a line, outside lists and quotes.',
    'Words\n\n::: callout\nText.\n:::',
  ],
  ['Words.\n\n<!- Our notes. ->', 'Write “<!--” at its start and “-->” at its end.', 'Words.\n\n<!-- Our notes. -->'],
  [
    '<!-- Our notes.\n\nWords.',
    'Write “-->” at its end, before the next comment starts and before its block closes.',
    '<!-- Our notes. -->\n\nWords.',
  ],
  [
    `${'Words and words. '.repeat(3000)}`,
    'Delete what was pasted by mistake, or split it with empty lines.',
    'Words.',
    'Words and words. Words and words.\n\n'.repeat(20),
  ],
  ['> [!HINT]\n> Text.', 'Known: NOTE, TIP, IMPORTANT, WARNING, CAUTION.', '> [!TIP]\n> Text.'],
  ['> [!NOTES]\n> Text.', 'Did you mean “NOTE”?', '> [!NOTE]\n> Text.'],
  ['> [!NOTE]', 'Write it on the line below, after “> ”.', '> [!NOTE]\n> Text.'],
  [
    '::: event\n\n| A | B |\n|---|---|\n| 1 | 2 |\n:::',
    'For a table of events, write “::: events”.',
    '::: events\n\n| Course | Date | Venue | Booking |\n|---|---|---|---|\n| One | 1 March 2018 | Hall | team@example.org |\n:::',
  ],
  [
    '::: callout Good to know\nText.\n:::',
    'Write “::: callout”, and the rest below it as “name: value”.',
    '::: callout\ntitle: Good to know\n\nText.\n:::',
  ],
  ['::: calout\nText.\n:::', 'Did you mean “callout”?', '::: callout\nText.\n:::'],
  ['::: slideshow\nText.\n:::', 'Known:', '::: callout\nText.\n:::'],
  [
    '::: callout\ntitle: T\n:::',
    'Leave an empty line after its fields and write the text before “:::”.',
    '::: callout\ntitle: T\n\nText.\n:::',
  ],
  [
    '::: button\nlink: [Sign up here today](https://www.example.org/)\n\nText.\n:::',
    'Move this text below its “:::”.',
    '::: button\nlink: [Sign up here today](https://www.example.org/)\n:::\n\nText.',
  ],
  [
    '::: quote\nsource: The board\nby A nurse\n\nText.\n:::',
    'Write “by: A nurse”.',
    '::: quote\nsource: The board\nby: A nurse\n\nText.\n:::',
  ],
  [
    '::: quote\nby: A nurse\nof the board\n\nText.\n:::',
    'Put it on the end of the line above, or leave an empty line before the block’s text.',
    '::: quote\nby: A nurse of the board\n\nText.\n:::',
    '::: quote\nby: A nurse\n\nof the board\n\nText.\n:::',
  ],
  [
    '::: quote\nof the board\nby: A nurse\n\nText.\n:::',
    'Write a field’s name and a colon before it, or leave an empty line before the block’s text.',
    '::: quote\nsource: of the board\nby: A nurse\n\nText.\n:::',
    '::: quote\nby: A nurse\n\nof the board\n\nText.\n:::',
  ],
  [
    '::: quote\nby: A nurse\n\nText.\nsource: The board\n:::',
    'Move it above that line.',
    '::: quote\nby: A nurse\nsource: The board\n\nText.\n:::',
  ],
  ['::: quote\nby: “A nurse”\n\nText.\n:::', 'Write “by: A nurse”.', '::: quote\nby: A nurse\n\nText.\n:::'],
  [
    '::: quote\nby: A nurse\nsource:\n\nText.\n:::',
    'Write one, or delete the line.',
    '::: quote\nby: A nurse\nsource: The board\n\nText.\n:::',
    '::: quote\nby: A nurse\n\nText.\n:::',
  ],
  ['::: quote\nby: A nurse\nby: A teacher\n\nText.\n:::', 'Keep one.', '::: quote\nby: A nurse\n\nText.\n:::'],
  ['::: quote\nby: A nurse\nwhere: Town Hall\n\nText.\n:::', 'Known:', '::: quote\nby: A nurse\n\nText.\n:::'],
  ['::: quote\nauthor: A nurse\n\nText.\n:::', 'Did you mean “by”?', '::: quote\nby: A nurse\n\nText.\n:::'],
  [
    '::: quote\nThey said: yes\n\nText.\n:::',
    'If this is the block’s text, leave an empty line before it.',
    '::: quote\nby: A nurse\n\nThey said: yes\n\nText.\n:::',
  ],
  ['::: quote\n\nText.\n:::', '“by” is missing. Add a line that starts “by:”.', '::: quote\nby: A nurse\n\nText.\n:::'],
  ['::: quote\nby:\n\nText.\n:::', 'Write one after the colon.', '::: quote\nby: A nurse\n\nText.\n:::'],
  [
    '::: policy-update\ntitle: T\nchange: altered\n\nText.\n:::',
    'Known:',
    '::: policy-update\ntitle: T\nchange: updated\n\nText.\n:::',
  ],
  [
    '::: policy-update\ntitle: T\nchange:\n\nText.\n:::',
    'Write new',
    '::: policy-update\ntitle: T\nchange: new\n\nText.\n:::',
  ],
  [
    '::: policy-update\ntitle: T\n\nText.\n:::',
    '“change” is missing. Add a line that starts “change:”, then new',
    '::: policy-update\ntitle: T\nchange: new\n\nText.\n:::',
  ],
  [
    '::: button\n:::',
    'Add a line like “link: [](https://)”.',
    '::: button\nlink: [Our training programme](https://www.example.org/)\n:::',
  ],
  [
    '::: button\nlink:\n:::',
    'Write it like “link: [](https://)”.',
    '::: button\nlink: [Our training programme](https://www.example.org/)\n:::',
  ],
  [
    '::: button\nlink: [Our training](https://www.example.org/training programme 2018)\n:::',
    'Write [Our training](https://www.example.org/training%20programme%202018)',
    '::: button\nlink: [Our training](https://www.example.org/training%20programme%202018)\n:::',
  ],
  [
    '::: button\nlink: https://www.example.org/\n:::',
    'Write them between the square brackets: [](https://www.example.org/)',
    '::: button\nlink: [Our training programme](https://www.example.org/)\n:::',
  ],
  [
    '::: button\nlink: Our training programme\n:::',
    'Write its words in square brackets, then its address in round brackets: [](https://)',
    '::: button\nlink: [Our training programme](https://www.example.org/)\n:::',
  ],
  [
    '::: button\nlink: [One](https://www.example.org/) or [Two](https://www.example.org/2)\n:::',
    'Move the second into the text, or list both in a “::: resources” block.',
    '::: button\nlink: [One](https://www.example.org/)\n:::\n\nOr [Two](https://www.example.org/2).',
    '::: resources\nitem: [One](https://www.example.org/)\nitem: [Two](https://www.example.org/2)\n:::',
  ],
  [
    '::: review\ncase: Autumn\ntype: Case review\nthemes: neglect,, harm\n\nText.\n:::',
    'Delete it, or add what is missing.',
    '::: review\ncase: Autumn\ntype: Case review\nthemes: neglect, harm\n\nText.\n:::',
    '::: review\ncase: Autumn\ntype: Case review\nthemes: neglect, abuse, harm\n\nText.\n:::',
  ],
  [
    '::: callout\ntitle: The **new plan\n\nText.\n:::',
    'Write the words alone; links go in the text or in a link field.',
    '::: callout\ntitle: The new plan\n\nText.\n:::',
  ],
  [
    `::: callout\ntitle: ${'words '.repeat(400)}\n\nText.\n:::`,
    'Shorten it, or move part of it into the text.',
    '::: callout\ntitle: Words\n\nText.\n:::',
    '::: callout\ntitle: Words\n\nMore words. Text.\n:::',
  ],
  [
    `::: button\nlink: [Words](https://www.example.org/${'x'.repeat(2000)})\n:::`,
    'Shorten it.',
    '::: button\nlink: [Our training programme](https://www.example.org/)\n:::',
  ],
  [
    '::: callout\nwaive: time-style\n\nCome at 9:30 AM.\n:::',
    'Write it like “waive: rule; reason; who decided; until DD/MM/YYYY”.',
    '::: callout\nwaive: time-style; The poster has it; Independent Chair; until 01/03/2018\n\nCome at 9:30 AM.\n:::',
  ],
  [
    '::: contact\nrole: The team\nphone: 1632960000\n:::',
    'Write “01632960000”.',
    '::: contact\nrole: The team\nphone: 01632960000\n:::',
  ],
  [
    '::: contact\nrole: The team\nphone: ask us\n:::',
    'Write the whole number in digits.',
    '::: contact\nrole: The team\nphone: 01632 960000\n:::',
  ],
  [
    '::: contact\nrole: The team\nphone: 01632 960000 (9am to 5pm)\n:::',
    'Leave one number, and move the rest into the words about it.',
    '::: contact\nrole: The team\nabout: Open from 9am to 5pm\nphone: 01632 960000\n:::',
  ],
  [
    'Write to cme@@example.org today.',
    'Write it with one “@”, with single full stops and without spaces.',
    'Write to cme@example.org today.',
  ],
  ['Write to cme@example today.', 'Write the whole address.', 'Write to cme@example.org today.'],
  ['See www,example.org/safe today.', 'Write https://www.example.org/safe', 'See https://www.example.org/safe today.'],
  ['See www.example..org/safe today.', 'Write https://www.example.org/safe', 'See https://www.example.org/safe today.'],
  ['See https://https://example.org/ today.', 'Write it as the browser shows it.', 'See https://example.org/ today.'],
  ['Words\u0007 and words.', 'Delete it and type the word again.', 'Words and words.'],
  ['Wor\ufffds and words.', 'Type it again and save the file as UTF-8.', 'Words and words.'],
]);
