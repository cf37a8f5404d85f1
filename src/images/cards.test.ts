import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { aSource } from '../../tests/support/a-site.ts';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { contrast } from '../fields/colour.ts';
import { lightPalette } from '../model/palette.ts';
import { CARD, type CardWords, drawCard } from './card.ts';
import { createCardMaker, listCards, wordsOfArchive, wordsOfIssue } from './cards.ts';
import { readImages, usesOf } from './images.ts';
import { readLetters } from './letters.ts';

const letters = readLetters();
const colours = lightPalette({ brand: '#5b2a86', accent: '#00695c' });
const languages = readLanguages(LAYOUTS, new Map());

const words: CardWords = {
  name: 'Safeguarding Update',
  over: 'No. 2 · February 2018',
  heading: 'What changes in April',
  instead: { heading: 'No. 2', under: 'February 2018' },
  board: 'Exampleshire Safeguarding Partnership',
  address: 'bulletin.example.org',
};

/** What a drawing says, and how large: its letters, each time one is asked to draw a text. */
function textsOf(card: CardWords, logo?: { width: number; height: number }) {
  const texts: { text: string; size: number; left: number; right: number; y: number }[] = [];
  drawCard(card, colours, logo, {
    ...letters,
    outline(text, weight, size, x, y) {
      texts.push({ text, size, left: x, right: x + letters.measure(text, weight, size), y });
      return '';
    },
  });
  return texts;
}

