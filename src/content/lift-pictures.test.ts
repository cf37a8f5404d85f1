import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue } from '../../tests/support/an-issue.ts';
import type { Block } from '../model/model.ts';
import { plainText, type Token } from '../text/markdown.ts';

/** What a reader sees, one line a paragraph, item or picture: `[A desk]`, `2. Second`. */
function show(block: Block): readonly string[] {
  const picture = 'src' in block ? [`[${block.alt ?? ''}]`] : [];
  return [
    ...(block.kind === 'prose' ? [] : block.kind === 'figure' ? picture : [`(${block.kind})`]),
    ...linesOf(block.body),
  ];
}

function linesOf(body: readonly Token[]): readonly string[] {
  const lines: string[] = [];
  let number = Number.NaN;
  let mark = '';
  for (const { type, attrs, children } of body) {
    if (type === 'ordered_list_open') number = Number(attrs?.find(([name]) => name === 'start')?.[1] ?? 1);
    if (type === 'bullet_list_open') number = Number.NaN;
    if (type === 'list_item_open') mark = Number.isNaN(number) ? '- ' : `${number++}. `;
    if (type === 'blockquote_open') mark = '> ';
    if (children) lines.push(`${mark}${plainText(children)}`);
    if (children) mark = '';
  }
  return lines;
}

const read = (body: string) => readIssue({ body }).intro.flatMap(show);
const A = '![A desk](chair.jpg)';
const B = '![A team](team-meeting.jpg)';

describe('a picture is shown', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['between the lines it was typed between', `One.\n${A}\nTwo.`, ['One.', '[A desk]', 'Two.']],
    ['before the words below it', `${A}\nTwo.`, ['[A desk]', 'Two.']],
    ['before the words that it starts', `${A} Two.`, ['[A desk]', 'Two.']],
    ['after the paragraph that it is in', `One ${A} two.\nThree.`, ['One two. Three.', '[A desk]']],
    ['after the words that it ends', `One. ${A}`, ['One.', '[A desk]']],
    ['beside others, on lines of their own', `${A}\n${B}`, ['[A desk]', '[A team]']],
    ['beside others, in one line', `${A} ${B}`, ['[A desk]', '[A team]']],
    ['without marks around it', `**${A}**\n\n*${B}* two`, ['[A desk]', '[A team]', 'two']],
    ['above the link that it was', `[${A}](https://example.org/)`, ['[A desk]', 'A desk']],
    ['after its item', `- One\n- Two ${A}\n- Three`, ['- One', '- Two', '[A desk]', '- Three']],
    ['below its step, and the next keeps its number', `1. One\n\n   ${A}\n2. Two`, ['1. One', '[A desk]', '2. Two']],
    [
      'after its item, whose lines stay apart',
      `1. One\n   ${A}\n   Two\n2. Three`,
      ['1. One Two', '[A desk]', '2. Three'],
    ],
    ['in place of an item that is nothing else', `- ${A}\n- ${B}`, ['[A desk]', '[A team]']],
    ['after a list within a list', `- One\n  - Two\n  - ${A}\n- Three`, ['- One', '- Two', '[A desk]', '- Three']],
    ['after its quote', `> One\n>\n> ${A}`, ['> One', '[A desk]']],
    ['after its alert', `> [!NOTE]\n> One.\n> ${A}`, ['(callout)', 'One.', '[A desk]']],
    ['after its table', `|Day|Place|\n|---|---|\n|Monday|Hall ${A}|`, ['Day', 'Place', 'Monday', 'Hall', '[A desk]']],
    ['after its block', `::: callout\n\nOne.\n\n${A}\n:::\n\nTwo.`, ['(callout)', 'One.', '[A desk]', 'Two.']],
    ['after a block that takes no words', `::: figure\nsrc: chair.jpg\n\n${B}\n:::`, ['[]', '[A team]']],
    ['as a tag of GitHub’s editor has it', '<img width="90" alt="A desk" src="chair.jpg" />', ['[A desk]']],
    ['by a reference', '![A desk][1]\n\n[1]: <chair.jpg>', ['[A desk]']],
  ])('%s', (_where, body, lines) => expect(read(body)).toEqual(lines));

  test.each([
    `::: figure\n${A}\ncredit: Us\n:::`,
    `::: figure\ncredit: Us\n${A}\n:::`,
    `::: figure\ncredit: Us\n\n${A}\n:::`,
  ])('in a figure’s block, with its fields: %j', (body) => {
    const { intro } = readIssue({ body: body.replace('chair.jpg', '../images/Chair.jpg "The chair"') });
    expect(intro).toMatchObject([
      { kind: 'figure', src: 'Chair.jpg', alt: 'A desk', caption: 'The chair', credit: 'Us', body: [] },
    ]);
  });

  test('after the event whose text it is in', () => {
    const event = '::: event\ntitle: T\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n\nCome.';
    expect(read(`${event}\n\n${A}\n:::`)).toEqual(['(event)', 'Come.', '[A desk]']);
  });

  test('and its line is reported', () => {
    expect(problemsOf(anIssue({ body: `One.\nTwo.\n![A gate](the-gate-post.jpg)` }))).toEqual([
      'content/issues/2018-02.md:11:1  image-file  There is no “the-gate-post.jpg” in content/images. Upload the picture there, or correct its name.',
    ]);
  });
});

