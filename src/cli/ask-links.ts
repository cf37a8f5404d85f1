import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedFiles, Findings } from '../checks/check-files.ts';
import { onlineRules } from '../checks/index.ts';
import { checkLinks, Offline } from '../links/check-links.ts';
import { collectLinks } from '../links/collect-links.ts';
import { openLinkCache } from '../links/link-cache.ts';
import { formatLinkReport } from '../links/link-report.ts';
import type { Problem } from '../text/problem.ts';
import { CACHE } from './places.ts';

/** Milliseconds that a server has to answer. */
const TIMEOUT = 10_000;

/**
 * Asks other people's servers for every link that leads out of the archive, says on standard error what was asked, and gives back
 * what was found. Where nothing could be asked the command's exit code is 1.
 * @param report a file for what was found, as Markdown
 */
export async function askLinks(checked: CheckedFiles, report: string | undefined): Promise<Findings> {
  const { archive, drafts } = checked;
  const { board, today } = checked.read;
  if (!archive || !board) {
    process.stderr.write('No link was asked for: mend the errors first.\n');
    return { problems: [], waived: [] };
  }
  const cache = openLinkCache(join(CACHE, 'links.json'), today);
  const userAgent = `safeguarding-bulletin-links/1 (+${archive.board.address})`;
  try {
    const found = await checkLinks(collectLinks(archive, drafts, board.placeOf), cache, {
      userAgent,
      timeout: TIMEOUT,
    });
    const settled = checked.settleLater(found.problems, onlineRules);
    const { asked, known, reserved } = found;
    process.stderr.write(
      `Links: ${asked} asked for, ${known} known to open, ${reserved} left out (names kept for examples).\n`,
    );
    if (report !== undefined) writeFileSync(report, formatLinkReport(ofLinks(settled.problems)));
    return settled;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return { problems: [], waived: [] };
  }
}

/** Without what is said of waivers. */
const ofLinks = (problems: readonly Problem[]) => problems.filter(({ rule }) => rule.startsWith('link-'));
