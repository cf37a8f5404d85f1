import { asIssue } from './as-issue.ts';
import { type ImportedIssue, NotImported, type Source } from './document.ts';
import { headingSizes, writeBlock, writeLink } from './pdf-html.ts';
import { orderRuns } from './pdf-order.ts';
import type { PdfPage } from './pdf-text.ts';
import { readHtml } from './read-html.ts';
import { counted } from './words.ts';

/** A PDF: its words, which somebody has to compare with it. */
export async function readPdfDocument(source: Source): Promise<readonly ImportedIssue[]> {
  const { pages, title, day } = await source.readPdf(source.bytes);
  if (pages.every(({ runs }) => runs.length === 0)) throw new NotImported(NO_TEXT);
  const read = readHtml(writePages(pages), { parse: source.parse });
  if (!read) throw new NotImported('This PDF is too long to be one issue. Split it.');
  const issue = asIssue(read, source.name, {
    titles: [{ from: 'the PDF’s properties', text: title }],
    lastDates: [{ from: 'the day when the PDF was made', text: day }],
  });
  const markdown = issue.markdown.replace(PAGE_MARKS, (_, page: string) => `<!-- Page ${page} of the PDF -->`);
  return [{ ...issue, markdown: `${REVIEW}\n\n${markdown}`, notes: [SAID, ...sayBlank(pages), ...issue.notes] }];
}

const NO_TEXT =
  'This PDF has pictures of pages, and no text. Open it in Word, which reads the letters in them, save it as Word Document (.docx), and import that.';
const MAY_BE_WRONG =
  'Columns, tables and headings may be wrong, pictures are missing, and words that the PDF hides or covers may be here.';
const COMPARE = 'Compare each date, time and number with the PDF';
/** What is in brackets is an error in an issue that is published: the rule `placeholder`. */
const REVIEW = `[For review only, to be checked] A program read this text from a PDF. ${MAY_BE_WRONG} ${COMPARE}, then delete this paragraph.`;
const SAID = `This text was read from a PDF and is for review only. ${MAY_BE_WRONG} ${COMPARE}, then delete the first paragraph: until then the issue cannot be published.`;

function sayBlank(pages: readonly PdfPage[]): readonly string[] {
  const blank = pages.flatMap(({ runs }, at) => (runs.length === 0 ? at + 1 : []));
  if (blank.length === 0) return [];
  const have = counted(blank.length, 'page of the PDF has', 'pages of the PDF have');
  return [`${have} no text: ${blank.join(', ')}. If there are words in a picture, type those that readers need.`];
}

const PAGE_MARKS = /\ue000(\d+)/g;

function writePages(pages: readonly PdfPage[]): string {
  const headings = headingSizes(pages.flatMap(({ runs }) => runs));
  return pages
    .flatMap(({ runs, links }, at) => [
      ...(at > 0 ? [`<p>\ue000${at + 1}</p>`] : []),
      ...orderRuns(runs).map((block) => writeBlock(block, headings)),
      ...links.map(writeLink),
    ])
    .join('\n');
}
