import { mailFilters, proseFilter } from './filters.ts';
import type { MailLayouts } from './layouts.ts';
import type { MailData } from './mail-data.ts';
import { renderProseText } from './prose-text.ts';
import { wrapText } from './wrap.ts';

export type FillText = (mail: MailData) => string;

export function openText({ text }: Pick<MailLayouts, 'text'>): FillText {
  const fill = text({ ...mailFilters, prose: proseFilter(renderProseText) });
  return (mail) => `${wrapText(fill(mail))}\n`;
}
