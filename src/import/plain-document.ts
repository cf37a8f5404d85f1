import { decodeText } from './decode-text.ts';
import { baseName, type ImportedIssue, NotImported, type Source } from './document.ts';
import { leaveOutMailerWords } from './mailer-words.ts';
import { type KnownOfPage, readMasthead } from './page-document.ts';
import { sayLeft } from './read-html.ts';
import { takeTitle } from './take-title.ts';

/** Text, or Markdown of another program. */
export function readPlainDocument(source: Source): readonly ImportedIssue[] {
  const text = decodeText(source.bytes);
  if (text.includes('\0'))
    throw new NotImported('This is not text. Save it as .docx or HTML in the program that made it.');
  const { keys, body } = takeKeys(text);
  const keyOf = (name: string) => keys.get(name) ?? '';
  const issue = readPlain(source, shiftMarks(body), {
    titles: [{ from: 'its title', text: keyOf('title') }],
    dates: [{ from: 'its date', text: keyOf('date').slice(0, 10) }],
    summary: keyOf('summary') || keyOf('description') || keyOf('excerpt'),
    address: [keyOf('permalink'), keyOf('url')].find((one) => /^(?:https?:\/)?\//.test(one)),
  });
  const others = [...keys]
    .filter(([name, value]) => !USED.test(name) && value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  const left = others.length === 0 ? [] : [`Keys at the top of the file that were left out: “${others.join(' / ')}”.`];
  return [{ ...issue, notes: [...issue.notes, ...left] }];
}

const USED = /^(?:title|date|summary|description|excerpt|permalink|url|layout|draft|status)$/;

/** A text and what is known of it become an issue. */
export function readPlain(source: Source, text: string, known: KnownOfPage): ImportedIssue {
  const { titles, dates = [], summary = '', address } = known;
  const { markdown, left, archived } = leaveOutMailerWords(text.trim());
  return {
    ...takeTitle(
      markdown,
      titles.map((one) => one.text),
    ),
    summary,
    address: address ?? archived,
    clues: [
      ...titles,
      { from: 'the file’s name', text: baseName(source.name) },
      ...dates,
      { from: 'the start of the text', text: readMasthead(markdown) },
    ],
    notes: sayLeft(left),
  };
}

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
