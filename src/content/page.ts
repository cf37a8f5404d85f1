import { z } from 'zod';
import { parseParts, parseWithSchema } from '../fields/parse-with-schema.ts';
import { text } from '../fields/values.ts';
import type { BoardPage } from '../model/model.ts';
import type { createMarkdown } from '../text/markdown.ts';
import { type Problem, type Report, type Result, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import type { Yaml } from '../text/yaml.ts';
import { openFile, readBody, readWritingKeys, writingKeys } from './writing.ts';

const pageSchema = z.strictObject({
  title: text('About this bulletin'),
  /** One or two sentences: search engines show it. */
  summary: text('Who writes this bulletin, for whom, and how often.'),
  ...writingKeys,
});

/** One Markdown file of content/pages becomes one page. Beside errors there may be a value all the same, as of an issue. */
export function parsePage(file: SourceFile, markdown: ReturnType<typeof createMarkdown>): Result<BoardPage> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const opened = openFile(file, 'Use small letters, digits and hyphens.', report);
  if (!opened) return { value: undefined, problems };
  const keys = opened.yaml && readKeys(opened.yaml, report);
  const body = readBody(opened, markdown, 'published', report);
  const value = {
    title: '',
    summary: '',
    waivers: [],
    keyAt: {},
    ...keys,
    ...body,
    slug: opened.slug,
    file: file.path,
  };
  return { value: { ...value, status: 'published' }, problems };
}

function readKeys(yaml: Yaml, report: Report) {
  const data = yaml.data ?? {};
  const gate = { rule: 'front-matter', ...yaml } as const;
  const keys = parseWithSchema(pageSchema, data, gate, report) ?? parseParts(pageSchema, data);
  return { ...keys, ...readWritingKeys(keys, yaml) };
}
