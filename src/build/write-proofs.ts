import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWayOut } from '../checks/masks/clean.ts';
import { eachOf } from '../images/parallel.ts';
import { openProofMaker, PROOF } from '../kit/proof/proof.ts';
import { issuePath } from '../model/addresses.ts';
import { sortProblems } from '../text/problem.ts';
import type { LayoutFolders } from './folders.ts';
import type { LastBuild } from './last-build.ts';
import { openKitPages } from './mail-layouts.ts';
import type { Source } from './site-files.ts';
import { besideOf, type Found, type KitSummary } from './write-kits.ts';

/** A proof beside each kit, from the page, the email and the pictures that were just written. */
export async function writeProofs(
  { archive, images, languages }: Source,
  found: Found,
  kits: Pick<KitSummary, 'listed' | 'found'>,
  { layouts }: LayoutFolders,
  site: LastBuild,
  email: LastBuild,
): Promise<void> {
  const settings = { board: archive.board, images, languages, today: archive.today };
  const styles = readFileSync(join(site.out, 'assets', 'site.css'), 'utf8');
  const readPicture = (path: string) => readFile(join(site.out, path));
  const make = openProofMaker(openKitPages(layouts, settings), settings, styles, readPicture);
  const { waived, secrets } = found;
  const clean = openWayOut(secrets);
  await eachOf(kits.listed, async ({ issue: { slug }, proof }) => {
    const issue = archive.bySlug.get(slug);
    if (!issue || !proof) return;
    const page = `${issuePath(issue)}index.html`;
    const mail = { html: proof.html && `${slug}/${proof.html}`, text: proof.text && `${slug}/${proof.text}` };
    // As its kit has them: what was found in the mails of others changes nothing here.
    const problems = sortProblems([...found.problems, ...kits.found.filter(({ file }) => file === issue.file)]);
    const data = {
      ...besideOf(issue, settings),
      styles: site.hashOf('assets/site.css'),
      proof,
      files: [site.hashOf(page), mail.html && email.hashOf(mail.html), mail.text && email.hashOf(mail.text)],
      findings: problems.filter(({ file }) => file === issue.file),
      all: problems.length,
      waived: waived.filter(({ problem }) => problem.file === issue.file),
      secrets,
    };
    const read = (path: string | undefined) => path && readFile(join(email.out, path), 'utf8');
    await email.reuseOrMake('proof', data, async () => {
      const contents = {
        issue,
        page: await readFile(join(site.out, page), 'utf8'),
        mail: { ...proof, html: await read(mail.html), text: (await read(mail.text)) ?? '' },
        problems,
        waived,
      };
      return [{ path: `${slug}/${PROOF}`, content: await make(contents, clean) }];
    });
  });
}
