import { escapeHtml } from '../issue/markdown.ts';

/** What a search finds, and what its result says: a section, or the words of an issue or a page before its first section. */
export interface SearchRecord {
  /** Where it leads: `/bulletins/issues/2018-02/#training-highlights`. */
  readonly address: string;
  readonly title: string;
  /** The tag of the language that it is written in, where that is not the board's. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  /** Which one it is of its issue or page, from 0. */
  readonly place: number;
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
 * The record as Pagefind reads it: an HTML page. What a result says beside its title is the id of an empty paragraph, without spaces: Pagefind
 * gives ids back and does not search them, as it does everything else, so that a section is not found by the title of its issue.
 * Filters are the text of elements: as attributes they would end at a comma.
 */
export function renderRecord({ address, html, title, place, issue, ...rest }: SearchRecord): string {
  const details = { ...rest, ...(issue && { number: issue.number, date: issue.date, day: issue.dateInWords }) };
  const told = [
    tell('filter', 'year', issue?.date.slice(0, 4)),
    ...(issue?.topics ?? []).map((topic) => tell('filter', 'topic', topic)),
    // Newest first means the greatest first: what stands higher in an issue needs a greater value, and what has no date the least.
    tell('sort', 'newest', `${issue?.date ?? '0000-00-00'} ${String(9999 - place).padStart(4, '0')}`),
  ];
  return `<!doctype html><html><body data-pagefind-body><div data-pagefind-ignore>${told.join('')}</div>
<p id="${escapeHtml(encodeURIComponent(JSON.stringify(details)))}"></p>
<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>
${html}</body></html>`;
}

const tell = (kind: 'filter' | 'sort', name: string, value: string | undefined) =>
  value ? `<span data-pagefind-${kind}="${name}">${escapeHtml(value)}</span>` : '';
