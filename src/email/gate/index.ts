import type { Issue } from '../../model/model.ts';
import { type Problem, reportInto, withoutTwins } from '../../text/problem.ts';
import { imageAddress, linkAddress, type MailSettings } from '../mail-data.ts';
import type { Mail } from '../sent-mail.ts';
import { address } from './address.ts';
import { readBaseline } from './baseline.ts';
import { client } from './client.ts';
import { comment } from './comment.ts';
import { conditional } from './conditional.ts';
import { contrast } from './contrast.ts';
import { degrade } from './degrade.ts';
import { featureElement, featureElsewhere } from './feature.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { language } from './language.ts';
import { linkText } from './link-text.ts';
import { findPlace, LAYOUT, type Place } from './places.ts';
import { preheader } from './preheader.ts';
import { createMailReader } from './read-mail.ts';
import { createSentReader, type ReadSent } from './read-sent.ts';
import type { Cause, CheckedMail, EmailRule, MailReport } from './rule.ts';
import { size } from './size.ts';
import { inlineStyle, styleSheet } from './style-sheet.ts';
import { styleSize } from './style-size.ts';
import { table } from './table.ts';
import { textPart } from './text-part.ts';

/** Every rule about a mail. Adding one adds its file and a line here. */
export const emailRules: readonly EmailRule[] = [
  size,
  styleSize,
  styleSheet,
  inlineStyle,
  featureElement,
  featureElsewhere,
  degrade,
  client,
  image,
  address,
  table,
  language,
  heading,
  linkText,
  contrast,
  preheader,
  comment,
  conditional,
  textPart,
];

/** Looks through all mails of an issue. What is the same in several of them is told once. */
export type Gate = (issue: Issue, mails: readonly Mail[]) => Promise<readonly Problem[]>;

/**
 * @param layout as MJML compiled it for this board: what the mails are compared with
 * @param readSent for whoever reads the same mails beside the gate
 */
export function createGate(
  layout: string,
  settings: MailSettings,
  readSent: ReadSent = createSentReader(settings),
): Gate {
  const { board } = settings;
  const baseline = readBaseline(layout, board, createMailReader());
  const open = (issue: Issue, mail: Mail): CheckedMail => ({
    ...readSent(issue, mail),
    issue,
    board,
    mail,
    baseline,
    mailer: mail.mailer,
    imageUrl: (src) => imageAddress(src, settings),
    linkUrl: (href) => linkAddress(href, issue, settings),
  });

  return async (issue, mails) => {
    const problems: Problem[] = [];
    const opened = mails.flatMap(formsOf).map((mail) => open(issue, mail));
    opened.sort((a, b) => b.bytes + b.added - (a.bytes + a.added));
    for (const [index, mail] of opened.entries()) {
      const report = reportMail(mail, problems);
      for (const rule of emailRules) {
        if (rule.of === 'largest' && index > 0) continue;
        const later = rule.find(mail, report);
        if (later) await later;
      }
    }
    return withoutTwins(problems);
  };
}

/** A mail, and the part of it that some mailers take in its place, without head and styles. */
function formsOf(mail: Mail): readonly Mail[] {
  return mail.fragment === undefined ? [mail] : [mail, { ...mail, html: mail.fragment }];
}

/** Notes each finding where it belongs. What a draft says may still change: of that nothing stops a build. */
function reportMail(mail: CheckedMail, problems: Problem[]): MailReport {
  return (rule, cause, message, severity = 'error') => {
    const place = placeOf(mail, cause);
    reportInto(problems, place.file)(
      rule,
      place.at,
      place === LAYOUT ? `${message} This is a fault of the layout, whatever the issue says.` : message,
      severity === 'error' && mail.issue.status === 'draft' ? 'warning' : severity,
    );
  };
}

function placeOf(mail: CheckedMail, cause: Cause): Place {
  if (cause === 'layout') return LAYOUT;
  return 'at' in cause ? { file: mail.issue.file, at: cause.at } : findPlace(mail, cause.element);
}
