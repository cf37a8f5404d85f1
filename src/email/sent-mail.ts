import type { Mailer } from '../mailers/index.ts';

export interface Mail {
  readonly mailer: Mailer;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  /** The same without head and styles, for mailers that take a part of a page. */
  readonly fragment: string | undefined;
  readonly text: string;
}
