import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBlockGuide } from '../blocks/guide.ts';
import { renderRuleGuide } from '../checks/guide.ts';
import { readArguments } from './arguments.ts';
import { findInExample } from './run-example.ts';

const { values } = readArguments({
  name: 'npm run docs',
  about: 'Writes docs/blocks.md and docs/checks from the blocks and the rules themselves.',
  options: { out: { type: 'string', default: 'docs', value: 'FOLDER', about: 'where to write them (default: docs)' } },
});

const checks = [...renderRuleGuide(findInExample)].map(([name, text]) => [join('checks', name), text] as const);
for (const [name, text] of [['blocks.md', renderBlockGuide()] as const, ...checks]) {
  writeFileSync(join(values.out, name), text);
}
process.stdout.write(`${values.out}\n`);
