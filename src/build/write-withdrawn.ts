import { join } from 'node:path';
import { checkFiles } from '../checks/check-files.ts';
import { type ContentFiles, parseArchive } from '../content/parse-archive.ts';
import { type Notice, renderWithdrawn } from '../content/withdrawals.ts';
import { withoutPictures } from '../content/without-pictures.ts';
import { type Images, readImages, usesOf } from '../images/images.ts';
import { eachOf } from '../images/parallel.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import { writeSite } from './build.ts';
import { LastBuild } from './last-build.ts';
import type { PublishedCopy } from './published-copy.ts';
import { readLanguages } from './read-languages.ts';
import { listSite } from './site-files.ts';

export interface WithdrawnArchive {
  /** Undefined where the copy itself cannot be read; `problems` then says why. */
  readonly archive: Archive | undefined;
  /** The files it was made from, with the notices in place of the texts. */
  readonly files: ContentFiles;
  readonly problems: readonly Problem[];
  /** Slugs whose reason must not be published: the checks found an error in it. */
  readonly unfit: readonly string[];
}

/**
 * The published archive without these issues, each given by its slug. Its other texts are public already and are not judged again: a
 * waiver that has run out since, for one, keeps nothing from being withdrawn. The reasons are new, so they are.
 */
export function withdrawFrom(copy: PublishedCopy, notices: ReadonlyMap<string, Notice>): WithdrawnArchive {
  const { files, reading, layouts, today } = copy;
  const issues = reading.read.filter(({ slug }) => notices.has(slug));
  const options = { drafts: false, today };
  const proposed = replaceIssues(files, issues, ({ slug }) => notices.get(slug));
  const withdrawn = new Set(issues.map(({ file }) => file));
  const languages = readLanguages(layouts);
  const checked = checkFiles(proposed, { ...options, languages, wanted: (file) => withdrawn.has(file) });
  const refused = new Set(checked.problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  const unfit = issues.filter(({ file }) => refused.has(file));
  const allowed = replaceIssues(proposed, unfit, ({ slug }) => ({ date: notices.get(slug)?.date ?? '' }));
  const { value, problems } = parseArchive(allowed, options);
  return { archive: value, files: allowed, problems, unfit: unfit.map(({ slug }) => slug) };

  function replaceIssues(all: ContentFiles, some: readonly Issue[], noticeOf: (issue: Issue) => Notice | undefined) {
    const texts = new Map(
      some.flatMap((issue) => {
        const notice = noticeOf(issue);
        return notice ? [[issue.file, renderWithdrawn(issue, notice, reading.board?.language)] as const] : [];
      }),
    );
    return { ...all, issues: all.issues.map(({ path, text }) => ({ path, text: texts.get(path) ?? text })) };
  }
}

/**
 * Writes its site, and no email: none can be withdrawn, and no fault of one may stop this. No fault of a picture may either.
 * @returns the names of pictures that it does not show, because they cannot be opened
 */
export async function writeWithdrawn(
  { content, layouts, files }: PublishedCopy,
  archive: Archive,
  cache: string,
  out: string,
): Promise<readonly string[]> {
  const uses = usesOf(archive.board, [...archive.issues, ...archive.pages.values()]);
  const read = await eachOf([...uses], (use) =>
    readImages(new Map([use]), files.images, { content, cache }).then(
      ({ images }) => [...images],
      () => [],
    ),
  );
  const images: Images = new Map(read.flat());
  const gone = [...uses.keys()].filter((name) => !images.has(name));
  const shown = withoutPictures(archive, new Set(gone));
  const source = { archive: shown, images, files, languages: readLanguages(layouts, shown.wordings) };
  await writeSite(listSite(source, layouts), { content, layouts, cache }, new LastBuild(join(out, 'site')));
  return gone;
}
