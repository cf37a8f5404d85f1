import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './a-folder.ts';

// Reads PDF files with the tools of Poppler, a library other than the one that made them. Tests that need them never pass
// without: they are found, or installed, or the run fails and says what to install.

let ready = false;

function findPoppler(): void {
  const isThere = () => ['pdftotext', 'pdftoppm'].every((tool) => !spawnSync(tool, ['-v']).error);
  if (ready || isThere()) {
    ready = true;
    return;
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of ['update', 'install -y --no-install-recommends poppler-utils']) {
    const [first = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...command.split(' ')];
    spawnSync(first, rest, { stdio: 'inherit' });
  }
  ready = isThere();
  if (!ready)
    throw new Error('The tests of print need pdftotext and pdftoppm. Install poppler-utils, and run them again.');
}

function runPoppler(
  tool: 'pdftotext' | 'pdftoppm',
  options: readonly string[],
  pdf: Buffer,
  output: readonly string[] = [],
): Buffer {
  findPoppler();
  const file = join(aFolder(), 'printed.pdf');
  writeFileSync(file, pdf);
  const { status, stdout, stderr, error } = spawnSync(tool, [...options, file, ...output], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${tool} could not read this: ${stderr}`, { cause: error });
  return stdout;
}

/** The words on each page, with one space between them. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const text = runPoppler('pdftotext', ['-enc', 'UTF-8'], pdf, ['-']).toString('utf8');
  // Each page ends with a form feed.
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());
}

/** The first page as a PNG picture, `dots` an inch. */
export function drawPage(pdf: Buffer, dots: number): Buffer {
  return runPoppler('pdftoppm', ['-png', '-singlefile', '-r', String(dots)], pdf);
}
