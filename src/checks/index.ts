import { type Problem, reportInto } from '../issue/problem.ts';
import { accessibilityStatement } from './accessibility-statement.ts';
import { actionBeforeIssue } from './action-before-issue.ts';
import { approval } from './approval.ts';
import { boardPicture } from './board-picture.ts';
import { bookingAddress } from './booking-address.ts';
import { briefingPanels } from './briefing-panels.ts';
import {
  type BoardCheck,
  type Check,
  type Indexes,
  type IssueCheck,
  indexSurroundings,
  type Surroundings,
  type TypedCheck,
  type WritingCheck,
} from './check.ts';
import { contactFrontDoor } from './contact-front-door.ts';
import { dateFar } from './date-far.ts';
import { eventBeforeIssue } from './event-before-issue.ts';
import { eventBooking } from './event-booking.ts';
import { eventCloses } from './event-closes.ts';
import { eventPast } from './event-past.ts';
import { eventTime } from './event-time.ts';
import { fileDetails } from './file-details.ts';
import { greetingEmpty } from './greeting-empty.ts';
import { imageAlt } from './image-alt.ts';
import { imageFile } from './image-file.ts';
import { linkPromise } from './link-promise.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { mailer } from './mailer.ts';
import { mergeTag } from './merge-tag.ts';
import { namesOf } from './names.ts';
import { pageName } from './page-name.ts';
import { readTyped, type Typed } from './passages.ts';
import { birthDate } from './personal/birth-date.ts';
import { crimeReference } from './personal/crime-reference.ts';
import { homeAddress } from './personal/home-address.ts';
import { namedStaff } from './personal/named-staff.ts';
import { nationalInsurance } from './personal/national-insurance.ts';
import { nhsNumber } from './personal/nhs-number.ts';
import { personalMailbox } from './personal/personal-mailbox.ts';
import { phoneNumber } from './personal/phone-number.ts';
import { postcode } from './personal/postcode.ts';
import { boardPlaceholder, placeholder } from './placeholder.ts';
import { proseDate } from './prose-date.ts';
import { checkDetail } from './review/detail.ts';
import { reviewDetails } from './review/index.ts';
import { pseudonym } from './review/pseudonym.ts';
import { reviewDetailsTogether } from './review/review-details.ts';
import { reviewWithdrawn } from './review-withdrawn.ts';
import { Secrets } from './secrets.ts';
import { checkSettings, settleSeverities } from './severity.ts';
import { skeleton } from './skeleton.ts';
import { slugDate } from './slug-date.ts';
import { applyWaivers, type Waived, waiversOf } from './waivers.ts';
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
  eventPast,
  actionBeforeIssue,
  dateFar,
  reviewWithdrawn,
  slugDate,
  mergeTag,
  approval,
];

export const boardChecks: readonly BoardCheck[] = [
  boardPicture,
  contactFrontDoor,
  accessibilityStatement,
  boardPlaceholder,
  mailer,
];

/** Every rule about a file as it was typed. */
export const typedChecks: readonly TypedCheck[] = [
  nhsNumber,
  nationalInsurance,
  birthDate,
  crimeReference,
  homeAddress,
  postcode,
  phoneNumber,
  personalMailbox,
  namedStaff,
  ...reviewDetails.map(checkDetail),
  reviewDetailsTogether,
  pseudonym,
  linkPromise,
  bookingAddress,
  fileDetails,
  proseDate,
  greetingEmpty,
];

/** Every rule there is, by its name. */
export const rules: ReadonlyMap<string, Check> = new Map(
  [...writingChecks, ...issueChecks, ...typedChecks, ...boardChecks].map((check) => [check.rule, check]),
);

/** What the checks found, and what of that the board has decided to let stand. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
  /** What no output may repeat. */
  readonly secrets: Secrets;
}

/**
 * Runs every check over everything that was read.
 * @param wanted whether to look at a file; all are looked at where it is left away
 */
export function runChecks(surroundings: Surroundings, wanted: (file: string) => boolean = () => true): Findings {
  const found: Problem[] = [];
  const secrets = new Secrets();
  const { board } = surroundings;
  const indexed = { ...surroundings, ...indexSurroundings(surroundings) };
  for (const check of boardChecks) {
    if (board && wanted(board.file)) check.find({ ...surroundings, board }, reportInto(found, board.file));
  }
  for (const issue of surroundings.issues.values()) {
    if (!wanted(issue.file)) continue;
    for (const check of [...writingChecks, ...issueChecks]) check.find(issue, indexed, reportInto(found, issue.file));
  }
  for (const page of surroundings.pages) {
    if (!wanted(page.file)) continue;
    for (const check of writingChecks) check.find(page, indexed, reportInto(found, page.file));
  }
  for (const file of surroundings.texts.values())
    if (wanted(file.path)) checkTyped(readTyped(file), indexed, found, secrets);
  for (const name of namesOf(surroundings)) if (wanted(name.file)) checkTyped(name, indexed, found, secrets);
  found.push(...[...checkWordings(surroundings), ...checkSettings(board, rules)].filter(({ file }) => wanted(file)));

  const settled = settleSeverities(found, board?.checks ?? {}, rules);
  const waivers = waiversOf(surroundings).filter(({ file }) => wanted(file));
  return { ...applyWaivers(settled, waivers, rules, surroundings.today), secrets };
}

function checkTyped(typed: Typed, indexed: Surroundings & Indexes, found: Problem[], secrets: Secrets): void {
  const report = reportInto(found, typed.file);
  for (const check of typedChecks) {
    check.find(typed, indexed, (rule, at, ...rest) => {
      report(rule, at, ...rest);
      if (check.masked) secrets.add(typed, at);
    });
  }
}
