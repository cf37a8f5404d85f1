import type { FencedBlock } from '../blocks/index.ts';
import { directionOf, languageTag } from '../fields/language-tag.ts';
import { LONGEST_ANCHOR } from '../fields/values.ts';
import type { Block, Section } from '../model/model.ts';
import type { Position, Report } from '../text/problem.ts';
import { slugOf } from '../text/slug.ts';
import { countBytes } from '../text/source.ts';

/** What a heading says: its words, the address they make or name, the language of what is below it, and how much of that is mailed. */
export type Heading = Pick<Section, 'title' | 'id' | 'lang' | 'dir' | 'email'>;

/** `{#training}`, `{lang=ur}`, `{email=teaser}` or `{#urdu lang=ur dir=rtl email=teaser}` at the end of a heading. */
export const HEADING_MARK = /\{((?:#|lang=|dir=|email=)[^{}]*)\}\s*$/;

/** What was meant as such a mark, and would be printed: `{emial=teaser}`, `{email: teaser}`, `{email=teaser`, `{training}`. */
const LOOSE_MARK = /\{\s*(?:#?[\p{L}\p{N}_-]+\s*[=:][^{}]*\}?|(?:#|lang|dir|email)[^{}]*|[\p{L}\p{N}_-]+\s*\})\s*$/u;

/** The mark at a heading’s end, well typed or not, as it was typed. */
export function findMark(heading: string): string | undefined {
  return (HEADING_MARK.exec(heading) ?? LOOSE_MARK.exec(heading))?.[0].trim();
}

/** `Training highlights: spring` → `training-highlights-spring`. A long title ends after a whole word. */
function anchorOf(words: string): string {
  const anchor = slugOf(words);
  const start = startOf(anchor, LONGEST_ANCHOR);
  return start === anchor || anchor[start.length] === '-' ? start : start.replace(/-[^-]*$/, '');
}

/** As much of the start of a text as has at most so many bytes. */
function startOf(text: string, bytes: number): string {
  let start = '';
  for (const letter of text) {
    if (countBytes(start + letter) > bytes) return start;
    start += letter;
  }
  return text;
}

/** A section's heading, whose address is made of its words, or named in it. @param taken the addresses of the sections before */
export function readHeading(heading: string, place: Position, taken: ReadonlySet<string>, report: Report): Heading {
  const mark = HEADING_MARK.exec(heading);
  const title = (mark ? heading.slice(0, mark.index) : heading).trim();
  const { named, settings } = readMark(mark?.[1] ?? '');
  const id = named ?? anchorOf(title);
  const loose = LOOSE_MARK.exec(title)?.[0];
  if (loose) {
    const advice = `“${loose.trim()}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.`;
    report('section-mark', place, advice);
  }
  if (title === '') report('section-heading', place, 'This heading has no words. Write them after “## ”.');
  const fault = title === '' ? undefined : addressFault(title, id, named !== undefined, taken);
  if (fault) report('section-anchor', place, fault);
  return {
    title,
    id: id || `line-${place.line}`,
    ...readLanguage(settings, place, report),
    ...readEmail(settings, place, report),
  };
}

/** A space or a sign, as an address in the browser has it. */
const CODE = /(?:%(?:25)*[\da-f]{2})+/gi;

function addressFault(title: string, id: string, isNamed: boolean, taken: ReadonlySet<string>): string | undefined {
  if (isNamed && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `“{#${id}}” cannot be part of an address. Use small letters, digits and hyphens, such as {#${anchorOf(id.replace(CODE, ' ')) || 'training'}}.`;
  if (id === '') return `“${title}” has no letters to make an address from. Add one in braces: “## ${title} {#}”.`;
  return taken.has(id)
    ? `Another section already has the address #${id}. Change this heading, or give it an address of its own: “## ${title} {#${id}-2}”.`
    : undefined;
}

/** `#urdu lang=ur dir=rtl` → the address, and what is said of the language and of the mail. An address may be mistyped with spaces in it. */
function readMark(mark: string): { readonly named: string | undefined; readonly settings: Settings } {
  const [, address, written = ''] = /^(?:#(.*?))?((?:(?:^|\s+)(?:lang|dir|email)=.*)?)$/.exec(mark) ?? [];
  const said = [...written.matchAll(/(lang|dir|email)=(\S*)/g)];
  return { named: address?.trim(), settings: Object.fromEntries(said.map(([, key, value]) => [key, value])) };
}

type Settings = Readonly<Partial<Record<'lang' | 'dir' | 'email', string>>>;

function readEmail({ email }: Settings, place: Position, report: Report): Pick<Heading, 'email'> {
  if (email === 'teaser') return { email };
  const advice = `“email=${email}” is not an option. Write email=teaser to send the first paragraph and a link to the rest, or delete it.`;
  if (email !== undefined) report('section-email', place, advice);
  return {};
}

function readLanguage({ lang: wanted, dir: way }: Settings, place: Position, report: Report) {
  const lang = wanted === undefined ? undefined : languageTag('cy').safeParse(wanted);
  const problem = lang?.error?.issues[0]?.message;
  if (problem) report('language', place, problem);
  const isWay = way === 'ltr' || way === 'rtl';
  const advice = `“dir=${way}” is not a direction. Write dir=ltr (left to right) or dir=rtl (right to left).`;
  if (way !== undefined && !isWay) report('language', place, advice);
  const tag = lang?.data;
  const dir = isWay ? way : tag && directionOf(tag);
  return { ...(tag && { lang: tag }), ...(dir && { dir }) };
}

/** Titled blocks have addresses beside the sections', which come first because they never change. The second of one title gets a number. */
export function anchorBlocks(blocks: readonly Block[], taken: Set<string>, counts: Map<string, number>): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'prose') return block;
    // A named address stays when the title changes.
    const wanted = block.anchor ?? anchorOf(titleOf(block) ?? '');
    if (wanted === '') return block;
    let count = counts.get(wanted) ?? 1;
    let anchor = count === 1 ? wanted : `${wanted}-${count}`;
    while (taken.has(anchor)) anchor = `${wanted}-${++count}`;
    counts.set(wanted, count);
    taken.add(anchor);
    return { ...block, anchor };
  });
}

function titleOf(block: FencedBlock): string | undefined {
  return 'title' in block ? block.title : block.kind === 'review' ? block.case : undefined;
}
