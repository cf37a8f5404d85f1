import type { Board, Issue } from '../../model/model.ts';
import { FILE_START, type Problem, reportInto, withoutTwins } from '../../text/problem.ts';
import { linkAddress, type MailSettings } from '../mail-data.ts';
import { describePicture } from '../mail-pictures.ts';
import type { Mail } from '../sent-mail.ts';
import { address } from './address.ts';
import { comment } from './comment.ts';
import { findUnreadable } from './contrast.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { language } from './language.ts';
import { linkText } from './link-text.ts';
import { findPlace, LAYOUT, type Place } from './places.ts';
import { preheader } from './preheader.ts';
import { readMailHtml } from './read-mail.ts';
import { createSentReader, type ReadSent } from './read-sent.ts';
import { type Cause, type CheckedMail, type EmailRule, type MailReport, THE_LAYOUT } from './rule.ts';
import { limit, size } from './size.ts';
import { renderSpecimen } from './specimen.ts';
import { textPart } from './text-part.ts';

export const emailRules: readonly EmailRule[] = [
  size,
  limit,
  image,
  address,
  language,
  heading,
  linkText,
  preheader,
  comment,
  textPart,
];

/** Checks all mails of an issue. A finding that several of them share is reported once. */
export type Gate = (issue: Issue, mails: readonly Mail[]) => Promise<readonly Problem[]>;

/** `layout` is what MJML compiled for this board: it is checked once in the board's own colours, if it is given. */
export function createGate(
  layout: string,
  settings: MailSettings,
  readSent: ReadSent = createSentReader(settings),
): Gate {
  const { board } = settings;
  let colours: readonly Problem[] | undefined;
  const open = (issue: Issue, mail: Mail): CheckedMail => ({
    ...readSent(issue, mail),
    issue,
    board,
    mail,
    mailer: mail.mailer,
    imageUrl: (src) => describePicture(src, settings).url,
    linkUrl: (href) => linkAddress(href, issue, settings),
  });

  return async (issue, mails) => {
    colours ??= checkColours(layout, board);
    const problems: Problem[] = [...colours];
    const opened = mails.flatMap(formsOf).map((mail) => open(issue, mail));
    opened.sort((a, b) => b.bytes + b.added - (a.bytes + a.added));
    for (const [index, mail] of opened.entries()) {
      for (const rule of emailRules) {
        if (rule.of !== 'largest' || index === 0) rule.find(mail, reportMail(rule, mail, problems));
      }
    }
    return withoutTwins(problems);
  };
}

/** A test of the layouts checks the colours that a board has when it chooses none. */
function checkColours(layout: string, board: Board): readonly Problem[] {
  const problems: Problem[] = [];
  const at = board.keyAt.colours;
  const report = reportInto(problems, board.file);
  for (const found of at && layout ? findUnreadable(readMailHtml(renderSpecimen(layout, board))) : [])
    report('mail-contrast', at ?? FILE_START, `${found} Choose other colours here, or change layouts/email.`);
  return problems;
}

function formsOf(mail: Mail): readonly Mail[] {
  return mail.fragment === undefined ? [mail] : [mail, { ...mail, html: mail.fragment }];
}

/** Reports each finding where it belongs. A draft may still change, so nothing in it stops a build. */
function reportMail({ rule }: EmailRule, mail: CheckedMail, problems: Problem[]): MailReport {
  return (cause, message, severity = 'error') => {
    const place = placeOf(mail, cause);
    reportInto(problems, place.file)(
      rule,
      place.at,
      place === LAYOUT ? `${message} The fault is in the layout, not in the issue.` : message,
      severity === 'error' && mail.issue.status === 'draft' ? 'warning' : severity,
    );
  };
}

function placeOf(mail: CheckedMail, cause: Cause): Place {
  if (cause === THE_LAYOUT) return LAYOUT;
  return 'at' in cause ? { file: mail.issue.file, at: cause.at } : findPlace(mail, cause.element);
}
