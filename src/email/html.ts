import type { Board } from '../model/model.ts';
import { lightPalette } from '../model/palette.ts';
import { asHtml, createTemplates } from '../render/templates.ts';
import { assembleLayout, compactHtml, compileMjml, MAIL_LAYOUT } from './compile.ts';
import { mailFilters, proseFilter } from './filters.ts';
import type { MailData } from './mail-data.ts';
import { turnParts } from './own-language.ts';
import { createProseRenderer } from './prose.ts';

/** Fills one issue into the compiled layout. The slots of the mailer are still marks. */
export type FillHtml = (mail: MailData) => string;

/**
 * Compiles the mail's layout for a board: at most once a build, whatever the number of issues. The marks for issues are left in it.
 * @param cache where what MJML makes of it is kept
 */
export async function compileLayout(layoutsFolder: string, board: Board, cache?: string): Promise<string> {
  // Compacted before too: what does not differ between issues is then not compacted again for each.
  return compactHtml(await compileMjml(assembleLayout(layoutsFolder, board), cache));
}

/** @param layout compiled: `compileLayout` */
export function openHtml(layout: string, board: Pick<Board, 'colours'>): FillHtml {
  const fill = prepareFill(layout, board);
  return (mail) => turnParts(compactHtml(fill(mail)));
}

/** The long way round, for the test that holds both ways equal: fill the source of the layout, then let MJML compile it. */
export async function compileFilled(layoutsFolder: string, mail: MailData): Promise<string> {
  const source = assembleLayout(layoutsFolder, mail.board);
  return turnParts(compactHtml(await compileMjml(prepareFill(source, mail.board)(mail))));
}

/** Fills issues into a layout, compiled or not. */
function prepareFill(layout: string, { colours }: Pick<Board, 'colours'>): FillHtml {
  const light = lightPalette(colours);
  const onBand = { ...light, ink: light.onBrand, link: light.onBrand, line: light.onBrand };
  const filters = {
    ...mailFilters,
    prose: proseFilter(createProseRenderer(light), asHtml),
    /** For a panel in the board’s colour. */
    proseOnBand: proseFilter(createProseRenderer(onBand), asHtml),
  };
  return createTemplates(undefined, { autoescape: true, trimLines: false, filters }).compile(layout, MAIL_LAYOUT);
}
