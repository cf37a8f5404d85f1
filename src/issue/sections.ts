import type { z } from 'zod';
import { blockKinds, type FencedBlock, kindNames } from '../blocks/index.ts';
import { type BlockKind, fieldName, fieldWords } from '../blocks/kind.ts';
import { type BlockMark, plainText, type Token } from './markdown.ts';
import type { Block, Section } from './model.ts';
import { suggest } from './nearest.ts';
import type { Position, Report } from './problem.ts';
import { readWith } from './schema.ts';

export interface Body {
  readonly intro: readonly Block[];
  readonly sections: readonly Section[];
}

const kinds: ReadonlyMap<string, BlockKind> = new Map(blockKinds.map((kind) => [kind.name, kind as BlockKind]));

const at = (line: number, column = 1): Position => ({ line: line + 1, column });

/** Markdown's tokens become sections of blocks. Token maps count the file's lines from 0. */
export function readSections(tokens: readonly Token[], report: Report): Body {
  const intro: Block[] = [];
  const sections: Section[] = [];
  const taken = new Set<string>();
  let blocks = intro;
  let prose: Token[] = [];

  const endProse = () => {
    const first = prose[0];
    if (first) blocks.push({ kind: 'prose', at: at(first.map?.[0] ?? 0), body: prose });
    prose = [];
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const line = token.map?.[0] ?? 0;
    if (token.type === 'bulletin_block_open') {
      endProse();
      const close = tokens.findIndex((later, place) => place > index && later.type === 'bulletin_block_close');
      const block = readBlock(token.meta as BlockMark, tokens.slice(index + 1, close), report);
      if (block) blocks.push(anchorBlock(block, taken));
      index = close;
    } else if (token.type === 'heading_open' && token.tag === 'h1') {
      report(
        'heading-level',
        at(line),
        'One “#” is the issue’s title, which comes from the front matter. Write “## ” for a section.',
      );
    } else if (token.type === 'heading_open' && token.tag === 'h2' && token.level === 0) {
      endProse();
      const section = openSection(plainText([tokens[index + 1] as Token]), line, taken, report);
      sections.push(section);
      blocks = section.blocks as Block[];
      index += 2;
    } else {
      const figure = token.type === 'paragraph_open' && token.level === 0 ? readFigure(tokens[index + 1]) : undefined;
      if (figure) {
        endProse();
        blocks.push(figure);
        index += 2;
      } else {
        prose.push(token);
      }
    }
  }
  endProse();
  checkHeadings(tokens, report);
  checkPictures([...intro, ...sections.flatMap((section) => section.blocks)], report);
  return { intro, sections };
}

