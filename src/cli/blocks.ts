import { writeFileSync } from 'node:fs';
import { renderBlockGuide } from '../blocks/guide.ts';
import { defineCommand } from './command.ts';

const GUIDE = 'docs/blocks.md';

export const run = defineCommand(
  {
    name: 'npm run blocks',
    about: `Writes ${GUIDE}, the list of all blocks and their fields, from the blocks themselves.`,
    options: { out: { type: 'string', default: GUIDE, value: 'FILE', about: `the file to write (default: ${GUIDE})` } },
  },
  ({ values }, { stdout }) => {
    writeFileSync(values.out, renderBlockGuide());
    stdout.write(`${values.out}\n`);
    return 0;
  },
);
