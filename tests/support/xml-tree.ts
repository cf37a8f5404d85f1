import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of its CDATA, not its children's. */
  readonly text: string;
}

/** One whose end has not been read yet. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/**
 * The root element of a document that has passed xmllint: this reads, it does not check.
 * @throws when there is no element at all
 */
export function readXml(document: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const last = () => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
        last().children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        last().text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(document);
  if (!root.children[0]) throw new Error('There is no element in this document.');
  return root.children[0];
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of this name, without the space around it; undefined where there is none. */
export const textOfChild = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text.trim();
