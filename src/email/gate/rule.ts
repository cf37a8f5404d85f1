import type { Mailer } from '../../mailers/index.ts';
import type { Board, Issue } from '../../model/model.ts';
import type { Position, Severity } from '../../text/problem.ts';
import type { Mail } from '../sent-mail.ts';
import type { MailElement } from './read-mail.ts';
import type { SentHtml } from './read-sent.ts';

export interface CheckedMail extends SentHtml {
  readonly issue: Issue;
  readonly board: Board;
  readonly mailer: Pick<Mailer, 'name' | 'title'>;
  readonly mail: Pick<Mail, 'html' | 'text' | 'preheader'>;
  readonly imageUrl: (src: string) => string;
  readonly linkUrl: (href: string) => string | undefined;
}

/** The cause of what no editor can fix. */
export const THE_LAYOUT = 'layout';

/**
 * What brought a finding into the mail: an element that content fills, whose words or address are found in a line of the issue; a
 * known line; or the layout.
 */
export type Cause = { readonly element: MailElement } | { readonly at: Position } | typeof THE_LAYOUT;

/** Reports a finding of one rule. An error unless a severity is given. */
export type MailReport = (cause: Cause, message: string, severity?: Severity) => void;

/** A rule about what content can break in a mail. Rules about the layout alone are in `tests/email-layout.test.ts`. */
export interface EmailRule {
  readonly rule: string;
  /** Whether it checks each mail of an issue, or only the one with the most bytes. */
  readonly of?: 'each' | 'largest';
  find(mail: CheckedMail, report: MailReport): void;
}
