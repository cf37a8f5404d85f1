import { LEAST_CONTRAST } from '../../model/palette.ts';
import { type Appearance, appearances, contrastOf, createColours } from './appearance.ts';
import type { MailElement, ReadHtml } from './read-mail.ts';

const NAMES: Readonly<Record<Appearance, string>> = {
  light: 'in the light appearance',
  stripped: 'without style blocks',
  dark: 'in the dark appearance',
  inverted: 'when a mail program inverts the colours',
};
const LISTED = new Intl.ListFormat('en-GB');

/** Every shown text whose colours cannot be read in one of the appearances. Large text needs the same contrast. */
export function findUnreadable({
  elements,
  texts,
  styles,
}: Pick<ReadHtml, 'elements' | 'texts' | 'styles'>): readonly string[] {
  const coloursOf = createColours(styles);
  const shown = texts.flatMap(({ text, parent }) =>
    parent && text.trim() !== '' && !parent.hidden && !/^(?:title|head|html)$/.test(parent.name) ? parent.index : [],
  );
  const messages = [...new Set(shown)].flatMap((index) => judge(elements[index] as MailElement));
  return [...new Set(messages)];

  function judge(element: MailElement): readonly string[] {
    const unreadable = new Map<string, Appearance[]>();
    for (const appearance of appearances) {
      const { ink, paper, unknown } = coloursOf(element, appearance);
      if (unknown !== undefined)
        return [
          `The contrast of ${nameElement(element)} cannot be computed from “${unknown}”. Write the colour as six digits after #.`,
        ];
      const ratio = contrastOf({ ink, paper });
      if (ratio >= LEAST_CONTRAST) continue;
      const found = `${ink} on ${paper} (${Math.floor(ratio * 10) / 10}:1)`;
      unreadable.set(found, [...(unreadable.get(found) ?? []), appearance]);
    }
    return [...unreadable].map(
      ([found, where]) =>
        `Text in ${nameElement(element)} is ${found} ${LISTED.format(where.map((one) => NAMES[one]))}. Text needs ${LEAST_CONTRAST}:1.`,
    );
  }
}

function nameElement({ name, attributes }: MailElement): string {
  return attributes.class ? `<${name} class="${attributes.class}">` : `<${name}>`;
}
