// What the example in content/ and the examples of the documents say of a board. In another board it would be false: checks/skeleton.ts looks
// for it, and a test compares it with the example.

/** Of places that do not exist. */
export const MADE_UP = /\bExampl(?:eshire|eton)\b/;

/** Of the example’s board and its account: others may write about it, and not call themselves so. */
export const EXAMPLE_NAMES = /\bBradford Safeguarding Children Board\b|\bbsafebradford\b/;

/** Said of one board or archive, word by word. */
export const EXAMPLE_SENTENCES: readonly string[] = [
  'News, learning and training for everyone who works with children and families in Bradford District.',
  'A low sun over a northern mill town, with terraced roofs, a mill chimney, a dome and a clock tower',
  'Drawn for this bulletin',
  'Rooftops under a low sun',
  'An automatic checker tests every page in light and dark colours, on a phone’s width and a desk’s, and with text twice as large.',
  'Reading, searching and leaving are tested by keyboard alone.',
  'Nobody who uses a screen reader every day has tested the pages yet.',
  'We tested every page with a screen reader and by keyboard, and with an automatic checker.',
  'The reports of case reviews to which the issues lead are PDF files, and some may be hard to read with a screen reader.',
  'The reviews that we link to are PDF files, and some of them cannot be read aloud.',
  'Lessons from case reviews here and elsewhere, two training sessions in December, and thanks for a busy Safeguarding Week.',
  'The neglect strategy starts on 1 February 2018 with a pre-birth protocol, and the escalation policy is live with its evidence log.',
  'Two bulletins of a safeguarding children board, retold as a working example of an archive.',
  'This archive shows what such a board’s bulletins look like when they are written once and kept for good.',
  'Its two issues retell what the board told practitioners in autumn 2017 and in February 2018.',
];

/** On which the example’s statement was prepared, and its contacts looked up. */
export const EXAMPLE_DAYS = { prepared: '2026-11-24', verified: '2018-01-25' } as const;
