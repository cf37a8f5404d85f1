import type { NotifyMail } from './notify.ts';
import type { Mail } from './sent-mail.ts';

/** What a file is for: the whole HTML, its part without head and styles, its plain text, the text for GOV.UK Notify, or a draft for mail programs. */
export type MailForm = 'html' | 'fragment' | 'text' | 'notify' | 'draft';

export interface MailFile {
  readonly form: MailForm;
  /** Within the folder: `mailchimp.html`. */
  readonly name: string;
  readonly content: string;
}

export function filesOf(mail: Mail | NotifyMail): readonly MailFile[] {
  const { name } = mail.mailer;
  if ('markdown' in mail) return [{ form: 'notify', name: `${name}.md`, content: mail.markdown }];
  const fragment =
    mail.fragment === undefined
      ? []
      : [{ form: 'fragment', name: `${name}.fragment.html`, content: mail.fragment } as const];
  return [
    { form: 'html', name: `${name}.html`, content: mail.html },
    ...fragment,
    { form: 'text', name: `${name}.txt`, content: mail.text },
  ];
}
