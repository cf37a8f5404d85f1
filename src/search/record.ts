import { escapeHtml } from '../text/markdown.ts';

/** What a search finds, and what its result says: a section, or the words of an issue or a page before its first section. */
export interface SearchRecord {
  readonly address: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly html: string;
  readonly within?: string | undefined;
  readonly withinLang?: string | undefined;
  readonly withinDir?: string | undefined;
  /** How much more, or less, its words count than those of an issue. */
  readonly weight?: number | undefined;
  /** Of a contact: what its result says instead of an excerpt. */
  readonly about?: string | undefined;
  readonly phone?: string | undefined;
  /** Of an issue; a page beside the issues has none of these. */
  readonly issue?:
    | {
        readonly number: string;
        readonly date: string;
        readonly dateInWords: string;
        readonly topics: readonly string[];
      }
    | undefined;
}

/** What Pagefind gives the words of a title, and the most that it gives. */
const TITLE = 7;
const MOST = 10;

/** The HTML page that Pagefind reads. It gives ids back and does not search them: there is what a result says beside its title. */
export function renderRecord({ address: _address, html, title, weight = 1, issue, ...rest }: SearchRecord): string {
  const details = { ...rest, ...(issue && { number: issue.number, date: issue.date, day: issue.dateInWords }) };
  return `<!doctype html><html><body data-pagefind-body>
<p id="${escapeHtml(encodeURIComponent(JSON.stringify(details)))}"></p>
<h1 data-pagefind-meta="title" data-pagefind-weight="${Math.min(MOST, TITLE * weight)}">${escapeHtml(title)}</h1>
<div data-pagefind-weight="${weight}">${partWords(html)}</div></body></html>`;
}

/** Names, values and parts of a line, whose end Pagefind takes for no break: “WhenTuesday 5 DecemberWhereTown Hall”. */
const PART_END = String.raw`<\/(?:dt|dd|th|td|figcaption)>|<\/span>(?=\s*<span)`;

/** `When: Tuesday 5 December. Where: Town Hall.` */
const partWords = (html: string) =>
  html
    // A button within a sentence: what is before it would run on into what follows.
    .replace(/\s*<a class="figure-whole"[^>]*>.*?<\/a>/gs, '')
    .replace(/\s*<\/dt>/g, ':</dt>')
    .replace(new RegExp(String.raw`(?<=[\p{L}\p{N})])\s*((?:<\/\w+>\s*)*(?:${PART_END}))`, 'gu'), '.$1')
    .replace(new RegExp(PART_END, 'g'), '$& ');

export type CatalogueLine = readonly [id: string, year: string, topics: readonly string[]];

export function listInCatalogue(
  records: readonly SearchRecord[],
  idOf: (record: SearchRecord) => string,
): readonly CatalogueLine[] {
  return records.map((record) => [idOf(record), record.issue?.date.slice(0, 4) ?? '', record.issue?.topics ?? []]);
}
