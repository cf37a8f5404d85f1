import type { Plugin } from 'rolldown';
import { withNamedCharacters } from './with-named-characters.ts';
import { withoutPhoneFormats } from './without-phone-formats.ts';

// What a browser downloads for nothing, and the desk does not show, or what it has under another name. None of it decides what is found or
// written.

/** What Nunjucks can do without in a browser: it compiles nothing and reads no folder there. */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: (id) =>
    /^(?:\.\/(?:compiler|node-loaders|express-app)|events|path)$/.test(id) ? `\0nothing:${id}` : null,
  load: (id) =>
    id.startsWith('\0nothing:')
      ? 'function Nothing() {} Nothing.prototype.emit = Nothing; Nothing.EventEmitter = Nothing; module.exports = Nothing;'
      : null,
};

/** How zod describes its schemas to editors of YAML: docs and `npm run schema` have that. */
const withoutJsonSchemas: Plugin = {
  name: 'without-json-schemas',
  load: {
    filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-(?:processors|generator))\.js$/ },
    handler: () =>
      'const none = () => undefined; export { none as createStandardJSONSchemaMethod, none as createToJSONSchemaMethod, none as toJSONSchema, none as JSONSchemaGenerator };',
  },
};

/** How markdown-it finds addresses in a text: it uses src/text/bare-links.ts instead. */
const withoutLinkify: Plugin = {
  name: 'without-linkify',
  resolveId: (id) => (id === 'linkify-it' ? '\0linkify' : null),
  load: (id) => (id === '\0linkify' ? 'export default class {}' : null),
};

/** How YAML is written, and its numbers, days and sets: src/text/yaml.ts reads words alone, by the schema that has no other. */
const YAML_UNUSED =
  /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:parse[\\/]cst-(?:scalar|stringify|visit)|stringify[\\/]\w+|schema[\\/](?:core[\\/]\w+|json[\\/]schema|yaml-1\.1[\\/](?!merge)[\w-]+))\.js$/;
const YAML_NAMES =
  'createScalarToken resolveAsScalar setScalarValue visit stringify createStringifyContext stringifyCollection stringifyDocument stringifyNumber stringifyPair stringifyString boolTag floatNaN floatExp float intOct intHex int schema binary omap pairs set timestamp intTime floatTime';

const withoutYamlTypes: Plugin = {
  name: 'without-yaml-types',
  load: {
    filter: { id: YAML_UNUSED },
    handler: () => `const none = () => undefined; export { ${YAML_NAMES.replace(/\w+/g, 'none as $&,')} };`,
  },
};

/** How zod says what is wrong. Ours are in the schemas and in src/fields/parse-with-schema.ts. */
const withoutZodsWords: Plugin = {
  name: 'without-zods-words',
  load: {
    filter: { id: /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/ },
    handler: () => 'export default () => ({ localeError: () => undefined });',
  },
};

const PAGE = new Set(['advised', 'finds', 'otherwise', 'passes', 'raises', 'source', 'why']);

/** The pages of the rules, which are in docs/checks: `RulePage` in src/checks/engine/check.ts. */
const withoutRulePages: Plugin = {
  name: 'without-rule-pages',
  transform: {
    filter: { id: /[\\/]src[\\/]checks[\\/]rules[\\/].*\.ts$/ },
    handler(code) {
      const cuts = findPages(this.parse(code, { lang: 'ts' }));
      return cuts.reduceRight((kept, [start, end]) => kept.slice(0, start) + kept.slice(end), code);
    },
  },
};

/** Who says that a name is old: a line before those names. */
const withoutSources: Plugin = {
  name: 'without-sources',
  transform: {
    filter: { id: /[\\/]checks[\\/]packs[\\/]lists[\\/]old-names\.ts$/ },
    handler: (code) => code.replace(/^https:\/\/\S+\n/gm, ''),
  },
};

