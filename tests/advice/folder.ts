import { aBulletin, anIssue } from '../support/an-issue.ts';
import { aPdf } from '../support/documents.ts';
import { A_LINK, UNREADABLE } from '../support/folder-in-memory.ts';
import { BOARD, type Files, type Followed, follow, inFolder } from './followed.ts';

// Files of a board: their names, their kinds, their places, and what names them.

const ISSUE = 'issues/2018-02.md';
const SOUND = anIssue().text;
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff);
const PAGE = '---\ntitle: A page\nsummary: What it is about.\n---\nWords.\n';
const issue = (text: string): Files => ({ [ISSUE]: anIssue({ body: text }).text });
const earlier = (slug = '2018-01', keys = {}) => anIssue({ slug, keys: { number: '1', ...keys }, body: 'Words.' }).text;
const formats = (keys: Readonly<Record<string, string>>): Files => ({ [ISSUE]: anIssue({ keys }).text });
/** Of the sound issue. */
const NOTICE = { status: 'withdrawn', withdrawn: '{ date: 2018-02-02, reason: It was wrong. }' };
const withdrawn: Files = { 'issues/2018-02.md': anIssue({ keys: NOTICE }).text };
const translation = (keys: Readonly<Record<string, string | undefined>> = {}, slug = '2018-02-cy'): Files => ({
  [`issues/${slug}.md`]: anIssue({ slug, keys: { lang: 'cy', 'translation of': '2018-02', ...keys } }).text,
});
const figure = (name: string) => issue(`![A desk](${name})`);
const download = (name: string): Files => ({ [`files/${name}`]: 'x', ...issue(`Read [the plan](${name}).`) });

