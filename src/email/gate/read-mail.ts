import { Parser } from 'htmlparser2';
import { type InlineStyle, readInlineStyle, readSheet, type Sheet } from './css.ts';

// The one place that knows htmlparser2. A mail is read in one pass into flat lists, in the order of the document, which every
// rule shares.

/**
 * An element without what differs between issues: its name, its fixed attributes, and the shapes around it. A board's mails
 * have some hundred of them however many issues there are, so whatever follows from a shape alone is found out once.
 */
export interface Shape {
  readonly name: string;
  readonly parent: Shape | undefined;
  /** Attributes that content fills (`VARYING`) have an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** How an address starts, where it has one: `#`, `mailto:`. */
  readonly scheme: string;
  readonly style: InlineStyle;
  /** Whether it, or what stands around it, is not displayed. */
  readonly hidden: boolean;
}

export interface MailElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MailElement | undefined;
  readonly shape: Shape;
  /** Where its tag starts in the HTML, in UTF-16 units. */
  readonly offset: number;
  /** Its place in `elements`; those up to `end` stand within it. */
  readonly index: number;
  end: number;
  /** What it holds of `texts`: from, and up to. */
  readonly textStart: number;
  textEnd: number;
}

export interface MailText {
  readonly text: string;
  readonly parent: MailElement | undefined;
}

/** A filled mail, taken apart. */
export interface ReadHtml {
  readonly html: string;
  readonly elements: readonly MailElement[];
  readonly texts: readonly MailText[];
  /** What stands between `<!--` and `-->`, and Outlook's `<![if …]>` and `<![endif]>`, in order. */
  readonly comments: readonly string[];
  readonly sheet: Sheet;
  /** Each shape that occurs, with the first element that has it. */
  readonly shapes: ReadonlyMap<Shape, MailElement>;
}

/** Reads mails one after the other, and remembers what they have in common. */
export type ReadMailHtml = (html: string) => ReadHtml;

/** What content fills: the values of these tell nothing of an element's shape. */
const VARYING: ReadonlySet<string> = new Set(['href', 'src', 'alt', 'title', 'aria-label', 'summary']);
const SEPARATOR = '\u0000';

export function createMailReader(): ReadMailHtml {
  const shapes = new Map<string, Shape>();
  const numbers = new Map<Shape, number>();
  const sheets = new Map<string, Sheet>();

  const shapeOf = (name: string, attributes: Record<string, string>, parent: Shape | undefined): Shape => {
    let key = `${parent ? numbers.get(parent) : ''}${SEPARATOR}${name}`;
    let scheme = '';
    for (const attribute in attributes) {
      const value = attributes[attribute] ?? '';
      if (attribute === 'href') scheme = /^(#|mailto:|tel:|https:)?/i.exec(value)?.[0] ?? '';
      key += `${SEPARATOR}${attribute}=${VARYING.has(attribute) ? '' : value}`;
    }
    key += SEPARATOR + scheme;
    const known = shapes.get(key);
    if (known) return known;
    const fixed = Object.fromEntries(
      Object.entries(attributes).map(([one, value]) => [one, VARYING.has(one) ? '' : value]),
    );
    const style = readInlineStyle(fixed.style ?? '');
    const hides = style.declarations.some(({ property, value }) => property === 'display' && value === 'none');
    const shape: Shape = { name, parent, attributes: fixed, scheme, style, hidden: hides || parent?.hidden === true };
    shapes.set(key, shape);
    numbers.set(shape, shapes.size);
    return shape;
  };

  const sheetOf = (blocks: readonly string[]): Sheet => {
    const key = blocks.join(SEPARATOR);
    const sheet = sheets.get(key) ?? readSheet(blocks);
    sheets.set(key, sheet);
    return sheet;
  };

  return (html) => {
    const elements: MailElement[] = [];
    const texts: MailText[] = [];
    const comments: string[] = [];
    const styles: string[] = [];
    const found = new Map<Shape, MailElement>();
    let open: MailElement | undefined;
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          const shape = shapeOf(name, attributes, open?.shape);
          const place = { offset: parser.startIndex, index: elements.length, end: elements.length + 1 };
          const held = { textStart: texts.length, textEnd: texts.length };
          const element: MailElement = { name, attributes, parent: open, shape, ...place, ...held };
          if (!found.has(shape)) found.set(shape, element);
          elements.push(element);
          if (name === 'style') styles.push('');
          open = element;
        },
        ontext(text) {
          if (open?.name === 'style') styles[styles.length - 1] += text;
          else texts.push({ text, parent: open });
        },
        onclosetag() {
          if (!open) return;
          open.end = elements.length;
          open.textEnd = texts.length;
          open = open.parent;
        },
        oncomment: (words) => comments.push(words),
        onprocessinginstruction(_name, words) {
          if (words.startsWith('![')) comments.push(words.slice(1));
        },
      },
      { decodeEntities: true },
    );
    parser.end(html);
    return { html, elements, texts, comments, sheet: sheetOf(styles), shapes: found };
  };
}

/** The words in an element, as they are read: line breaks and runs of spaces are one space. */
export function wordsIn({ texts }: Pick<ReadHtml, 'texts'>, element: MailElement): string {
  let words = '';
  for (let index = element.textStart; index < element.textEnd; index++) words += texts[index]?.text ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
