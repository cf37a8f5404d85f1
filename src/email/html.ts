import type { Issue } from '../issue/model.ts';
import { lightPalette } from '../issue/palette.ts';
import { addFilters, asHtml, compileTemplate, createTemplates } from '../render/templates.ts';
import { assembleLayout, compactHtml, compileMjml } from './compile.ts';
import { turnParts } from './own-language.ts';
import { createProseRenderer } from './prose.ts';
import { describeIssue, type MailSettings, mailFilters } from './views.ts';

/** Fills one issue into the compiled layout. The slots of the mailer are still marks. */
export type FillHtml = (issue: Issue) => string;

/** Compiles the mail's layout for a board: once a build, whatever the number of issues. */
export async function compileHtml(layoutsFolder: string, settings: MailSettings): Promise<FillHtml> {
  const { fill, source } = prepareLayout(layoutsFolder, settings);
  // Compacted before too: what does not differ between issues is then not compacted again for each.
  const template = fill(compactHtml(await compileMjml(source)));
  return (issue) => turnParts(compactHtml(template(issue)));
}

/** The long way round, for the test that holds both ways equal: fill the source of the layout, then let MJML compile it. */
export async function compileFilled(layoutsFolder: string, settings: MailSettings, issue: Issue): Promise<string> {
  const { fill, source } = prepareLayout(layoutsFolder, settings);
  return turnParts(compactHtml(await compileMjml(fill(source)(issue))));
}

function prepareLayout(layoutsFolder: string, settings: MailSettings) {
  const templates = createTemplates(undefined, { autoescape: true, trimLines: false });
  addFilters(templates, mailFilters(settings.languages));
  const renderProse = createProseRenderer(lightPalette(settings.board.colours));
  const fill = (layout: string): FillHtml => {
    const render = compileTemplate(layout, templates, 'layouts/email/issue.mjml');
    return (issue) => render(describeIssue(issue, settings, (tokens, resolve) => asHtml(renderProse(tokens, resolve))));
  };
  return { fill, source: assembleLayout(layoutsFolder, settings.board) };
}
