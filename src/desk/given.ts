import { issueSchema } from '../content/issue.ts';
import { glossarySchema, topicsSchema } from '../content/lists.ts';
import { Memory } from '../content/memory.ts';
import { pageSchema } from '../content/page.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { wordingSchema } from '../content/wording.ts';
import { typingOf } from '../fields/schema.ts';
import type { Words } from '../i18n/language.ts';
import { type Images, type PreparedImage, usesOf } from '../images/images.ts';
import type { Archive } from '../model/archive.ts';
import { bulletinSchema } from '../model/board.ts';
import { readFrontMatter, readYamlFile } from '../text/front-matter.ts';
import { order } from '../text/order.ts';
import { plainLines, type SourceFile } from '../text/source.ts';
import type { TypingOf } from '../text/typing.ts';

// What the desk is given of a board: all that the checks compare an issue with. Anybody can read it, so it holds what the archive publishes, and
// of that neither comments nor what is for the board alone.

/** As JSON. */
export interface Given {
  readonly files: Omit<ContentFiles, 'images' | 'imageFaults'>;
  readonly tables: readonly (readonly [tag: string, words: Words])[];
  readonly images: readonly (readonly [name: string, image: PreparedImage])[];
  readonly versions: Readonly<Record<string, string>>;
}

interface GivenSource {
  readonly files: ContentFiles;
  readonly archive: Archive;
  readonly images: Images;
  readonly versions: Given['versions'];
}

export type Published = ReturnType<typeof choosePublished>;

/** What a board has published, as it was typed. */
export function choosePublished({ files, archive, images, versions }: GivenSource) {
  const shown = archive.issues.filter(({ status }) => status === 'published');
  const published = new Set(shown.map(({ file }) => file));
  const pictures = usesOf(archive.board, [...shown, ...archive.pages.values()]);
  const { imageFaults: _faults, images: _images, ...texts } = files;
  return {
    folder: archive.board.file.replace(/[^/]*$/, ''),
    files: {
      ...texts,
      issues: files.issues.filter(({ path }) => published.has(path)),
      downloads: archive.downloads.map(({ name, bytes }) => ({ name, bytes })),
    },
    /** Of a withdrawn issue the archive still shows this much. */
    notices: archive.withdrawn.map(({ file, number, date, lang, withdrawn }) => ({
      file,
      number,
      date,
      lang,
      withdrawn,
    })),
    images: [...images].filter(([name]) => pictures.has(name)).sort(([a], [b]) => order(a, b)),
    versions,
  };
}

/** What is worth keeping of what is made here: of each issue and page, what anybody may read. */
export const GIVEN = 'given to the desk';

/** The same without what is for the board alone. */
export function describeGiven(
  { folder, files, notices, images, versions }: Published,
  tables: Given['tables'],
  memory = new Memory(),
): Given {
  const as = (path: string, text: string) => ({ path: `content/${path.slice(folder.length)}`, text });
  const yaml = (file: SourceFile, typing: TypingOf) => as(file.path, publicYaml(file, typing));
  const optional = (file: SourceFile | undefined, typing: TypingOf) => file && yaml(file, typing);
  const markdown = (file: SourceFile, typing: TypingOf) =>
    as(
      file.path,
      memory.recall(GIVEN, file, () => publicMarkdown(file, typing)),
    );
  return {
    files: {
      bulletin: optional(files.bulletin, typingOf(bulletinSchema)),
      topics: optional(files.topics, typingOf(topicsSchema)),
      glossary: optional(files.glossary, typingOf(glossarySchema)),
      issues: [
        ...files.issues.map((file) => markdown(file, typingOf(issueSchema))),
        ...notices.map((notice) => as(notice.file, noticeOf(notice))),
      ],
      pages: files.pages.map((file) => markdown(file, typingOf(pageSchema))),
      wordings: files.wordings.map((file) => yaml(file, typingOf(wordingSchema))),
      packs: files.packs.map((file) => yaml(file, () => undefined)),
      addresses: files.addresses && as(files.addresses.path, files.addresses.text),
      downloads: files.downloads,
    },
    tables,
    images,
    versions,
  };
}

/** Keys that only the checks read. Consents and approvals name people. */
const PRIVATE_KEYS = new Set(['approved', 'consent', 'consent-until', 'waivers']);
/** The same as lines of a block. */
const PRIVATE_LINE = /^[ \t]*(?:consent(?:[ -]until)?|waive)[ \t]*:.*$/gim;

const publicYaml = (file: SourceFile, typing: TypingOf): string =>
  keysAsText(readYamlFile(file, () => {}, typing)?.data);

function publicMarkdown({ text }: SourceFile, typing: TypingOf): string {
  const front = readFrontMatter(plainLines(text).split('\n'), () => {}, typing);
  if (!front) return '';
  const body = front.body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(PRIVATE_LINE, '');
  return `---\n${keysAsText(front.yaml?.data)}---\n${body}`;
}

function noticeOf({ number, date, lang, withdrawn }: Published['notices'][number]): string {
  const keys = {
    title: 'Withdrawn',
    number: `${number}`,
    date,
    summary: 'Withdrawn.',
    status: 'withdrawn',
    lang,
    withdrawn,
  };
  return `---\n${keysAsText(keys)}---\n`;
}

/** Each key on a line, its value as JSON, which is YAML too. */
function keysAsText(data: unknown): string {
  return Object.entries(data ?? {})
    .filter(([key, value]) => !PRIVATE_KEYS.has(key) && value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value, withoutPrivate)}\n`)
    .join('');
}

const withoutPrivate = (key: string, value: unknown) => (PRIVATE_KEYS.has(key) ? undefined : value);
