/** An address that a program broke: the next line is a part of one, or the rest of the word before a hyphen, with which hardly one ends. */
export const BROKEN_ADDRESS =
  /(?<![^\s(<“])(?:https?:\/\/|www\.)[^\s<>()]*(?:[/_=?&%-]\n(?!and\/or\b|www\.|https?:)[^\s<>()]*[\w-][/_=?&%][^\s<>()]*(?:\n[\w-]+(?:[/_=?&%-][\w-]*)+(?=\n|$))*|\w-\n[a-z\d][\w-]*(?:\.[a-z\d]{2,5}\b)*(?=[\s.,;:!?)>]|$))/gi;

export const joinAddresses = (text: string): string =>
  text.replace(BROKEN_ADDRESS, (address) => address.replaceAll('\n', ''));
