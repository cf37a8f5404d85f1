import { createTemplates } from '../render/templates.ts';
import { mailFilters, proseFilter } from './filters.ts';
import type { MailData } from './mail-data.ts';
import { renderProseText } from './prose-text.ts';
import { wrapText } from './wrap.ts';

/** The plain-text part of one issue's mail. The slots of the mailer are still marks. */
export type FillText = (mail: MailData) => string;

/** Made from the model by `issue.txt`, never scraped from the HTML. @param folder layouts/email */
export function openText(folder: string): FillText {
  const filters = { ...mailFilters, prose: proseFilter(renderProseText) };
  const render = createTemplates(folder, { autoescape: false, filters }).prepare('issue.txt');
  return (mail) => `${wrapText(render(mail))}\n`;
}
