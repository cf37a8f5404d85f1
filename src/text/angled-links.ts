// What Outlook makes of a link in plain text: its words, and the address right behind them in angle brackets.

const ANGLED = /((?:[^\s<>()[\]"“”]+|(?<=[^\s([])[)\]"”]))<((?:https?:\/\/|mailto:)[^\s<>]+)>/gi;

/** @example readAngled('Write to a@example.org<mailto:a@example.org>') // 'Write to a@example.org' */
export const readAngled = (line: string): string =>
  line.includes('<') ? line.replace(ANGLED, (_, words: string, address: string) => joinAddress(words, address)) : line;

/** Where such links are, and what each is read as. */
export const findAngled = (text: string) =>
  Array.from(text.matchAll(ANGLED), ({ 0: { length }, 1: words = '', 2: address = '', index }) => ({
    index,
    length,
    to: joinAddress(words, address),
  }));

/** The address once where the words say it already, and apart from them where they do not. */
function joinAddress(words: string, address: string): string {
  if (words === address.replace(/^mailto:/i, '')) return words;
  return bare(words) === bare(address.replace(/(?<=^mailto:[^?]*)\?.*/i, ''))
    ? `[${words}](${address})`
    : `${words} <${address}>`;
}

const bare = (address: string) =>
  address
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)/, '')
    .replace(/\/$/, '');
