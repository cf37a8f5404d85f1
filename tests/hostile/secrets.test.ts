import { expect, test } from 'vitest';
import { readLanguages } from '../../src/build/read-languages.ts';
import { checkFiles } from '../../src/checks/check-files.ts';
import { openWayOut } from '../../src/checks/masks/clean.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { gatherContent } from '../../src/content/gather-content.ts';
import { fixFiles } from '../../src/fixes/fix-files.ts';
import { formatDifference } from '../../src/fixes/format-difference.ts';
import { formats } from '../../src/report/findings.ts';
import {
  BOARD,
  type Files,
  inBoard,
  inEvent,
  inGlossary,
  inIssue,
  inKeys,
  inText,
  inTopics,
} from '../advice/followed.ts';
import { aList, anIssue } from '../support/an-issue.ts';
import { folderInMemory } from '../support/folder-in-memory.ts';
import { READING } from '../support/reading.ts';

// Personal data in odd forms and odd places, as people type it: each is found, and no format repeats it. The fuzz beside plants at random.

const OPTIONS = { ...READING, languages: readLanguages(LAYOUTS, new Map()) };
const DAY = /\b(?:14|14th|fourteenth)\D{0,6}(?:March|Mawrth|03|3)\b.{0,4}2011|2011-03-14|14\.3\.11|140311|March 14/i;
const TRIES: readonly (readonly [Files, RegExp])[] = [
  [inKeys('title: Our boy, dob 14/03/2011'), DAY],
  [inKeys('summary: DOB 14.3.11 was typed here TBC'), DAY],
  [inKeys('topics: [born on the fourteenth of March 2011, neglect]'), /fourteenth|2011/],
  [inKeys('topics: dob 14 March 2011'), DAY],
  [inKeys('status: born 14 Mar 2011'), /14 Mar 2011/],
  [inKeys('born 14 March 2011: yes'), DAY],
  [inKeys('date: "born 2011-03-14"'), DAY],
  [
    inKeys('waivers: [{ rule: postcde, reason: He was born on 14 March 2011 at home., by: Chair, until: 2018-09-01 }]'),
    DAY,
  ],
  [
    inKeys(
      'waivers: [{ rule: postcode, reason: NHS number 943 476 5919 is made up., by: Rachel Fixture, until: 2018-09-01 }]',
    ),
    /943|5919|Fixture/,
  ],
  [
    inKeys('waivers: [{ rule: postcode, reason: It is fine to do so., by: born 14 March 2011, until: 2018-09-01 }]'),
    DAY,
  ],
  [inKeys('approved: { by: contact Rachel Fixture, on: 14 March 2011x }'), /Fixture/],
  [inText('NHS no: 943  476  5919'), /943|5919/],
  [inText('NHS 943\n476\n5919'), /5919/],
  [inText('NHS number\n\n943-476-5919'), /943|5919/],
  [inText('He lives at 12 Acacia\nAvenue, Leeds LS6 2QT.'), /Acacia|LS6 2QT/],
  [inText('His address is 14 Elm Grove\nLeeds\nLS6 2QT'), /LS6 2QT/],
  [inText('![born on 14 March 2011](none.jpg)'), DAY],
  [inText('![A boy](born-14-march-2011.jpg)'), /14-march-2011/],
  [inText('![A boy](NHS-943-476-5919.png)'), /943|5919/],
  [inText('Read [born on 14 March 2011](none.pdf).'), DAY],
  [inText('Read [it](2018-01.md#born-14-march-2011).'), /14-march-2011/],
  [inText('Read [it](/born-14-march-2011/).'), /14-march-2011/],
  [inText('## Born on 14 March 2011 {#Born 14 March 2011}\n\nx'), DAY],
  [inText('::: dob 14/03/2011\nx\n:::'), DAY],
  [inText('::: event\nborn on 14 March 2011: x\ntitle: A\nwhen: 14 March 2011 dob\nwhere: Hall\n:::'), DAY],
  [inEvent('when: born Monday 14th March 2011'), /14th? March|2011/],
  [inEvent('book: dob 14/03/2011'), DAY],
  [inEvent('status: born 14 March 2011'), DAY],
  [inTopics('born-14-march-2011:\n  name: born on 14 March 2011\n'), DAY],
  [{ ...inTopics('dob 14 March 2011:\n  nam: x\n'), ...inKeys('topics: [dob 14 March 2012]') }, /14 March 201/],
  [inGlossary('DOB: 14/03/2011\nJS: Jo Smith, date of birth 14.3.11\n'), DAY],
  [inBoard('greeting: dob 14 March 2011'), DAY],
  [inBoard('mailers: [born on 14 March 2011]'), DAY],
  [inBoard('colours: { brand: "born 14 March 2011" }'), DAY],
  [{ 'issues/2018-01 dob 14.3.11.md': anIssue({ slug: '2018-01' }).text }, /14\.3\.11/],
  [{ 'files/Fixture, Rachel DOB 14-03-2011.pdf': '%PDF' }, /14-03-2011/],
  [{ 'images/NHS 943 476 5919.gif': 'x' }, /943|5919/],
  [{ 'addresses.txt': `${aList().text}dob 14 March 2011\n/born-14-march-2011/ #x\n` }, /14.march.2011/i],
  [inText('| Name | DOB |\n|---|---|\n| A | 14/03/11 |'), /14\/03\/11/],
  [inText('Ganed ef ar 14 Mawrth 2011 yn y tŷ.\n\n[x](#14-mawrth-2011)'), /14.mawrth.2011/i],
  [inText('Ring Mrs Fixture on 07700\n900123.'), /900123|07700/],
  [inText('born 14&nbsp;March&#32;2011 TBC'), DAY],
  [inText('d.o.b. 14–03–2011 and [x](y z 14–03–2011)'), /14.03.2011/],
  [inText('QQ 12\n34 56 C is the number'), /12\s*34|34 56/],
  [inIssue('---\ntitle: x\nborn 14 March 2011\n---\nx'), DAY],
  [inIssue('---\ntitle: "born 14 March 2011\n---\nx'), DAY],
  [inText('[^1]: born on 14 March 2011 **open'), DAY],
  [inText('Crime ref 13/107/862403\nand 20240101-0123, log 0451 of 14/03/2011.'), /862403|0451/],
];

test.each(TRIES)('%o is found, and not repeated', (changed, secret) => {
  const all = Object.entries({ ...BOARD, 'addresses.txt': aList().text, ...changed });
  const texts = new Map(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
  const { files, problems: before } = gatherContent(folderInMemory('content', texts));
  const { problems, secrets, lineOf } = checkFiles(files, OPTIONS, before);
  expect(problems).not.toEqual([]);
  const clean = openWayOut(secrets);
  const said = [
    formats.pretty(problems, lineOf),
    formats.github(problems),
    formats.json(problems),
    formats.summary(problems),
    ...fixFiles(files, []).map(formatDifference),
  ];
  for (const one of said) expect(one(clean)).not.toMatch(secret);
});
