import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBlockGuide } from '../blocks/guide.ts';
import { renderRuleGuide } from '../checks/guide.ts';
import { say } from '../text/said.ts';
import { defineCommand } from './command.ts';
import { findInExample } from './run-example.ts';

export const run = defineCommand(
  {
    name: 'npm run docs',
    about: 'Writes docs/blocks.md and docs/checks from the blocks and the rules themselves.',
    options: {
      out: { type: 'string', default: 'docs', value: 'DIR', about: 'the folder to write to (default: docs)' },
    },
  },
  ({ values: { out } }, { stdout }) => {
    const checks = [...renderRuleGuide(findInExample)].map(([name, text]) => [join('checks', name), text] as const);
    for (const [name, text] of [['blocks.md', renderBlockGuide()] as const, ...checks])
      writeFileSync(join(out, name), text);
    stdout.write(say`${out}\n`);
    return 0;
  },
);
