import type { Briefing } from '../blocks/index.ts';
import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import { type Board, briefingsOf, type Issue } from '../model/model.ts';
import { type BriefingSheet, fitBriefing } from './briefing-sheet.ts';
import { drawQrCode, type QrCode } from './qr-code.ts';

export interface BriefingPage extends BriefingSheet {
  readonly block: Briefing;
  readonly url: string;
  readonly address: string;
  readonly code: QrCode;
}

/** Nobody types more, and a code of more is too fine for some cameras: the issue's address does then. */
const LONGEST_ADDRESS = 140;

/** @param number of the briefing in its issue, from 1 */
export function describeBriefing(issue: Issue, number: number, board: Board): BriefingPage | undefined {
  const block = briefingsOf(issue)[number - 1];
  if (!block) return undefined;
  const place = absolute(board, `${issuePath(issue)}#${block.anchor}`);
  const url = block.anchor && place.length <= LONGEST_ADDRESS ? place : absolute(board, issuePath(issue));
  return { ...fitBriefing(block), block, url, address: readableAddress(url), code: drawQrCode(url) };
}
