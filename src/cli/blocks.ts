import { writeFileSync } from 'node:fs';
import { renderBlockGuide } from '../blocks/guide.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments({
  name: 'npm run blocks',
  about: 'Writes docs/blocks.md, the list of all blocks and their fields, from the blocks themselves.',
  options: {
    out: {
      type: 'string',
      default: 'docs/blocks.md',
      value: 'FILE',
      about: 'where to write it (default: docs/blocks.md)',
    },
  },
});

writeFileSync(values.out, renderBlockGuide());
process.stdout.write(`${values.out}\n`);
