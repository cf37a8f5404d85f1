import type { PackEntry } from './pack.ts';

const listOf = (written: string | undefined) => written?.split(', ');

/** @param written `Samaritans, Media guidelines <https://…>`, or a title alone */
function sourceOf(written: string | undefined): PackEntry['source'] {
  if (written === undefined) return undefined;
  const [title = '', address] = written.split(/ <(.*)>$/);
  return { title, ...(address && { address }) };
}

/**
 * Entries as text: the phrases that are flagged and, indented below them, the keys that a board’s own packs have. What ends with a comma goes
 * on in the next line.
 */
export const readEntries = (table: string): PackEntry[] =>
  table
    .trim()
    .replace(/,\n +|,\n/g, ', ')
    .split(/\n(?! )/)
    .map((entry) => {
      const [flag = '', ...keys] = entry.split(/\n +/);
      const said = new Map(keys.map((line) => [line.split(': ', 1)[0], line.replace(/^\w+: /, '')]));
      const [present, absent, source] = [
        listOf(said.get('with')),
        listOf(said.get('without')),
        sourceOf(said.get('source')),
      ];
      return {
        flag: flag.split(', '),
        ...(present && { with: present }),
        ...(absent && { without: absent }),
        why: said.get('why') ?? '',
        instead: said.get('instead') ?? '',
        ...(source && { source }),
      };
    });
