import type { Issue } from '../model/model.ts';
import { lightPalette } from '../model/palette.ts';
import { addFilters, asHtml, createTemplates } from '../render/templates.ts';
import type { Token } from '../text/markdown.ts';
import { assembleLayout, compactHtml, compileMjml, MAIL_LAYOUT } from './compile.ts';
import { turnParts } from './own-language.ts';
import { createProseRenderer } from './prose.ts';
import { describeIssue, type MailSettings, mailFilters } from './views.ts';

/** Fills one issue into the compiled layout. The slots of the mailer are still marks. */
export type FillHtml = (issue: Issue) => string;

/**
 * Compiles the mail's layout for a board: at most once a build, whatever the number of issues. The marks for issues are left in it.
 * @param cache where what MJML makes of it is kept
 */
export async function compileLayout(layoutsFolder: string, { board }: MailSettings, cache?: string): Promise<string> {
  // Compacted before too: what does not differ between issues is then not compacted again for each.
  return compactHtml(await compileMjml(assembleLayout(layoutsFolder, board), cache));
}

/** @param layout where it was compiled already: `compileLayout` */
export async function compileHtml(layoutsFolder: string, settings: MailSettings, layout?: string): Promise<FillHtml> {
  const fill = prepareFill(settings);
  const template = fill(layout ?? (await compileLayout(layoutsFolder, settings)));
  return (issue) => turnParts(compactHtml(template(issue)));
}

/** The long way round, for the test that holds both ways equal: fill the source of the layout, then let MJML compile it. */
export async function compileFilled(layoutsFolder: string, settings: MailSettings, issue: Issue): Promise<string> {
  const source = assembleLayout(layoutsFolder, settings.board);
  return turnParts(compactHtml(await compileMjml(prepareFill(settings)(source)(issue))));
}

/** Fills issues into a layout, compiled or not. */
function prepareFill(settings: MailSettings): (layout: string) => FillHtml {
  const templates = createTemplates(undefined, { autoescape: true, trimLines: false });
  addFilters(templates, mailFilters(settings.languages));
  const light = lightPalette(settings.board.colours);
  const renderProse = createProseRenderer(light);
  const renderOnBand = createProseRenderer({ ...light, ink: light.onBrand, link: light.onBrand, line: light.onBrand });
  return (layout) => {
    const render = templates.compile(layout, MAIL_LAYOUT);
    return (issue) => {
      const view = describeIssue(issue, settings, (...prose) => asHtml(renderProse(...prose)));
      /** `prose` for a panel in the board’s colour. */
      const proseOnBand = (tokens: readonly Token[], above?: number) =>
        asHtml(renderOnBand(tokens, view.linkUrl, above));
      return render({ ...view, proseOnBand });
    };
  };
}
