import { createDrafter } from '../email/draft.ts';
import { createGate } from '../email/gate/index.ts';
import { compileLayout } from '../email/html.ts';
import { createMailRenderer } from '../email/mail.ts';
import { readLanguages } from '../i18n/languages.ts';
import { namePictures } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import type { LayoutFolders } from './build.ts';

/**
 * What the gate says of the mails of some issues, without writing anything: they are made in memory, and no picture is made
 * ready. A build says the same of the mails that it writes.
 */
export async function checkMails(
  archive: Archive,
  issues: readonly Issue[],
  { layouts, cache }: LayoutFolders,
): Promise<readonly Problem[]> {
  const settings = {
    board: archive.board,
    images: namePictures(archive, issues),
    languages: readLanguages(layouts, archive.wordings),
    today: archive.today,
  };
  const layout = await compileLayout(layouts, settings, cache);
  const renderMails = await createMailRenderer(layouts, settings, layout);
  const chooseDraft = await createDrafter(layouts, settings, layout);
  const gate = createGate(layout, settings);
  const problems: Problem[] = [];
  for (const issue of issues) problems.push(...(await gate(issue, chooseDraft(issue, renderMails(issue)).every)));
  return sortProblems(withoutTwins(problems));
}
