import type { MailSettings } from '../email/mail-data.ts';
import { languageFilters } from '../i18n/filters.ts';
import { ownLanguage } from '../i18n/languages.ts';
import { darkPalette, lightPalette } from '../model/palette.ts';
import { asHtml, type OpenTemplates } from '../render/templates.ts';

export interface KitLayouts {
  readonly open: OpenTemplates;
  /** The script of the page, and its SHA-256 in base64, by which the policy in the page names it. */
  readonly script: string;
  readonly scriptHash: string;
}

export type RenderKitPage = (layout: string, shown: object) => string;

/** The pages for the person who sends the mails. They speak the board's language, and are read from a folder, without a server. */
export function openKitLayouts({ open, script, scriptHash }: KitLayouts, settings: MailSettings): RenderKitPage {
  const { board, languages } = settings;
  const templates = open(languageFilters);
  const { tag, direction, words } = ownLanguage(languages, board);
  const frame = {
    board,
    words,
    language: tag,
    direction,
    colour: lightPalette(board.colours),
    dark: darkPalette(board.colours),
    script: asHtml(script),
    scriptHash: asHtml(`sha256-${scriptHash}`),
  };
  return (layout, shown) => templates.render(layout, { ...frame, ...shown });
}
