import { Parser } from 'htmlparser2';

// The one place that knows htmlparser2. It reads a mail in one pass into flat lists, in the order of the document, which every
// rule shares.

export interface MailElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MailElement | undefined;
  /** Whether it, or an element around it, is not displayed. */
  readonly hidden: boolean;
  /** Where its tag starts in the HTML, in UTF-16 units. */
  readonly offset: number;
  readonly index: number;
  end: number;
  readonly textStart: number;
  textEnd: number;
}

export interface MailText {
  readonly text: string;
  readonly parent: MailElement | undefined;
}

export interface ReadHtml {
  readonly html: string;
  readonly elements: readonly MailElement[];
  readonly texts: readonly MailText[];
  /** What is between `<!--` and `-->`, and Outlook's `<![if …]>` and `<![endif]>`, in order. */
  readonly comments: readonly string[];
  readonly styles: readonly string[];
}

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none\b/i;

export function readMailHtml(html: string): ReadHtml {
  const elements: MailElement[] = [];
  const texts: MailText[] = [];
  const comments: string[] = [];
  const styles: string[] = [];
  let open: MailElement | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hidden = open?.hidden || NOT_DISPLAYED.test(attributes.style ?? '');
        const place = { offset: parser.startIndex, index: elements.length, end: elements.length + 1 };
        const held = { textStart: texts.length, textEnd: texts.length };
        open = { name, attributes, parent: open, hidden, ...place, ...held };
        elements.push(open);
        if (name === 'style') styles.push('');
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
  return { html, elements, texts, comments, styles };
}

export function wordsIn({ texts }: Pick<ReadHtml, 'texts'>, element: MailElement): string {
  let words = '';
  for (let index = element.textStart; index < element.textEnd; index++) words += texts[index]?.text ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
