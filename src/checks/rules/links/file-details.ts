import { FILE_ENDINGS } from '../../../fields/file-kinds.ts';
import { readTarget } from '../../../fields/links.ts';
import { describeDownload } from '../../../model/downloads.ts';
import { isWrong, readTypedDetails } from '../../../model/file-details.ts';
import { spacedName } from '../../../text/spaced-names.ts';
import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';

const FILE_LINK = /\[([^\][]{0,300})\]\([^()\s]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip)(?:[?#][^()\s]*)?\)/gi;
const OWN_LINK = new RegExp(String.raw`\[([^\][]{0,300})\]\(\s*<?(${spacedName(FILE_ENDINGS)})>?\s*\)`, 'gi');
const TYPE = /\b(?:PDF|Word|Excel|PowerPoint|OpenDocument|spreadsheet|slides|ZIP|RTF|docx?|xlsx?|pptx?)\b/i;
const SIZE = /\b\d+(?:[.,]\d+)?\s?(?:KB|MB|kB|GB|kilobytes|megabytes|pages?)\b/i;
const AFTER = 50;
const NAMES: Readonly<Record<string, string>> = { doc: 'Word', xls: 'Excel', ppt: 'PowerPoint' };

export const fileDetails: Rule = {
  rule: 'file-details',
  severity: 'warning',
  finds:
    'A link to a file of another site without its type or its size, or a wrong type or size beside a link to a file',
  raises: [
    'Read [the neglect strategy](https://www.example.org/strategy.pdf) before the session.',
    'See [the log](https://www.example.org/log.docx), Word.',
    'Read [the flyer](flyer.pdf), PDF, 3 MB.',
  ],
  passes: [
    'Read [the neglect strategy](https://www.example.org/strategy.pdf), PDF, 640 KB, before the session.',
    'Read [the flyer](flyer.pdf).',
  ],
  advised: [
    'Read [the neglect strategy](https://www.example.org/strategy.pdf), PDF, 640 KB before the session.',
    'See [the log](https://www.example.org/log.docx), 20 KB, Word.',
    'Read [the flyer](flyer.pdf).',
  ],
  why: `On a phone between two visits, a file of 40 MB is no use, and the program to open it may be missing. Give the
    type and size as the fields \`file:\` and \`link:\` of blocks do.

    To links to a file of \`content/files\`, the type and size are added automatically. Do not type them: they would be wrong
    when the file changes.`,
  source: 'GOV.UK content design guidance on links to files.',
  findInText: inPassages(({ text }, report, _typed, { findDownload }) => {
    for (const { 0: whole, 1: words = '', 2: href = '', index } of matchesOf(OWN_LINK, text)) {
      const download = findDownload(href);
      const typed = readTypedDetails(words, text.slice(index + whole.length, index + whole.length + AFTER));
      if (!download || !isWrong(typed, download)) continue;
      const real = describeDownload(download);
      const message = `“${download.name}” is ${real}, not ${typed.text}. Delete “${typed.text}” here: the real type and size are added automatically.`;
      report(index, whole.length, message);
    }
    for (const { 0: whole, 1: words, 2: ending = '', index } of matchesOf(FILE_LINK, text)) {
      const href = whole.slice(whole.lastIndexOf('](') + 2, -1);
      if (readTarget(href).kind !== 'outside' || findDownload(href)) continue;
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
