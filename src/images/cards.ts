import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf, keep } from '../cache/keep.ts';
import { monthInWords } from '../fields/dates.ts';
import { fillPhrase } from '../i18n/language.ts';
import { type Languages, languageOf } from '../i18n/languages.ts';
import { CARD_PATH, cardPath, readableAddress } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { Issue } from '../model/model.ts';
import { lightPalette } from '../model/palette.ts';
import { type CardWords, drawCard, LOGO_AT, LOGO_ROOM } from './card.ts';
import { readLetters } from './letters.ts';
import { eachOf } from './parallel.ts';
import { makeStamp, paintDrawing, readSharpVersion, type Stamp } from './pixels.ts';

/** Part of the key: change it when cards are drawn in another way. */
const RECIPE = 'card 1';

/** Where cards are made from, and go to. */
export interface CardPlaces {
  readonly contentFolder: string;
  readonly outFolder: string;
  /** Finished cards by the hash of all that they show; safe to delete. */
  readonly cacheFolder: string;
}

/** A card, and what draws it or finds it in the cache. */
interface Card {
  readonly path: string;
  readonly make: () => Promise<Buffer>;
}

/** Writes the card of every issue that is shown, and one for all other pages. */
export async function prepareCards(archive: Archive, languages: Languages, places: CardPlaces): Promise<void> {
  await eachOf(await listCards(archive, languages, places), async ({ path, make }) => {
    const png = await make();
    await mkdir(dirname(join(places.outFolder, path)), { recursive: true });
    await writeFile(join(places.outFolder, path), png);
  });
}

/** The cards that `prepareCards` writes, none of them made yet. */
export async function listCards(
  archive: Archive,
  languages: Languages,
  { contentFolder, cacheFolder }: Omit<CardPlaces, 'outFolder'>,
): Promise<readonly Card[]> {
  const { board, issues } = archive;
  const colours = lightPalette(board.colours);
  const letters = readLetters();
  const logo = board.logo && (await readFile(join(contentFolder, 'images', board.logo.src)));
  const drawnWith = await readSharpVersion();
  let stamp: Promise<Stamp> | undefined;
  const cards = [
    { path: CARD_PATH, words: () => wordsOfArchive(archive) },
    ...issues.map((issue) => ({ path: cardPath(issue), words: () => wordsOfIssue(issue, archive, languages) })),
  ];
  await mkdir(cacheFolder, { recursive: true });
  return cards.map(({ path, words }) => ({
    path,
    make() {
      const told = words();
      const key = hashOf(RECIPE, drawnWith, letters.version, JSON.stringify([told, colours]), logo ?? '');
      return keep(cacheFolder, `${key}.png`, async () => {
        stamp ??= logo && makeStamp(logo, LOGO_ROOM.width, LOGO_ROOM.height);
        const drawn = await stamp;
        return paintDrawing(drawCard(told, colours, drawn, letters), drawn ? [{ ...drawn, ...LOGO_AT }] : []);
      });
    },
  }));
}

/** What stands on the card of an issue. */
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

/** What stands on the card of every other page. */
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
