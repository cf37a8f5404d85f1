import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailSettings } from '../email/mail-data.ts';
import { languageFilters } from '../i18n/filters.ts';
import { ownLanguage } from '../i18n/languages.ts';
import { darkPalette, lightPalette } from '../model/palette.ts';
import { asHtml, createTemplates } from '../render/templates.ts';

/** Renders a page of layouts/kit. */
export type RenderKitPage = (layout: string, shown: object) => string;

/** The pages for whoever sends the mails. They speak the board's language, and are read from a folder, without a server. */
export function openKitLayouts(layoutsFolder: string, { board, languages }: MailSettings): RenderKitPage {
  const folder = join(layoutsFolder, 'kit');
  const templates = createTemplates(folder, { autoescape: true, filters: languageFilters });
  const { tag, direction, words } = ownLanguage(languages, board);
  // The policy in the page names the script by the hash of what stands between its tags.
  const script = readFileSync(join(folder, 'kit.js'), 'utf8');
  const frame = {
    board,
    words,
    language: tag,
    direction,
    colour: lightPalette(board.colours),
    dark: darkPalette(board.colours),
    script: asHtml(script),
    scriptHash: asHtml(`sha256-${createHash('sha256').update(script).digest('base64')}`),
  };
  return (layout, shown) => templates.render(layout, { ...frame, ...shown });
}
