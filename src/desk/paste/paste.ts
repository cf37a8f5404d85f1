import { cleanHtml } from './clean-html.ts';
import { writeMarkdown } from './to-markdown.ts';

export interface Pasted {
  readonly markdown: string;
  /** What an editor has to know of it. */
  readonly notes: readonly string[];
}

/** The HTML of a clipboard as an issue's Markdown. @param plain the same as text alone */
export function pasteHtml(html: string, plain: string): Pasted {
  const cleaned = cleanHtml(html);
  if (cleaned) return { markdown: writeMarkdown(cleaned.body), notes: cleaned.notes };
  return { markdown: plain, notes: ['This is very long, and only its words were pasted.'] };
}
