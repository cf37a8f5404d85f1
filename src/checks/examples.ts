// Blocks for the examples in rules, each with only the lines that an example is about.

const block = (...lines: readonly string[]) => [...lines, ':::'].join('\n');

export const aReview = (text: string) => block('::: review', 'case: Wren', 'type: Serious case review', '', text);

export const anEvent = (...fields: readonly string[]) =>
  block('::: event', 'title: Recognising neglect', 'where: City Hall', ...fields);

export const aFigure = (alt: string, ...fields: readonly string[]) =>
  block('::: figure', 'src: team-meeting.jpg', `alt: ${alt}`, ...fields);

export const aBriefing = (...panels: readonly string[]) =>
  block('::: briefing', 'title: Recognising neglect', ...panels.map((title) => `\n#### ${title}\n\nWords.`));
