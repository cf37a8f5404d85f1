import type { Briefing, EventBlock, Statistic } from '../blocks/index.ts';
import { dateInWords, type PlainDate } from '../fields/dates.ts';
import { type Context, languageFilters, spokenBy } from '../i18n/filters.ts';
import { fillPhrase, type Language } from '../i18n/language.ts';
import { type Languages, languageOf, otherLanguage } from '../i18n/languages.ts';
import type { Images } from '../images/images.ts';
import {
  absolute,
  bookingAddress,
  calendarPath,
  imagePath,
  issuePath,
  phoneAddress,
  readableAddress,
  resolveLink,
  sectionPath,
} from '../model/addresses.ts';
import type { Board, Issue, Section } from '../model/model.ts';
import { picturesOf } from '../model/model.ts';
import { firstWords } from '../model/panels.ts';
import { partLanguage } from '../model/part-language.ts';
import { teaserOf } from '../model/teaser.ts';
import type { Token } from '../text/markdown.ts';
import { languageAttributes, markLanguage } from './own-language.ts';
import type { RenderProse } from './prose.ts';
import { slotMarks } from './slots.ts';

/** What every mail is made from, beside the issue. */
export interface MailSettings {
  readonly board: Board;
  readonly images: Images;
  readonly languages: Languages;
  /** The day for which the mails are made: a review that is to be withdrawn before it has no files any more. */
  readonly today: PlainDate;
}

/** The filters that the mail's layouts use. */
export function mailFilters(languages: Languages) {
  return {
    ...languageFilters(languages),
    readable: readableAddress,
    /** In plain text a mail program makes a link of what starts with “https:”. */
    whole: (href: string) => (href.startsWith('https:') ? href : readableAddress(href)),
    phone: phoneAddress,
    bookingUrl: bookingAddress,
    quoted: (text: string) => text.replace(/^/gm, '> '),
    source(this: Context, statistic: Statistic) {
      return sourceInWords(statistic, spokenBy(this, languages));
    },
  };
}

function sourceInWords({ source, date }: Statistic, { tag, words }: Language): string {
  const day = date && dateInWords(date, tag);
  return source && day ? fillPhrase(words.blocks['statistic-source'], { source, date: day }) : (source ?? day ?? '');
}

/** Where a link of an issue leads from its mail; undefined for one that is refused. */
export function linkAddress(href: string, issue: Issue, { board }: MailSettings): string | undefined {
  return resolveLink(href, issue, board, absolute);
}

/** Where a mail takes a picture of content/images from. */
export function imageAddress(src: string, { board, images }: MailSettings): string {
  return absolute(board, images.get(src)?.fallback.path ?? imagePath(src));
}

/** Everything that a layout can ask for about one issue. `renderProse` gives HTML for the mail and text for its text part. */
export function describeIssue(issue: Issue, settings: MailSettings, renderProse: RenderProse) {
  const { board, languages, today } = settings;
  const language = languageOf(languages, issue, board);
  const linkUrl = (href: string) => linkAddress(href, issue, settings);
  const imageUrl = (src: string) => imageAddress(src, settings);
  const credit = (picture: { credit?: string | undefined; licence?: string | undefined }) =>
    picture.credit
      ? fillPhrase(language.words.blocks['picture-credit'], {
          credit: [picture.credit, picture.licence].filter(Boolean).join(', '),
        })
      : '';
  const contents = issue.sections.map((section) => ({
    title: section.title,
    url: absolute(board, sectionPath(issue, section)),
    spoken: languageAttributes(otherLanguage(partLanguage(section, issue), language.tag)),
  }));
  return {
    issue,
    board,
    today,
    subject: issue.subject,
    preheader: issue.preheader,
    greeting: board.greeting?.split('{name}').join(slotMarks.firstName),
    draft: issue.status === 'draft',
    language: language.tag,
    dir: language.direction,
    own: markLanguage(otherLanguage(issue, language.tag)),
    /** For what the board says in bulletin.yaml, in a mail that is in another language. */
    spokenByBoard: languageAttributes(otherLanguage({ lang: board.language }, language.tag)),
    url: absolute(board, issuePath(issue)),
    words: language.words,
    masthead: board.masthead && { url: imageUrl(board.masthead.src), alt: board.masthead.alt ?? '' },
    lead: issue.image && { url: imageUrl(issue.image.src), alt: issue.image.alt, credit: credit(issue.image) },
    credits: creditsOf(issue, board, credit),
    parts: [
      {
        level: 2,
        blocks: issue.intro,
        own: markLanguage(otherLanguage(issue, language.tag)),
        contents: contents.length > 1 ? contents : undefined,
      },
      ...issue.sections.map((section) => ({
        ...section,
        ...mailedBlocks(section),
        level: 3,
        own: markLanguage(otherLanguage(partLanguage(section, issue), language.tag)),
        url: absolute(board, sectionPath(issue, section)),
      })),
    ],
    slot: slotMarks,
    contactHalves: halve(board.contacts),
    linkUrl,
    imageUrl,
    calendarUrl: (event: EventBlock) => absolute(board, calendarPath(issue, event)),
    /** In a block, `above` is the level of the heading that its own headings stand under. */
    prose: (tokens: readonly Token[], above?: number) => renderProse(tokens, linkUrl, above),
    firstWords: ({ body }: Briefing) => firstWords(body),
  };
}

/** What the mail has of a section, and whether the rest is left to the archive. */
function mailedBlocks(section: Section) {
  if (section.email !== 'teaser') return { blocks: section.blocks, shortened: false };
  return teaserOf(section);
}

/** The pictures' credits that stand nowhere else in the mail: the masthead's. */
function creditsOf(
  issue: Issue,
  board: Board,
  credit: (picture: { credit?: string | undefined; licence?: string | undefined }) => string,
): string[] {
  const shown = new Set(picturesOf(issue).map(credit));
  const masthead = board.masthead ? credit(board.masthead) : '';
  return masthead && !shown.has(masthead) ? [masthead] : [];
}

/** The contacts as two columns show them: read down the first, then the second. */
function halve(contacts: Board['contacts']): readonly [Board['contacts'], Board['contacts']] {
  const middle = Math.ceil(contacts.length / 2);
  return [contacts.slice(0, middle), contacts.slice(middle)];
}
