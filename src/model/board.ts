import { z } from 'zod';
import { isColour } from '../fields/colour.ts';
import { mailerEntry } from '../fields/mailer-entry.ts';
import { pictureOrigin } from '../fields/picture.ts';
import { address, day, phone, pictureName, reading, text } from '../fields/values.ts';
import { waiverList } from '../fields/waiver.ts';
import { typeset } from '../text/markdown.ts';
import type { Position } from '../text/problem.ts';

const colour = (example: string) =>
  reading('colour', example, (written) =>
    isColour(written)
      ? { value: written.toLowerCase() }
      : { problem: `“${written}” is not a colour. Write # and six digits, in quotes: "#RRGGBB"` },
  );

const site = reading('address', 'https://bulletin.example.org/', (written) =>
  /^https:\/\/[^\s<>"'?#]+$/.test(written) && URL.canParse(written)
    ? { value: written.endsWith('/') ? written : `${written}/` }
    : { problem: `This is not the address of a website. Write it in full, starting https://` },
);

const picture = z.strictObject({
  src: pictureName('masthead.jpg'),
  alt: text('Rooftops under a low sun').optional(),
  ...pictureOrigin,
});

const repository = reading('address', 'https://github.com/exampleshire/bulletin', (written) =>
  /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/?$/.test(written)
    ? { value: written.replace(/\/$|\.git\/?$/, '') }
    : {
        problem: 'This is not the address of a repository on GitHub. Open the repository there, and copy its address.',
      },
);

const host = reading('host', 'www.example.org', (written) =>
  /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(written)
    ? { value: written.toLowerCase() }
    : {
        problem: `“${written}” is not a host. Write the part between “//” and the next “/”, such as www.example.org`,
      },
);

/** Who is asked for help, and by whom. `front-door` is the board's own number: the checks miss it when it is not there. */
const contactRoles = ['emergency', 'front-door', 'out-of-hours', 'police', 'adults', 'children', 'other'] as const;

const contact = z.strictObject({
  role: z.enum(contactRoles).meta({ examples: ['front-door'] }),
  name: text('NSPCC helpline'),
  phone: phone('0808 800 5000').optional(),
  link: address('https://www.nspcc.org.uk/').optional(),
  about: text('For any adult who is worried about a child'),
  /** The day on which somebody looked it up. A new board has none yet. */
  verified: day('2018-01-15').optional(),
});

/** Each has its words in layouts/language. */
const LANGUAGES = ['en-GB', 'cy'] as const;

export const bulletinSchema = z.strictObject({
  title: text('Safeguarding Update'),
  board: z.strictObject({ name: text('Exampleshire Safeguarding Children Partnership'), short: text('ESCP') }),
  about: text('News, learning and training for everyone who works with children.'),
  address: site,
  language: z.enum(LANGUAGES).default('en-GB'),
  timezone: reading('timezone', 'Europe/London', (written) =>
    isTimezone(written) ? { value: written } : { problem: `“${written}” is not a time zone. Write Europe/London.` },
  ).default('Europe/London'),
  /** Of mastheads and links; of labels, dates and what must be done. */
  colours: z.strictObject({ brand: colour('#4b2768'), accent: colour('#00685c') }),
  masthead: picture.optional(),
  logo: picture.optional(),
  /** Where “Exit this page” leads: somewhere harmless that everybody might be reading. */
  exit: address('https://www.bbc.co.uk/weather').default('https://www.bbc.co.uk/weather'),
  email: address('bulletin@example.org'),
  /** The sender’s identity that every e-mail must carry. */
  postal: text('Exampleshire Safeguarding Children Partnership, Exampleton'),
  website: address('https://www.example.org/').optional(),
  subscribe: address('https://www.example.org/sign-up'),
  follow: z
    .array(z.strictObject({ name: text('Twitter'), label: text('@example'), link: address('https://example.org/') }))
    .default([]),
  contacts: z.array(contact).min(1),
  mailers: z
    .array(mailerEntry)
    .min(1)
    .default([{ name: 'plain' }]),
  /** How severe a rule's findings are here, by its name: see docs/checks. */
  checks: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error']).meta({ examples: ['warning'] })).default({}),
  /** How severe the findings of a language pack are here, by the pack’s name: see docs/checks/language.md. */
  packs: z.record(z.string(), z.enum(['off', 'info', 'warning']).meta({ examples: ['warning'] })).default({}),
  /** Hosts whose `http:` addresses are known to open with `https:` too: `npm run check -- --fix` writes them so. */
  'https-hosts': z
    .array(host)
    .default([])
    .meta({ examples: ['[www.example.org]'] }),
  /** Where the board's files are kept: the desk hands an issue over to it. */
  repository: repository.optional(),
  /** The page on which editors write: `off` leaves it out. */
  desk: z
    .enum(['on', 'off'])
    .meta({ examples: ['off'] })
    .default('on'),
  waivers: waiverList,
  approval: z
    .enum(['required', 'not needed'])
    .meta({ examples: ['required'] })
    .default('not needed'),
  /** How a mail addresses its reader, for mailers that know the first name: it goes where `{name}` is. */
  greeting: reading('greeting', '"Hello {name},"', (written) =>
    written.split('{name}').length === 2
      ? { value: typeset(written) }
      : { problem: `A greeting has {name} once, where the reader’s name goes. Write it like "Hello {name},"` },
  ).optional(),
  /** What the accessibility statement says, which the Public Sector Bodies Accessibility Regulations 2018 ask for. */
  accessibility: z
    .strictObject({
      prepared: day('2018-02-01').optional(),
      reviewed: day('2019-02-01').optional(),
      /** How it was tested, in a sentence or two. */
      how: text('We tested every page with a screen reader and by keyboard, and with an automatic checker.').optional(),
      reply: text('five working days'),
      /** Readers get no page of a draft, and it needs neither a day nor what was tested. */
      status: z
        .enum(['draft', 'ready'])
        .meta({ examples: ['draft'] })
        .default('ready'),
      phone: phone('01632 960101').optional(),
      known: z
        .array(text('The reviews that we link to are PDF files, and some of them cannot be read aloud.'))
        .default([]),
      nation: z
        .enum(['england', 'wales', 'scotland', 'northern-ireland'])
        .meta({ examples: ['england'] })
        .default('england'),
    })
    .optional(),
  privacy: z
    .strictObject({
      controller: text('Exampleshire Council'),
      email: address('dataprotection@example.org'),
      kept: text('until you unsubscribe'),
      notice: address('https://www.example.org/privacy').optional(),
    })
    .optional(),
});

export type Board = Readonly<z.output<typeof bulletinSchema>> & {
  readonly file: string;
  readonly keyAt: Readonly<Record<string, Position>>;
};
export type Contact = Board['contacts'][number];

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false; // Intl has no other way of asking.
  }
}
