import { aBulletin, aList, anIssue } from '../support/an-issue.ts';
import { type Files, type Followed, follow, inBoard, inFolder, inGlossary, inText } from './followed.ts';

// What guards a board: the list of published addresses, packs, keys that nothing may empty. And what ends soon.

const ARCHIVE = 'https://bulletin.example.org/';
const list = (text: string): Files => ({ 'addresses.txt': text });
const SOUND = list(aList().text);

const addresses: readonly Followed[] = follow(inFolder, [
  [
    list(''),
    'The list of published addresses is missing or empty. If it was deleted, renamed or emptied, restore it.',
    SOUND,
  ],
  [
    list(''),
    `Without Node.js, write three lines into it: “archive: ${ARCHIVE}”, “entries: 1” and “/”.`,
    list(`archive: ${ARCHIVE}\nentries: 1\n/\n`),
  ],
  [
    list(`archive: ${ARCHIVE}\n/\n`),
    'This list does not say how many addresses and anchors it has. Restore the list as it was: on GitHub, open it, choose History, and copy the last version that was right. If it never said so, add a line: entries: 1',
    SOUND,
    list(`archive: ${ARCHIVE}\n/\nentries: 1\n`),
  ],
  [aLost(2), 'This list had 2 addresses and anchors, and has only 1 now. Restore the list as it was', aLost(1)],
  [
    list('entries: 1\n/\n'),
    `If it never said so, and these addresses start with ${ARCHIVE}, add a line: archive: ${ARCHIVE}`,
    SOUND,
    list(`entries: 1\n/\narchive: ${ARCHIVE}\n`),
  ],
  [
    { ...SOUND, 'bulletin.yaml': aBulletin({ address: 'https://other.example.org/' }).text },
    `This list is of the archive at ${ARCHIVE}, but bulletin.yaml has the address https://other.example.org/. Restore “address:” in bulletin.yaml. If the archive has moved, and its old address opens the new one, write here: archive: https://other.example.org/`,
    SOUND,
    {
      ...list('archive: https://other.example.org/\nentries: 1\n/\n'),
      'bulletin.yaml': aBulletin({ address: 'https://other.example.org/' }).text,
    },
  ],
  [list('\ufffd\0'), 'This file is not UTF-8 text. Restore the list as it was', SOUND],
  [
    list(`${aList().text}issues/2018-02\n`),
    'This line cannot be read. A line is an address that starts with “/”, then the anchors of its page, each with “#”.',
    SOUND,
    list(aList(ARCHIVE, '/\n/issues/2018-02/\n', 2).text),
  ],
  [
    list(aList(ARCHIVE, '/\n/glossary/ #kcsie\n', 3).text),
    'Keep its entry in glossary.yaml. To let links to it end: npm run addresses -- --forget /glossary/#kcsie',
    {
      ...list(aList(ARCHIVE, '/\n/glossary/ #kcsie\n', 3).text),
      ...inGlossary('CSE: Child Sexual Exploitation\nKCSIE: Keeping Children Safe in Education\n'),
    },
    list(aList(ARCHIVE, '/\n/glossary/\n', 2).text),
  ],
]);

function aLost(entries: number): Files {
  return list(aList(ARCHIVE, '/\n', entries).text);
}

const pack = (...phrases: readonly string[]): Files => ({
  'packs/ours.yaml': `title: Ours\nsource: { title: Our words }\nentries:\n  - flag:${phrases.map((one) => `\n      - ${one}`).join('')}\n    instead: Write other words.\n    why: says nothing\n`,
});
const EIGHT = 'one/two/three/four/five/six/seven/eight';
const choices = Array.from({ length: 25 }, (_, at) => `word${at} ${EIGHT} ${EIGHT} ${EIGHT} ${EIGHT}`);

const packs: readonly Followed[] = follow(inFolder, [
  [pack(...choices), 'Write fewer phrases, or phrases with fewer choices.', pack('at the end of the day')],
]);

const empty: readonly Followed[] = follow(inBoard, [
  [
    'packs:',
    '“packs:” is empty, so it changes nothing. Restore what was below it, or delete the line.',
    'packs:\n  nspcc: warning',
    '',
  ],
]);

const password: readonly Followed[] = follow(inText, [
  [
    'Read [the plan](https://jo:pass@www.example.org/plan).',
    'Delete what is between “//” and “@”, and the “@”.',
    'Read [the plan](https://www.example.org/plan).',
  ],
]);

export const typed = { addresses, packs, empty, password };

/** Read on 2 February 2018. */
const waived = (until: string, body = 'His NHS number was 943 476 5919.'): Files => ({
  'issues/2018-02.md': anIssue({
    keys: { waivers: `[{ rule: nhs-number, reason: It belongs to nobody at all, by: Chair, until: ${until} }]` },
    body,
  }).text,
});

/** A real board, half a year after the example’s numbers were looked up. */
const real = (verified: string): Files => ({
  'bulletin.yaml': aBulletin({
    address: 'https://bulletin.mercia.gov.uk/',
    board: '{ name: Mercia Safeguarding Children Partnership, short: MSCP }',
    postal: 'Mercia Safeguarding Children Partnership, Mercia',
    email: 'bulletin@mercia.gov.uk',
    subscribe: 'https://www.mercia.gov.uk/sign-up',
    contacts: `[{ role: front-door, name: Front door, phone: 101, about: Any worry., verified: ${verified} }]`,
  }).text,
  'addresses.txt': aList('https://bulletin.mercia.gov.uk/').text,
});
export const LATER = '2018-09-01';

export const later: readonly Followed[] = follow(inFolder, [
  [
    real('2018-01-25'),
    'On 2018-01-25 the example’s contacts were looked up. Look this number up, and write today’s date here.',
    real(LATER),
  ],
]);

export const ending: readonly Followed[] = follow(inFolder, [
  [waived('2018-02-05'), 'Within 7 days this will stop the build. ', waived('2018-09-05'), {}],
  [waived('2018-02-05'), 'Within 7 days this will be a warning. ', waived('2018-09-05'), {}],
  [waived('2018-02-20'), 'Within 30 days this will stop the build. ', waived('2018-09-05'), {}],
]);
