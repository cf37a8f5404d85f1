import { excerpt } from '../text/excerpt.ts';
import type { Severity } from '../text/problem.ts';
import type { Outcome } from './follow-link.ts';

export interface LinkFinding {
  readonly rule: 'file-size' | 'link-dead' | 'link-moved' | 'link-unsure';
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
  redirects: 'redirects without end',
};

export function describeLink(address: string, outcome: Outcome): LinkFinding | undefined {
  const where = `“${describeAddress(address)}”`;
  if (outcome.kind === 'alive')
    return outcome.movedTo === undefined ? undefined : describeMove(address, outcome.movedTo);
  if (outcome.kind === 'dead') {
    const dead = (message: string): LinkFinding => ({ rule: 'link-dead', severity: 'warning', message });
    if (outcome.silence === 'private')
      return dead(`${where} is in a network that the public cannot reach. Link to a public page, or delete the link.`);
    return dead(
      outcome.silence
        ? `${where} does not exist: no server has this name. Correct the address, or delete the link.`
        : `${where} no longer exists (${outcome.status}). Link to its new address, or to an archived copy.`,
    );
  }
  const why = outcome.silence ? SILENCES[outcome.silence] : describeStatus(outcome.status ?? 0);
  return {
    rule: 'link-unsure',
    severity: 'info',
    message: `${where} ${why}. Open it to check: it may refuse programs, or be down for a while. If it opens, leave it as it is.`,
  };
}

/** What an editor would write after a link to a file. */
export function describeFile(address: string, outcome: Outcome): LinkFinding | undefined {
  if (outcome.kind !== 'alive' || outcome.file === undefined) return undefined;
  const message = `“${describeAddress(address)}” is ${outcome.file}. Write “, ${outcome.file}” after the link.`;
  return { rule: 'file-size', severity: 'info', message };
}

function describeStatus(status: number): string {
  if (status === 429) return 'limits how often it is asked (429)';
  if (status >= 500) return `reports an error (${status})`;
  return status === 401 || status === 403 ? `refuses programs (${status})` : `gave no page (${status})`;
}

/** @returns undefined where the new address is no better: it differs only in what is not shown, or is no public https address */
function describeMove(address: string, movedTo: string): LinkFinding | undefined {
  const [from, to] = [new URL(address), new URL(movedTo)];
  if (to.protocol !== 'https:' || to.username !== '') return undefined;
  if (from.host === to.host && from.pathname === to.pathname) return undefined;
  const info = (message: string): LinkFinding => ({ rule: 'link-moved', severity: 'info', message });
  const where = `“${describeAddress(address)}”`;
  // A site that was rebuilt sends what it no longer has to its front page.
  return to.pathname === '/' && from.pathname !== '/'
    ? info(
        `${where} now opens the front page of “${to.host}”, so the page itself may be gone. Link to where its text is now.`,
      )
    : info(
        `${where} has moved to “${describeAddress(movedTo)}”. Open it, check the page, and copy its address from the browser.`,
      );
}
