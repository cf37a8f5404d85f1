import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { content } from './an-issue.ts';
import { buildBoard } from './built-archive.ts';
import { READING } from './reading.ts';

/** The site of some issues, without pictures. @returns their folder, which lasts as long as the test file */
export async function aBuiltSite(issues: readonly SourceFile[], others: Partial<ContentFiles> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = content(issues, others);
  for (const file of [files.bulletin, files.topics, files.glossary, ...files.issues]) {
    if (!file) continue;
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
  }
  await buildBoard(join(folder, 'content'), READING, folder);
  return join(folder, 'site');
}
