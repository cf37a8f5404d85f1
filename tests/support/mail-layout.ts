import { caniemail } from 'caniemail';
import parse, { type CssNode } from 'css-tree/parser';
import { ENDED, HIDDEN, REVEALED } from '../../src/email/gate/comment.ts';
import { type MailElement, type ReadHtml, wordsIn } from '../../src/email/gate/read-mail.ts';
import { grouped } from '../../src/text/excerpt.ts';

// What a designer has to know about a mail's layout, and no editor can change. Each finding is a sentence.

/** Everything wrong with a mail's layout, but for features that mail programs do not support: `findUnsupported`. */
export const findLayoutFaults = (mail: ReadHtml): readonly string[] => [
  ...findStyleFaults(mail),
  ...findTableFaults(mail),
  ...findOutlookFaults(mail),
  ...findFrameFaults(mail),
  ...findPictureFaults(mail),
];

/** Gmail takes no style blocks with more bytes than this. */
const MOST = 16 * 1024;
const excerpt = (css: string) => css.replace(/\s+/g, ' ').trim().slice(0, 60);

/** Gmail drops a style block whole when it cannot read something in it. */
function findStyleFaults({ styles, elements }: ReadHtml): readonly string[] {
  const bytes = Buffer.byteLength(styles.join(''));
  const inline = new Set(elements.flatMap(({ attributes }) => attributes.style ?? []));
  return [
    ...(bytes > MOST
      ? [
          `The style blocks have ${grouped(bytes)} bytes, and Gmail takes ${grouped(MOST)}. Move styles into the tags, or delete some.`,
        ]
      : []),
    ...styles
      .flatMap(findBlockFaults)
      .map((fault) => `${fault}, so Gmail drops the whole style block. Write each rule on its own, and close it.`),
    ...[...inline]
      .filter((style) => unreadParts(style, 'declarationList').length > 0)
      .map((style) => `style="${excerpt(style)}" is not CSS. Write “name:value;name:value”.`),
  ];
}

function findBlockFaults(css: string): readonly string[] {
  const faults = unreadParts(css, 'stylesheet').map((words) => `“${words}” is not CSS`);
  // The parser closes at the end of the file what was left open, as browsers do. Gmail does not.
  const marks = css.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').match(/[{}]/g) ?? [];
  const open = marks.reduce((sum, mark) => sum + (mark === '{' ? 1 : -1), 0);
  if (open > 0) faults.push(`“${excerpt(css.slice(-60))}” is not closed`);
  visit(parse(css, { context: 'stylesheet', parseValue: false }), undefined);
  return faults;

  function visit(node: CssNode, inside: string | undefined): void {
    node.children?.forEach(({ type, name, block }) => {
      if (type !== 'Atrule' && type !== 'Rule') return;
      if (inside === 'Rule' || (inside && type === 'Atrule'))
        faults.push(`${type === 'Atrule' ? `“@${name}”` : 'A rule'} is inside another rule`);
      if (block) visit(block, type);
    });
  }
}

function unreadParts(css: string, context: 'stylesheet' | 'declarationList'): readonly string[] {
  const unread: string[] = [];
  parse(css, { context, onParseError: ({ offset }) => unread.push(excerpt(css.slice(offset))) });
  return unread;
}

