import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { seeded } from '../tests/support/seeded.ts';

// Issues for measuring: the same for the same number, on every machine. About 700 words in seven sections, two events, a case review and a
// picture each; the words are of the field, and say nothing.

const TOPICS =
  'neglect early-help online-safety training policy case-reviews mental-health prevent attendance domestic-abuse missing-children information-sharing'.split(
    ' ',
  );
const WHO =
  'every practitioner|the partnership|a school nurse|the review panel|each setting|a social worker|the sub-group|a designated lead|the youth service|every manager'.split(
    '|',
  );
const DOES = 'shares|records|reviews|explains|supports|checks|discusses|updates|follows up|describes'.split('|');
const WHAT =
  'the plan for a family|what a child has said|an early concern|the local guidance|a decision and its reasons|the strengths of a home|the questions of a team|the findings of an audit|a worry about neglect|the next steps'.split(
    '|',
  );
const WHEN =
  'within a day|before the next meeting|with the consent of the parents|at each visit|as soon as it is known|once a term|with other agencies|in plain words'.split(
    '|',
  );
const HEADINGS =
  'What has changed|Why this matters now|Learning from practice|What to do this month|Training to book|Voices of young people|Resources for your team'.split(
    '|',
  );
const PICTURES = 12;

const DAY = 86_400_000;
const dateOf = (index: number) => new Date(Date.UTC(1990, 0, 2) + index * 3 * DAY).toISOString().slice(0, 10);

type Chance = () => number;
const oneOf = (chance: Chance, list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const sentence = (chance: Chance) =>
  `${capital(oneOf(chance, WHO))} ${oneOf(chance, DOES)} ${oneOf(chance, WHAT)} ${oneOf(chance, WHEN)}.`;
const paragraph = (chance: Chance, sentences: number) =>
  Array.from({ length: sentences }, () => sentence(chance)).join(' ');
const list = (chance: Chance) =>
  Array.from({ length: 3 }, () => `- **${capital(oneOf(chance, WHAT))}:** ${sentence(chance)}`).join('\n');

const event = (chance: Chance, index: number, which: number) => `::: event
title: Session ${which + 1} of issue ${index + 1}: ${oneOf(chance, WHAT)}
when: ${dateOf(index + 10 + which)} ${which === 0 ? '09:30–12:30' : '13:00–16:00'}
where: The Corn Hall, Exampleton
for: Practitioners and their managers
book: training@example.org
send: your name and job title

${paragraph(chance, 2)}
:::`;

const review = (chance: Chance, index: number) => `::: review
case: Case ${index + 1}
type: Case review
published: ${dateOf(index).slice(0, 7)}
themes: neglect, information sharing
file: [Summary of case ${index + 1}](https://www.example.org/reviews/${index + 1}.pdf), PDF, 210 KB

${paragraph(chance, 3)}
:::`;

function issue(index: number): string {
  const chance = seeded(index + 1);
  const topics = [TOPICS[index % TOPICS.length], TOPICS[(index * 5 + 3) % TOPICS.length]];
  const sections = HEADINGS.map((heading, at) => {
    const parts = [`## ${heading}`, paragraph(chance, 4), paragraph(chance, 3)];
    if (at === 0)
      parts.push(
        `::: figure\nsrc: picture-${(index % PICTURES) + 1}.jpg\nalt: Hills under a wide sky\ncredit: Drawn for measuring\nlicence: CC0\n:::`,
      );
    if (at === 2) parts.push(review(chance, index));
    if (at === 3) parts.push(list(chance));
    if (at === 4) parts.push(event(chance, index, 0), event(chance, index, 1));
    if (at === 6) parts.push(`Read [the guidance of the month](https://www.example.org/guidance/${index + 1}).`);
    return parts.join('\n\n');
  });
  return `---
title: ${capital(oneOf(chance, WHAT))} and ${oneOf(chance, WHAT)}, number ${index + 1}
number: ${index + 1}
date: ${dateOf(index)}
summary: ${sentence(chance)}
status: published
topics: [${[...new Set(topics)].join(', ')}]
---

${paragraph(chance, 3)}

${sections.join('\n\n')}
`;
}

/** Writes a content folder with `count` issues, and the day on which it is to be read. */
export async function writeCorpus(folder: string, count: number): Promise<{ readonly today: string }> {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['issues', 'images']) mkdirSync(join(folder, name), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put(
    'bulletin.yaml',
    `title: Safeguarding Update
board: { name: Exampleshire Safeguarding Children Partnership, short: ESCP }
about: News, learning and training.
address: https://bulletin.example.org/
colours: { brand: "#12455a", accent: "#a03a13" }
email: bulletin@example.org
postal: The partnership, Exampleton
subscribe: https://www.example.org/sign-up
mailers: [plain, mailchimp]
contacts:
  - { role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: 2020-01-01 }
accessibility: { prepared: 2020-01-01, how: We looked at every page., reply: five working days }
`,
  );
  put('topics.yaml', TOPICS.map((id) => `${id}:\n  name: ${capital(id.replaceAll('-', ' '))}\n`).join(''));
  put('addresses.txt', 'archive: https://bulletin.example.org/\nentries: 1\n/\n');
  put('glossary.yaml', 'CSE: Child Sexual Exploitation\nSCR: Serious Case Review\n');
  for (let index = 0; index < count; index++)
    put(`issues/bulletin-${String(index + 1).padStart(5, '0')}.md`, issue(index));
  for (let index = 0; index < PICTURES; index++) {
    const background = { r: 30 + index * 15, g: 90, b: 140 - index * 8 };
    const picture = sharp({ create: { width: 1200, height: 700, channels: 3, background } }).jpeg();
    await picture.toFile(join(folder, 'images', `picture-${index + 1}.jpg`));
  }
  return { today: dateOf(count - 1) };
}
