import { type Around, cleanHtml } from './clean-html.ts';
import { leaveOutMailerWords } from './mailer-words.ts';
import { writeMarkdown } from './to-markdown.ts';
import { joinTypedLists } from './typed-lists.ts';

export interface ReadText {
  readonly markdown: string;
  /** What an editor has to know of it. */
  readonly notes: readonly string[];
  /** What mail apps were to show after the subject. */
  readonly preheader?: string | undefined;
  /** Where a mail could be read on the web. */
  readonly archived?: string | undefined;
}

/** HTML of any tool as an issue's Markdown. @returns undefined for what is too long or too deep to be an issue */
export function readHtml(html: string, around: Around): ReadText | undefined {
  const cleaned = cleanHtml(html, around);
  if (!cleaned) return undefined;
  const { body, notes, hidden } = cleaned;
  const { markdown, left, archived } = leaveOutMailerWords(joinTypedLists(writeMarkdown(body)));
  return {
    markdown,
    notes: [...notes, ...sayLeft(left)],
    preheader: left.length === 0 ? undefined : hidden.find((words) => !words.includes('*|')),
    archived,
  };
}

export const sayLeft = (left: readonly string[]) =>
  left.length === 0 ? [] : [`The mailer’s own words were left out: “${left.join(' / ')}”.`];
