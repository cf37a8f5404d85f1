import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A message, or a part of one, as its source writes it. */
export interface SourceMessage {
  readonly path: string;
  readonly words: string;
  /** In one piece, or the pieces between what is filled in. */
  readonly parts: readonly string[];
}

/** Whether a message that was printed has it. */
export function isSaid({ parts }: SourceMessage, message: string): boolean {
  let end = 0;
  return parts.every((part) => {
    const at = message.indexOf(part, end);
    end = at + part.length;
    return at >= 0;
  });
}

/** A sentence with its end, or the start of one that tells somebody what to do. */
const SENTENCE = /[\p{L}”)⟨⟩] [\p{L}“⟨].*[.?:](?: |$)|^(?:Add|Give|Move|Paste|Put|Then|Use|Write) /u;
/** Of a pattern, or words that one is made of. */
const PATTERN = /\(\?|\\|\]\?|\? [a-z]/;
/** What documents and examples say, and no message does. */
const NO_MESSAGE = /^(?:example|raises|passes|advised|why|finds|source|otherwise|about)$/;
const NO_MESSAGES_IN =
  /^(?:text|sentences|label|note|identifier|pictureName|reading|link|sessions|words|meta|list|anyOf|RegExp|raw)$/;

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Every message that the modules of a folder can print. */
export function messagesIn(folder: string): readonly SourceMessage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(name))
    .sort()
    .flatMap((name) => messagesOf(join(folder, name)));
}

function messagesOf(path: string): readonly SourceMessage[] {
  const code = readFileSync(path, 'utf8');
  const found: SourceMessage[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node) || isNoMessage(node)) return;
    const parts = partsOf(node);
    const words = parts?.join('⟨⟩');
    if (parts && words && !words.includes('\n') && SENTENCE.test(words) && !PATTERN.test(words))
      found.push({ path, words, parts });
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(code, { lang: 'ts' }, path));
  return found;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function isNoMessage({ type, key, callee, tag }: Node): boolean {
  const nameOf = (node: unknown) => {
    const { name, property } = (node ?? {}) as { name?: string; property?: { name?: string } };
    return name ?? property?.name ?? '';
  };
  return (
    (type === 'Property' && NO_MESSAGE.test(nameOf(key))) ||
    (type === 'CallExpression' && NO_MESSAGES_IN.test(nameOf(callee))) ||
    (type === 'TaggedTemplateExpression' && NO_MESSAGES_IN.test(nameOf(tag)))
  );
}

/** A string, or a template between what is filled in. */
function partsOf({ type, value, quasis }: Node): readonly string[] | undefined {
  if (type === 'Literal') return typeof value === 'string' ? [value] : undefined;
  if (type !== 'TemplateLiteral') return undefined;
  return (quasis as readonly { readonly value: { readonly cooked: string } }[]).map((part) => part.value.cooked);
}
