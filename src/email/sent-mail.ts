import type { Mailer } from '../mailers/index.ts';

export interface Mail {
  readonly mailer: Mailer;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly fragment: string | undefined;
  readonly text: string;
}