export const places: readonly Followed[] = follow(inFolder, [
  [
    Object.fromEntries(Object.keys(BOARD).map((path) => [path, undefined])),
    'or name the folder that holds bulletin.yaml: --content DIR',
    {},
  ],
  [{ 'bulletin.yaml': undefined }, 'Copy content/bulletin.yaml from this project and change it for your board.', {}],
  [{ 'topics.yaml': undefined }, 'Copy content/topics.yaml from this project and change it for your board.', {}],
  [
    { 'issues/2018/2018-02.md': SOUND, [ISSUE]: undefined },
    'Put issues directly in content/issues. Move the files out of this folder, then delete it.',
    {},
  ],
  [
    { 'files/plans/plan.pdf': '%PDF' },
    'Move the files out of this folder, then delete it.',
    { 'files/plan.pdf': '%PDF' },
  ],
  [{ [ISSUE]: undefined, 'issues/2018-02.markdown': SOUND }, 'Rename it to 2018-02.md.', {}],
  [{ 'issues/2018-02.MD': SOUND }, '2018-02.md already exists: delete one of the two.', {}, {}],
  [{ 'issues/2018-02.docx': 'x', [ISSUE]: undefined }, 'Copy its text into a .md file, then delete this one.', {}],
  [
    { 'issues/plan.pptx': 'x' },
    'Move this file to content/files and link to it, or delete it.',
    download('plan.pptx'),
    {},
  ],
  [{ 'issues/words.yml': 'x' }, 'Move this file out of content, or delete it.', {}],
  [{ 'issues/chair.png': JPEG }, 'Move this file to content/images, or delete it.', {}, {}],
  [{ [ISSUE]: `${SOUND}${'Words. '.repeat(15_000)}` }, 'Delete what was pasted in by mistake, such as a picture.', {}],
  [
    { [ISSUE]: `${SOUND}${'Words.\n\n'.repeat(1200)}` },
    'Delete what was pasted in by mistake, such as a spreadsheet.',
    {},
  ],
  [{ 'Packs/ours.yaml': '' }, 'Rename it to packs, or move it out of content.', {}, {}],
  [{ 'glossary.yml': '' }, 'Move what is in it to glossary.yaml, and delete it.', {}],
  [{ 'waivers.yaml': '' }, 'Write settings of the board, such as checks:, in bulletin.yaml, and delete this file.', {}],
  [{ 'topics.yaml': A_LINK }, 'Replace it with a copy.', {}],
  [{ 'issues/2018-03.md': UNREADABLE }, 'put a copy with another name in its place.', {}, {}],
  [{ 'topics.yaml': undefined, 'topics.yaml/a.md': 'x' }, 'Rename the folder and make a file called topics.yaml.', {}],
  [{ [ISSUE]: undefined, issues: 'x' }, 'Rename the file and make a folder called issues.', {}],
  [{ 'issues/March 2018.md': SOUND, [ISSUE]: undefined }, 'Name the file by year and month: YYYY-MM.md.', {}],
  [{ [`issues/${'a'.repeat(71)}.md`]: SOUND, [ISSUE]: undefined }, 'Name the file by year and month: YYYY-MM.md.', {}],
  [{ 'issues/con.md': SOUND, [ISSUE]: undefined }, 'Name the file by year and month: YYYY-MM.md.', {}],
  [{ 'pages/About us.md': PAGE }, 'Use small letters, digits and hyphens.', { 'pages/about-us.md': PAGE }],
  [{ 'pages/about.md': PAGE.replace('Words.\n', '') }, 'Write it below the second “---”.', { 'pages/about.md': PAGE }],
  [
    { 'issues/2018-01.md': earlier().replace('number: 1', 'number: 2') },
    'Give this issue another.',
    { 'issues/2018-01.md': earlier() },
  ],
  [
    { ...withdrawn, ...translation() },
    'is withdrawn, and this translation of it is still public. Withdraw it too.',
    { ...withdrawn, ...translation(NOTICE) },
  ],
  [translation({ 'translation of': '2018-03' }), 'There is no issue “2018-03”. Did you mean “2018-02”?', translation()],
  [
    { ...translation(), ...translation({ lang: 'pl', 'translation of': '2018-02-cy' }, '2018-02-pl') },
    'is a translation itself. Name the issue that both translate.',
    { ...translation(), ...translation({ lang: 'pl' }, '2018-02-pl') },
  ],
  [
    translation({ lang: undefined }),
    'Write the language of this one in “lang:”, or delete this line.',
    translation(),
    translation({ lang: undefined, 'translation of': undefined, number: '3' }),
  ],
  [
    formats({ audio: 'https://example.org/a.mp3' }),
    'Upload what is said in it to content/files, and name that file on a line “transcript:”.',
    { ...formats({ audio: 'https://example.org/a.mp3', transcript: 'a.pdf' }), 'files/a.pdf': aPdf() },
  ],
  [
    formats({ transcript: 'https://example.org/a.pdf' }),
    'Name the recording on a line “audio:”, or delete this line.',
    formats({ audio: 'https://example.org/a.mp3', transcript: 'https://example.org/a.pdf' }),
    formats({}),
  ],
  [
    formats({ audio: 'https://example.org/a.docx', transcript: 'https://example.org/a.pdf' }),
    'is not a recording. Name an MP3, M4A, WAV or Ogg file, or delete this line.',
    formats({ audio: 'https://example.org/a.m4a', transcript: 'https://example.org/a.pdf' }),
  ],
  [
    formats({ 'easy read': 'https://example.org/a.mp3' }),
    'Write its name after “audio:”, and name a document here or delete this line.',
    formats({ audio: 'https://example.org/a.mp3', transcript: 'https://example.org/a.pdf' }),
  ],
]);

export const pictureFiles: readonly Followed[] = follow(inFolder, [
  [
    { 'images/desk.jpg': '\0\0\0\0ftypheic', ...figure('desk.jpg') },
    'Save it as JPEG, upload that, and write its name here.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.jpg': 'version https://git-lfs', ...figure('desk.jpg') },
    'Fetch the picture with “git lfs pull”.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.jpg': '', ...figure('desk.jpg') },
    'Upload the picture again.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.jpg': 'x', ...figure('desk.jpg') },
    'Save the picture as JPEG or PNG, upload that, and write its name here.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.png': JPEG, ...figure('desk.png') },
    'Rename it “desk.jpg”, and write that name here.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.jpg/desk.jpg': JPEG, ...figure('desk.jpg') },
    'Move the picture out of it, directly into content/images, and write its name.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
  [
    { 'images/desk.jpg': A_LINK, ...figure('desk.jpg') },
    'Put the picture itself into content/images.',
    { 'images/desk.jpg': JPEG, ...figure('desk.jpg') },
  ],
]);

