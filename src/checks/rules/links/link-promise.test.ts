import { expect, test } from 'vitest';
import { anIssue, check, problemsOf } from '../../../../tests/support/an-issue.ts';

const found = (body: string) => check(anIssue({ body })).problems.filter(({ rule }) => rule === 'link-promise');

test.each([
  'The guidance can be found here.',
  'Sign up HERE',
  'More information here',
  'It can be viewed here: Safe Together (example.gov.uk)',
  'You can book a place here or by telephone.',
  'The new version is here.',
  'Please see the agenda (link below).',
  'Please use the following link to take part.',
  'Slides: see link',
  'Click below to register.',
  '- A leaflet for parents (click to open)',
  'Read the full article >>>',
  'Find out more about private fostering.',
  'Details are on the attached flier.',
  'The slides are attached.',
  'If you have questions, please email:',
  'Please send your completed form to:',
  'Visit www. for more.',
  'To leave feedback, scan the QR code.',
  'Please print the flowchart at the bottom of this email.',
  'Send your answers to the mailbox below by noon.',
  'I attach the form for your use.',
  'Please open Audit tool v3.docx',
  'Email:\nTel: 01632 960118',
  'Details are on our website at .',
  'Download the toolkit:',
  '| Course | Book |\n|---|---|\n| Neglect | Click here |',
  '| Course | Book |\n|---|---|\n| Neglect | Link |',
  'Apply >>HERE<< today.',
  'Fill in the form at:\nThere are no paper forms.',
  'Slides from the speaker:\nNotes of the meeting: https://www.example.org/notes',
  'Minutes of the last meeting attached for info',
  '- A leaflet (opens in a new window)',
  'The podcast is out, link in comments.',
])('a promise without a link: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  'The team is here for families.',
  'Children who came here from Ukraine are welcome, and so are those who live here.',
  'Neglect does not stop here.',
  'The link between neglect and poverty is well known. Each team has a link worker.',
  'Secure attachment matters. A nurse is attached to every team.',
  'See the table below. The panel heard from:\nnurses and teachers.',
  '| Course | Link |\n|---|---|\n| Neglect | [Neglect](https://www.example.org/neglect) |',
  'The poster below the clock is ours.',
  'The nurse attached to this school knows them.',
  'Email:\ntraining@example.org\nTel: 01632 960118',
  'Look at these words first:\n\nIt is everybody’s business.',
  'The guidance is here: https://www.example.org/guidance',
  'The [guidance](https://www.example.org/guidance) can be found here.',
  'You can download these below:\n\n- [The form](https://www.example.org/form)',
  'Please email: training@example.org',
  'New briefings on our website:\n\n- Neglect\n- Adultification',
  'Please use the link below.\n\nIt opens in May.\n\nhttps://www.example.org/survey',
  '![A code](chair.jpg)\n\nThe poster is on the wall.',
])('no promise, or a link that keeps it: %s', (body) => expect(found(body)).toEqual([]));

test('an unlinked “here” is as bad as a linked one, and an address elsewhere in the sentence does not keep it', () => {
  const body =
    'To book, click here or email training@example.org.\n\n[Click here](https://www.example.org/book) to book.';
  expect(problemsOf(anIssue({ body }))).toEqual([
    'content/issues/2018-02.md:9:10  link-promise (warning)  “click here” is not a link, so readers cannot follow it. Add a link whose words say what it opens: [words](address).',
    'content/issues/2018-02.md:11:14  link-text (warning)  “Click here” does not say what the link opens. Write the name of what it opens.',
  ]);
});