/** A block’s example is for its page in docs/blocks.md. A form shows what follows its fields, where that is a list or a table. */
const withoutBlockExamples: Plugin = {
  name: 'without-block-examples',
  transform: {
    filter: { id: /[\\/]src[\\/]blocks[\\/].*\.ts$/ },
    handler: (code) =>
      code.replace(/^ {2}example: `([^`]*)`/m, (kept, example) => (/\n[-|]/.test(example) ? kept : "  example: ''")),
  },
};

type Cut = readonly [start: number, end: number];

/** Places of the properties that make a rule's page, with their commas, in order. */
function findPages(node: unknown): readonly Cut[] {
  if (Array.isArray(node)) return node.flatMap(findPages);
  if (!isNode(node)) return [];
  const { properties = [] } = node;
  const pages = properties.filter(({ key }) => PAGE.has(`${key?.name}`));
  if (!pages.some(({ key }) => key?.name === 'raises')) return Object.values(node).flatMap(findPages);
  const brace = node.end - 1;
  return pages.map((page) => [page.start, properties[properties.indexOf(page) + 1]?.start ?? brace]);
}

interface Node {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly properties?: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What the editor's keys ask of a text's language: ours has none that the editor knows, and a new line is as far in as the one above. */
const NO_LANGUAGE = `import { Facet } from '@codemirror/state';
export const NodeProp = {};
export const indentUnit = Facet.define({ combine: () => '  ' });
export const getIndentUnit = () => 2;
export const indentString = (state, columns) => ' '.repeat(columns);
export const getIndentation = () => null;
export const matchBrackets = () => null;
export const syntaxTree = () => ({ resolveInner: () => ({ childBefore: () => null, childAfter: () => null }) });
export class IndentContext {
  constructor(state) { this.state = state; }
  lineIndent(at) { return /^ */.exec(this.state.doc.lineAt(at).text)[0].length; }
}
`;

const withoutLanguage: Plugin = {
  name: 'without-language',
  resolveId: (id, importer) =>
    /^@(?:codemirror\/language|lezer\/common)$/.test(id) ? { id: `${importer}?no-language` } : null,
  load: (id) => (id.endsWith('?no-language') ? NO_LANGUAGE : null),
};

/** What the readers of Outlook's mails take from Node: each uses a few functions, of which a browser has the like. */
const NODES_OWN: Readonly<Record<string, string>> = {
  'iconv-lite': 'exports.decode = (bytes, code) => new TextDecoder(code).decode(bytes);',
  stream: 'exports.Transform = class {};',
};

const BUFFER = `class Buffer extends Uint8Array {
  static alloc(size) { return new Buffer(size); }
  static from(text) { return new Buffer(new TextEncoder().encode(text)); }
  static concat(parts) {
    const whole = new Buffer(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
    return whole;
  }
  slice(from, to) { return this.subarray(from, to); }
  toString(code) { return new TextDecoder(code === 'binary' ? 'latin1' : code === 'utf16le' ? 'utf-16le' : code).decode(this); }
}
`;

const inPlaceOfNode: Plugin = {
  name: 'in-place-of-node',
  resolveId: (id) => (Object.hasOwn(NODES_OWN, id) ? `\0own:${id}` : null),
  load: (id) => (id.startsWith('\0own:') ? NODES_OWN[id.slice('\0own:'.length)] : null),
  transform: {
    filter: { id: /[\\/]rtf-stream-parser[\\/].*\.js$/ },
    handler: (code) => (/\bBuffer\./.test(code) ? `${BUFFER}${code}` : code),
  },
};

/** pdf.js compiles functions where it may. Its options forbid it, and so does the policy of the page. */
const withoutFunctions: Plugin = {
  name: 'without-functions',
  transform: {
    filter: { id: /[\\/]unpdf[\\/].*\.mjs$/ },
    handler: (code) => code.replaceAll('new Function(', '(() => { throw new Error("No functions are made here."); })('),
  },
};

export const LEFT_OUT: readonly Plugin[] = [
  withoutNode,
  withoutJsonSchemas,
  withoutLinkify,
  withoutYamlTypes,
  withoutZodsWords,
  withoutRulePages,
  withoutSources,
  withoutBlockExamples,
  withoutPhoneFormats,
  withNamedCharacters,
  withoutLanguage,
  inPlaceOfNode,
  withoutFunctions,
];
