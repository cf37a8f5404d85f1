import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const FILE_LINK = /\[([^\][]{0,300})\]\([^()\s]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip)(?:[?#][^()\s]*)?\)/gi;
const TYPE = /\b(?:PDF|Word|Excel|PowerPoint|OpenDocument|spreadsheet|slides|ZIP|RTF|docx?|xlsx?|pptx?)\b/i;
const SIZE = /\b\d+(?:[.,]\d+)?\s?(?:KB|MB|kB|GB|kilobytes|megabytes|pages?)\b/i;
/** Characters after a link in which its details stand. */
const AFTER = 50;
const NAMES: Readonly<Record<string, string>> = { doc: 'Word', xls: 'Excel', ppt: 'PowerPoint' };

/** Readers on a phone, or with a program that cannot open it, want to know before they tap. */
export const fileDetails: TypedCheck = {
  rule: 'file-details',
  find(typed, _surroundings, report) {
    if (typed.isSettings) return;
    for (const { text, offset } of typed.passages) {
      for (const link of text.matchAll(FILE_LINK)) {
        const [whole, words = '', ending = ''] = link;
        const after = text.slice(link.index + whole.length, link.index + whole.length + AFTER);
        const said = `${words} ${after.split('[')[0]}`;
        const lacks = [TYPE.test(said) ? [] : 'type', SIZE.test(said) ? [] : 'size'].flat();
        if (lacks.length === 0) continue;
        const name = NAMES[ending.toLowerCase().slice(0, 3)] ?? ending.toUpperCase();
        report(
          'file-details',
          spanAt(typed, offset + link.index, whole.length),
          `This file’s ${lacks.join(' and ')} ${lacks.length > 1 ? 'are' : 'is'} not said. Write ${lacks.length > 1 ? 'them' : 'it'} after the link: “, ${name}, 640 KB”.`,
          'warning',
        );
      }
    }
  },
};
