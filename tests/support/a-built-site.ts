import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { readArchive } from '../../src/build/read-archive.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import { readLanguages } from '../../src/i18n/languages.ts';
import { formats } from '../../src/report/findings.ts';
import { writeSite } from '../../src/site/write-site.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { content } from './an-issue.ts';
import { READING } from './reading.ts';

/** The pages of some issues, without pictures and mails. @returns their folder, which lasts as long as the test file */
export async function aBuiltSite(issues: readonly SourceFile[], others: Partial<ContentFiles> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = content(issues, others);
  for (const file of [files.bulletin, files.topics, files.glossary, ...files.issues]) {
    if (!file) continue;
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
  }
  const { archive, problems } = readArchive(join(folder, 'content'), READING);
  if (!archive) throw new Error(formats.pretty(problems));
  await writeSite({
    archive,
    images: new Map(),
    languages: readLanguages(LAYOUTS, new Map()),
    contentFolder: join(folder, 'content'),
    layoutsFolder: LAYOUTS,
    outFolder: join(folder, 'site'),
  });
  return join(folder, 'site');
}
