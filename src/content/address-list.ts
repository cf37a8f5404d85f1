import { order } from '../text/order.ts';
import { FILE_START, type Report } from '../text/problem.ts';
import { plainLines, type SourceFile } from '../text/source.ts';

// What was published stays reachable: content/addresses.txt remembers every address, a path a line with the anchors of its page
// behind it. A build that would lose one fails (checks/address-lost.ts), and so does one that cannot read all of the list.

/** How messages and reports name what is wrong with the list. */
export const LIST_RULE = 'address-list';

export interface ListedAddress {
  /** As those of addresses.ts, without a slash in front. */
  readonly path: string;
  /** Of a page; of a file, the issues and pages that link to it. */
  readonly anchors: readonly string[];
}

export interface RecordedAddress extends ListedAddress {
  /** From 1. */
  readonly line: number;
}

export interface AddressList {
  /** The address of the archive itself. */
  readonly archives: readonly string[];
  /** How many addresses and anchors it had when it was written: with fewer, a part of it is gone. */
  readonly entries: number | undefined;
  readonly recorded: readonly RecordedAddress[];
}

const HEAD =
  '# Every address that this archive has published, with the anchors of each page. “npm run addresses” adds the new ones.\n# Never delete a line: links, emails and printed pages point to it.\n';

export const RESTORE =
  'Restore the list as it was: on GitHub, open it, choose History, and copy the last version that was right.';

const SETTING = /^(?:archive:\s*(\S+)|entries:\s*(\d+))$/;
const ADDRESS = /^\/[^\s#]*(?:\s+#\S+)*$/;
/** Of a file that is something else, a few lines show it. */
const MOST_REPORTED = 20;

/** @returns undefined where the file is not text; whatever is not understood has been reported */
export function parseAddressList({ text }: SourceFile, report: Report): AddressList | undefined {
  if (/[\0\ufffd]/.test(text)) {
    report(LIST_RULE, FILE_START, `This file is not UTF-8 text. ${RESTORE}`);
    return undefined;
  }
  const recorded: RecordedAddress[] = [];
  const archives: string[] = [];
  const counts: number[] = [];
  let unread = 0;
  for (const [index, typed] of plainLines(text).split('\n').entries()) {
    const [line, written] = [index + 1, typed.trim()];
    const [, archive, entries] = SETTING.exec(written) ?? [];
    if (written === '' || /^#(?!\/)/.test(written)) continue;
    if (archive !== undefined) archives.push(archive.replace(/\/*$/, '/'));
    else if (entries !== undefined) counts.push(Number(entries));
    else if (ADDRESS.test(written)) {
      const [path = '', ...anchors] = written.split(/\s+/);
      recorded.push({ path: path.slice(1), anchors: anchors.map((anchor) => anchor.slice(1)), line });
    } else if (++unread <= MOST_REPORTED)
      report(
        LIST_RULE,
        { line, column: 1 },
        `This line cannot be read. A line is an address that starts with “/”, then the anchors of its page, each with “#”. ${RESTORE}`,
      );
  }
  // Lines that somebody has added by hand, or git on both sides of a merge, may bring the head a second time.
  return { archives, entries: counts.length === 0 ? undefined : Math.max(...counts), recorded };
}

/** What a list had and what the archive has now; each address once, sorted, so that a change of it is easy to read. */
export function mergeAddresses(...lists: readonly (readonly ListedAddress[])[]): readonly ListedAddress[] {
  const all = new Map<string, Set<string>>();
  for (const { path, anchors } of lists.flat()) all.set(path, new Set([...(all.get(path) ?? []), ...anchors]));
  return [...all]
    .sort(([a], [b]) => order(a, b))
    .map(([path, anchors]) => ({ path, anchors: [...anchors].sort(order) }));
}

/** Addresses and anchors, each once. */
export const countEntries = (listed: readonly ListedAddress[]): number =>
  new Set(listed.flatMap(({ path, anchors }) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)])).size;

export function renderAddressList(archive: string, listed: readonly ListedAddress[]): string {
  const lines = mergeAddresses(listed).map(({ path, anchors }) => [`/${path}`, ...anchors.map((one) => `#${one}`)]);
  const head = `${HEAD}archive: ${archive}\nentries: ${countEntries(listed)}\n`;
  return `${head}${lines.map((line) => `${line.join(' ')}\n`).join('')}`;
}

/** The list without one address or anchor, such as `issues/2018-02/#training`. @returns undefined where it has none like that */
export function forgetAddress(recorded: readonly RecordedAddress[], typed: string) {
  const [, path, anchor] = /^\/?([^#]*)(?:#(.+))?$/.exec(typed) ?? [];
  const isMeant = (one: RecordedAddress) => one.path === path && (anchor === undefined || one.anchors.includes(anchor));
  // Only “/” is the home page.
  if (typed === '' || typed.startsWith('#') || !recorded.some(isMeant)) return undefined;
  return recorded.flatMap((one) => {
    if (!isMeant(one)) return one;
    return anchor === undefined ? [] : { ...one, anchors: one.anchors.filter((other) => other !== anchor) };
  });
}
