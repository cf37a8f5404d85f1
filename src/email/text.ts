import { join } from 'node:path';
import type { Issue } from '../model/model.ts';
import { addFilters, createTemplates } from '../render/templates.ts';
import { renderProseText } from './prose-text.ts';
import { describeIssue, type MailSettings, mailFilters } from './views.ts';
import { wrapText } from './wrap.ts';

/** The plain-text part of one issue's mail. The slots of the mailer are still marks. */
export type FillText = (issue: Issue) => string;

/** Made from the model by `layouts/email/issue.txt`, never scraped from the HTML. */
export function compileText(layoutsFolder: string, settings: MailSettings): FillText {
  const templates = createTemplates(join(layoutsFolder, 'email'), { autoescape: false });
  addFilters(templates, mailFilters(settings.languages));
  const render = templates.prepare('issue.txt');
  return (issue) => `${wrapText(render(describeIssue(issue, settings, renderProseText)))}\n`;
}
