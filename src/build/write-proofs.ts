import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWayOut } from '../checks/masks/clean.ts';
import { eachOf } from '../images/parallel.ts';
import { openProofMaker, PROOF } from '../kit/proof/proof.ts';
import { issuePath } from '../model/addresses.ts';
import { picturesOf } from '../model/model.ts';
import { sortProblems } from '../text/problem.ts';
import type { LayoutFolders } from './folders.ts';
import { describeFiles, type LastBuild } from './last-build.ts';
import { openKitPages } from './mail-layouts.ts';
import { writeFiles } from './output.ts';
import type { Source } from './site-files.ts';
import type { Found, KitSummary } from './write-kits.ts';

/** A proof beside each kit, from the page, the email and the pictures that were just written. */
export async function writeProofs(
  { archive, images, languages }: Source,
  found: Found,
  kits: Pick<KitSummary, 'listed' | 'found'>,
  { layouts }: LayoutFolders,
  site: string,
  last: LastBuild,
): Promise<void> {
  const settings = { board: archive.board, images, languages, today: archive.today };
  const styles = readFileSync(join(site, 'assets', 'site.css'), 'utf8');
  const make = openProofMaker(openKitPages(layouts, settings), settings, styles, (path) => readFile(join(site, path)));
  const { waived, secrets } = found;
  const clean = openWayOut(secrets);
  await eachOf(kits.listed, async ({ issue: { slug }, proof }) => {
    const issue = archive.bySlug.get(slug);
    if (!issue || !proof) return;
    const read = (name: string | undefined) => name && readFile(join(last.out, slug, name), 'utf8');
    const [page, html, text] = await Promise.all([
      readFile(join(site, issuePath(issue), 'index.html'), 'utf8'),
      read(proof.html),
      read(proof.text),
    ]);
    const mail = { ...proof, html, text: text ?? '' };
    // As its kit has them: what was found in the mails of others changes nothing here.
    const problems = sortProblems([...found.problems, ...kits.found.filter(({ file }) => file === issue.file)]);
    // As text: objects that others share would be another digest once they are read from the cache.
    const ofIssue = JSON.stringify({
      findings: problems.filter(({ file }) => file === issue.file),
      waived: waived.filter(({ problem }) => problem.file === issue.file),
      pictures: [archive.board.masthead, archive.board.logo, ...picturesOf(issue)].map(
        (one) => one && images.get(one.src),
      ),
    });
    const { board } = archive;
    const data = {
      issue,
      board,
      languages,
      styles,
      page,
      mail: JSON.stringify(mail),
      ofIssue,
      all: problems.length,
      secrets,
    };
    const key = last.keyOf('proof', data);
    if (last.reuse(key)) return;
    const made = { path: `${slug}/${PROOF}`, content: await make({ issue, page, mail, problems, waived }, clean) };
    writeFiles(last.out, [made]);
    last.add(key, { files: describeFiles([made]) });
  });
}