export const downloads: readonly Followed[] = follow(inFolder, [
  [download('tool.exe'), 'Delete it, and the link to it.', {}],
  [
    download('plan.svg'),
    'could run a program in a reader’s browser. Save it as PDF, upload that in its place, and link to it.',
    download('plan.pdf'),
  ],
  [
    download('plan.docm'),
    'In Word, Excel or PowerPoint, save it as .docx, .xlsx or .pptx, upload that in its place, and link to it.',
    download('plan.docx'),
    download('plan.xlsx'),
    download('plan.pptx'),
  ],
  [download('plans.zip'), 'Unpack it, upload the files in it in its place, and link to them.', download('plan.pdf')],
  [
    download('talk.mp4'),
    'Put it on a video site, link to it there, and delete it here.',
    issue('Watch [the talk](https://www.example.org/talk).'),
  ],
  [
    download('plan.msg'),
    'Save what readers need as PDF, upload that in its place, and link to it.',
    download('plan.pdf'),
  ],
  [
    download('plan.heic'),
    'Save it as JPEG or PNG, upload that in its place, and link to it.',
    download('plan.jpg'),
    download('plan.png'),
  ],
  [
    download('plan.pub'),
    'does not open in every program. Save it as PDF, upload that in its place, and link to it.',
    download('plan.pdf'),
  ],
]);

const ledger = (lines: string, others: Files = {}): Files => ({
  'addresses.txt': `archive: https://bulletin.example.org/\nentries: ${lines.split(/\s+/).filter(Boolean).length}\n${lines}\n`,
  ...others,
});
const EVENT = (more: string) =>
  `::: event\ntitle: New title\nwhen: 1 March 2018, 9am\nwhere: Hall\nbook: team@example.org\n${more}:::`;
const CALENDAR = '/events/2018-02-a-course.ics';
const withKeys = (keys: Readonly<Record<string, string>>, body = 'Words.'): Files => ({
  [ISSUE]: anIssue({ keys, body }).text,
});

