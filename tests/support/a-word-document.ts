import { strToU8, zipSync } from 'fflate';

// Word documents for tests, part by part as Word writes them.

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordParts {
  /** What is in `w:body`. */
  readonly body: string;
  /** In `w:footnotes`, `w:comments`, and the first header. */
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** By their ids: `rId20`. */
  readonly links?: Readonly<Record<string, string>>;
  /** By the names of their files; the first has the id `picture0`. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly core?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A whole Word document, as Word reads it. */
export function aWordDocument({
  body,
  footnotes,
  comments,
  header,
  links = {},
  pictures = {},
  core = '',
  more = {},
}: WordParts): Buffer {
  const notes = { footnotes, comments, header };
  const used = Object.entries(notes).flatMap(([name, inside]) =>
    inside === undefined ? [] : [[name, inside] as const],
  );
  const relations = [
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/>`,
    ...used.map(([name]) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${fileOf(name)}"/>`),
    ...Object.entries(links).map(
      ([id, href]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${href}" TargetMode="External"/>`,
    ),
    ...Object.keys(pictures).map(
      (name, index) => `<Relationship Id="picture${index}" Type="${OFFICE}/image" Target="media/${name}"/>`,
    ),
  ];
  const files: Record<string, Uint8Array> = {};
  const write = (name: string, text: string) => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  };
  const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  write(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
  );
  write(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  write(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
  );
  write('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  write('word/_rels/document.xml.rels', `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`);
  write(
    'word/styles.xml',
    `<w:styles ${NAMESPACES}>${['Title', 'heading 1', 'heading 2'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Heading')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
  );
  write(
    'word/numbering.xml',
    `<w:numbering ${NAMESPACES}>${['bullet', 'decimal'].map((format, id) => `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  );
  for (const [name, inside] of used)
    write(
      `word/${fileOf(name)}`,
      `<w:${name === 'header' ? 'hdr' : name} ${NAMESPACES}>${inside}</w:${name === 'header' ? 'hdr' : name}>`,
    );
  for (const [name, bytes] of Object.entries(pictures)) files[`word/media/${name}`] = bytes;
  for (const [name, text] of Object.entries(more)) write(name, text);
  return Buffer.from(zipSync(files));
}

const fileOf = (name: string) => `${name}${name === 'header' ? '1' : ''}.xml`;

export const aWordText = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** @param style such as `Heading1`, or `•` and `1.` for an item of a list */
export function aWordParagraph(inside: string, style = ''): string {
  const list = { '•': 1, '1.': 2 }[style];
  const look = list
    ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
    : style && `<w:pStyle w:val="${style}"/>`;
  return `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inside.startsWith('<') ? inside : aWordText(inside)}</w:p>`;
}

export const aWordPicture = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1000000" cy="1000000"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
