import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';

/** CycloneDX's own schemas, as its library carries them: they name each other so. */
const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const readSchema = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8'));

/** Kinds of address and of date that the schemas name. Of them a bill of ours has the first alone. */
const FORMATS = { 'iri-reference': /^\S+$/, iri: /^\S+$/, uri: /^\S+$/, 'date-time': /^\d{4}-/, 'idn-email': /@/ };

const ajv = new Ajv({ allErrors: true, strict: false, formats: FORMATS });
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
  ajv.addSchema(readSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const follows = ajv.compile(readSchema('bom-1.6'));

/** Everything in a bill of materials that version 1.6 of the format forbids. */
export function findBillFaults(text: string): readonly string[] {
  const bill = JSON.parse(text) as { readonly components?: readonly { readonly 'bom-ref'?: string }[] };
  if (!follows(bill)) return (follows.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  // The schema cannot say this: that each reference is one component's.
  const references = (bill.components ?? []).map((one) => one['bom-ref'] ?? '');
  return references.filter((one, index) => references.indexOf(one) !== index).map((one) => `${one} is there twice`);
}
