import type { Mailer } from '../../mailers/index.ts';
import type { Board, Issue } from '../../model/model.ts';
import type { Position, Severity } from '../../text/problem.ts';
import type { Mail } from '../sent-mail.ts';
import type { MailElement } from './read-mail.ts';
import type { SentHtml } from './read-sent.ts';

export interface CheckedMail extends SentHtml {
  readonly issue: Issue;
  readonly board: Board;
  readonly mailer: Pick<Mailer, 'name' | 'title' | 'limit'>;
  readonly mail: Pick<Mail, 'html' | 'text' | 'preheader'>;
  readonly imageUrl: (src: string) => string;
  readonly linkUrl: (href: string) => string | undefined;
}

export const THE_LAYOUT = 'layout';

/** An element that content fills, found in the issue by its words or address; a known place; or the layout. */
export type Cause = { readonly element: MailElement } | { readonly at: Position } | typeof THE_LAYOUT;

export type MailReport = (cause: Cause, message: string, severity?: Severity) => void;

/** A rule about what content can break in a mail. Rules about the layout alone are in `tests/email-layout.test.ts`. */
export interface EmailRule {
  readonly rule: string;
  readonly of?: 'each' | 'largest';
  find(mail: CheckedMail, report: MailReport): void;
}
