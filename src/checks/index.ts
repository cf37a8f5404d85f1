import { accessibilityStatement } from './accessibility-statement.ts';
import { acronym } from './acronym.ts';
import { acronymExpansion } from './acronym-expansion.ts';
import { actionBeforeIssue } from './action-before-issue.ts';
import { approval } from './approval.ts';
import { boardPicture } from './board-picture.ts';
import { bookingAddress } from './booking-address.ts';
import { briefingPanels } from './briefing-panels.ts';
import type { BoardCheck, IssueCheck, Rule, TypedCheck, WritingCheck } from './check.ts';
import { contactFrontDoor } from './contact-front-door.ts';
import { contactVerified } from './contact-verified.ts';
import { dateFar } from './date-far.ts';
import { eventBeforeIssue } from './event-before-issue.ts';
import { eventBooking } from './event-booking.ts';
import { eventCloses } from './event-closes.ts';
import { eventPast } from './event-past.ts';
import { eventTime } from './event-time.ts';
import { fileDetails } from './file-details.ts';
import { greetingEmpty } from './greeting-empty.ts';
import { imageAlt } from './image-alt.ts';
import { boardImageConsent, imageConsent } from './image-consent.ts';
import { imageFile } from './image-file.ts';
import { boardImageLicence, imageLicence } from './image-licence.ts';
import { language } from './language.ts';
import { languagePack } from './language-pack.ts';
import { linkPromise } from './link-promise.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { longSentence } from './long-sentence.ts';
import { mailer } from './mailer.ts';
import { mergeTag } from './merge-tag.ts';
import { nameSpelling } from './name-spelling.ts';
import { pageName } from './page-name.ts';
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
import { readingGrade } from './reading-grade.ts';
import { checkDetail } from './review/detail.ts';
import { reviewDetails } from './review/index.ts';
import { pseudonym } from './review/pseudonym.ts';
import { reviewDetailsTogether } from './review/review-details.ts';
import { reviewWithdrawn } from './review-withdrawn.ts';
import { boardSkeleton, skeleton } from './skeleton.ts';
import { slugDate } from './slug-date.ts';
import { timeStyle } from './time-style.ts';

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
