import { deflateSync } from 'node:zlib';

export interface PdfWords {
  readonly text: string;
  /** In points from the left and from the top of a page of A4. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Of a link around them. */
  readonly href?: string;
}

interface Pdf {
  readonly pages: readonly (readonly PdfWords[])[];
  readonly title?: string;
  /** What is drawn beside the words. */
  readonly drawn?: string;
  readonly isLocked?: boolean;
}

const HEIGHT = 842;

/** A PDF as programs write it: words at places, and nothing that says what belongs together. */
export function aPdf({ pages, title = '', drawn = '', isLocked = false }: Pdf): Buffer {
  const objects: string[] = [];
  const add = (body: string) => `${objects.push(body)} 0 R`;
  const coded = (text: string) => `(${text.replace(/[\\()]/g, '\\$&').replace(/•/g, '\\225')})`;
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const info = add(`<< /Title ${coded(title)} /CreationDate (D:20190702090000Z) >>`);
  const kids = pages.map((words) => {
    const shown = words.map(
      ({ text, x, y, size = 10 }) => `BT /F ${size} Tf ${x} ${HEIGHT - y} Td ${coded(text)} Tj ET`,
    );
    const stream = deflateSync(Buffer.from(`${drawn}\n${shown.join('\n')}`, 'latin1')).toString('latin1');
    const content = add(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`);
    const links = words.flatMap(({ href, text, x, y, size = 10 }) =>
      href === undefined
        ? []
        : add(
            `<< /Type /Annot /Subtype /Link /Rect [${x} ${HEIGHT - y - 3} ${x + (text.length * size) / 2} ${HEIGHT - y + size}] /A << /S /URI /URI ${coded(href)} >> >>`,
          ),
    );
    return { content, links };
  });
  const root = objects.length + kids.length + 1;
  const leaves = kids.map(({ content, links }) =>
    add(
      `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F ${font} >> >> /Contents ${content} /Annots [${links.join(' ')}] >>`,
    ),
  );
  const tree = add(`<< /Type /Pages /Kids [${leaves.join(' ')}] /Count ${leaves.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} >>`);
  const key = `<${'ab'.repeat(32)}>`;
  const lock = isLocked ? `/Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`)}` : '';
  const places: number[] = [];
  let file = '%PDF-1.4\n';
  for (const [at, body] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} /Info ${info} /ID [<00> <00>] ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
