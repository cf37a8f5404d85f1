import { join } from 'node:path';
import type { CheckedFiles, Findings } from '../checks/check-files.ts';
import { onlineRules } from '../checks/index.ts';
import { checkLinks, Offline } from '../links/check-links.ts';
import { collectLinks } from '../links/collect-links.ts';
import { openLinkCache } from '../links/link-cache.ts';
import { formatLinkReport } from '../links/link-report.ts';
import { say } from '../text/said.ts';
import type { Io } from './command.ts';
import { cacheFrom } from './places.ts';

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${line}`;

const TIMEOUT = 10_000;

/** Asks other servers for every link out of the archive. @param report a file for the findings @returns undefined where none could be asked */
export async function askLinks(
  checked: CheckedFiles,
  report: string | undefined,
  io: Io,
): Promise<Findings | undefined> {
  const { archive, drafts } = checked;
  const { board, today } = checked.read;
  if (!archive || !board) {
    io.stderr.write(say`No link was checked. Fix the errors first.\n`);
    return undefined;
  }
  const cache = openLinkCache(join(cacheFrom(io), 'links.json'), today);
  const userAgent = `safeguarding-bulletin-links/1 (+${archive.board.address})`;
  const lacking = new Set(checked.problems.filter(({ rule }) => rule === 'file-details').map(placeOf));
  const links = collectLinks(archive, drafts, board.placeOf).map((link) => ({
    ...link,
    lacksDetails: lacking.has(placeOf({ file: link.file, line: link.at.line })),
  }));
  const found = await checkLinks(links, cache, { userAgent, timeout: TIMEOUT }).catch((error: unknown) => {
    if (!(error instanceof Offline)) throw error;
    io.stderr.write(say`${error.message}\n`);
  });
  if (!found) return undefined;
  const { asked, known, reserved } = found;
  io.stderr.write(say`Links: ${asked} checked, ${known} known to work, ${reserved} left out (example names).\n`);
  const settled = checked.settleLater(found.problems, onlineRules);
  // A report of links says nothing about waivers.
  const ofLinks = settled.problems.filter(({ rule }) => rule.startsWith('link-'));
  if (report !== undefined) io.writeFile(report, formatLinkReport(ofLinks));
  return settled;
}
