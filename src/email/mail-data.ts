import type { PlainDate } from '../fields/dates.ts';
import type { Picture } from '../fields/picture.ts';
import { fillPhrase } from '../i18n/language.ts';
import { type Languages, languageOf } from '../i18n/languages.ts';
import type { Images } from '../images/images.ts';
import { absolute, issuePath, resolveLink, sectionPath } from '../model/addresses.ts';
import { type Block, type Board, daysOver, type Issue, picturesOf } from '../model/model.ts';
import { partLanguage } from '../model/part-language.ts';
import { teaserOf } from '../model/teaser.ts';
import { describePicture, showPicture } from './mail-pictures.ts';
import { slotMarks } from './slots.ts';

export interface MailSettings {
  readonly board: Board;
  readonly images: Images;
  readonly languages: Languages;
  /** The day for which the mails are made: a review that is to be withdrawn before it has no files any more. */
  readonly today: PlainDate;
}

/** Numbers above the issue: more would be a list to search. */
const MOST_URGENT = 3;

export type MailData = ReturnType<typeof describeMail>;

export function describeMail(issue: Issue, { board, images, languages, today }: MailSettings) {
  const { tag, direction, words } = languageOf(languages, issue, board);
  const credit = ({ credit: by, licence }: Pick<Picture, 'credit' | 'licence'>) =>
    by ? fillPhrase(words.blocks['picture-credit'], { credit: [by, licence].filter(Boolean).join(', ') }) : '';
  const contents = issue.sections.map((section) => {
    const { lang, dir } = partLanguage(section, issue);
    return { title: section.title, url: absolute(board, sectionPath(issue, section)), lang, dir };
  });
  const pictures = picturesOf(issue);
  const mastheadCredit = board.masthead ? credit(board.masthead) : '';
  return {
    issue,
    board,
    over: daysOver(issue, today),
    words,
    language: tag,
    dir: direction,
    boardLanguage: { lang: board.language },
    subject: issue.subject,
    preheader: issue.preheader,
    greeting: board.greeting?.split('{name}').join(slotMarks.firstName),
    draft: issue.status === 'draft',
    url: absolute(board, issuePath(issue)),
    versions: issue.versions.map((version) => ({ ...version, url: absolute(board, issuePath(version)) })),
    formats: issue.formats.map((format) => ({ ...format, label: words.site[`format-${format.kind}`] })),
    masthead: board.masthead,
    // The board’s name beside it says the same. Where pictures are blocked, its words would be a column as narrow as the logo.
    logo:
      board.logo && showPicture(describePicture(board.logo.src, { board, images }), LOGO_ROOM.width, LOGO_ROOM.height),
    lead: issue.image && { ...issue.image, credit: credit(issue.image) },
    pictures: new Map(
      [...pictures, board.masthead ?? []].flat().map(({ src }) => [src, describePicture(src, { board, images })]),
    ),
    // The masthead's credit, where no picture shows the same.
    credits: mastheadCredit && !pictures.map(credit).includes(mastheadCredit) ? [mastheadCredit] : [],
    parts: [
      {
        level: 2,
        blocks: withEventRows(issue.intro),
        language: { lang: issue.lang, dir: issue.dir },
        contents: contents.length > 1 ? contents : undefined,
      },
      ...issue.sections.map((section) => ({
        title: section.title,
        ...(section.email === 'teaser'
          ? teaserOf(section)
          : { blocks: withEventRows(section.blocks), shortened: false }),
        level: 3,
        language: partLanguage(section, issue),
        url: absolute(board, sectionPath(issue, section)),
      })),
    ],
    slot: slotMarks,
    urgent: board.contacts.filter(({ phone }) => phone).slice(0, MOST_URGENT),
  };
}

/** Events of a part that a mail shows as cards; the others would make it longer than mail programs show. */
const MOST_CARDS = 2;

/** Each event from the third on, and each row of a table, is a compact row in a mail. */
function withEventRows(blocks: readonly Block[]): readonly Block[] {
  let cards = 0;
  return blocks.map((block) => {
    if (block.kind !== 'event') return block;
    if (block.table === undefined) cards++;
    return { ...block, isRow: block.table !== undefined || cards > MOST_CARDS };
  });
}

/** In pixels. */
const LOGO_ROOM = { width: 200, height: 64 };

export function linkAddress(href: string, issue: Issue, { board }: Pick<MailSettings, 'board'>): string | undefined {
  return resolveLink(href, issue, board, absolute);
}
