import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

const FILE_LINK = /\[([^\][]{0,300})\]\([^()\s]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip)(?:[?#][^()\s]*)?\)/gi;
const TYPE = /\b(?:PDF|Word|Excel|PowerPoint|OpenDocument|spreadsheet|slides|ZIP|RTF|docx?|xlsx?|pptx?)\b/i;
const SIZE = /\b\d+(?:[.,]\d+)?\s?(?:KB|MB|kB|GB|kilobytes|megabytes|pages?)\b/i;
const AFTER = 50;
const NAMES: Readonly<Record<string, string>> = { doc: 'Word', xls: 'Excel', ppt: 'PowerPoint' };

export const fileDetails: Rule = {
  rule: 'file-details',
  severity: 'warning',
  finds: 'A link to a file without its type or its size',
  raises: [
    'Read [the neglect strategy](https://www.example.org/strategy.pdf) before the session.',
    'See [the log](https://www.example.org/log.docx), Word.',
  ],
  passes: ['Read [the neglect strategy](https://www.example.org/strategy.pdf), PDF, 640 KB, before the session.'],
  advised: [
    'Read [the neglect strategy](https://www.example.org/strategy.pdf), PDF, 640 KB before the session.',
    'See [the log](https://www.example.org/log.docx), 20 KB, Word.',
  ],
  why: `On a phone between two visits, a file of 40 MB is no use, and the program to open it may be missing. Give the
    type and size as the fields \`file:\` and \`link:\` of blocks do.`,
  source: 'GOV.UK content design guidance on links to files.',
  findInText: inPassages(({ text }, report) => {
    for (const { 0: whole, 1: words, 2: ending = '', index } of text.matchAll(FILE_LINK)) {
      const end = index + whole.length;
      const said = `${words} ${text.slice(end, end + AFTER).split('[')[0]}`;
      const name = NAMES[ending.toLowerCase().slice(0, 3)] ?? ending.toUpperCase();
      const lacks = [TYPE.test(said) ? [] : `type (${name})`, SIZE.test(said) ? [] : 'size'].flat();
      if (lacks.length === 0) continue;
      report(
        index,
        whole.length,
        `This link does not give the file’s ${lacks.join(' and ')}. Write ${lacks.length > 1 ? 'them' : 'it'} after the link and a comma.`,
      );
    }
  }),
};
