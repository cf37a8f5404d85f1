import type { Briefing } from '../blocks/index.ts';
import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { briefingsOf, type Issue } from '../model/model.ts';
import { type BriefingSheet, fitBriefing } from './briefing-sheet.ts';
import { drawQrCode, type QrCode } from './qr-code.ts';

/** What the sheet of a briefing shows. */
export interface BriefingPage extends BriefingSheet {
  readonly issue: Issue;
  readonly block: Briefing;
  /** Where the briefing stands in the bulletin, whole. */
  readonly url: string;
  /** As people read it. */
  readonly address: string;
  readonly code: QrCode;
}

/** Nobody types more, and a code of more is too fine for some cameras: the issue's address does then. */
const LONGEST_ADDRESS = 140;

/** One key for each briefing of an issue, by its number in it: `2018-02#1`. */
export const briefingKeys = (issue: Issue): readonly string[] =>
  briefingsOf(issue).map((_, index) => `${issue.slug}#${index + 1}`);

/** @example splitKey('2018-02#1') // [{ slug: '2018-02' }, 1] */
export function splitKey(key: string): [issue: Pick<Issue, 'slug'>, number: number] {
  const [slug = '', number] = key.split('#');
  return [{ slug }, Number(number)];
}

export function describeBriefing(key: string, { bySlug, board }: Archive): BriefingPage | undefined {
  const [{ slug }, number] = splitKey(key);
  const issue = bySlug.get(slug);
  const block = issue && briefingsOf(issue)[number - 1];
  if (!block) return undefined;
  const place = absolute(board, `${issuePath(issue)}#${block.anchor}`);
  const url = block.anchor && place.length <= LONGEST_ADDRESS ? place : absolute(board, issuePath(issue));
  return { ...fitBriefing(block), issue, block, url, address: readableAddress(url), code: drawQrCode(url) };
}
