import { type Problem, reportInto } from '../issue/problem.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { actionBeforeIssue } from './action-before-issue.ts';
import { boardPicture } from './board-picture.ts';
import { briefingPanels } from './briefing-panels.ts';
import { type BoardCheck, type IssueCheck, indexSurroundings, type Surroundings, type WritingCheck } from './check.ts';
import { contactFrontDoor } from './contact-front-door.ts';
import { dateFar } from './date-far.ts';
import { eventBeforeIssue } from './event-before-issue.ts';
import { eventBooking } from './event-booking.ts';
import { eventCloses } from './event-closes.ts';
import { eventTime } from './event-time.ts';
import { imageAlt } from './image-alt.ts';
import { imageFile } from './image-file.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { mailer } from './mailer.ts';
import { mergeTag } from './merge-tag.ts';
import { pageName } from './page-name.ts';
import { boardPlaceholder, placeholder } from './placeholder.ts';
import { reviewWithdrawn } from './review-withdrawn.ts';
import { skeleton } from './skeleton.ts';
import { slugDate } from './slug-date.ts';
import { checkWordings } from './wording.ts';

/** Every rule about an issue or a page. Adding one adds its file and a line here. */
export const writingChecks: readonly WritingCheck[] = [
  imageFile,
  imageAlt,
  linkTarget,
  linkText,
  pageName,
  skeleton,
  placeholder,
  briefingPanels,
];

/** Every rule about an issue. */
export const issueChecks: readonly IssueCheck[] = [
  eventTime,
  eventBooking,
  eventBeforeIssue,
  eventCloses,
  actionBeforeIssue,
  dateFar,
  reviewWithdrawn,
  slugDate,
  mergeTag,
];

export const boardChecks: readonly BoardCheck[] = [
  boardPicture,
  contactFrontDoor,
  accessibilityStatement,
  boardPlaceholder,
  mailer,
];

/** Runs every check over every issue and page that was read. */
export function runChecks(surroundings: Surroundings): Problem[] {
  const problems: Problem[] = [];
  const { board } = surroundings;
  for (const check of board ? boardChecks : []) {
    if (board) check.find({ ...surroundings, board }, reportInto(problems, board.file));
  }
  const indexed = { ...surroundings, ...indexSurroundings(surroundings) };
  for (const issue of surroundings.issues.values()) {
    for (const check of [...writingChecks, ...issueChecks])
      check.find(issue, indexed, reportInto(problems, issue.file));
  }
  for (const page of surroundings.pages) {
    for (const check of writingChecks) check.find(page, indexed, reportInto(problems, page.file));
  }
  return [...problems, ...checkWordings(surroundings)];
}
