// Lists whose bullets were typed, each in a paragraph of its own.

/** `o` and `§` are what Word's bullets become in other typefaces. */
const TYPED = /^(?:[•·▪●○◦■□➢✓⁃‣§]\s*|o\s{2,})(?=\S)/u;

/** Paragraphs of one line with a bullet become a list. */
export function joinTypedLists(markdown: string): string {
  const paragraphs = markdown.split(/\n{2,}/);
  return paragraphs.reduce((text, paragraph, index) => {
    const before = paragraphs[index - 1] ?? '';
    const isItem = isList(paragraph);
    return `${text}${index === 0 ? '' : isItem && isList(before) ? '\n' : '\n\n'}${isItem ? asItems(paragraph) : paragraph}`;
  }, '');
}

const isList = (paragraph: string) => paragraph.split('\n').every((line) => TYPED.test(line));
const asItems = (paragraph: string) =>
  paragraph
    .split('\n')
    .map((line) => line.replace(TYPED, '- '))
    .join('\n');
