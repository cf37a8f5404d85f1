import { createDocument } from '@mixmark-io/domino';

// The one place that knows domino, turndown's own parser: a page as browsers read it. Traps closed elsewhere: its lists are only like arrays
// (`all` and `childrenOf`), and it takes minutes for elements thousands deep (`openHtml` lets none through).

export const parseHtml = (html: string): Document => createDocument(html, true);
