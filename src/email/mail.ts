import { chooseMailers, mailers } from '../mailers/index.ts';
import type { Board } from '../model/model.ts';
import { lightPalette } from '../model/palette.ts';
import { asHtml } from '../render/templates.ts';
import { breakLines } from '../text/break-lines.ts';
import { compactHtml } from './compact.ts';
import { disarmHtml, disarmText } from './disarm.ts';
import { mailFilters, proseFilter } from './filters.ts';
import type { MailLayouts } from './layouts.ts';
import type { MailData } from './mail-data.ts';
import { findMailFaults } from './mail-faults.ts';
import { turnParts } from './own-language.ts';
import { createProseRenderer } from './prose.ts';
import { renderProseText } from './prose-text.ts';
import type { Mail } from './sent-mail.ts';
import { fillSlots, slotsOf } from './slots.ts';

/** RFC 3676 advises lines of at most 78; 72 leaves room for the marks of a reply. */
const WIDTH = 72;

const PREFIX = /^((?:> )*)(\s*)((?:- |\d+\. )?)/;

/** Breaks lines at spaces; what follows a list's mark hangs under its first word. An address is never broken. */
function wrapText(text: string, width = WIDTH): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function wrapLine(line: string, width: number): string {
  if (line.length <= width || [...line].length <= width) return line;
  const [start = '', quotes = '', indent = '', mark = ''] = PREFIX.exec(line) ?? [];
  const hanging = quotes + indent + ' '.repeat(mark.length);
  const words = line.slice(start.length).replace(/ +/g, ' ');
  const lines = breakLines(words, { width: width - start.length, measure: (part) => part.length, keepsWords: true });
  return lines.map((one, at) => (at === 0 ? start : hanging) + one).join('\n');
}

export function openMails(layouts: MailLayouts, board: Board) {
  const fillHtml = openHtml(layouts, board);
  const fillText = openText(layouts);
  const chosen = chooseMailers(board.mailers).filter(({ form }) => form === 'html');
  // The HTML is made harmless for every mailer at once: nobody sees it, and it holds if a mail is pasted into the wrong one.
  const codes = [...new Set([...mailers, ...chosen].flatMap((mailer) => mailer.codes))];
  return (data: MailData): readonly Mail[] => {
    const { issue, words } = data;
    const html = disarmHtml(fillHtml(data), codes);
    const text = fillText(data);
    const subject = subjectOf(data);
    const faults: string[] = [];
    const mails = chosen.map((mailer) => {
      const slots = { html: slotsOf(mailer, board, words, 'html'), text: slotsOf(mailer, board, words, 'text') };
      const filled = fillSlots(html, slots.html);
      const whole = mailer.keepComment ? filled.replace(/<!--[\s\S]*?-->/g, mailer.keepComment) : filled;
      const mail: Mail = {
        mailer,
        subject: disarmText(subject, mailer.codes),
        preheader: disarmText(issue.preheader, mailer.codes),
        html: whole,
        fragment: mailer.fragment === 'none' ? undefined : cutFragment(whole),
        text: fillSlots(disarmText(text, mailer.codes), slots.text).replace(/\n{3,}/g, '\n\n'),
      };
      faults.push(...findMailFaults(mail, slots, codes));
      return mail;
    });
    if (faults.length > 0) throw new MailError(`The mails of ${issue.slug} are not right:\n${faults.join('\n')}`);
    return mails;
  };
}

/** Fills one issue into the compiled layout. The slots of the mailer are still marks. */
export function openHtml(
  { html }: Pick<MailLayouts, 'html'>,
  { colours }: Pick<Board, 'colours'>,
): (mail: MailData) => string {
  const light = lightPalette(colours);
  // For a panel in the board’s colour.
  const onBand = { ...light, ink: light.onBrand, link: light.onBrand, line: light.onBrand };
  const fill = html({
    ...mailFilters,
    prose: proseFilter(createProseRenderer(light), asHtml),
    proseOnBand: proseFilter(createProseRenderer(onBand), asHtml),
  });
  return (mail) => turnParts(compactHtml(fill(mail)));
}

/** Made from the model, never scraped from the HTML. */
function openText({ text }: MailLayouts): (mail: MailData) => string {
  const fill = text({ ...mailFilters, prose: proseFilter(renderProseText) });
  return (mail) => `${wrapText(fill(mail))}\n`;
}

/** The body of a mail, for editors that put it into a template of their own: without the dark palette and the smaller letters on a phone. */
function cutFragment(html: string): string {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  return `${html.slice(start, html.lastIndexOf('</body>')).trim()}\n`;
}

/** What would be sent wrongly, reported before anything is written. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

export function subjectOf({ draft, subject, words }: Pick<MailData, 'draft' | 'subject' | 'words'>): string {
  return draft ? `${words.email.draft}: ${subject}` : subject;
}
