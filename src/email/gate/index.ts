import type { Issue } from '../../issue/model.ts';
import type { Problem } from '../../issue/problem.ts';
import type { Mail } from '../mail.ts';
import { imageAddress, linkAddress, type MailSettings } from '../views.ts';
import { address } from './address.ts';
import { readBaseline } from './baseline.ts';
import { client } from './client.ts';
import { codesOf } from './codes.ts';
import { comment } from './comment.ts';
import { conditional } from './conditional.ts';
import { contrast } from './contrast.ts';
import { degrade } from './degrade.ts';
import { featureElement, featureElsewhere } from './feature.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { language } from './language.ts';
import { linkText } from './link-text.ts';
import { overheadOf } from './overhead.ts';
import { findPlace, LAYOUT, type Place } from './places.ts';
import { preheader } from './preheader.ts';
import { createMailReader } from './read-mail.ts';
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

/** @param layout as MJML compiled it for this board: what the mails are compared with */
export function createGate(layout: string, settings: MailSettings): Gate {
  const { board } = settings;
  const read = createMailReader();
  const baseline = readBaseline(layout, board, read);
  /** What was said of the layout: every issue would say it again. */
  const told = new Set<string>();

  const open = (issue: Issue, mail: Mail): CheckedMail => {
    const html = read(mail.html);
    return {
      ...html,
      ...{ issue, board, mail, baseline, mailer: mail.mailer, codes: codesOf(mail.mailer, board) },
      ...{ bytes: Buffer.byteLength(mail.html), added: addedBy(mail, html.elements) },
      imageUrl: (src) => imageAddress(src, settings),
      linkUrl: (href) => linkAddress(href, issue, settings),
    };
  };

  return async (issue, mails) => {
    const problems: Problem[] = [];
    const opened = mails.map((mail) => open(issue, mail)).sort((a, b) => b.bytes + b.added - (a.bytes + a.added));
    for (const [index, mail] of opened.entries()) {
      const report = reportMail(mail, problems, told);
      for (const rule of emailRules) {
        if (rule.of === 'largest' && index > 0) continue;
        const later = rule.find(mail, report);
        if (later) await later;
      }
    }
    return problems;
  };
}

function addedBy({ mailer }: Mail, elements: CheckedMail['elements']): number {
  const { perLink, footer } = overheadOf(mailer);
  return footer + perLink * elements.filter(({ name, shape }) => name === 'a' && /^https:/i.test(shape.scheme)).length;
}

/** Notes each finding where it belongs, once. What a draft says may still change: of that nothing stops a build. */
function reportMail(mail: CheckedMail, problems: Problem[], told: Set<string>): MailReport {
  return (rule, cause, message, severity = 'error') => {
    const place = placeOf(mail, cause);
    const { file, at } = place;
    const whole = place === LAYOUT ? `${message} This is a fault of the layout, whatever the issue says.` : message;
    const key = [file, at.line, at.column, rule, whole].join('\n');
    if (told.has(key)) return;
    told.add(key);
    const softened = severity === 'error' && mail.issue.status === 'draft' ? 'warning' : severity;
    problems.push({ rule, severity: softened, file, line: at.line, column: at.column, message: whole });
  };
}

function placeOf(mail: CheckedMail, cause: Cause): Place {
  if (cause === 'layout') return LAYOUT;
  return 'at' in cause ? { file: mail.issue.file, at: cause.at } : findPlace(mail, cause.element);
}
