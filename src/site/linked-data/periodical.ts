import { CARD } from '../../images/card.ts';
import type { Images } from '../../images/images.ts';
import { absolute, CARD_PATH } from '../../model/addresses.ts';
import type { Board } from '../../model/model.ts';
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

export function namePeriodical(board: Board): Thing {
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

export function describeImage(
  url: string,
  { width, height }: { readonly width: number; readonly height: number },
  caption?: string,
): Thing {
  return { '@type': 'ImageObject', url, width, height, caption: caption || undefined };
}
