import { asIssue, type Known } from './as-issue.ts';
import { decodeText } from './decode-text.ts';
import { type ImportedIssue, NotImported, type Source, stemOf } from './document.ts';
import { leaveOutMailerWords } from './mailer-words.ts';
import { findBeside } from './page-document.ts';
import { sayLeft } from './read-html.ts';
import { joinTypedLists } from './typed-lists.ts';

/** Text, or Markdown of another program. */
export function readPlainDocument(source: Source): readonly ImportedIssue[] {
  const text = decodeText(source.bytes);
  if (text.includes('\0'))
    throw new NotImported('This is not text. Save it as .docx or HTML in the program that made it.');
  const { keys, body } = takeKeys(text);
  const keyOf = (name: string) => keys.get(name) ?? '';
  const title = keyOf('title');
  const issue = readPlain(source, title === '' ? markFirstLine(body) : body, {
    titles: [{ from: 'its title', text: title }],
    dates: [{ from: 'its date', text: keyOf('date').slice(0, 10) }],
    summary: keyOf('summary') || keyOf('description') || keyOf('excerpt'),
    address: [keyOf('permalink'), keyOf('url')].find((one) => /^(?:https?:\/)?\//.test(one)),
  });
  const others = [...keys].filter(([name, value]) => !USED.test(name) && value !== '');
  const words = others.map(([name, value]) => `${name}: ${value}`).join(' / ');
  const left = words === '' ? [] : [`Keys at the top of the file that were left out: “${words}”.`];
  return [{ ...issue, notes: [...issue.notes, ...left] }];
}

const USED = /^(?:title|date|summary|description|excerpt|permalink|url|layout|draft|status)$/;

/** Text and what is known of it become an issue. */
export function readPlain(source: Source, text: string, known: Known): ImportedIssue {
  const { markdown, left, archived } = leaveOutMailerWords(joinTypedLists(shiftMarks(text.trim())));
  return asIssue({ markdown: namePictures(markdown, source), notes: sayLeft(left), archived }, source.name, known);
}

/** Pictures that lie beside the text. The checks report those that are missing. */
const namePictures = (markdown: string, { pictures, files, name }: Source) =>
  markdown.replace(/!\[([^\][]*)\]\(([^)\s]+)[^)]*\)/g, (whole, alt: string, src: string) => {
    const bytes = findBeside(src, name, files);
    const file = bytes && pictures.add(bytes, alt || stemOf(src));
    return file === undefined ? whole : `![${alt}](${file})`;
  });

/** A short line at the top, with an empty one below it, is the title of a text that has no headings. */
const markFirstLine = (text: string) =>
  /^(?:#|.*\n[=-]{3,}$)/m.test(text)
    ? text
    : text.replace(/^\s*([\p{L}\p{N}].{2,79}[^.,;:!?\s])[ \t]*\n(?=[ \t]*\n)/u, '## $1\n');

/** Front matter, as Jekyll, Hugo and others have it: a line a key. */
function takeKeys(text: string) {
  const [whole = '', lines = ''] = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const keys = lines.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2').trim()] as const];
  });
  return { keys: new Map(keys), body: text.slice(whole.length) };
}

/** Headings of the first level, underlined ones too, are sections' here. */
function shiftMarks(text: string): string {
  const marked = text
    .replace(/^(?=\S)(?![-#>*|])(.{1,100})\n={3,}[ \t]*$/gm, '# $1')
    .replace(/^(?=\S)(?![-#>*|])(.{1,100})\n-{3,}[ \t]*$/gm, '## $1');
  return /^# /m.test(marked) ? marked.replace(/^(#{1,5}) /gm, '#$1 ') : marked;
}
