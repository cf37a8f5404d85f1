import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { inLetters } from './in-letters.ts';

let made = 0;

/** A new folder, deleted with all others when the tests have ended. */
export function aFolder(): string {
  const folder = join(inject('folder'), `test-${inLetters(process.pid, 7)}-${inLetters(made++, 4)}`);
  mkdirSync(folder);
  return folder;
}
