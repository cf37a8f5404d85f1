import { join } from 'node:path';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { writeContent } from './content-copy.ts';

/** The site of some issues, without pictures. @returns their folder */
export async function aBuiltSite(issues: readonly SourceFile[], others: Partial<ContentFiles> = {}): Promise<string> {
  const board = writeContent(issues, others);
  await board.build();
  return join(board.out, 'site');
}
