import { join } from 'node:path';
import { hashOf, keep } from '../cache/keep.ts';
import { monthInWords } from '../fields/dates.ts';
import { fillPhrase } from '../i18n/language.ts';
import { type Languages, languageOf } from '../i18n/languages.ts';
import { CARD_PATH, cardPath, readableAddress } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import { lightPalette, type Palette } from '../model/palette.ts';
import type { ViewFile } from '../render/view-file.ts';
import { type CardWords, drawCard, LOGO_AT, LOGO_ROOM } from './card.ts';
import type { Images } from './images.ts';
import { readLetters } from './letters.ts';
import { openPicture } from './open-picture.ts';
import { PATIENCE, type PicturePlaces, readSame, refuseCostly } from './picture-files.ts';
import { paintDrawing, SHARP_VERSION, type Stamp } from './pixels.ts';

/** Part of the key: change it when cards are drawn in another way. */
const RECIPE = 'card 1';

export interface CardData {
  readonly words: CardWords;
  readonly colours: Palette;
  readonly logo: { readonly src: string; readonly hash: string } | undefined;
}

export function listCards(archive: Archive, images: Images, languages: Languages): readonly ViewFile<CardData>[] {
  const { board, issues } = archive;
  const colours = lightPalette(board.colours);
  const prepared = board.logo && images.get(board.logo.src);
  const logo = board.logo && prepared && { src: prepared.file, hash: prepared.hash };
  const card = (path: string, words: CardWords) => ({ path, layout: 'card', data: { words, colours, logo } });
  return [
    card(CARD_PATH, wordsOfArchive(archive)),
    ...issues.map((issue) => card(cardPath(issue), wordsOfIssue(issue, archive, languages))),
  ];
}

export function createCardMaker({ content, cache }: PicturePlaces): (card: CardData) => Promise<Buffer> {
  const folder = join(cache, 'cards');
  const stamps = new Map<string, Promise<Stamp>>();
  const stampOf = async (src: string, hash: string) =>
    openPicture('makeStamp', [await readSame(content, src, hash), LOGO_ROOM.width, LOGO_ROOM.height], PATIENCE).catch(
      refuseCostly(src),
    );
  return async ({ words, colours, logo }) => {
    const letters = readLetters();
    const key = hashOf(RECIPE, SHARP_VERSION, letters.version, JSON.stringify([words, colours]), logo?.hash ?? '');
    return keep(folder, `${key}.png`, async () => {
      const stamp = logo && (stamps.get(logo.hash) ?? stampOf(logo.src, logo.hash));
      if (logo && stamp) stamps.set(logo.hash, stamp);
      const drawn = await stamp;
      return paintDrawing(drawCard(words, colours, drawn, letters), drawn ? [{ ...drawn, ...LOGO_AT }] : []);
    });
  };
}

export function wordsOfIssue(issue: Issue, { board }: Pick<Archive, 'board'>, languages: Languages): CardWords {
  const { words, tag } = languageOf(languages, issue, board);
  const number = fillPhrase(words.site.number, { number: issue.number });
  const month = monthInWords(issue.date, tag);
  return {
    name: board.title,
    over: `${number} · ${month}`,
    heading: issue.title,
    instead: { heading: number, under: month },
    ...publisher(board),
  };
}

export function wordsOfArchive({ board }: Pick<Archive, 'board'>): CardWords {
  return {
    heading: board.title,
    under: board.about,
    instead: { heading: readableAddress(board.address) },
    ...publisher(board),
  };
}

const publisher = (board: Archive['board']) => ({
  board: board.board.name,
  address: readableAddress(board.address),
});
