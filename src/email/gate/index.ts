import type { Board, Issue } from '../../model/model.ts';
import { LEAST_CONTRAST } from '../../model/palette.ts';
import { FILE_START, type Problem, reportInto, withoutTwins } from '../../text/problem.ts';
import { linkAddress, type MailSettings } from '../mail-data.ts';
import { describePicture } from '../mail-pictures.ts';
import type { Mail } from '../sent-mail.ts';
import { address } from './address.ts';
import { comment } from './comment.ts';
import { unreadableInverted } from './contrast.ts';
import { heading } from './heading.ts';
import { linkText } from './link-text.ts';
import { findPlace, LAYOUT, type Place } from './places.ts';
import { preheader } from './preheader.ts';
import { createSentReader, type ReadSent } from './read-sent.ts';
import { type Cause, type CheckedMail, type EmailRule, type MailReport, THE_LAYOUT } from './rule.ts';
import { limit, size } from './size.ts';
import { textPart } from './text-part.ts';

export const emailRules: readonly EmailRule[] = [size, limit, address, heading, linkText, preheader, comment, textPart];

/** Checks all mails of an issue. A finding that several of them share is reported once. */
export type Gate = (issue: Issue, mails: readonly Mail[]) => Promise<readonly Problem[]>;

export function createGate(settings: MailSettings, readSent: ReadSent = createSentReader(settings)): Gate {
  const { board } = settings;
  const colours = checkColours(board);
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

function checkColours(board: Board): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportInto(problems, board.file);
  for (const { name, ratio } of unreadableInverted(board.colours)) {
    const found = Math.floor(ratio * 10) / 10;
    report(
      'mail-contrast',
      board.keyAt.colours ?? FILE_START,
      `“${board.colours[name]}” has a contrast of ${found}:1 where a mail program inverts the colours; text needs ${LEAST_CONTRAST}:1. Choose a darker colour.`,
    );
  }
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
