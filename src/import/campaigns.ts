import type { Clue } from './document.ts';
import { stemOf } from './document.ts';

/** A newsletter in Mailchimp's list of them, `campaigns.csv`. */
type Campaign = ReadonlyMap<string, string>;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export function readCampaigns(csv: string): readonly Campaign[] {
  const [heads = [], ...rows] = readRows(csv);
  return rows.map((row) => new Map(heads.map((head, at) => [letters(head), row[at]?.trim() ?? ''])));
}

/** What the list says of a file, which has the newsletter's number or title in its name. */
export function findCampaign(campaigns: readonly Campaign[], file: string): readonly Clue[] {
  const stem = stemOf(file);
  const found =
    campaigns.find((one) => hasWord(stem, one.get('uniqueid') || one.get('id'))) ??
    campaigns.find((one) => letters(stem).endsWith(letters(one.get('title') || one.get('subject') || '?')));
  if (!found) return [];
  return ['subject', 'title', 'senddate'].map((key) => ({
    from: 'Mailchimp’s list of campaigns',
    text: found.get(key) ?? '',
  }));
}

const hasWord = (name: string, word = '') => word !== '' && name.split(/[^\p{L}\p{N}]+/u).includes(word);

/** Cells in quotes may have commas, line ends and doubled quotes in them. */
function readRows(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
