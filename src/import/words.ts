export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const list = new Intl.ListFormat('en-GB');
export const listed = (words: readonly string[]) => list.format(words.map((one) => `“${one}”`));
