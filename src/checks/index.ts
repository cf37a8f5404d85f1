import type { Rule } from './engine/check.ts';
import { accessibilityStatement } from './rules/board/accessibility-statement.ts';
import { checksSetting } from './rules/board/checks.ts';
import { contactFrontDoor } from './rules/board/contact-front-door.ts';
import { contactVerified } from './rules/board/contact-verified.ts';
import { languagePack } from './rules/board/language-pack.ts';
import { mailer } from './rules/board/mailer.ts';
import { wording } from './rules/board/wording.ts';
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
import { linkDead } from './rules/links/link-dead.ts';
import { linkMoved } from './rules/links/link-moved.ts';
import { linkPromise } from './rules/links/link-promise.ts';
import { linkTarget } from './rules/links/link-target.ts';
import { linkText } from './rules/links/link-text.ts';
import { linkUnsure } from './rules/links/link-unsure.ts';
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
import { imageConsent } from './rules/pictures/image-consent.ts';
import { imageFile } from './rules/pictures/image-file.ts';
import { imageLicence } from './rules/pictures/image-licence.ts';
import { imageMetadata } from './rules/pictures/image-metadata.ts';
import { addressLost } from './rules/record/address-lost.ts';
import { approval } from './rules/record/approval.ts';
import { formerAddress } from './rules/record/former-address.ts';
import { pageName } from './rules/record/page-name.ts';
import { slugDate } from './rules/record/slug-date.ts';
import { waiver } from './rules/record/waiver.ts';
import { ageAndPlace } from './rules/review/age-and-place.ts';
import { court } from './rules/review/court.ts';
import { ethnicityAndPlace } from './rules/review/ethnicity-and-place.ts';
import { exactDate } from './rules/review/exact-date.ts';
import { hospital } from './rules/review/hospital.ts';
import { mediaLink } from './rules/review/media-link.ts';
import { pseudonym } from './rules/review/pseudonym.ts';
import { reviewDetails } from './rules/review/review-details.ts';
import { reviewWithdrawn } from './rules/review/review-withdrawn.ts';
import { school } from './rules/review/school.ts';
import { siblings } from './rules/review/siblings.ts';
import { acronym } from './rules/words/acronym.ts';
import { acronymExpansion } from './rules/words/acronym-expansion.ts';
import { briefingPanels } from './rules/words/briefing-panels.ts';
import { greetingEmpty } from './rules/words/greeting-empty.ts';
import { language } from './rules/words/language.ts';
import { longSentence } from './rules/words/long-sentence.ts';
import { mergeTag } from './rules/words/merge-tag.ts';
import { nameSpelling } from './rules/words/name-spelling.ts';
import { placeholder } from './rules/words/placeholder.ts';
import { readingGrade } from './rules/words/reading-grade.ts';
import { skeleton } from './rules/words/skeleton.ts';

/** Rules about other people's pages, which `src/links` asks for. */
export const onlineRules = [linkDead, linkMoved, linkUnsure] as const satisfies readonly Rule[];

/** Rules about the files of pictures, which `src/build/check-pictures.ts` opens. */
export const pictureRules: readonly Rule[] = [imageMetadata];

/** Every rule, in the order and under the headings of docs/checks/README.md. A new rule needs its file and a line here. */
export const ruleSections: readonly (readonly [heading: string, rules: readonly Rule[]])[] = [
  [
    'Personal data',
    [
      nhsNumber,
      nationalInsurance,
      birthDate,
      crimeReference,
      homeAddress,
      postcode,
      phoneNumber,
      personalMailbox,
      namedStaff,
    ],
  ],
  [
    'Case reviews',
    [
      exactDate,
      ageAndPlace,
      school,
      hospital,
      court,
      siblings,
      ethnicityAndPlace,
      mediaLink,
      reviewDetails,
      pseudonym,
      reviewWithdrawn,
    ],
  ],
  [
    'Words and links',
    [
      language,
      languagePack,
      acronym,
      acronymExpansion,
      longSentence,
      readingGrade,
      nameSpelling,
      linkTarget,
      linkText,
      ...onlineRules,
      linkPromise,
      bookingAddress,
      fileDetails,
      greetingEmpty,
      mergeTag,
      placeholder,
      skeleton,
    ],
  ],
  [
    'Dates and events',
    [
      proseDate,
      timeStyle,
      eventTime,
      eventBooking,
      eventBeforeIssue,
      eventCloses,
      eventPast,
      actionBeforeIssue,
      dateFar,
    ],
  ],
  ['Pictures', [imageFile, imageAlt, imageLicence, imageConsent, ...pictureRules, boardPicture]],
  [
    'The issue and the board',
    [
      approval,
      waiver,
      checksSetting,
      contactFrontDoor,
      contactVerified,
      accessibilityStatement,
      mailer,
      slugDate,
      briefingPanels,
      pageName,
      addressLost,
      formerAddress,
      wording,
    ],
  ],
];

/** Every rule, by its name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  ruleSections.flatMap(([, list]) => list.map((rule) => [rule.rule, rule])),
);

/** Rules about a file as it was typed. */
export const textRules: readonly Rule[] = [...rules.values()].filter(({ findInText }) => findInText);

/** The page about a rule, from the project's folder; undefined for rules about how a file is typed, whose messages say enough. */
export const rulePage = (rule: string): string | undefined => (rules.has(rule) ? `docs/checks/${rule}.md` : undefined);
