import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const FILE_LINK = /\[([^\][]{0,300})\]\([^()\s]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip)(?:[?#][^()\s]*)?\)/gi;
const TYPE = /\b(?:PDF|Word|Excel|PowerPoint|OpenDocument|spreadsheet|slides|ZIP|RTF|docx?|xlsx?|pptx?)\b/i;
const SIZE = /\b\d+(?:[.,]\d+)?\s?(?:KB|MB|kB|GB|kilobytes|megabytes|pages?)\b/i;
/** How many characters after a link are read for its details. */
const AFTER = 50;
const NAMES: Readonly<Record<string, string>> = { doc: 'Word', xls: 'Excel', ppt: 'PowerPoint' };

export const fileDetails: Rule = {
  rule: 'file-details',
  severity: 'warning',
  docs: {
    finds: 'A link to a file without its type or its size',
    raises: [
      'Read [the neglect strategy](https://www.example.org/strategy.pdf) before the session.',
      'See [the log](https://www.example.org/log.docx), Word.',
    ],
    passes: ['Read [the neglect strategy](https://www.example.org/strategy.pdf), PDF, 640 KB, before the session.'],
    why: `On a phone between two visits, a file of 40 MB is no use, and the program to open it may be missing. Give the
      type and size as the fields \`file:\` and \`link:\` of blocks do.`,
    source: 'GOV.UK content design guidance on links to files.',
  },
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    for (const { text, offset } of typed.passages) {
      for (const link of text.matchAll(FILE_LINK)) {
        const [whole, words = '', ending = ''] = link;
        const after = text.slice(link.index + whole.length, link.index + whole.length + AFTER);
        const said = `${words} ${after.split('[')[0]}`;
        const name = NAMES[ending.toLowerCase().slice(0, 3)] ?? ending.toUpperCase();
        const lacks = [TYPE.test(said) ? [] : `type (${name})`, SIZE.test(said) ? [] : 'size'].flat().join(' and ');
        if (lacks === '') continue;
        report(
          spanAt(typed, offset + link.index, whole.length),
          `This link does not give the file’s ${lacks}. Write ${lacks.includes(' and ') ? 'them' : 'it'} after the link and a comma.`,
        );
      }
    }
  },
};
