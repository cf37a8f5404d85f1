import type { Mailer } from '../../mailers/index.ts';
import type { Board, Issue } from '../../model/model.ts';
import type { Position, Severity } from '../../text/problem.ts';
import type { Mail } from '../sent-mail.ts';
import type { Baseline } from './baseline.ts';
import type { MailElement, Shape } from './read-mail.ts';
import type { SentHtml } from './read-sent.ts';

/** One mail of an issue, filled for its mailer, as the rules look at it. */
export interface CheckedMail extends SentHtml {
  readonly issue: Issue;
  readonly board: Board;
  readonly mailer: Pick<Mailer, 'name' | 'title'>;
  readonly mail: Pick<Mail, 'html' | 'text' | 'preheader'>;
  readonly baseline: Baseline;
  /** The address that a picture of content/images has in the mail. */
  readonly imageUrl: (src: string) => string;
  readonly linkUrl: (href: string) => string | undefined;
}

/**
 * What brought a finding into the mail: an element that content fills, whose words or address lead to a line of the issue; a
 * line that is known; or the layout, whatever the content says.
 */
export type Cause = { readonly element: MailElement } | { readonly at: Position } | 'layout';

/** Notes a finding. An error unless a severity is given. */
export type MailReport = (rule: string, cause: Cause, message: string, severity?: Severity) => void;

/** A rule about a mail as it is sent. It reports under its own name. */
export interface EmailRule {
  readonly rule: string;
  /** Of the mails of one issue, whether each is looked at, or the one of most bytes alone. */
  readonly of?: 'each' | 'largest';
  find(mail: CheckedMail, report: MailReport): void | Promise<void>;
}

/** What a rule says of one shape: messages, each without a place, since a shape is always the layout's. */
export interface ShapeRule {
  readonly rule: string;
  judge(shape: Shape, mail: CheckedMail): readonly string[];
}

/** A rule for which only the shapes of elements matter: each is judged once, however many mails have it. */
export function judgeShapes({ rule, judge }: ShapeRule): EmailRule {
  // Kept for one layout: another has other shapes, and another baseline.
  const judged = new WeakMap<Baseline, WeakMap<Shape, readonly string[]>>();
  return {
    rule,
    find(mail, report) {
      const known = judged.get(mail.baseline) ?? new WeakMap<Shape, readonly string[]>();
      judged.set(mail.baseline, known);
      for (const shape of mail.shapes.keys()) {
        const messages = known.get(shape) ?? judge(shape, mail);
        known.set(shape, messages);
        for (const message of messages) report(rule, 'layout', message);
      }
    },
  };
}

/** `<td class="card">`, as messages name an element. */
export function nameElement({ name, attributes }: Pick<Shape, 'name' | 'attributes'>): string {
  return attributes.class ? `<${name} class="${attributes.class}">` : `<${name}>`;
}
