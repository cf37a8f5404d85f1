import { assembleLayout, compileMjml } from '../../src/build/mjml.ts';
import { openHtml } from '../../src/email/mail.ts';
import type { MailData } from '../../src/email/mail-data.ts';
import { createTemplates } from '../../src/render/compile.ts';

/** The long way round: fill the source of the layout, then let MJML compile it. */
export async function compileFilled(layoutsFolder: string, mail: MailData): Promise<string> {
  const source = assembleLayout(layoutsFolder, mail.board);
  let filled = '';
  const options = { autoescape: true, trimLines: false };
  const fill = (compile: (text: string) => string) =>
    openHtml(
      {
        html: (filters) => (data) =>
          compile(createTemplates(undefined, { ...options, filters }).compile(source, 'issue.mjml')(data)),
      },
      mail.board,
    )(mail);
  fill((text) => {
    filled = text;
    return '';
  });
  const compiled = await compileMjml(filled);
  return fill(() => compiled);
}