describe('a picture that is elsewhere is reported once, with the line to write', () => {
  const upload =
    'Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there.';
  const site = `This picture is on another site, which could change or delete it. ${upload}`;
  const attachment = 'https://github.com/user-attachments/assets/0b1f8f8e-3a1c-4d0e-9c55-000000000000';
  const blank = 'with what it shows in the square brackets and its file name in the round ones';
  test.each([
    [`![image](${attachment})`, `${site} Then write “![]()” here, ${blank}.`],
    [`<img width="9" height="9" alt="Image" src="${attachment}" />`, `${site} Then write “![]()” here, ${blank}.`],
    [
      '![A desk](https://user-images.githubusercontent.com/1/0b1f8f8e-3a1c-4d0e-9c55-0.png)',
      `${site} Then write “![A desk]()” here, with its file name in the round ones.`,
    ],
    ['![A desk](https://example.org/desk.jpg)', `${site} Then write “![A desk](desk.jpg)” here.`],
    ['![Uploading image.png…]()', `This picture has no file name. ${upload} Then write “![]()” here, ${blank}.`],
    [
      `![](data:image/png;base64,${'iVBORw0KGgo/'.repeat(3000)})`,
      `This picture was pasted into the text. ${upload} Then write “![]()” here, ${blank}.`,
    ],
    [
      `![][image1]\n\n[image1]: <data:image/png;base64,${'iVBORw0KGgo/'.repeat(3000)}>`,
      `This picture was pasted into the text. ${upload} Then write “![]()” here, ${blank}.`,
    ],
    [
      '![](file:///C:/Users/jo/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg)',
      `This picture is on your own computer or in an email, where readers cannot see it. ${upload} Then write “![](clip_image002.jpg)” here, with what it shows in the square brackets.`,
    ],
    [
      '![A desk](cid:image001.png@01DB1234.5678)',
      `This picture is on your own computer or in an email, where readers cannot see it. ${upload} Then write “![A desk]()” here, with its file name in the round ones.`,
    ],
    [
      '[cid:image001.png@01DB1234.5678]',
      `This picture is on your own computer or in an email, where readers cannot see it. ${upload} Then write “![]()” here, ${blank}.`,
    ],
    ['[image: image.png]', `This picture has no file name. ${upload} Then write “![]()” here, ${blank}.`],
  ])('%.40s', (body, message) => {
    expect(problemsOf(anIssue({ body }))).toEqual([`content/issues/2018-02.md:9:1  image-file  ${message}`]);
  });
});
