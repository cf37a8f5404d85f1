import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kindNames } from '../blocks/index.ts';
import { hashOf, keep } from '../cache/keep.ts';
import type { Board } from '../model/model.ts';
import { darkPalette, lightPalette } from '../model/palette.ts';
import { createTemplates } from '../render/compile.ts';
import { LayoutFault } from '../render/layout-fault.ts';
import { inMade } from '../render/layout-place.ts';

// MJML compiles each layout once; issues fill what it made. Everything that MJML has to see (colours, kinds of block) is
// resolved before, with [[ ]] and [% %]; everything that differs between issues passes through it as {{ }} and {% %}.
// Every column is as wide as the mail, so the head that MJML writes does not depend on the blocks that an issue uses.

const EARLY_MARKS = { block: ['[%', '%]'], value: ['[[', ']]'], comment: ['[#', '#]'] } as const;

/** As a fault in it is told: what MJML has seen has no lines of a file any more. */
export const MAIL_LAYOUT = 'layouts/email/issue.mjml';

/** The table of a section, up to its style. */
const SECTION =
  /<table\s+align="center" border="0" cellpadding="0" cellspacing="0" role="presentation"(?= style="[^"]*width:100%;")/g;

/** In a block's layout, which has a form for the HTML and, for issue.txt and notify.md, one for each of them. */
const HTML_FORM = /\{% if form == "html" %\}\n([\s\S]*?)\{% elif form == "text" %\}/;

/** An element of MJML's in what it made. */
const LEFT = /<\/?mj-[a-z-]+/;

/** Letters of a line that is refused. */
const LONGEST_QUOTE = 120;

/** Part of the name of what is kept. */
const MJML_OPTIONS = { validationLevel: 'strict', fonts: {}, keepComments: false } as const;

/** The mail's layout as one MJML source in which only the marks for issues are left. */
export function assembleLayout(layoutsFolder: string, board: Board): string {
  const templates = createTemplates(join(layoutsFolder, 'email'), {
    autoescape: false,
    trimLines: false,
    marks: EARLY_MARKS,
    filters: { htmlForm },
  });
  return templates.render('issue.mjml', {
    colour: lightPalette(board.colours),
    dark: darkPalette(board.colours),
    kinds: ['prose', ...kindNames],
  });
}

/** @throws LayoutFault */
function htmlForm(forms: string): string {
  const html = HTML_FORM.exec(forms)?.[1];
  if (html === undefined)
    throw new LayoutFault(
      'A file of layouts/email/blocks must have {% if form == "html" %}, then {% elif form == "text" %}, each on its own line.',
    );
  return html;
}

/**
 * MJML becomes HTML. Its traps:
 * - it is imported here and only where nothing is kept of the same source, since loading it takes 0.4 s;
 * - strict validation knows MJML's own elements only, so content is filled in afterwards and escaped by Nunjucks;
 * - its sections say their width in a style alone, which LibreOffice does not read: there each would be as narrow as its words;
 * - what follows an element of words that is not closed, it takes for words, its own elements too;
 * - `fonts: {}` keeps it from linking to Google's fonts; beautifying and minifying are slow or do nothing.
 * @param cache where what it made is kept
 * @throws LayoutFault
 */
export async function compileMjml(source: string, cache?: string): Promise<string> {
  const html = await (cache === undefined ? runMjml(source) : keepMjml(source, join(cache, 'layouts')));
  return html.replace(SECTION, '$& width="600"');
}

async function keepMjml(source: string, folder: string): Promise<string> {
  const { version } = createRequire(import.meta.url)('mjml/package.json') as { version: string };
  const name = `${hashOf(version, JSON.stringify(MJML_OPTIONS), source)}.html`;
  return String(await keep(folder, name, async () => Buffer.from(await runMjml(source))));
}

async function runMjml(source: string): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const result = await mjml2html(source, MJML_OPTIONS).catch((error: Refusal) => {
    const told = reasons(error, source);
    throw told ? new LayoutFault(`${inMade.at(MAIL_LAYOUT)}: ${told}`) : error;
  });
  const [left] = LEFT.exec(result.html) ?? [];
  if (left)
    throw new LayoutFault(
      `${inMade.at(MAIL_LAYOUT)}: MJML took “${left}” for words. Is an element before it not closed?`,
    );
  return result.html;
}

/** What MJML throws: a list where it knows the elements, and else a message alone. Lines are those of the source, of many files. */
interface Refusal extends Error {
  readonly errors?: readonly { readonly line: number; readonly message: string; readonly tagName: string }[];
}

/** What is wrong in the source; undefined where it is MJML that went wrong. */
function reasons({ errors, message }: Refusal, source: string): string | undefined {
  const lines = source.split('\n');
  const found = (line: number) => (lines[line - 1] ?? '').trim().slice(0, LONGEST_QUOTE);
  const told = errors?.map((error) => `${error.tagName}: ${error.message.trim()}, in “${found(error.line)}”.`);
  return told?.join('\n') ?? (/^(?:Malformed MJML|Parsing failed)/.test(message) ? message : undefined);
}
