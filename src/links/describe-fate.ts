import { excerpt } from '../text/excerpt.ts';
import type { Severity } from '../text/problem.ts';
import type { Fate } from './follow-link.ts';

/** What an editor is told of a link. */
export interface LinkFinding {
  readonly rule: 'link-dead' | 'link-moved' | 'link-unsure';
  readonly severity: Severity;
  readonly message: string;
}

/** Host and path, cut: what follows “?” can carry somebody’s name or key. */
function describeAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return excerpt(`${host}${pathname === '/' ? '' : pathname}`);
}

const SILENCES: Readonly<Record<string, string>> = {
  'no-lookup': 'could not be looked up',
  timeout: 'did not answer in time',
  certificate: 'has no certificate that browsers trust',
  unreachable: 'could not be reached',
  redirects: 'sends on and on without arriving',
};

/** @returns undefined for a link that opens where it is written */
export function describeFate(address: string, fate: Fate): LinkFinding | undefined {
  const where = `“${describeAddress(address)}”`;
  if (fate.kind === 'alive') return fate.movedTo === undefined ? undefined : describeMove(address, fate.movedTo);
  if (fate.kind === 'dead') {
    const dead = (message: string): LinkFinding => ({ rule: 'link-dead', severity: 'warning', message });
    if (fate.silence === 'private')
      return dead(`${where} is in a network that the public cannot reach. Link to a public page, or delete the link.`);
    return dead(
      fate.silence
        ? `No server has the name of ${where}. Correct the address, or delete the link.`
        : `There is no page any more at ${where} (${fate.status}). Find out where it is now, or link to a copy in an archive.`,
    );
  }
  const why = fate.silence ? SILENCES[fate.silence] : describeStatus(fate.status ?? 0);
  return {
    rule: 'link-unsure',
    severity: 'info',
    message: `${where} ${why}. Open it yourself: it may be meant for people only, or be away for a while.`,
  };
}

function describeStatus(status: number): string {
  if (status === 429) return 'asks not to be asked so often (429)';
  if (status >= 500) return `says that something is wrong with it (${status})`;
  return status === 401 || status === 403 ? `does not let programs in (${status})` : `gave no page (${status})`;
}

/** @returns undefined where the new address is no better: it differs only in what is not shown, or is no public https address */
function describeMove(address: string, movedTo: string): LinkFinding | undefined {
  const [from, to] = [new URL(address), new URL(movedTo)];
  if (to.protocol !== 'https:' || to.username !== '') return undefined;
  if (from.host === to.host && from.pathname === to.pathname) return undefined;
  const info = (message: string): LinkFinding => ({ rule: 'link-moved', severity: 'info', message });
  const where = `“${describeAddress(address)}”`;
  // A site that was made anew sends what it no longer has to its front page.
  return to.pathname === '/' && from.pathname !== '/'
    ? info(
        `${where} now leads to the front page of “${to.host}”, so the page itself may be gone. Open it, and link to where its words are now.`,
      )
    : info(`${where} has moved to “${describeAddress(movedTo)}”. Open it, and write its new address.`);
}