export const addresses: readonly Followed[] = follow(inFolder, [
  [
    ledger('/issues/2018-01/'),
    'If the issue has another name now, add “formerly: [2018-01]” to it.',
    ledger('/issues/2018-01/', withKeys({ formerly: '[2018-01]' })),
  ],
  [
    ledger('/issues/2018-01/'),
    'To take it back, keep its file with “status: withdrawn”.',
    ledger('/issues/2018-01/', {
      'issues/2018-01.md': earlier('2018-01', {
        status: 'withdrawn',
        withdrawn: '{ date: 2018-02-02, reason: It was wrong. }',
      }),
    }),
  ],
  [
    ledger(CALENDAR, issue(EVENT(''))),
    'If the event has another title now, add a line “anchor:” with its old anchor.',
    ledger(CALENDAR, issue(EVENT('anchor: a-course\n'))),
  ],
  [
    ledger(CALENDAR),
    'If it will not take place, keep it with “status: cancelled”.',
    ledger(CALENDAR, issue(EVENT('status: cancelled\n').replace('New title', 'A course'))),
  ],
  [
    ledger(CALENDAR),
    `Otherwise add “formerly: [${CALENDAR}]” to its issue.`,
    ledger(CALENDAR, withKeys({ formerly: `[${CALENDAR}]` })),
  ],
  [
    ledger('/files/plan.pdf #2018-02'),
    'Put the file back into content/files, and link to it.',
    ledger('/files/plan.pdf #2018-02', download('plan.pdf')),
  ],
  [
    ledger('/files/plan.pdf #2018-02'),
    'If it was withdrawn, add “formerly: [/files/plan.pdf]” to the issue that linked to it.',
    ledger('/files/plan.pdf #2018-02', withKeys({ formerly: '[/files/plan.pdf]' })),
  ],
  [
    ledger('/topics/harm/'),
    'Keep “harm” in topics.yaml: only its name may change.',
    ledger('/topics/harm/', { 'topics.yaml': 'neglect:\n  name: Neglect\nharm:\n  name: Harmful behaviour\n' }),
  ],
  [
    ledger('/visits/'),
    'Restore content/pages/visits.md, or the content that the page is made of.',
    ledger('/visits/', { 'pages/visits.md': PAGE }),
  ],
  [
    ledger('/reviews/autumn/'),
    'Restore its content, or add the address under “formerly:” to the issue that replaces it.',
    ledger('/reviews/autumn/', withKeys({ formerly: '[/reviews/autumn/]' })),
  ],
  [
    ledger('/issues/2018-02/ #two', issue('## Three\n\nWords.')),
    'After a changed heading, write “{#two}”.',
    ledger('/issues/2018-02/ #two', issue('## Three {#two}\n\nWords.')),
  ],
  [
    ledger('/issues/2018-02/ #a-course', issue(EVENT(''))),
    'In an event, a review or a briefing, add a line “anchor: a-course”.',
    ledger('/issues/2018-02/ #a-course', issue(EVENT('anchor: a-course\n'))),
  ],
  [
    ledger('/issues/2018-02/ #a-title', issue('::: callout\ntitle: New\n\nText.\n:::')),
    'For any other block, restore its title.',
    ledger('/issues/2018-02/ #a-title', issue('::: callout\ntitle: A title\n\nText.\n:::')),
  ],
  [ledger(Array.from({ length: 1001 }, (_, index) => `/x/${index}/`).join('\n')), 'Fix the addresses above first', {}],
  [withKeys({ formerly: '[2018-02]' }), 'Delete it from “formerly:”.', {}],
  [withKeys({ formerly: '[a, a]' }), 'Keep one of them.', withKeys({ formerly: '[a]' })],
  [
    { ...withKeys({ formerly: '[a]' }), 'issues/2018-01.md': earlier('2018-01', { formerly: '[a]' }) },
    'Keep it in one of the two issues.',
    { ...withKeys({ formerly: '[a]' }), 'issues/2018-01.md': earlier() },
  ],
]);

const wording = (text: string): Files => ({ 'language/en-GB.yaml': text });

export const words: readonly Followed[] = follow(inFolder, [
  [
    { 'language/de.yaml': 'site:\n  exit: Leave\n' },
    'Name this file after one of these: cy or en-GB.',
    wording('site:\n  exit: Leave\n'),
  ],
  [wording('site:\n  exti: Leave\n'), 'Did you mean “exit”?', wording('site:\n  exit: Leave\n')],
  [
    wording('site:\n  zzzzzzzzzz: Leave\n'),
    'The files in layouts/language have all keys.',
    wording('site:\n  exit: Leave\n'),
  ],
  [wording('site:\n  exit: Leave {page}\n'), 'Use the same blanks as', wording('site:\n  exit: Leave\n')],
]);

const pack = (entry: string): Files => ({
  'packs/ours.yaml': `title: Ours\nsource: { title: Our guide }\nentries:\n  - ${entry}\n    why: is not kind\n    instead: Say what happened.\n`,
});

export const packs: readonly Followed[] = follow(inFolder, [
  [
    pack('flag: [put* at risk]'),
    'Write words, “put/puts” for either word, “(very)” for an optional word, and “<child>” for a group.',
    pack('flag: [put/puts (very) <child> at risk]'),
  ],
  [pack('flag: [put <kid> at risk]'), 'Known: <child>', pack('flag: [put <child> at risk]')],
  [pack('flag: [put <chlid> at risk]'), 'Did you mean “<child>”?', pack('flag: [put <child> at risk]')],
  [pack('flag: [(very) (badly)]'), 'Take the brackets off one word.', pack('flag: [very (badly)]')],
  [
    pack(`flag: [${'a/b '.repeat(13).trim()}]`),
    'Write several phrases with fewer choices each.',
    pack(`flag: [a/b c, a/b d]`),
  ],
  [
    { 'bulletin.yaml': aBulletin({ packs: '{ nspc: off }' }).text },
    'Did you mean “nspcc”?',
    { 'bulletin.yaml': aBulletin({ packs: '{ nspcc: off }' }).text },
  ],
]);
