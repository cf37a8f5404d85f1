import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactHtml } from '../email/compact.ts';
import { createMailRoom, type MailRoom } from '../email/issue-mails.ts';
import type { MailLayouts } from '../email/layouts.ts';
import type { MailSettings } from '../email/mail-data.ts';
import { type MakeKit, openKitMaker } from '../kit/make-kit.ts';
import { openKitLayouts, type RenderKitPage } from '../kit/templates.ts';
import type { Board } from '../model/model.ts';
import { createTemplates } from '../render/compile.ts';
import type { Filters } from '../render/templates.ts';
import { assembleLayout, compileMjml, MAIL_LAYOUT } from './mjml.ts';

/** layouts/email, compiled for a board. `compiled` is what MJML makes of it, which `cache` keeps. */
export async function readMailLayouts(
  layoutsFolder: string,
  board: Board,
  cache?: string,
): Promise<MailLayouts & { readonly compiled: string }> {
  const folder = join(layoutsFolder, 'email');
  // Compacted before it is filled too: what does not differ between issues is then not compacted again for each.
  const compiled = compactHtml(await compileMjml(assembleLayout(layoutsFolder, board), cache));
  return {
    compiled,
    html: (filters) =>
      createTemplates(undefined, { autoescape: true, trimLines: false, filters }).compile(compiled, MAIL_LAYOUT),
    text: (filters) => createTemplates(folder, { autoescape: false, filters }).prepare('issue.txt'),
    notify: (filters) => createTemplates(folder, { autoescape: false, filters }).prepare('notify.md'),
  };
}

export async function openMailRoom(layoutsFolder: string, settings: MailSettings, cache?: string): Promise<MailRoom> {
  return createMailRoom(await readMailLayouts(layoutsFolder, settings.board, cache), settings);
}

export function openKitPages(layoutsFolder: string, settings: MailSettings): RenderKitPage {
  const folder = join(layoutsFolder, 'kit');
  const script = readFileSync(join(folder, 'kit.js'), 'utf8');
  const scriptHash = createHash('sha256').update(script).digest('base64');
  const open = (filters: Filters) => createTemplates(folder, { autoescape: true, filters });
  return openKitLayouts({ open, script, scriptHash }, settings);
}

export async function createKitMaker(layoutsFolder: string, settings: MailSettings, cache?: string): Promise<MakeKit> {
  const room = await openMailRoom(layoutsFolder, settings, cache);
  return openKitMaker(room, openKitPages(layoutsFolder, settings), settings);
}
