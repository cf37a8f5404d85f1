import { CARD } from '../../images/card.ts';
import type { Images } from '../../images/images.ts';
import { absolute, cardPath, issuePath, topicPath } from '../../model/addresses.ts';
import { type Board, type Issue, lastChange } from '../../model/model.ts';
import type { Thing } from './json.ts';
import { describeImage, describePublisher, namePeriodical } from './periodical.ts';

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
