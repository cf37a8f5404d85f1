import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Files of tests/schemas and the language each is written in. */
const SCHEMAS = {
  'atom.rng': 'relaxng',
  'sitemap.xsd': 'schema',
} as const;

/**
 * What libxml2 says of files that are to follow a schema, in one run: `feed.xml:3 element entry: …`.
 * @param files by path, with their text
 */
export async function findSchemaFaults(
  schema: keyof typeof SCHEMAS,
  files: readonly (readonly [path: string, text: string])[],
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const { valid, errors, rawOutput } = await validateXML({
    // It takes no folders in names.
    xml: files.map(([, contents], index) => ({ fileName: `${index}.xml`, contents })),
    schema: readFileSync(join(import.meta.dirname, '../../schemas', schema), 'utf8'),
    extension: SCHEMAS[schema],
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  if (valid) return [];
  // Lines without a file are what it adds to the ones that have one.
  const faults = errors.flatMap(({ loc, message }) => {
    const path = files[Number.parseInt(loc?.fileName ?? '', 10)]?.[0];
    return path === undefined ? [] : [`${path}:${loc?.lineNumber} ${message.trim()}`];
  });
  return faults.length > 0 ? faults : [rawOutput];
}
