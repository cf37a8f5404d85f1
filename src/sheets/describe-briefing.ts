import { absolute, issuePath, readableAddress } from '../model/addresses.ts';
import { type Board, briefingsOf, type Issue } from '../model/model.ts';
import { readPanels } from '../model/panels.ts';
import { typeSizeOf } from './briefing-size.ts';
import { drawQrCode } from './qr-code.ts';

/** Nobody types more, and a code of more is too fine for some cameras: the issue's address does then. */
const LONGEST_ADDRESS = 140;

export function describeBriefing(issue: Issue, number: number, board: Board) {
  const block = briefingsOf(issue)[number - 1];
  if (!block) return undefined;
  const place = absolute(board, `${issuePath(issue)}#${block.anchor}`);
  const url = block.anchor && place.length <= LONGEST_ADDRESS ? place : absolute(board, issuePath(issue));
  return {
    block,
    ...readPanels(block.body),
    size: typeSizeOf(block),
    url,
    address: readableAddress(url),
    code: drawQrCode(url),
  };
}
