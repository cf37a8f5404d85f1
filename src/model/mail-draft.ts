/**
 * The address of a mail that is begun for a reader, to nobody yet (RFC 6068). A line of the text never becomes two, and the subject is one.
 * @example mailDraft('Neglect & you', ['Neglect', 'https://bulletin.example.org/'])
 *   // mailto:?subject=Neglect%20%26%20you&body=Neglect%0D%0Ahttps%3A%2F%2Fbulletin.example.org%2F
 */
export function mailDraft(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodePart(subject)}&body=${lines.map(encodePart).join('%0D%0A')}`;
}

function encodePart(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    // Half a character has no code, and encoding it would throw.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
  // Some programs take these to end an address in a text.
  return encodeURIComponent(line).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
