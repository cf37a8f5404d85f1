import type { Board } from '../model/model.ts';
import { lightPalette } from '../model/palette.ts';
import { asHtml } from '../render/templates.ts';
import { compactHtml } from './compact.ts';
import { mailFilters, proseFilter } from './filters.ts';
import type { MailLayouts } from './layouts.ts';
import type { MailData } from './mail-data.ts';
import { turnParts } from './own-language.ts';
import { createProseRenderer } from './prose.ts';

export type FillHtml = (mail: MailData) => string;

export function openHtml({ html }: Pick<MailLayouts, 'html'>, { colours }: Pick<Board, 'colours'>): FillHtml {
  const light = lightPalette(colours);
  const onBand = { ...light, ink: light.onBrand, link: light.onBrand, line: light.onBrand };
  const fill = html({
    ...mailFilters,
    prose: proseFilter(createProseRenderer(light), asHtml),
    proseOnBand: proseFilter(createProseRenderer(onBand), asHtml),
  });
  return (mail) => turnParts(compactHtml(fill(mail)));
}