describe('a card', () => {
  test('says bulletin, number, month, title, board and address', () => {
    expect(
      textsOf(words)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([words.name, words.over, words.heading, words.board, words.address].sort());
  });

  const long =
    'Learning from case reviews across the county: what practitioners told us about professional curiosity, escalation, pre-birth assessment and how the partnership will act on it before the end of the spring term';

  test.each([
    ['a short title', { ...words, heading: 'Winter' }],
    ['a title of 200 characters', { ...words, heading: long }],
    ['a title of 600 characters', { ...words, heading: `${long} ${long} ${long}` }],
    ['a title of one long word', { ...words, heading: 'x'.repeat(200) }],
    ['long names', { ...words, name: long, board: long, over: long, address: 'x'.repeat(80) }],
    ['a long sentence in place of a title', { ...words, under: `${long} ${long}` }],
  ])('holds %s, with a logo and without', (_what, card) => {
    for (const logo of [undefined, { width: 240, height: 64 }]) {
      const texts = textsOf(card, logo);
      for (const { text, left, right, y, size } of texts) {
        expect(left, text).toBeGreaterThanOrEqual(72);
        expect(right, text).toBeLessThanOrEqual(CARD.width - 71.5);
        expect(y, text).toBeLessThan(CARD.height - 20);
        // Under the name and the logo, unless it is the name.
        if (text !== texts.find((one) => one.size === 36)?.text) expect(y - size * 0.75, text).toBeGreaterThan(140);
      }
    }
  });

  test('a title of 200 characters is whole or ends with “…”, in letters that can be read in a chat', () => {
    const lines = textsOf({ ...words, heading: long }).filter(({ size }) => size === 42);
    expect(lines.map(({ text }) => text).join(' ')).toBe(long);
    const cut = textsOf({ ...words, heading: `${long} ${long}` }).filter(({ size }) => size === 42);
    expect(cut).toHaveLength(5);
    expect(cut.at(-1)?.text).toMatch(/\p{L}…$/u);
  });

  test('in place of a title whose letters the font lacks are number and month', () => {
    const texts = textsOf({ ...words, heading: 'بچوں کا تحفظ' });
    expect(texts.map(({ text }) => text)).toEqual(['February 2018', 'No. 2', words.name, words.board, words.address]);
  });

  test('its letters have the contrast of text', () => {
    const { onBrand, brand, ink, quiet, paper } = colours;
    for (const [text, ground] of [
      [onBrand, brand],
      [ink, paper],
      [quiet, paper],
    ] as const)
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    const used = [...drawCard(words, colours, undefined, letters).matchAll(/<path fill="(#\w{6})"/g)].map(
      ([, one]) => one,
    );
    expect(new Set(used)).toEqual(new Set([onBrand, ink, quiet]));
  });

  test('has no text and no font of the machine in it, and nothing that a title could add', () => {
    const svg = drawCard({ ...words, heading: '</svg><script>alert("1")</script>&' }, colours, undefined, letters);
    expect(svg).not.toMatch(/<text|font|script|alert/);
  });
});

describe('the words of a card', () => {
  test('are in the language of the issue', () => {
    const { archive } = aSource(anIssue());
    const issue = archive.issues[0];
    expect(issue && wordsOfIssue(issue, archive, languages)).toMatchObject({
      over: 'No. 2 · February 2018',
      heading: 'Bradford launches its neglect strategy',
    });
    expect(wordsOfArchive(archive)).toMatchObject({ heading: 'Safeguarding Update', under: 'News and training.' });
  });
});

describe('the files', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
    mkdirSync(join(folder, 'content', 'images'), { recursive: true });
  });

  const issues = [
    anIssue(),
    anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft', title: 'A secret draft' } }),
    anIssue({
      slug: '2018-01',
      keys: {
        number: '1',
        status: 'withdrawn',
        title: 'Taken back',
        withdrawn: '{ date: 2018-02-02, reason: An error. }',
      },
    }),
  ];
  /** The cards of these issues, by their path. */
  async function make(others = {}): Promise<ReadonlyMap<string, Buffer>> {
    const { archive } = aSource(issues, others);
    const places = { content: join(folder, 'content'), cache: folder };
    const names = new Set(readdirSync(join(places.content, 'images')));
    const { images } = await readImages(usesOf(archive.board, archive.issues), names, places);
    const draw = createCardMaker(places);
    const drawn = listCards(archive, images, languages).map(
      async ({ path, data }) => [path, await draw(data)] as const,
    );
    return new Map(await Promise.all(drawn));
  }
  const kept = () =>
    readdirSync(join(folder, 'cards')).map((name) => [name, statSync(join(folder, 'cards', name)).mtimeMs]);

  test('are there for the home page and for each published issue, not for a draft or a withdrawn one', async () => {
    const cards = await make();
    expect([...cards.keys()]).toEqual(['card.png', 'issues/2018-02/card.png']);
    expect(kept()).toHaveLength(2);
    const card = await sharp(cards.get('card.png')).metadata();
    const { width, height, format, exif, xmp, iptc, comments } = card;
    expect({ width, height, format }).toEqual({ ...CARD, format: 'png' });
    expect({ exif, xmp, iptc, comments }).toEqual({});
    expect(cards.get('card.png')?.length).toBeLessThan(60_000);
  });

  test('are taken from disk the second time, and have the same bytes when they are made again', async () => {
    const first = await make();
    const before = kept();
    await make();
    expect(kept()).toEqual(before);
    rmSync(join(folder, 'cards'), { recursive: true });
    expect(await make()).toEqual(first);
  });

  test('show the logo, and other colours, as soon as the board has them', async () => {
    const plain = await make();
    const logo = { create: { width: 900, height: 300, channels: 3, background: '#ff0000' } } as const;
    writeFileSync(join(folder, 'content', 'images', 'logo.png'), await sharp(logo).png().toBuffer());
    const bulletin = aBulletin({
      logo: '{ src: logo.png, alt: Logo }',
      colours: '{ brand: "#5b2a86", accent: "#00695c" }',
    });
    const drawn = await make({ bulletin, images: new Set(['logo.png']) });
    const pixel = async (cards: typeof plain, left: number, top: number) => {
      const { data } = await sharp(cards.get('card.png'))
        .extract({ left, top, width: 1, height: 1 })
        .removeAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [...data];
    };
    // Packing may move a colour by a step that nobody sees.
    const differs = (one: readonly number[], colour: string) =>
      Math.max(
        ...one.map((value, index) => Math.abs(value - Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16))),
      );
    for (const [cards, left, top, colour] of [
      [plain, 100, 70, '#12455a'],
      [drawn, 100, 70, '#ff0000'],
      [plain, 5, 5, '#12455a'],
      [drawn, 5, 5, '#5b2a86'],
      [plain, 5, 520, '#a03a13'],
      [drawn, 5, 520, '#00695c'],
    ] as const)
      expect(differs(await pixel(cards, left, top), colour), `${colour} at ${left}, ${top}`).toBeLessThanOrEqual(3);
  });
});
