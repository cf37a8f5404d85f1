import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder, deleted with all others when the tests have ended. */
export const aFolder = (): string => mkdtempSync(join(inject('folder'), 'test-'));
