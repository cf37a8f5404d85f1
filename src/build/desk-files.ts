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

/** Drawings of GitHub's pages, which load once the issue is handed over. The others of that folder are for docs/writing.md. */
const STEPS = ['add-file', 'create', 'paste', 'propose'] as const;

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
    ...STEPS.map((name) => ({ path: `${DESK}steps/${name}.svg`, layout: 'desk-step', data: { name } })),
  ];
}

/** What the page is made of and what it loads, of which nobody knows the names before they are made. */
export function openDesk({ layouts, cache }: LayoutFolders, memory?: Memory) {
  const folder = join(layouts, 'desk');
  let bundle: Promise<BrowserBundle> | undefined;
  const bundled = () => {
    bundle ??= readDeskModules(join(cache, 'desk'));
    return bundle;
  };
  const deskLayouts = {
    desk: ({ board }: BoardData) =>
      createTemplates(folder, { autoescape: true }).render('index.html', { board, policy: DESK_POLICY }),
    'desk-styles': ({ board }: BoardData) =>
      `${declareColours(board)}\n${readFileSync(join(folder, 'desk.css'), 'utf8')}`,
    'desk-board': (published: Published) => {
      const tables = [...readLanguages(layouts)].map(([tag, { words }]) => [tag, words] as const);
      return `${JSON.stringify(describeGiven(published, tables, memory))}\n`;
    },
    'desk-layouts': ({ board }: BoardData) => keepLayouts(board, { layouts, cache }),
    'desk-step': ({ name }: { readonly name: string }) => readFileSync(join(folder, 'steps', `${name}.svg`)),
    'desk-licences': async () => {
      const { licences } = await bundled();
      return licences.map(({ name, text }) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
    },
  };
  const modules = async () =>
    Object.entries((await bundled()).files).map(([name, content]) => ({ path: `${DESK}${name}`, content }));
  return { deskLayouts, modules };
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
