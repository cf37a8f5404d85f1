import { baseName, type Clue, type ImportedIssue } from './document.ts';
import type { ReadText } from './read-html.ts';
import { cleanTitle, isSameTitle, takeTitle } from './take-title.ts';

/** What is known of a text beside the text. */
export interface Known {
  /** The most certain first. */
  readonly titles: readonly Clue[];
  /** When it was sent or published. */
  readonly dates?: readonly Clue[];
  /** Where nothing else has a date. */
  readonly lastDates?: readonly Clue[];
  readonly address?: string | undefined;
  readonly summary?: string;
}

/** In characters. A longer text lists many dates, and its first is no more likely than others. */
const LOOKED_THROUGH = 20_000;

/** A text and what is known of it become an issue. @param file its name */
export function asIssue(read: ReadText, file: string, known: Known): ImportedIssue {
  const { dates = [], lastDates = [], summary = '' } = known;
  const titles = known.titles.map(({ from, text }) => ({ from, text: cleanTitle(text) }));
  const { title, markdown } = takeTitle(
    read.markdown,
    titles.map(({ text }) => text),
  );
  const others = titles.filter(({ text }) => text !== '' && !isSameTitle(text, title));
  const last = [...lastDates, { from: 'the first date in the text', text: markdown.slice(0, LOOKED_THROUGH) }];
  return {
    title,
    markdown,
    summary: read.preheader ?? summary,
    address: known.address ?? read.archived,
    clues: [
      { from: 'the title', text: title },
      ...titles,
      { from: 'the file’s name', text: baseName(file) },
      ...dates,
      { from: 'the start of the text', text: readMasthead(markdown) },
      ...last.map((clue) => ({ ...clue, isLast: true as const })),
    ],
    notes: [...read.notes, ...others.map(({ from, text }) => `Another title, from ${from}: “${text}”.`)],
  };
}

/** In lines, and in characters: a longer line is a sentence, which may name the date of an event. */
const MASTHEAD = { lines: 8, length: 60 } as const;

/** The lines at the top, up to the first heading. */
const readMasthead = (markdown: string): string =>
  (markdown.split(/^#/m, 1)[0] ?? '')
    .split(/\n+/)
    .slice(0, MASTHEAD.lines)
    .filter((line) => line.length <= MASTHEAD.length)
    .join('\n');
