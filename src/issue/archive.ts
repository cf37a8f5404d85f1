import { type Board, type BoardParts, parseBoard } from './board.ts';
import { parseIssue } from './issue.ts';
import { type Glossary, parseGlossary, parseTopics } from './lists.ts';
import { createMarkdown } from './markdown.ts';
import type { Issue, Topic } from './model.ts';
import { FILE_START, hasErrors, type Problem, type Result, reportInto } from './problem.ts';
import type { SourceFile } from './source.ts';

/** The files of a board's content folder, as read from disk. */
export interface ContentFiles {
  /** These three are undefined where the folder lacks them. */
  readonly bulletin: SourceFile | undefined;
  readonly topics: SourceFile | undefined;
  readonly glossary: SourceFile | undefined;
  /** Sorted by path. */
  readonly issues: readonly SourceFile[];
  /** Names in the images folder. */
  readonly images: ReadonlySet<string>;
}

/** Everything a board has published, indexed once so that no view has to search. */
export interface Archive {
  readonly board: Board;
  readonly topics: readonly Topic[];
  readonly glossary: Glossary;
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly bySlug: ReadonlyMap<string, Issue>;
  /** Newest year first. */
  readonly byYear: ReadonlyMap<string, readonly Issue[]>;
  /** By topic id; only topics that an issue has. */
  readonly byTopic: ReadonlyMap<string, readonly Issue[]>;
}

/** An archive where there is one, and beside it all that was read, for the checks. */
export interface Reading extends Result<Archive> {
  /** What could be read of bulletin.yaml. */
  readonly board: BoardParts | undefined;
  /** The ids of topics.yaml. */
  readonly topics: readonly string[];
  /** Every issue as far as it could be read, whatever its status. */
  readonly read: readonly Issue[];
}

/**
 * Reads everything before it says anything, so that one run shows all that is wrong.
 * @param drafts whether drafts stand in the archive as if they were published, for a preview
 */
export function parseArchive(files: ContentFiles, drafts: boolean): Reading {
  const board = files.bulletin ? parseBoard(files.bulletin) : { value: undefined, parts: undefined, problems: [] };
  const topics = parseOptional(files.topics, parseTopics);
  const glossary = parseOptional(files.glossary, parseGlossary);
  const surroundings = {
    board: { title: board.parts?.title ?? '' },
    topics: topics.value,
    markdown: createMarkdown(glossary.value ?? {}),
  };
  const parsed = files.issues.map((file) => parseIssue(file, surroundings));
  const read = parsed.flatMap(({ value }) => value ?? []);
  const sound = parsed.flatMap(({ value, problems }) => (value && !hasErrors(problems) ? value : []));
  const problems = [
    ...board.problems,
    ...topics.problems,
    ...glossary.problems,
    ...parsed.flatMap((one) => one.problems),
    ...findTwins(read),
  ];

  const shown = sound.filter((issue) => issue.status === 'published' || (drafts && issue.status === 'draft'));
  const value =
    board.value && topics.value && glossary.value && !hasErrors(problems)
      ? indexArchive(board.value, [...topics.value.values()], glossary.value, shown)
      : undefined;
  return { value, problems, board: board.parts, topics: [...(topics.value?.keys() ?? [])], read };
}

/** A missing file was told of by whoever looked for it. */
function parseOptional<T>(file: SourceFile | undefined, parse: (file: SourceFile) => Result<T>): Result<T> {
  return file ? parse(file) : { value: undefined, problems: [] };
}

function indexArchive(
  board: Board,
  topics: readonly Topic[],
  glossary: Glossary,
  published: readonly Issue[],
): Archive {
  const issues = [...published].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.number - a.number));
  const byTopic = new Map(topics.map((topic) => [topic.id, [] as Issue[]]));
  const byYear = new Map<string, Issue[]>();
  for (const issue of issues) {
    const year = issue.date.slice(0, 4);
    const ofYear = byYear.get(year);
    if (ofYear) ofYear.push(issue);
    else byYear.set(year, [issue]);
    for (const topic of issue.topics) byTopic.get(topic.id)?.push(issue);
  }
  return {
    board,
    topics,
    glossary,
    issues,
    bySlug: new Map(issues.map((issue) => [issue.slug, issue])),
    byYear,
    byTopic: new Map([...byTopic].filter(([, ofTopic]) => ofTopic.length > 0)),
  };
}

/** Two issues with one number: readers quote numbers. (Two with one slug would be one file, but for its folder or capitals.) */
function findTwins(issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    for (const [key, rule, at] of [
      // A number that could not be read is nobody’s twin.
      [`number ${issue.number || issue.file}`, 'issue-number', issue.keyAt.number],
      [`address ${issue.slug.toLowerCase()}`, 'issue-slug', FILE_START],
    ] as const) {
      const other = seen.get(key);
      if (other)
        reportInto(problems, issue.file)(
          rule,
          at ?? FILE_START,
          `${other.file} has the ${key} already. Give this issue another.`,
        );
      else seen.set(key, issue);
    }
  }
  return problems;
}
