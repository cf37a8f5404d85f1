import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildBoard } from './built-archive.ts';
import { EXAMPLE, EXAMPLESHIRE } from './example.ts';
import { READING, READING_EXAMPLESHIRE } from './reading.ts';

// The boards that tests look at, each built once: by the first worker whose tests import this. Another builds the other one, or waits.

const boards = [
  { out: inject('dist'), content: EXAMPLE, options: READING },
  { out: inject('exampleshire'), content: EXAMPLESHIRE, options: READING_EXAMPLESHIRE },
];

/** Whether nobody else builds it. */
function take(out: string): boolean {
  try {
    mkdirSync(`${out}.begun`);
    return true;
  } catch {
    return false;
  }
}

while (boards.some(({ out }) => !existsSync(`${out}.made`))) {
  for (const { out, content, options } of boards) {
    if (!take(out)) continue;
    try {
      await buildBoard(content, options, out);
    } catch (error) {
      // Whoever waits finds the same fault.
      rmSync(`${out}.begun`, { recursive: true });
      throw error;
    }
    writeFileSync(`${out}.made`, '');
  }
  await setTimeout(50);
}
