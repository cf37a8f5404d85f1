import { jsonSchemas } from '../content/json-schema.ts';
import { suggest } from '../text/nearest.ts';
import { readArguments } from './arguments.ts';

const { words } = readArguments({
  name: 'npm run schema',
  about:
    'Prints what the files of a board may say as JSON Schema: all of it by name, or one with its NAME (issue, block-event).',
  words: '[NAME]',
  options: {},
});

const schemas = jsonSchemas();
const [name] = words;
if (name !== undefined && !Object.hasOwn(schemas, name)) {
  process.stderr.write(`“${name}” is not a schema. ${suggest(name, Object.keys(schemas))}\n`);
  process.exit(2);
}
process.stdout.write(`${JSON.stringify(name === undefined ? schemas : schemas[name], null, 2)}\n`);
