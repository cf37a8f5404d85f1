import type { Example } from './engine/check.ts';

// Blocks and keys for the examples in rules, each with only the lines that an example is about.

const block = (...lines: readonly string[]) => [...lines, ':::'].join('\n');

export const aReview = (text: string, fields: readonly string[] = [], name = 'Wren') =>
  block('::: review', `case: ${name}`, 'type: Serious case review', ...fields, '', text);

export const anEvent = (...fields: readonly string[]) =>
  block('::: event', 'title: Recognising neglect', 'where: City Hall', ...fields);

export const aBookable = (when: string, ...fields: readonly string[]) =>
  anEvent(`when: ${when}`, 'book: training@example.org', ...fields);

export const A_COURSE = aBookable('Tuesday 5 June 2018, 9.15am to 1pm');

export const anAction = (by: string) =>
  block('::: action', 'title: Send us your training needs', 'for: Designated leads', `by: ${by}`);

export const aFigure = (alt: string, ...fields: readonly string[]) =>
  block('::: figure', 'src: team-meeting.jpg', `alt: ${alt}`, ...fields);

export const LICENSED = ['credit: Drawn for the board', 'licence: CC BY 4.0'];

export const aBriefing = (panels: string) =>
  block(
    '::: briefing',
    'title: Recognising neglect',
    ...panels.split(', ').map((title) => `\n#### ${title}\n\nWords.`),
  );

export const aCallout = (text: string, ...fields: readonly string[]) =>
  block('::: callout', 'title: Where to send the form', ...fields, '', text);

export const aDesk = (phone: string) => block('::: contact', 'role: Team manager', `phone: ${phone}`);

export const aWaiver = (rule: string) =>
  `waive: ${rule}; The published report says it; Independent Chair; until 1 March 2027`;

/** @param who such as `role: front-door, name: Front door, phone: 01632 960000` */
export const aContact = (who: string, verified: string): Example => ({
  board: `contacts: [{ ${who}, about: Any worry., verified: ${verified} }]`,
});

export const FRONT_DOOR = 'role: front-door, name: Front door, phone: 01632 960000';
