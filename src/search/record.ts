import { escapeHtml } from '../issue/markdown.ts';

/** What a search finds, and what its result says: a section, or the words of an issue or a page before its first section. */
export interface SearchRecord {
  /** Where it leads: `/bulletins/issues/2018-02/#training-highlights`. */
  readonly address: string;
  readonly title: string;
  /** The tag of the language that it is written in, where that is not the board's. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  /** What readers see there, as HTML. */
  readonly html: string;
  /** The title of what a section stands in. */
  readonly within?: string | undefined;
  /** The language of that title. */
  readonly withinLang?: string | undefined;
  readonly withinDir?: string | undefined;
  /** Of an issue; a page beside the issues has none of these. */
  readonly issue?: {
    /** `No. 2` */
    readonly number: string;
    readonly date: string;
    /** `1 February 2018` */
    readonly dateInWords: string;
    /** The ids of its topics. */
    readonly topics: readonly string[];
  };
}

/**
 * The record as Pagefind reads it: an HTML page. What a result says beside its title is kept as the id of an empty paragraph, since
 * Pagefind keeps ids as they are and searches everything else; each section would be found by the title of its issue. Filters are
 * the text of elements: as attributes they would end at a comma.
 */
export function renderRecord({ address, html, title, issue, ...rest }: SearchRecord): string {
  const details = { ...rest, ...(issue && { number: issue.number, date: issue.date, day: issue.dateInWords }) };
  const told = [
    tell('filter', 'year', issue?.date.slice(0, 4)),
    ...(issue?.topics ?? []).map((topic) => tell('filter', 'topic', topic)),
    // What has no date comes last.
    tell('sort', 'date', issue?.date ?? '0000-00-00'),
  ];
  return `<!doctype html><html><body data-pagefind-body><div data-pagefind-ignore>${told.join('')}</div>
<p id="${escapeHtml(JSON.stringify(details))}"></p>
<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>
${html}</body></html>`;
}

const tell = (kind: 'filter' | 'sort', name: string, value: string | undefined) =>
  value ? `<span data-pagefind-${kind}="${name}">${escapeHtml(value)}</span>` : '';
