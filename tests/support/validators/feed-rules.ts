import { addressesInHtml } from '../linked-addresses.ts';

// What Atom and JSON Feed ask for alike, beside their schemas.

export interface FeedEntry {
  readonly id: string;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly html: string;
}

const WHOLE = /^[a-z][a-z\d+.-]*:\S+$/i;

/** An address that means the same wherever a feed is read. */
export const isWholeAddress = (address: string): boolean => WHOLE.test(address);

export function findEntryFaults(entries: readonly FeedEntry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const { id, published, updated, html } = entry;
    const twice = seen.has(id);
    seen.add(id);
    const before = entries[index - 1];
    return [
      ...(twice ? [`two entries are ${id}`] : []),
      ...(isWholeAddress(id) ? [] : [`the id “${id}” is not a whole address`]),
      ...(html.trim() ? [] : [`${id} has no content`]),
      ...[published, updated].flatMap((date) =>
        date !== undefined && !isInstant(date) ? [`${id} has the date ${date}, which is none`] : [],
      ),
      ...(published && updated && Date.parse(updated) < Date.parse(published)
        ? [`${id} was updated (${updated}) before it was published (${published})`]
        : []),
      ...(before && timeOf(before) < timeOf(entry) ? [`${id} is newer than ${before.id}, which stands before it`] : []),
      ...addressesInHtml(html).flatMap((address) =>
        isWholeAddress(address) ? [] : [`${id} has the address “${address}”, which means nothing outside the archive`],
      ),
    ];
  });
}

const timeOf = ({ published, updated }: FeedEntry): number => Date.parse(published ?? updated ?? '');

/** Whether there is such a day; the form was a matter for the schema. `Date` moves 31 February into March. */
function isInstant(written: string): boolean {
  const midnight = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(Date.parse(written)) && midnight.toISOString().startsWith(written.slice(0, 10));
}
