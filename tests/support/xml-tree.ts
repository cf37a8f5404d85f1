import { decodeEntities } from './entities.ts';

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

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s>/!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * The root element of a document that has passed xmllint: this reads, it does not check.
 * @throws when there is no element at all
 */
export function readXml(document: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  for (const [, data, closing, name, attributes = '', empty, text] of document.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (closing) open.pop();
    else if (name) {
      const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else parent.text += data ?? decodeEntities(text ?? '');
  }
  if (!root.children[0]) throw new Error('There is no element in this document.');
  return root.children[0];
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      decodeEntities(double ?? single ?? ''),
    ]),
  );
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of this name, without the space around it; undefined where there is none. */
export const textOfChild = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text.trim();
