import type { PlainDate } from '../../fields/dates.ts';
import { renderAddressList } from '../address-list.ts';
import { renderSkeleton } from '../skeleton.ts';
import { type Answers, languageOf, readNames, wordsFor } from './questions.ts';
import { type ContactKey, NATIONAL_NUMBERS } from './words.ts';

export interface NewBoard {
  readonly answers: Answers;
  /** The day on which the board is made. */
  readonly today: PlainDate;
  /** The name of the logo in content/images. */
  readonly logo?: string | undefined;
}

/** The text files of a new board, by their place in its folder. */
export function renderBoard(board: NewBoard): ReadonlyMap<string, string> {
  const { answers, today } = board;
  const { topics } = wordsFor(answers);
  const { name = '', short = '', address = '', email = '' } = answers;
  const month = today.slice(0, 7);
  const named = (key: string, { name: title, about }: { name: string; about: string }) =>
    `${key}:\n  name: ${quote(title)}\n  about: ${quote(about)}\n`;
  return new Map([
    ['bulletin.yaml', renderBulletin(board)],
    [
      'topics.yaml',
      `# The topics that issues can have. A key is part of a permanent web address: change the name, never the key.\n${Object.entries(
        topics,
      )
        .map(([key, topic]) => named(key, topic))
        .join('')}`,
    ],
    [
      'glossary.yaml',
      `# Abbreviations and what they mean. Readers see the meaning where an issue uses one.\n${quote(short)}: ${quote(name)}\n`,
    ],
    ['addresses.txt', renderAddressList(address.endsWith('/') ? address : `${address}/`, [{ path: '', anchors: [] }])],
    [
      `issues/${month}.md`,
      renderSkeleton({
        language: languageOf(answers),
        date: `${month}-01`,
        number: 1,
        topic: Object.keys(topics)[0] ?? '',
        book: email,
      }),
    ],
  ]);
}

function renderBulletin({ answers, logo }: NewBoard): string {
  const words = wordsFor(answers);
  const answer = (key: keyof Answers) => quote(answers[key] ?? '');
  const line = (key: keyof Answers) => (answers[key] ? `${key}: ${answer(key)}\n` : '');
  const numbers: Partial<Record<ContactKey, string | undefined>> = { ...NATIONAL_NUMBERS, ...answers };
  const contacts = (Object.keys(words.contacts) as ContactKey[]).flatMap((key) => {
    const number = numbers[key];
    if (!number) return [];
    const { name, about } = words.contacts[key];
    return `  - role: ${key === 'lado' ? 'other' : key}
    name: ${quote(name)}
    ${number.includes('@') || number.includes('//') ? 'link' : 'phone'}: ${quote(number)}
    about: ${quote(about)}
`;
  });
  return `# Who we are. This file makes the archive, the emails and every page ours.
${line('title')}board:
  name: ${answer('name')}
  short: ${answer('short')}
${line('about')}
# The archive's web address. Every link in every email starts with it.
${line('address')}${line('language')}
colours:
  brand: ${answer('brand')}
  accent: ${answer('accent')}
${logo ? `\nlogo:\n  src: ${quote(logo)}\n  alt: ${answer('name')}\n  credit: ${answer('name')}\n  licence: ${quote(words.rights)}\n` : ''}
# Who sends the emails, and where readers write to.
${line('email')}${line('postal')}${line('website')}${line('subscribe')}
# Who to contact, most urgent first. Look up each number where its owner publishes it, and write the day below it: “verified: ” and
# the day. Do so again every few months.
contacts:
${contacts.join('')}
mailers: [${readNames(answers.mailers ?? '').join(', ')}]

# The accessibility statement that the law requires from public bodies. Readers do not get this draft. Test the archive, then write “prepared:”
# with the day, “how:” with what you tested, and under “known:” what does not work, a sentence each. Then delete “status: draft”.
accessibility:
  status: draft
  reply: ${answer('reply')}
  nation: ${answer('nation')}
${
  answers.controller
    ? `\n# Who holds the mailing list, for the privacy page. Under “notice:” you can link to your full privacy notice.\nprivacy:\n  controller: ${answer('controller')}\n  email: ${answer('email')}\n  kept: ${quote(words.kept)}\n`
    : ''
}`;
}

/** A value as YAML, in quotes where it could be read as something else. */
function quote(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.’'()&/@+-]|:(?=\/\/))*$/u.test(value) && !/^[\d\s+]+$|\s$/.test(value)
    ? value
    : JSON.stringify(value);
}
