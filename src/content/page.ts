import { z } from 'zod';
import { text } from '../fields/values.ts';
import type { BoardPage } from '../model/model.ts';
import type { Problem, Result } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { openFile, type Reader, readBody, readKeys, readWritingKeys, reportAsTyped, writingKeys } from './writing.ts';

export const pageSchema = z.strictObject({
  title: text('About this bulletin'),
  /** One or two sentences: search engines show it. */
  summary: text('Who writes this bulletin, for whom, and how often.'),
  ...writingKeys,
});

/** One Markdown file of content/pages becomes one page. Beside errors there may be a value all the same, as of an issue. */
export function parsePage(file: SourceFile, reader: Reader): Result<BoardPage> {
  const problems: Problem[] = [];
  const report = reportAsTyped(problems, file);
  const opened = openFile(file, pageSchema, 'Use small letters, digits and hyphens.', report);
  if (!opened) return { value: undefined, problems };
  const { yaml } = opened;
  const keys = yaml && readKeys(pageSchema, yaml, report);
  const value: BoardPage = {
    title: '',
    summary: '',
    ...keys,
    ...(yaml && keys ? readWritingKeys(keys, yaml) : { waivers: [], keyAt: {} }),
    ...readBody(opened, reader, 'published', report),
    slug: opened.slug,
    file: file.path,
    status: 'published',
  };
  return { value, problems };
}
