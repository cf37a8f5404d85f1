import { strToU8, zipSync } from 'fflate';

// Small documents of each kind, with the properties that a test asks for.

/** @param parts of the Info dictionary, of the trailer, and other objects */
export function aPdf({ info = '', trailer = '', objects = '', bytes = 0 } = {}): Buffer {
  const text = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [] /Count 0 >>
endobj
3 0 obj
<< /Producer (A test) ${info} >>
endobj
${objects}
xref
0 1
0000000000 65535 f 
trailer
<< /Root 1 0 R /Info 3 0 R ${trailer} >>
startxref
180
%%EOF
`;
  const short = bytes - text.length;
  return Buffer.from(short > 0 ? text.replace('1.4\n', `1.4\n%${' '.repeat(short - 2)}\n`) : text, 'latin1');
}

const MAIN = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

/** @param core what docProps/core.xml says @param parts more files, by name */
export function anOfficeFile(
  kind: keyof typeof MAIN,
  { core = '', app = '', parts = {} }: { core?: string; app?: string; parts?: Parts } = {},
): Buffer {
  const all = {
    '[Content_Types].xml': '<Types/>',
    [MAIN[kind]]: '<main/>',
    'docProps/core.xml': `<cp:coreProperties>${core}</cp:coreProperties>`,
    'docProps/app.xml': `<Properties>${app}</Properties>`,
    ...parts,
  };
  return pack(all);
}

export function anOpenDocument(meta = '', manifest = ''): Buffer {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'meta.xml': meta,
    'META-INF/manifest.xml': manifest,
  };
  return pack(parts);
}

type Parts = Readonly<Record<string, string | Buffer>>;

const pack = (parts: Parts) =>
  // The same day each time: a test’s files have the same bytes.
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
      ),
      {
        mtime: '2020-01-01',
      },
    ),
  );

/** The container of the formats before 2007, and of new ones with a password. @param entry a name in its directory */
export const anOldFile = (entry = 'WordDocument') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(entry, 'utf16le')]);
