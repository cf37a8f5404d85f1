import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { blocksOf, picturesOf } from '../model/model.ts';

describe('the sections of an issue', () => {
  test('stand in their order, each with its blocks in theirs', () => {
    const body =
      'Hello.\n\n## One\n\nText.\n\n::: callout\n\nA.\n:::\n\nMore.\n\n### Below one\n\n## Two\nB.\n## Three\n\n![A desk](chair.jpg)';
    const { intro, sections } = readIssue({ body });
    expect(intro.map(({ kind, at }) => [kind, at.line])).toEqual([['prose', 9]]);
    expect(sections.map(({ id, title, at, blocks }) => [id, title, at.line, blocks.map(({ kind }) => kind)])).toEqual([
      ['one', 'One', 11, ['prose', 'callout', 'prose']],
      ['two', 'Two', 24, ['prose']],
      ['three', 'Three', 26, ['figure']],
    ]);
  });

  test('leave headings below level 2 to the text', () => {
    const { sections } = readIssue({ body: '## One\n\n### Two\n\n#### Three' });
    expect(sections).toHaveLength(1);
    expect(sections[0]?.blocks[0]?.body.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag)).toEqual([
      'h3',
      'h4',
    ]);
  });

  test('are told with the blocks they hold', () => {
    const placed = blocksOf(readIssue({ body: 'Hello.\n\n## One\n\nText.' }));
    expect(placed.map(({ block, section }) => [block.kind, section?.id])).toEqual([
      ['prose', undefined],
      ['prose', 'one'],
    ]);
  });
});

describe('the address of a section', () => {
  const idOf = (heading: string) =>
    readIssue({ body: `## ${heading}\n\nWords.` }).sections.map(({ id, title }) => [id, title])[0];
  test.each([
    ['Training highlights: spring', 'training-highlights-spring', 'Training highlights: spring'],
    ["What’s on & what isn't", 'whats-on-what-isnt', 'What’s on & what isn’t'],
    ['*Neglect* in `code` and **bold**', 'neglect-in-code-and-bold', 'Neglect in code and bold'],
    ['Café, naïve, Zoë', 'cafe-naive-zoe', 'Café, naïve, Zoë'],
    ['Diogelu plant: dŵr, tŷ, pêl', 'diogelu-plant-dwr-ty-pel', 'Diogelu plant: dŵr, tŷ, pêl'],
    ['تدريب السلامة', 'تدريب-السلامة', 'تدريب السلامة'],
    ['हिन्दी में', 'हिन्दी-में', 'हिन्दी में'],
    ['한국어', '한국어', '한국어'],
    ['ਸੁਰੱਖਿਆ', 'ਸੁਰੱਖਿਆ', 'ਸੁਰੱਖਿਆ'],
    ['2018', '2018', '2018'],
    ['❤️ Thank you', 'thank-you', '❤️ Thank you'],
    ['Training {#courses}', 'courses', 'Training'],
    ['Training   {#courses-2018}  ', 'courses-2018', 'Training'],
    ['Sets {a} and {#b} here', 'sets-a-and-b-here', 'Sets {a} and {#b} here'],
  ])('## %s', (heading, id, title) => expect(idOf(heading)).toEqual([id, title]));
});

describe('the address of a block', () => {
  const callout = (title: string) => `::: callout\ntitle: ${title}\n\nText.\n:::\n\n`;
  const anchors = (body: string) =>
    blocksOf(readIssue({ body })).flatMap(({ block }) => ('anchor' in block ? [block.anchor] : []));

  test('is made of its title, with a number for the second of one title', () => {
    expect(anchors(callout('One') + callout('One') + callout('One-2') + callout('One'))).toEqual([
      'one',
      'one-2',
      'one-2-2',
      'one-3',
    ]);
  });

  test('gives way to a section’s, also to one that comes later', () => {
    const issue = readIssue({ body: `${callout('Neglect')}## Neglect\n\n${callout('Neglect')}` });
    expect(issue.sections[0]?.id).toBe('neglect');
    expect(blocksOf(issue).map(({ block }) => 'anchor' in block && block.anchor)).toEqual(['neglect-2', 'neglect-3']);
  });

  test('is made of a review’s case', () => {
    expect(anchors('::: review\ncase: Autumn and Jack\ntype: Learning review\n\nText.\n:::')).toEqual([
      'autumn-and-jack',
    ]);
  });
});

describe('a picture', () => {
  test('on a line of its own is a figure', () => {
    expect(readIssue({ body: '![A *wide* desk](../images/chair.jpg "At City Hall")' }).intro).toEqual([
      {
        kind: 'figure',
        at: { line: 9, column: 1 },
        fieldAt: { src: [{ line: 9, column: 1 }] },
        body: [],
        src: 'chair.jpg',
        alt: 'A wide desk',
        caption: 'At City Hall',
      },
    ]);
  });

  test('without words is decoration', () => {
    expect(picturesOf(readIssue({ body: '![](chair.jpg)' }))).toMatchObject([{ src: 'chair.jpg', alt: '' }]);
  });

  test('is told of the issue, its figures and its welcome', () => {
    const body =
      '::: welcome\nrole: Chair\nphoto: chair.jpg\nalt: The chair\n\nHello.\n:::\n\n::: figure\nsrc: team-meeting.jpg\n:::';
    const pictures = picturesOf(readIssue({ keys: { image: '{ src: chair.jpg, alt: A desk }' }, body }));
    expect(pictures.map(({ src, alt, at }) => [src, alt, at.line])).toEqual([
      ['chair.jpg', 'A desk', 8],
      ['chair.jpg', 'The chair', 12],
      ['team-meeting.jpg', '', 19],
    ]);
  });
});
