import type { CheckedFiles } from '../checks/check-files.ts';
import { fileRules, pictureRules } from '../checks/index.ts';
import { sentMails } from '../email/issue-mails.ts';
import { describeMail } from '../email/mail-data.ts';
import type { Languages } from '../i18n/languages.ts';
import { type Images, readImages, usesOf } from '../images/images.ts';
import type { Issue } from '../model/model.ts';
import { hasErrors, type Problem, sortProblems, withoutTwins } from '../text/problem.ts';
import { checkDownloads } from './check-downloads.ts';
import { checkPictures } from './check-pictures.ts';
import type { Folders, LayoutFolders } from './folders.ts';
import { openMailRoom } from './mail-layouts.ts';
import { type ReadOptions, readArchive } from './read-archive.ts';
import { readLanguages } from './read-languages.ts';
import type { Source } from './site-files.ts';

/** What the checks say of texts and pictures; its mails are checked after that, since they need both to be sound. */
export interface CheckedContent extends CheckedFiles {
  readonly images: Images;
  readonly languages: Languages;
}

export type CheckOptions = Omit<ReadOptions, 'layouts'>;

/** The first half of every command that checks, builds or previews: all of them find the same. */
export async function checkContent(folders: Folders, options: CheckOptions): Promise<CheckedContent> {
  const { content, layouts } = folders;
  const texts = readArchive(content, { ...options, layouts });
  return checkImages(texts, folders, options.wanted);
}

export async function checkImages(
  texts: CheckedFiles,
  folders: Folders,
  wanted?: CheckOptions['wanted'],
): Promise<CheckedContent> {
  const { archive } = texts;
  const { board, issues, pages, images: files } = texts.read;
  const shown = [...issues.filter(({ status }) => status !== 'withdrawn'), ...pages];
  const uses = board ? usesOf(board, shown) : new Map();
  const { images, problems: broken } = await readImages(uses, files, folders);
  const reported = new Set(texts.problems.filter(({ rule }) => rule === 'image-file').map(placeOf));
  const inFiles = await checkPictures(folders, wanted);
  const found = [
    ...broken.filter((problem) => !reported.has(placeOf(problem)) && (wanted?.(problem.file) ?? true)),
    ...inFiles.filter(({ message }) => !broken.some((one) => one.message === message)),
    ...(await checkDownloads(folders, texts.read, wanted)),
  ];
  const pictures = texts.settleLater(found, [...pictureRules, ...fileRules]);
  const problems = sortProblems([...texts.problems, ...pictures.problems]);
  const failed = hasErrors(problems);
  return {
    ...texts,
    archive: failed ? undefined : archive,
    drafts: failed ? [] : texts.drafts,
    images,
    languages: readLanguages(folders.layouts, archive?.wordings ?? new Map()),
    problems,
    waived: [...texts.waived, ...pictures.waived],
  };
}

const placeOf = ({ file, line }: Problem) => `${file}:${line}`;

/** The mails of these issues, made in memory, as the gate sees them. A build asks the same of the mails that it writes. */
export async function checkMails(
  { archive, images, languages }: Source,
  issues: readonly Issue[],
  { layouts, cache }: LayoutFolders,
): Promise<readonly Problem[]> {
  if (issues.length === 0) return [];
  const settings = { board: archive.board, images, languages, today: archive.today };
  const room = await openMailRoom(layouts, settings, cache);
  const problems: Problem[] = [];
  for (const issue of issues) {
    const mails = sentMails(room.render(describeMail(issue, settings)));
    problems.push(...(await room.find(issue, mails)));
  }
  return sortProblems(withoutTwins(problems));
}
