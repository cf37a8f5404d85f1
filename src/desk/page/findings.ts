import type { Finding } from '../engine/messages.ts';
import { find, make } from './dom.ts';
import type { Place } from './text-box.ts';

const KINDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** An ordinary list, in which each place is a button that goes there. */
export function showFindings(findings: readonly Finding[], jump: (place: Place) => void): void {
  const list = find('#findings');
  const summary = countFindings(findings);
  const status = find('#count');
  // Said again only when something else is to be said.
  if (status.textContent !== summary) status.textContent = summary;
  list.replaceChildren(
    ...findings.map((finding) => make('li', { className: finding.severity }, ...describe(finding, jump))),
  );
}

function describe(finding: Finding, jump: (place: Place) => void): readonly HTMLElement[] {
  const go = make('button', { type: 'button' }, make('strong', {}, `${KINDS[finding.severity]}, line ${finding.line}`));
  go.addEventListener('click', () => jump(finding));
  return [go, make('p', {}, finding.message)];
}

/** `2 errors, 1 warning and 5 notes` */
export function countFindings(findings: readonly Finding[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : `${count} ${KINDS[severity].toLowerCase()}${count === 1 ? '' : 's'}`;
  });
  return counted.length === 0 ? 'Nothing to fix.' : `${new Intl.ListFormat('en-GB').format(counted)}.`;
}
