/**
 * Words as the end of an address: letters of every script, without Latin accents, emoji and what nobody sees.
 * @example slugOf('❤️ Training highlights: spring') // 'training-highlights-spring'
 */
export function slugOf(words: string): string {
  return words
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Me}’'‘]/gu, '')
    .toLowerCase()
    .replace(/(?:^|[^\p{L}\p{N}\p{M}]+)\p{M}+|[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}

/** Ids that read alike get a number: “Child A” and “Child-A” are two cases. */
export function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