function openSection(heading: string, line: number, taken: Set<string>, report: Report): Section {
  const named = /^(.*?)\s*\{#([^}]*)\}\s*$/.exec(heading);
  const title = (named?.[1] ?? heading).trim();
  const id = named?.[2] ?? anchorOf(title);
  if (title === '') report('section-heading', at(line), 'This heading has no words. Write them after “## ”.');
  if (named && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    report(
      'section-anchor',
      at(line),
      `“{#${id}}” cannot be part of an address. Write small letters, digits and hyphens, such as {#${anchorOf(id) || 'training'}}.`,
    );
  } else if (taken.has(id)) {
    report(
      'section-anchor',
      at(line),
      `Another section of this issue has the address #${id || 'section'} already. Change this heading, or name its address: “## ${title} {#${id || 'section'}-2}”.`,
    );
  }
  taken.add(id);
  return { id: id || `line-${line + 1}`, title, at: at(line), blocks: [] };
}

/** A titled block gets an address of its own beside its section's; the second of one title gets a number. */
function anchorBlock(block: FencedBlock, taken: Set<string>): FencedBlock {
  const title = 'title' in block ? block.title : block.kind === 'review' ? block.case : undefined;
  const wanted = title && anchorOf(title);
  if (!wanted) return block;
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}-${count}`;
  taken.add(anchor);
  return { ...block, anchor };
}

/** `Training highlights: spring` → `training-highlights-spring`. Letters of every script stay; accents go. */
export function anchorOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** `![words](picture.jpg "Caption")` alone in its paragraph is a figure. */
function readFigure(inline: Token | undefined): Block | undefined {
  const [image, ...rest] = inline?.children ?? [];
  if (image?.type !== 'image' || rest.length > 0) return undefined;
  const place = at(inline?.map?.[0] ?? 0);
  const caption = image.attrGet('title') ?? undefined;
  const src = (image.attrGet('src') ?? '').replace(/^(\.\.?\/)*images\//, '');
  const alt = plainText(image.children ?? []);
  return {
    kind: 'figure',
    at: place,
    fieldAt: { src: [place] },
    body: [],
    src,
    ...(alt && { alt }),
    ...(caption && { caption }),
  };
}

function readBlock(mark: BlockMark, body: readonly Token[], report: Report): FencedBlock | undefined {
  for (const fault of mark.faults) report(fault.rule, at(fault.line), fault.message);
  if (mark.name === '') return undefined;
  const kind = kinds.get(mark.name);
  if (!kind) {
    report('unknown-block', at(mark.line), `“${mark.name}” is not a kind of block. ${suggest(mark.name, kindNames)}`);
    return undefined;
  }
  const shape = kind.fields.shape as Record<string, z.ZodType>;
  const { values, places } = gatherFields(mark, shape, report);
  const fields = readWith(
    kind.fields,
    values,
    {
      rule: `${kind.name}-field`,
      unknownRule: 'unknown-field',
      noun: 'field',
      positionOf: ([name, index]) => places[String(name)]?.[Number(index ?? 0)] ?? at(mark.line),
      positionOfKey: ([name]) => places[String(name)]?.[0] ?? at(mark.line),
    },
    report,
  );
  if (kind.body === 'required' && body.length === 0) {
    report(
      'block-body',
      at(mark.line),
      `“::: ${kind.name}” has no text. Leave an empty line after its fields and write the text before “:::”.`,
    );
  }
  if (kind.body === 'none' && body.length > 0) {
    report(
      'block-body',
      at(body[0]?.map?.[0] ?? mark.line),
      `“::: ${kind.name}” takes fields only. Move this text below its “:::”.`,
    );
  }
  return fields && ({ kind: kind.name, at: at(mark.line), fieldAt: places, body, ...fields } as FencedBlock);
}

function gatherFields(mark: BlockMark, shape: Record<string, z.ZodType>, report: Report) {
  const values: Record<string, string | string[]> = {};
  const places: Record<string, Position[]> = {};
  for (const field of mark.fields) {
    const name = fieldName(field.name);
    const place = at(field.line, field.column);
    const several = name in shape && acceptsSeveral(shape[name] as z.ZodType);
    if (field.value === '') {
      report('field-empty', place, `“${fieldWords(name)}:” has nothing after it. Write its value, or delete the line.`);
    } else if (several) {
      values[name] = [...((values[name] as string[] | undefined) ?? []), field.value];
    } else if (name in values) {
      report('field-twice', place, `“${fieldWords(name)}:” stands twice in this block. Keep one of the two lines.`);
    } else {
      values[name] = field.value;
    }
    places[name] = [...(places[name] ?? []), place];
  }
  return { values, places };
}

function acceptsSeveral(schema: z.ZodType): boolean {
  const type = schema.def.type;
  if (type === 'optional' || type === 'default') return acceptsSeveral((schema as z.ZodOptional<z.ZodType>).unwrap());
  return type === 'array';
}

function checkHeadings(tokens: readonly Token[], report: Report): void {
  let level = 1;
  let inBlock = false;
  for (const token of tokens) {
    if (token.type === 'bulletin_block_open') inBlock = true;
    if (token.type === 'bulletin_block_close') inBlock = false;
    if (token.type !== 'heading_open') continue;
    const depth = Number(token.tag.slice(1));
    const line = token.map?.[0] ?? 0;
    if (inBlock && depth < 4) {
      report(
        'heading-level',
        at(line),
        `A heading inside a block needs four hashes, since the block’s title is a heading itself. Write “#### ”.`,
      );
    } else if (!inBlock && depth > level + 1 && depth > 2) {
      report(
        'heading-level',
        at(line),
        `A heading of level ${depth} follows one of level ${level}. Write “${'#'.repeat(level + 1)} ”.`,
      );
    }
    if (!inBlock) level = depth;
  }
}

function checkPictures(blocks: readonly Block[], report: Report): void {
  for (const token of blocks.flatMap((block) => block.body)) {
    if (token.children?.some((child) => child.type === 'image')) {
      report(
        'image-alone',
        at(token.map?.[0] ?? 0),
        'A picture stands in the middle of a line. Put it on a line of its own, with an empty line before and after it.',
      );
    }
  }
}
