import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserBundle } from '../bundle/browser-bundle.ts';
import { hashOf, keep } from '../cache/keep.ts';
import type { Memory } from '../content/memory.ts';
import { choosePublished, describeGiven, type Published } from '../desk/given.ts';
import { DESK } from '../model/addresses.ts';
import type { Board } from '../model/board.ts';
import { createTemplates, precompile } from '../render/compile.ts';
import type { ViewFile } from '../render/view-file.ts';
import { DESK_POLICY } from '../site/hosting/headers.ts';
import { declareColours } from './assets.ts';
import { readDeskModules } from './desk-modules.ts';
import type { LayoutFolders } from './folders.ts';
import { readMailLayouts } from './mail-layouts.ts';
import { digestProgram } from './program.ts';
import { readLanguages } from './read-languages.ts';

// What the desk's page loads. Its modules are the same for every board, and its layouts change with the board's colours: both are kept by
// what they are made from, since making them takes longer than a small archive.

/** What rolldown makes of them; `dist` is the editor, `own-picture` and `document` have what several of the later ones share. */
export const MODULE_FILES = [
  'as-issue.js',
  'block-dialog.js',
  'block-source.js',
  'complete.js',
  'desk.js',
  'dist.js',
  'document.js',
  'dom.js',
  'feed.js',
  'file-shelf.js',
  'find-offers.js',
  'format-difference.js',
  'gate.js',
  'hand-over.js',
  'kept-files.js',
  'lib.js',
  'mail-document.js',
  'mail-message.js',
  'open-document.js',
  'open-page.js',
  'open-zip.js',
  'outlook-message.js',
  'own-picture.js',
  'pack-issue.js',
  'page-document.js',
  'pdf-document.js',
  'pdf-worker.js',
  'picture-box.js',
  'plain-document.js',
  'proof.js',
  'read-clipboard.js',
  'read-html.js',
  'read-picture.js',
  'rolldown-runtime.js',
  'start-worker.js',
  'views.js',
  'word-document.js',
  'worker.js',
] as const;

/** Those of an issue's page, and all that pages are made of. */
const SITE_LAYOUTS = /^(?:base|issue|withdrawn)\.njk$|[\\/].*\.njk$/;

interface BoardData {
  readonly board: Board;
}

export function listDeskFiles(data: Parameters<typeof choosePublished>[0]): readonly ViewFile[] {
  if (data.archive.board.desk === 'off') return [];
  const { board } = data.archive;
  return [
    { path: `${DESK}index.html`, layout: 'desk', data: { board } },
    { path: `${DESK}desk.css`, layout: 'desk-styles', data: { board } },
    { path: `${DESK}board.json`, layout: 'desk-board', data: choosePublished(data) },
    { path: `${DESK}layouts.js`, layout: 'desk-layouts', data: { board } },
    { path: `${DESK}licences.txt`, layout: 'desk-licences', data: {} },
    ...MODULE_FILES.map((name) => ({ path: `${DESK}${name}`, layout: 'desk-module', data: { name } })),
  ];
}

export function deskLayouts({ layouts, cache }: LayoutFolders, memory?: Memory) {
  const folder = join(layouts, 'desk');
  let bundle: Promise<BrowserBundle> | undefined;
  const bundled = () => {
    bundle ??= keepBundle(join(cache, 'desk'));
    return bundle;
  };
  return {
    desk: ({ board }: BoardData) =>
      createTemplates(folder, { autoescape: true }).render('index.html', { board, policy: DESK_POLICY }),
    'desk-styles': ({ board }: BoardData) =>
      `${declareColours(board)}\n${readFileSync(join(folder, 'desk.css'), 'utf8')}`,
    'desk-board': (published: Published) => {
      const tables = [...readLanguages(layouts)].map(([tag, { words }]) => [tag, words] as const);
      return `${JSON.stringify(describeGiven(published, tables, memory))}\n`;
    },
    'desk-layouts': ({ board }: BoardData) => keepLayouts(board, { layouts, cache }),
    'desk-module': async ({ name }: { readonly name: string }) => (await bundled()).files[name],
    'desk-licences': async () => {
      const { licences } = await bundled();
      return licences.map(({ name, text }) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
    },
  };
}

async function keepBundle(folder: string): Promise<BrowserBundle> {
  const bundle = await readDeskModules(folder);
  const made = Object.keys(bundle.files).sort();
  if (made.join() !== MODULE_FILES.join())
    throw new Error(`The desk is made of ${made.join(', ')}: write that into MODULE_FILES.`);
  return bundle;
}

/** Every layout of the page and the mails, as functions. */
async function keepLayouts(board: Board, { layouts, cache }: LayoutFolders): Promise<Buffer> {
  const { compiled } = await readMailLayouts(layouts, board, cache);
  const site = readTexts(join(layouts, 'site'), SITE_LAYOUTS);
  const mailText = readTexts(join(layouts, 'email'), /\.(?:njk|txt|md)$/);
  const kit = readTexts(join(layouts, 'kit'), /^proof\./);
  const make = async () =>
    Buffer.from(
      [
        ['site', precompile(site, { autoescape: true })],
        ['mailText', precompile(mailText, { autoescape: false })],
        ['mailHtml', precompile(new Map([['issue.mjml', compiled]]), { autoescape: true, trimLines: false })],
        ['kit', precompile(kit, { autoescape: true })],
      ]
        .map(([name, code = '']) => code.replace('export default', () => `export const ${name} =`))
        .join(''),
    );
  const folder = join(cache, 'desk');
  const parts = [...site, ...mailText, ...kit].flat();
  return keep(folder, `${hashOf(digestProgram(), compiled, ...parts)}.js`, make);
}

function readTexts(folder: string, names: RegExp): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => names.test(name));
  return new Map(found.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}
