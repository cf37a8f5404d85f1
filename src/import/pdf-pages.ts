import { getDocument, type PDFPageProxy, Util } from 'unpdf/pdfjs';
import { NotImported } from './document.ts';
import type { PdfAnswer } from './pdf-answer.ts';
import type { PdfPage, ReadPdf, Run } from './pdf-text.ts';

/** A place that opens an address, in points from the top left. */
interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/**
 * Words that are a link get its address. Where programs drew them in one with words beside them, the address comes behind.
 * @returns with the addresses of those that have no words: they are on pictures
 */
function linkRuns(runs: readonly Run[], links: readonly PdfLink[]): PdfPage {
  const addresses = new Map<Run, string>();
  const behind = new Map<Run, readonly string[]>();
  const left = links.filter((link) => {
    const shared = runs.map((run) => ({ run, share: shareOf(run, link) })).filter(({ share }) => share > 0);
    const own = shared.filter(({ run, share }) => share > run.width / 2);
    for (const { run } of own) addresses.set(run, link.url);
    const [{ run } = { run: undefined }] = shared.toSorted((one, other) => other.share - one.share);
    if (own.length === 0 && run) behind.set(run, [...(behind.get(run) ?? []), link.url]);
    return shared.length === 0;
  });
  return {
    runs: runs.flatMap((run) => [
      { ...run, href: addresses.get(run) },
      ...(behind.get(run) ?? []).map((url) => ({ ...run, x: endOf(run), width: 0, text: url, href: url })),
    ]),
    links: [...new Set(left.map(({ url }) => url))].filter((url) => ![...addresses.values()].includes(url)),
  };
}

/** A space behind. */
const endOf = ({ x, width, size }: Run) => x + width + size * 0.3;

/** Of a run's width what a link covers. */
function shareOf({ x, y, width, size }: Run, { left, right, top, foot }: PdfLink): number {
  const middle = y - size / 3;
  return middle > top && middle < foot ? Math.min(right, x + width) - Math.max(left, x) : 0;
}

// The one place that knows unpdf, which is pdf.js in one file. Traps closed here: it compiles functions where it may, asks for fonts and for what
// pictures need, writes to the console, takes the bytes that it is given, and reads without end. Of a PDF nothing is drawn and nothing runs: only
// its text and its links are asked for. It holds up all else meanwhile, so the desk has it in a worker.

const MOST_PAGES = 60;
/** Pieces of text, as programs put them: a page of a newsletter has a few hundred. */
const MOST_RUNS = 20_000;
/** Of a page. */
const MOST_LINKS = 500;

const LOCKED = 'This PDF has a password. Save a copy without one, or ask its author for the Word document.';
const TOO_LONG = 'This PDF is too long to be one issue: it has more than 60 pages, or very many words. Split it.';

export const readPdf: ReadPdf = async (bytes) => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new NotImported(TOO_LONG);
    const pages: PdfPage[] = [];
    for (let at = 1; at <= pdf.numPages; at++) {
      const left = MOST_RUNS - pages.reduce((sum, { runs }) => sum + runs.length, 0);
      pages.push(await readPage(await pdf.getPage(at), left));
    }
    const { info } = await pdf.getMetadata();
    const { Title = '', CreationDate = '' } = info as Readonly<Record<string, string | undefined>>;
    return { pages, title: Title, day: /^D:(\d{8})/.exec(CreationDate)?.[1] ?? '' };
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new NotImported(LOCKED) : error;
  } finally {
    await task.destroy();
  }
};

/** For a process that only answers. */
export const answerPdf = (bytes: Uint8Array): Promise<PdfAnswer> =>
  readPdf(bytes).then(
    (read) => ({ read }),
    (error: unknown) => (error instanceof NotImported ? { refused: error.message } : { failed: String(error) }),
  );

async function readPage(page: PDFPageProxy, most: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Util.transform(viewport.transform, item.transform);
      const isLevel = Math.abs(b) < Math.abs(a);
      runs.push({ text: cleanText(item.str), x, y, width: isLevel ? item.width : 0, size: Math.hypot(c, d) });
    }
    if (runs.length > most) throw new NotImported(TOO_LONG);
  }
  const links = (await page.getAnnotations()).flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || typeof url !== 'string') return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
    return [{ url, left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), foot: Math.max(y1, y2) }];
  });
  return linkRuns(runs, links.slice(0, MOST_LINKS));
}

/** What Word draws as a bullet, and what marks a page later. */
const cleanText = (text: string) => text.replace(/\uf0b7/g, '•').replace(/\ue000/g, '');
