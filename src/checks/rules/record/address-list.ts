import { type AddressList, countEntries, LIST_RULE, parseAddressList, RESTORE } from '../../../content/address-list.ts';
import type { BoardParts } from '../../../content/board.ts';
import { ADDRESSES_FILE } from '../../../content/gather-content.ts';
import type { Issue } from '../../../model/model.ts';
import { FILE_START, hasErrors, type Problem, reportInto } from '../../../text/problem.ts';
import type { SourceFile } from '../../../text/source.ts';
import type { Rule } from '../../engine/check.ts';

export const addressList: Rule = {
  rule: LIST_RULE,
  severity: 'error',
  force: 'binding',
  finds: 'A list of published addresses that is missing, damaged or of another archive',
  raises: [{ note: 'A board with published issues has no `content/addresses.txt`, or half of its lines are gone.' }],
  passes: [{ note: 'The list has all its lines, and its `archive:` is the `address:` of `bulletin.yaml`.' }],
  why: `The list protects every address that was published: see [address-lost](address-lost.md). A list that cannot be
    read protects nothing, and nobody would notice.

    \`npm run addresses\` adds to the list and never shortens it. \`npm run addresses -- --new\` starts the list of a new
    archive. \`npm run addresses -- --forget /issues/2018-02/#training\` takes one address or one anchor out: links to it
    then stop working.`,
};

/** What is wrong with the list itself. @returns the list only where nothing is */
export function checkAddressList(
  file: SourceFile | undefined,
  board: BoardParts | undefined,
  issues: readonly Issue[],
): { readonly list: AddressList | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const path = file?.path ?? (board?.file ?? '').replace(/[^/]*$/, ADDRESSES_FILE);
  const reportIn = reportInto(problems, path);
  const list = file && parseAddressList(file, reportIn);
  const report = (message: string) => reportIn(LIST_RULE, FILE_START, message);
  const isMissing = !file || (list?.recorded.length === 0 && problems.length === 0);
  if (list && !isMissing && problems.length === 0) checkHead(list, board?.address, report);
  if (isMissing && issues.some(({ status }) => status !== 'draft'))
    report(`The list of published addresses is missing or empty. ${howToMake(board?.address)}`);
  return { list: hasErrors(problems) ? undefined : list, problems };
}

function howToMake(address: string | undefined): string {
  const byHand = address
    ? ` Without Node.js, write three lines into it: “archive: ${address}”, “entries: 1” and “/”.`
    : '';
  return `If it was deleted, renamed or emptied, restore it. If this archive was never published, make it with “npm run addresses -- --new”.${byHand}`;
}

function checkHead(
  { archives, entries, recorded }: AddressList,
  address: string | undefined,
  report: (message: string) => void,
): void {
  const found = countEntries(recorded);
  if (entries === undefined)
    report(
      `This list does not say how many addresses and anchors it has. ${RESTORE} If it never said so, add a line: entries: ${found}`,
    );
  else if (found < entries)
    report(`This list had ${entries} addresses and anchors, and has only ${found} now. ${RESTORE}`);
  if (address === undefined) return;
  const other = archives.find((archive) => archive !== address);
  if (archives.length === 0)
    report(
      `This list does not say which archive it is of. ${RESTORE} If it never said so, and these addresses start with ${address}, add a line: archive: ${address}`,
    );
  else if (other !== undefined)
    report(
      `This list is of the archive at ${other}, but bulletin.yaml has the address ${address}. Restore “address:” in bulletin.yaml. If the archive has moved, and its old address opens the new one, write here: archive: ${address}`,
    );
}
