import { type CheckedFiles, type CheckOptions, checkFiles } from '../checks/check-files.ts';
import { readContent } from './read-content.ts';
import { readLanguages } from './read-languages.ts';

export interface ReadOptions extends Omit<CheckOptions, 'languages'> {
  readonly layouts: string;
}

export function readArchive(contentFolder: string, { layouts, ...options }: ReadOptions): CheckedFiles {
  const { files, problems } = readContent(contentFolder);
  return checkFiles(files, { ...options, languages: readLanguages(layouts) }, problems);
}