/** A table within a comment for Outlook that does not say that it is for the layout. */
const UNSAID = /<table\b(?![^>]*\srole=["']?(?:presentation|none)\b)[^>]*>/i;

/** A screen reader reads every table as rows and columns of facts, unless it is marked as layout. */
function findTableFaults({ elements, comments }: ReadHtml): readonly string[] {
  const faults = comments
    .filter((words) => HIDDEN.test(words) && UNSAID.test(words))
    .map(() => 'Screen readers read a table in a comment for Outlook as a table of facts. Add role="presentation".');
  const headed = new Set<MailElement>();
  for (const element of elements) {
    if (element.name !== 'th') continue;
    const around = tableAround(element);
    if (around) headed.add(around);
    if (!/^(col|row|colgroup|rowgroup)$/.test(element.attributes.scope ?? ''))
      faults.push('A <th> does not say what it heads. Add scope="col" or scope="row".');
  }
  for (const element of elements) {
    if (element.name !== 'table') continue;
    const { role } = element.attributes;
    if (headed.has(element) && role !== undefined)
      faults.push(
        `A table with headings has role="${role}", so screen readers do not read it as a table. Delete the role.`,
      );
    if (!headed.has(element) && role !== 'presentation' && role !== 'none')
      faults.push(
        'Screen readers read a table without <th> as a table of facts. Add role="presentation", or headings.',
      );
  }
  return faults;
}

function tableAround(cell: MailElement): MailElement | undefined {
  for (let one = cell.parent; one; one = one.parent) if (one.name === 'table') return one;
  return undefined;
}

const TAG = /<(\/?)([a-z][\w:-]*)\b[^>]*?(\/?)>/gi;
const EMPTY: ReadonlySet<string> = new Set(['br', 'img', 'meta', 'hr', 'link', 'v:fill', 'o:lock']);

/**
 * A table for Outlook opens in one comment and closes in another. With one too few, Outlook shows the rest of the mail inside
 * the table, or nothing.
 */
function findOutlookFaults(mail: ReadHtml): readonly string[] {
  const fault = unbalancedMark(mail) ?? unbalancedTag(mail);
  return fault ? [`${fault} Close each in the order in which it was opened.`] : [];
}

function unbalancedMark({ comments, html }: ReadHtml): string | undefined {
  // A comment that ends too early leaves its end behind.
  const written = html.split('<![endif]').length - 1;
  const read = comments.filter((words) => HIDDEN.test(words) || ENDED.test(words)).length;
  if (written !== read) return 'A comment for Outlook is not closed, or closed twice.';
  let open = 0;
  for (const words of comments) {
    if (REVEALED.test(words)) open++;
    else if (ENDED.test(words)) open--;
    if (open < 0 || open > 1) break;
  }
  return open === 0
    ? undefined
    : 'What is hidden from Outlook (<!--[if !mso]><!-->) has no end, or an end without a start.';
}

function unbalancedTag({ comments }: ReadHtml): string | undefined {
  const open: string[] = [];
  for (const words of comments) {
    for (const [, closes, name = '', closed] of (HIDDEN.exec(words)?.[1] ?? '').matchAll(TAG)) {
      const tag = name.toLowerCase();
      if (closed || EMPTY.has(tag)) continue;
      if (!closes) open.push(tag);
      else if (open.pop() !== tag) return `A comment for Outlook closes a <${tag}> that is not the last one opened.`;
    }
  }
  return open.length === 0 ? undefined : `A comment for Outlook leaves a <${open.at(-1)}> open.`;
}

/** Characters without a width, in a row: a trick to keep the mail's first words out of the preview, and spam to some filters. */
const PADDING = /(?:(?:\u034f|[\u00ad\u200b-\u200d\u2060\ufeff])\s*){2,}/u;

/** Pieces of text: an entity is one. */
const FIRST = 30;

/** Webmail drops <html>, so the element around the mail names its language and direction again. */
function findFrameFaults(mail: ReadHtml): readonly string[] {
  const { elements, texts } = mail;
  const root = elements.find(({ name }) => name === 'html');
  const [preheader, ...around] = elements.filter(({ parent }) => (root ? parent?.name === 'body' : !parent));
  const wrapper = [preheader, ...around].find((one) => one && !one.hidden);
  const title = elements.find(({ name }) => name === 'title');
  const isSpoken = (one: MailElement | undefined) =>
    !/^(?:|und)$/.test(one?.attributes.lang ?? '') && /^(?:ltr|rtl)$/.test(one?.attributes.dir ?? '');
  const faults = {
    'The element around the mail needs its language and direction.': !isSpoken(wrapper),
    '<html> needs the mail’s language and direction.': root && !isSpoken(root),
    'The mail has no title, which screen readers say first.': root && !(title && wordsIn(mail, title)),
    'The mail has no preheader.': root && !(preheader?.hidden && wordsIn(mail, preheader)),
    'Invisible characters are spam to some filters.': PADDING.test(
      texts
        .slice(0, FIRST)
        .map(({ text }) => text)
        .join(''),
    ),
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? fault : []));
}

/** Without a width Outlook shows a picture in its own size, and it knows no other kinds. */
const findPictureFaults = ({ elements }: ReadHtml): readonly string[] =>
  elements.flatMap(({ name, attributes: { src = '', width = '', alt } }) =>
    name !== 'img' || (alt !== undefined && /^[1-9]\d*$/.test(width) && /^https:\/\/.*\.(?:jpg|png|gif)$/.test(src))
      ? []
      : `The picture “${src}” needs a full address of a JPEG, PNG or GIF file, a width in pixels and an alt.`,
  );

/** All but Thunderbird, of which the data are too thin: the package throws at a feature that nobody has tried there. */
const PROGRAMS = ['*', '!thunderbird.*'];
/** The same of these in other programs. Where they are not supported, a table or a word that is too wide makes the mail wider. */
const UNTRIED = /(?:table-layout|overflow-wrap):[^;"}]*;?/g;

/** What caniemail.com has no data for, or does not find in a style. Mail programs drop it, or the mail. */
const ALSO_UNSUPPORTED: Readonly<Record<string, RegExp>> = {
  '<script>': /<script\b/i,
  '<input>': /<input\b/i,
  '<iframe>': /<iframe\b/i,
  '<embed>': /<embed\b/i,
  '<svg>': /<svg\b/i,
  'max-width': /[;"{\s]max-width\s*:/i,
  'display:inline-flex': /display\s*:\s*inline-(?:flex|grid)/i,
  'border-radius of a corner': /border-[a-z]+-[a-z]+-radius\s*:/i,
  'picture or gradient in background': /background\s*:[^;"}]*(?:url|gradient)\(/i,
  'CSS variable': /[;"{\s]--[\w-]+\s*:|\bvar\(/i,
};

/** The features of a mail that some mail programs do not support, each with the names of those programs. */
export function findUnsupported({ html }: Pick<ReadHtml, 'html'>): ReadonlyMap<string, ReadonlySet<string>> {
  // The types name the programs one by one; its documentation shows patterns. They also give one feature a program, where it is a list.
  const { issues } = caniemail({ clients: PROGRAMS as never, html: html.replace(UNTRIED, '') });
  const found = new Map<string, Set<string>>();
  const note = (feature: string, program: string) =>
    found.set(feature, (found.get(feature) ?? new Set<string>()).add(program));
  for (const [program, features] of issues.errors) for (const { title } of [features].flat()) note(title, program);
  for (const [feature, pattern] of Object.entries(ALSO_UNSUPPORTED))
    if (pattern.test(html)) note(feature, 'some programs');
  return found;
}
