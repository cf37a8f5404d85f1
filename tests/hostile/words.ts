import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What some program on the way would like to run, fill in, read as markup or drop. One a line; a sign that cannot be seen is written as
 * its code.
 */
export const WORDS: readonly string[] = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
