import { z } from 'zod';
import { address, phone, text } from '../../fields/values.ts';
import { bulletinSchema } from '../../model/board.ts';
import { type BoardColours, contrastOnPages, LEAST_CONTRAST, nearestReadable } from '../../model/palette.ts';
import { STARTER_WORDS } from './words.ts';

export type QuestionKey =
  | 'name'
  | 'short'
  | 'nation'
  | 'language'
  | 'title'
  | 'about'
  | 'address'
  | 'brand'
  | 'accent'
  | 'logo'
  | 'email'
  | 'postal'
  | 'website'
  | 'subscribe'
  | 'front-door'
  | 'out-of-hours'
  | 'lado'
  | 'mailers'
  | 'reply'
  | 'controller';

/** By question. What is left out, or empty, was not answered. */
export type Answers = Readonly<Partial<Record<QuestionKey, string>>>;

export interface Question {
  readonly asks: string;
  readonly schema: z.ZodType;
  /** Taken where nothing is answered. A question without one needs an answer, unless it is `optional`. */
  readonly usual?: (answers: Answers) => string | undefined;
  readonly optional?: true;
  /** What is written for an answer that people type in another form. */
  readonly means?: (typed: string) => string;
  /** What is wrong with its answer beside the answers before it, where its schema takes it. */
  readonly refuse?: (answers: Answers) => Fault | undefined;
  /** Worth knowing about an answer that is taken. */
  readonly remark?: (answers: Answers) => string;
}

export interface Fault {
  /** What is wrong and what to do. */
  readonly problem: string;
  /** What could be answered instead. */
  readonly instead?: string;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['en', 'en-gb', 'english'].map((typed) => [typed, 'en-GB'] as const),
  ...['cy-gb', 'welsh', 'cymraeg'].map((typed) => [typed, 'cy'] as const),
]);

const NATIONS: ReadonlyMap<string, string> = new Map([
  ['cymru', 'wales'],
  ['ni', 'northern-ireland'],
]);

const withScheme = (typed: string) =>
  /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(typed) ? `https://${typed}` : typed;

const LADO = [phone('01632 960002'), address('lado@example.org')];

const { shape } = bulletinSchema;
const { shape: board } = shape.board;
const { shape: colours } = shape.colours;
const { shape: statement } = shape.accessibility.unwrap();

export const languageOf = ({ language }: Answers) => (language === 'cy' ? 'cy' : 'en-GB');
export const wordsFor = (answers: Answers) => STARTER_WORDS[languageOf(answers)];

/** What `npm run init` asks, in this order. Each is an option of the command too. */
export const QUESTIONS: Readonly<Record<QuestionKey, Question>> = {
  name: { asks: 'The full name of the board', schema: board.name },
  short: { asks: 'Its short name or initials', schema: board.short },
  nation: {
    asks: 'The nation: england, wales, scotland or northern-ireland',
    means: (typed) => {
      const name = typed.toLowerCase().replace(/\s+/g, '-');
      return NATIONS.get(name) ?? name;
    },
    schema: statement.nation.unwrap(),
  },
  language: {
    asks: 'The language of the archive: en-GB or cy (Welsh)',
    usual: () => 'en-GB',
    means: (typed) => LANGUAGES.get(typed.toLowerCase()) ?? typed,
    schema: shape.language,
  },
  title: { asks: 'The title of the bulletin', usual: (answers) => wordsFor(answers).title, schema: shape.title },
  about: {
    asks: 'What it is about, in a sentence',
    usual: (answers) => answers.name && wordsFor(answers).about(answers.name),
    schema: shape.about,
  },
  address: { asks: 'The web address of the archive, starting https://', means: withScheme, schema: shape.address },
  brand: { asks: 'The main colour: # and six digits', ...colourOf('brand') },
  accent: {
    asks: 'The colour of labels and dates',
    usual: ({ brand }) => brand,
    ...colourOf('accent'),
  },
  logo: { asks: 'The path of your logo on this computer', optional: true, schema: text('crest.png') },
  email: { asks: 'The mailbox that readers write to', schema: shape.email },
  postal: {
    asks: 'The postal address of the board, in one line',
    schema: shape.postal,
    refuse: ({ postal = '' }) =>
      postal.includes('@')
        ? { problem: 'This is a mailbox. Write where letters reach the board, in one line.' }
        : undefined,
  },
  website: {
    asks: 'The web address of the board',
    optional: true,
    means: withScheme,
    schema: shape.website.unwrap(),
  },
  subscribe: {
    asks: 'Where readers sign up: a web address or a mailbox',
    usual: ({ email }) => email,
    schema: shape.subscribe,
  },
  'front-door': { asks: 'The telephone number for worries about a child', schema: phone('01632 960000') },
  'out-of-hours': { asks: 'The number when that is closed', schema: phone('01632 960001') },
  lado: {
    asks: 'The number or mailbox of the LADO (designated officer)',
    optional: true,
    schema: z.string().refine((typed) => LADO.some((one) => one.safeParse(typed).success), {
      error:
        'This is neither a telephone number nor a mailbox. Write the whole number in digits, or the whole address.',
    }),
  },
  mailers: {
    asks: 'What you send emails with, such as outlook, mailchimp or govdelivery',
    usual: () => 'plain',
    schema: z.preprocess((typed) => readNames(String(typed)), shape.mailers),
  },
  reply: {
    asks: 'How soon you answer questions about accessibility',
    usual: (answers) => wordsFor(answers).reply,
    schema: statement.reply,
  },
  controller: { asks: 'Who holds the mailing list (data controller)', optional: true, schema: board.name },
};

export const QUESTION_KEYS = Object.keys(QUESTIONS) as readonly QuestionKey[];

/** A text as a list of names: `plain, mailchimp`. */
export function readNames(typed: string): readonly string[] {
  return [...new Set(typed.toLowerCase().split(/[\s,;]+/))].filter(Boolean);
}

function colourOf(key: keyof BoardColours): Pick<Question, 'means' | 'refuse' | 'remark' | 'schema'> {
  return {
    schema: colours[key],
    means: (typed) => (/^[\da-f]{6}$/i.test(typed) ? `#${typed}` : typed),
    refuse: (answers) => refuseColour(key, answers),
    remark: (answers) => describeContrast(key, answers),
  };
}

/** Labels may become as dark as black, and their tint is behind some links. */
const DARKEST = '#000000';

const describeContrast = (key: keyof BoardColours, { brand = '', accent = DARKEST }: Answers) => {
  const ratio = Math.floor(contrastOnPages({ brand, accent }, key) * 10) / 10;
  return `“${{ brand, accent }[key]}” has a contrast of ${ratio}:1; text needs ${LEAST_CONTRAST}:1.`;
};

function refuseColour(key: keyof BoardColours, answers: Answers): Fault | undefined {
  const { brand = '', accent = DARKEST } = answers;
  const instead = nearestReadable({ brand, accent }, key);
  if (instead === { brand, accent }[key].toLowerCase()) return undefined;
  return {
    problem: `${describeContrast(key, answers)} The nearest shade that people can read is “${instead}”.`,
    instead,
  };
}
