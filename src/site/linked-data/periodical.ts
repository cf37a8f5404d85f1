import { CARD } from '../../images/card.ts';
import type { Images } from '../../images/images.ts';
import { absolute, CARD_PATH, cardPath, issuePath, topicPath } from '../../model/addresses.ts';
import { type Board, type Issue, lastChange } from '../../model/model.ts';
import type { Thing } from './json.ts';

const periodicalId = ({ address }: Pick<Board, 'address'>) => `${address}#periodical`;

export function describePeriodical(board: Board, images: Images): Thing {
  return {
    '@type': 'Periodical',
    '@id': periodicalId(board),
    name: board.title,
    description: board.about,
    url: board.address,
    inLanguage: board.language,
    isAccessibleForFree: true,
    image: describeImage(absolute(board, CARD_PATH), CARD),
    publisher: describePublisher(board, images),
  };
}

function namePeriodical(board: Board): Thing {
  return { '@type': 'Periodical', '@id': periodicalId(board), name: board.title, url: board.address };
}

/** Whole with `images`; on a page about something else by its name alone. */
export function describePublisher(board: Board, images?: Images): Thing {
  const logo = board.logo && images?.get(board.logo.src)?.fallback;
  return {
    '@type': 'Organization',
    '@id': `${board.address}#publisher`,
    name: board.board.name,
    alternateName: images && board.board.short,
    url: board.website ?? board.address,
    logo: logo && describeImage(absolute(board, encodeURI(logo.path)), logo),
    sameAs: images && board.follow.length > 0 ? board.follow.map(({ link }) => link) : undefined,
  };
}

function describeImage(
  url: string,
  { width, height }: { readonly width: number; readonly height: number },
  caption?: string,
): Thing {
  return { '@type': 'ImageObject', url, width, height, caption: caption || undefined };
}

export function describeIssue(issue: Issue, board: Board, images: Images): Thing {
  const url = absolute(board, issuePath(issue));
  const own = issue.image && images.get(issue.image.src)?.fallback;
  return {
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    issueNumber: String(issue.number),
    name: issue.title,
    description: issue.summary,
    datePublished: issue.date,
    dateModified: lastChange(issue),
    inLanguage: issue.lang ?? board.language,
    isAccessibleForFree: true,
    image: [
      describeImage(absolute(board, cardPath(issue)), CARD),
      ...(own ? [describeImage(absolute(board, encodeURI(own.path)), own, issue.image?.alt)] : []),
    ],
    about: issue.topics.map((topic) => ({
      '@type': 'Thing',
      name: topic.name,
      description: topic.about,
      url: absolute(board, topicPath(topic)),
    })),
    correction:
      issue.corrections.length > 0
        ? issue.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text }))
        : undefined,
    isPartOf: namePeriodical(board),
    publisher: describePublisher(board),
  };
}
