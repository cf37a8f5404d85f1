import { directionOf } from '../fields/language-tag.ts';
import { absolute, issuePath } from '../model/addresses.ts';
import { type Board, type Issue, lastChange } from '../model/model.ts';
import { instantOfDay } from './channel.ts';
import { plainHtml } from './plain-html.ts';

/** Makes an issue's words into HTML with whole addresses. @param words what the view that renders them needs */
export type WordsOf = (words: object) => string;

export type Entry = ReturnType<typeof makeEntry>;

export function makeEntry(issue: Issue, board: Board, words: string) {
  const language = issue.lang ?? board.language;
  const direction = issue.dir ?? directionOf(language);
  return {
    // Permanent, and the id by which readers know what they have shown already.
    address: absolute(board, issuePath(issue)),
    issue,
    language,
    published: instantOfDay(issue.date),
    updated: instantOfDay(lastChange(issue)),
    // Readers show an entry on a page of their own, in another language.
    html: `<div lang="${language}" dir="${direction}">\n${plainHtml(words)}\n</div>\n`,
  };
}
