import { readLanguages } from '../../src/build/read-languages.ts';
import { LAYOUTS } from '../../src/cli/places.ts';
import { createGate } from '../../src/email/gate/index.ts';
import { type Mailer, mailers } from '../../src/mailers/index.ts';
import type { BoardColours } from '../../src/model/palette.ts';
import { formats } from '../../src/report/findings.ts';
import { anIssue, check, type IssueParts } from './an-issue.ts';

// Mails for tests, sound but for what the test brings.

/** What a test changes of the mail, each part as HTML. */
export interface MailParts {
  readonly style?: string;
  readonly title?: string;
  /** Hidden before everything else. */
  readonly preheader?: string;
  readonly heading?: string;
  /** What follows the heading. */
  readonly body?: string;
  /** The attributes of <html>, and of what holds the mail. */
  readonly root?: string;
  readonly wrapper?: string;
  readonly text?: string;
  readonly issue?: IssueParts;
  readonly mailer?: Partial<Mailer>;
  /** What the mailer does to the whole mail. */
  readonly pass?: (html: string) => string;
  /** What of the whole mail some mailers take. */
  readonly cut?: (html: string) => string;
  readonly colours?: BoardColours;
}

const LANGUAGE = 'lang="en-GB" dir="ltr"';

export function aMailHtml({
  style = '',
  title = 'Neglect',
  preheader = 'What the strategy asks of you',
  heading = '<h1>Bradford launches its neglect strategy</h1>',
  body = '',
  root = LANGUAGE,
  wrapper = LANGUAGE,
}: MailParts): string {
  const head = `<head><title>${title}</title><style>a { color: #12455a } ${style}</style></head>`;
  const hidden = preheader === '' ? '' : `<div style="display:none">${preheader}</div>`;
  return `<!doctype html><html ${root}>${head}<body>${hidden}<div ${wrapper}>${heading}${body}</div></body></html>`;
}

const languages = readLanguages(LAYOUTS, new Map());

/** What the gate says of one mail, as `npm run check` prints it. */
export async function findingsOf(parts: MailParts = {}): Promise<readonly string[]> {
  const { archive, drafts, problems } = check(anIssue(parts.issue));
  const issue = archive?.issues[0] ?? drafts[0];
  if (!archive || !issue) throw new Error(`This issue was to be sound:\n${formats.pretty(problems)(String)}`);
  const board = { ...archive.board, ...(parts.colours && { colours: parts.colours }) };
  const settings = { board, images: new Map(), languages, today: archive.today };
  const gate = createGate(settings);
  const mailer = { ...(mailers[0] as Mailer), title: 'A mailer', overhead: { perLink: 0, footer: 0 }, ...parts.mailer };
  const { subject, preheader } = issue;
  const html = (parts.pass ?? String)(aMailHtml(parts));
  const mail = { mailer, subject, preheader, html, fragment: parts.cut?.(html), text: parts.text ?? 'Words.' };
  return formats
    .pretty(await gate(issue, [mail]))(String)
    .split('\n')
    .slice(0, -1);
}
