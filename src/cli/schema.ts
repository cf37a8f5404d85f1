import { jsonSchemas } from '../content/json-schema.ts';
import { suggest } from '../text/nearest.ts';
import { say } from '../text/said.ts';
import { defineCommand, Stop } from './command.ts';

export const run = defineCommand(
  {
    name: 'npm run schema',
    about: 'Prints the JSON Schemas of a board’s files: all of them by name, or the one you name (issue, block-event).',
    words: '[NAME]',
    options: {},
  },
  ({ words: [name] }, { stdout }) => {
    const schemas = jsonSchemas();
    if (name !== undefined && !Object.hasOwn(schemas, name))
      throw new Stop(say`“${name}” is not a schema. ${suggest(name, Object.keys(schemas))}`);
    stdout.write(say`${JSON.stringify(name === undefined ? schemas : schemas[name], null, 2)}\n`);
    return 0;
  },
);
