import type { BoardCheck, IssueCheck, Rule, TypedCheck, WritingCheck } from './engine/check.ts';
import { accessibilityStatement } from './rules/board/accessibility-statement.ts';
import { contactFrontDoor } from './rules/board/contact-front-door.ts';
import { contactVerified } from './rules/board/contact-verified.ts';
import { languagePack } from './rules/board/language-pack.ts';
import { mailer } from './rules/board/mailer.ts';
import { actionBeforeIssue } from './rules/events/action-before-issue.ts';
import { bookingAddress } from './rules/events/booking-address.ts';
import { dateFar } from './rules/events/date-far.ts';
import { eventBeforeIssue } from './rules/events/event-before-issue.ts';
import { eventBooking } from './rules/events/event-booking.ts';
import { eventCloses } from './rules/events/event-closes.ts';
import { eventPast } from './rules/events/event-past.ts';
import { eventTime } from './rules/events/event-time.ts';
import { proseDate } from './rules/events/prose-date.ts';
import { timeStyle } from './rules/events/time-style.ts';
import { fileDetails } from './rules/links/file-details.ts';
import { linkPromise } from './rules/links/link-promise.ts';
import { linkTarget } from './rules/links/link-target.ts';
import { linkText } from './rules/links/link-text.ts';
import { birthDate } from './rules/personal/birth-date.ts';
import { crimeReference } from './rules/personal/crime-reference.ts';
import { homeAddress } from './rules/personal/home-address.ts';
import { namedStaff } from './rules/personal/named-staff.ts';
import { nationalInsurance } from './rules/personal/national-insurance.ts';
import { nhsNumber } from './rules/personal/nhs-number.ts';
import { personalMailbox } from './rules/personal/personal-mailbox.ts';
import { phoneNumber } from './rules/personal/phone-number.ts';
import { postcode } from './rules/personal/postcode.ts';
import { boardPicture } from './rules/pictures/board-picture.ts';
import { imageAlt } from './rules/pictures/image-alt.ts';
import { boardImageConsent, imageConsent } from './rules/pictures/image-consent.ts';
import { imageFile } from './rules/pictures/image-file.ts';
import { boardImageLicence, imageLicence } from './rules/pictures/image-licence.ts';
import { approval } from './rules/record/approval.ts';
import { pageName } from './rules/record/page-name.ts';
import { slugDate } from './rules/record/slug-date.ts';
import { checkDetail } from './rules/review/detail.ts';
import { reviewDetails } from './rules/review/details.ts';
import { pseudonym } from './rules/review/pseudonym.ts';
import { reviewDetailsTogether } from './rules/review/review-details.ts';
import { reviewWithdrawn } from './rules/review/review-withdrawn.ts';
import { acronym } from './rules/words/acronym.ts';
import { acronymExpansion } from './rules/words/acronym-expansion.ts';
import { briefingPanels } from './rules/words/briefing-panels.ts';
import { greetingEmpty } from './rules/words/greeting-empty.ts';
import { language } from './rules/words/language.ts';
import { longSentence } from './rules/words/long-sentence.ts';
import { mergeTag } from './rules/words/merge-tag.ts';
import { nameSpelling } from './rules/words/name-spelling.ts';
import { boardPlaceholder, placeholder } from './rules/words/placeholder.ts';
import { readingGrade } from './rules/words/reading-grade.ts';
import { boardSkeleton, skeleton } from './rules/words/skeleton.ts';

/** Every rule about an issue or a page. Adding one adds its file and a line here. */
export const writingChecks: readonly WritingCheck[] = [
  imageFile,
  imageAlt,
  imageLicence,
  imageConsent,
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
  boardImageLicence,
  boardImageConsent,
  contactFrontDoor,
  contactVerified,
  accessibilityStatement,
  boardPlaceholder,
  boardSkeleton,
  mailer,
  languagePack,
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
  language,
  acronym,
  acronymExpansion,
  longSentence,
  readingGrade,
  nameSpelling,
  timeStyle,
];

/** Every rule about other people's pages: src/online asks for them, when it is told to. */
export const onlineRules: readonly Rule[] = [
  { rule: 'link-dead', later: true },
  { rule: 'link-moved', later: true },
  { rule: 'link-unsure', later: true },
];

/** Every rule about the files of pictures: src/check-pictures.ts opens them. */
export const pictureRules: readonly Rule[] = [{ rule: 'image-metadata', later: true }];

/** Every rule there is, by its name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...writingChecks, ...issueChecks, ...typedChecks, ...boardChecks, ...onlineRules, ...pictureRules].map((check) => [
    check.rule,
    check,
  ]),
);
