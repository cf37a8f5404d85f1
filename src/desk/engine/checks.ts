import { type CheckedFiles, checkFiles } from '../../checks/check-files.ts';
import { openWayOut } from '../../checks/masks/clean.ts';
import { Memory } from '../../content/memory.ts';
import { type ContentFiles, parseArchive } from '../../content/parse-archive.ts';
import { makeLanguages } from '../../i18n/languages.ts';
import type { Download } from '../../model/downloads.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Given } from '../given.ts';
import type { Finding, Fixes } from './messages.ts';
import type { OnDesk, OwnPicture } from './own-picture.ts';

/** What an editor writes. */
export interface Written extends OnDesk {
  /** Which day it is in a time zone. */
  readonly today: (timezone: string) => string;
}

export const fileOf = ({ slug, text }: Pick<Written, 'slug' | 'text'>): SourceFile => ({
  path: `content/issues/${slug}.md`,
  text,
});

/** The model and the checks of one issue among those that a board has published. */
export function openChecks(given: Given) {
  const languages = makeLanguages(new Map(given.tables), new Map());
  const published = given.images.map(([name]) => name);
  const picturesWith = (own: readonly OwnPicture[]) => ({
    images: new Set([...published, ...own.map(({ name }) => name)]),
    imageFaults: new Map(own.flatMap(({ name, fault }) => (fault ? [[name, fault] as const] : []))),
  });
  const filesWith = (own: readonly Download[]) => [
    ...given.files.downloads.filter(({ name }) => !own.some((one) => one.name === name)),
    ...own,
  ];
  const memory = new Memory();
  const { bulletin, topics, glossary, issues, pages, wordings, packs } = given.files;
  const others = [bulletin, topics, glossary, issues, pages, wordings, packs]
    .flat()
    .flatMap((file) => file?.path ?? []);
  const looked = new Set<string>();
  return {
    /** What the board has published. */
    read: () =>
      parseArchive(
        { ...given.files, ...picturesWith([]) },
        { drafts: true, unsound: true, today: () => '2000-01-01', memory },
      ).value,

    /**
     * Looks through one more of the board's files for what no finding may repeat. All of them together take longer than the first findings may.
     * @returns whether there was one
     */
    lookOn(): boolean {
      const next = others.find((path) => !looked.has(path));
      if (next !== undefined) looked.add(next);
      return next !== undefined;
    },

    check(written: Written): CheckedFiles {
      const file = fileOf(written);
      const otherIssues = given.files.issues.filter(({ path }) => path !== file.path);
      const files: ContentFiles = {
        ...given.files,
        ...picturesWith(written.pictures),
        downloads: filesWith(written.files),
        issues: [...otherIssues, file],
      };
      const wanted = (path: string) => path === file.path;
      const masked = (path: string) => looked.size === others.length || looked.has(path);
      return checkFiles(files, {
        drafts: true,
        unsound: true,
        today: written.today,
        languages,
        memory,
        wanted,
        masked,
      });
    },

    /** What `--fix` would make of it. */
    async fix(written: Pick<Written, 'slug' | 'text'>, { read, secrets }: CheckedFiles): Promise<Fixes> {
      const others = { bulletin: undefined, topics: undefined, glossary: undefined, wordings: [], pages: [] };
      const files = { ...given.files, ...picturesWith([]), ...others, issues: [fileOf(written)] };
      // The first findings do not wait for it.
      const { fixFiles } = await import('../../fixes/fix-files.ts');
      const [fixed] = fixFiles(files, read.board?.['https-hosts'] ?? []);
      if (!fixed) return { text: written.text, count: 0, difference: '' };
      // Most texts have nothing to fix.
      const { formatDifference } = await import('../../fixes/format-difference.ts');
      const difference = formatDifference(fixed)(openWayOut(secrets));
      return { text: fixed.after, count: fixed.fixes.length, difference: difference.replace(/^[\s\S]*?(?=^@@)/m, '') };
    },
  };
}

/** What the checks say of the written file and of the addresses that it has published, for somebody who has the desk alone. */
export function findingsOf({ problems, secrets }: CheckedFiles, slug: string): readonly Finding[] {
  const clean = openWayOut(secrets);
  const { path } = fileOf({ slug, text: '' });
  const addresses = [`“/issues/${slug}/`, `“/events/${slug}-`];
  return problems.flatMap(({ file, ...finding }) => {
    if (file === path) return forDesk({ ...finding, message: clean(finding.message) });
    return finding.rule === 'address-lost' && addresses.some((start) => finding.message.includes(start))
      ? { ...finding, message: clean(finding.message), line: 1, column: 1 }
      : [];
  });
}

const FIX = '“npm run check -- --fix --write”';
/** What the desk has a form for. */
const IN_FORMS: readonly (readonly [rule: string, words: RegExp, inForms: string])[] = [
  ['front-matter', /^“(\w+):” has no value\..*$/, 'The $1 is empty. Fill it in under “About this issue”.'],
  ['heading-level', /Write “(#+ )”\.$/, 'Write “$1”, or press “Open its form” and choose what it opens.'],
  ['heading-bold', /Write “(#{2,3} .*)”\.$/, 'Write “$1”, or press “Open its form” and choose what it opens.'],
  ['issue-empty', /Write it below the second “---”\./, 'Write, paste or add it under “The text”.'],
];

const UNKNOWN_FILE = /^There is no (“.*?”) in (content\/(?:images|files))\. /;

function forDesk(finding: Finding): Finding {
  const message = finding.message
    .replace(`run ${FIX}`, 'press “Fix what can be fixed”')
    .replace(FIX, '“Fix what can be fixed”')
    .replace('Put it into content/files and link it here,', 'Choose “List of documents” under “Add” and then the file,')
    .replace('use a “::: figure” block', 'add it again with “Picture” under “Add”');
  const own = IN_FORMS.find(([rule, words]) => rule === finding.rule && words.test(message));
  if (own) return { ...finding, message: message.replace(own[1], own[2]) };
  // The desk knows what is published, and a new picture is not.
  if (!UNKNOWN_FILE.test(message)) return { ...finding, message };
  const unsure = message.replace(UNKNOWN_FILE, 'The archive has not published $1 yet. If it is new, upload it to $2. ');
  return {
    ...finding,
    severity: 'warning',
    message: unsure
      .replace(/Upload it there, or correct/, 'Otherwise correct')
      .replace(/Upload the picture there, or correct/, 'Otherwise correct'),
  };
}
